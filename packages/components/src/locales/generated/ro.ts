// Generated from packages/components/locales/ro.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Așteaptă",
  "reconnect": "Reconectează-te",
  "reconnect.pending": "Se conectează…",
  "redial": "Sună din nou",
  "redial.pending": "Se apelează…",
  "dialIn": "Sună de pe telefon",
  "dialIn.number": "Sună la {number}",
  "checkNetwork": "Verifică rețeaua",
  "resumeMedia": "Încearcă din nou",
  "declineCall": "Respinge apelul",
  "declineCall.pending": "Se respinge…",
  "continueWithout": "Continuă fără {kind, select, camera {cameră} screen {partajarea ecranului} speaker {difuzor} other {microfon}}",
  "answerBrowser": "Arată întrebarea",
  "openSettings": "Deschide setările",
  "openSettings.pending": "Se deschid…",
  "chooseDevice": "Alege alt dispozitiv",
  "useDevice": "Alege {kind, select, camera {o cameră} screen {un ecran} speaker {un difuzor} other {un microfon}}",
  "switchBrowser": "Schimbă browserul",
  "checkMicrophone": "Verifică microfonul",
  "resumePlayback": "Pornește sunetul",
  "editNumber": "Modifică numărul",
  "retryHold": "Încearcă din nou",
  "reauthenticate": "Intră în cont",
  "reauthenticate.pending": "Se face autentificarea…",
  "contactSupport": "Contactează asistența",
  "dismiss": "Închide",
  "pending": "Un moment…",
  "done": "Gata",
  "failed": "Nu a mers. Poți încerca din nou."
 },
 "device": {
  "microphone": "microfon",
  "camera": "cameră",
  "screen": "ecran",
  "speaker": "difuzor"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Sursă",
  "summary": "Detalii pentru asistență",
  "code": "Cod",
  "condition": "Problemă",
  "cause": "Cauză",
  "sip": "SIP",
  "call": "Apel",
  "time": "Ora",
  "browser": "Browser",
  "reference": "Referință",
  "copy": "Copiază",
  "copied": "Copiat",
  "notCopied": "Selectează textul ca să îl copiezi"
 },
 "signaling": {
  "offline": [
   "Ești offline",
   "Verifică Wi-Fi-ul sau cablul. Te reconectăm imediat ce revine internetul."
  ],
  "offline.checking": [
   "Se pare că a revenit internetul",
   "Verificăm acum."
  ],
  "offline.ask.body": "Verifică Wi-Fi-ul sau cablul, apoi reconectează-te.",
  "reconnecting": [
   "{inCall, select, yes {Te reconectăm la apel} other {Te reconectăm}}",
   "{inCall, select, yes {Rămâi pe fir cât timp te reconectăm.} other {Ar trebui să dureze doar o clipă.}}"
  ],
  "reconnecting.first": [
   "Te conectăm",
   "Dacă nu se rezolvă, verifică Wi-Fi-ul."
  ],
  "reconnecting.long": [
   "Încă te reconectăm",
   "Dacă nu se rezolvă, verifică Wi-Fi-ul."
  ],
  "reconnecting.act": [
   "Reconectarea durează mult",
   "Mergi mai aproape de routerul Wi-Fi sau încearcă altă rețea."
  ],
  "reconnecting.ask": [
   "A căzut conexiunea",
   "Reconectează-te ca să continui."
  ],
  "reconnecting.reconnect": "Încearcă acum",
  "gatewayFailed": [
   "Serviciul de apeluri nu răspunde",
   "Problema este de partea serviciului. Încercăm în continuare."
  ],
  "gatewayFailed.ask.body": "Problema este de partea serviciului. Încearcă să te reconectezi.",
  "gatewayFailed.reconnect": "Încearcă acum",
  "serverRestarting": [
   "Serviciul de apeluri repornește",
   "Te reconectăm automat în câteva clipe."
  ],
  "serverRestarting.ask.body": "Reconectează-te peste câteva clipe.",
  "serverRestarting.reconnect": "Încearcă acum",
  "unstable": [
   "Conexiunea ta este instabilă",
   "Se întrerupe mereu. Mergi mai aproape de routerul Wi-Fi sau folosește un cablu."
  ],
  "unstable.reconnect": "Încearcă acum",
  "reconnectStuck": [
   "Nu reușim să te conectăm",
   "Verifică-ți conexiunea la internet, apoi reconectează-te."
  ],
  "reconnectExhausted": [
   "Nu am reușit să te reconectăm",
   "Verifică-ți conexiunea, apoi reconectează-te."
  ],
  "unreachable": [
   "Nu ne putem conecta la serviciul de apeluri",
   "Verifică-ți conexiunea la internet. Unele rețele de la locul de muncă blochează apelurile."
  ],
  "disconnected": [
   "Conexiunea s-a întrerupt",
   "Reconectează-te ca să faci și să primești apeluri."
  ],
  "notRegistered": [
   "Acum nu poți primi apeluri",
   "Această aplicație nu mai este conectată la serviciul de apeluri."
  ],
  "removed": [
   "Participarea ta la apel a fost încheiată",
   "Dacă ar trebui să participi, întreabă persoana care conduce apelul."
  ],
  "joinedElsewhere": [
   "Ai intrat în apel din altă parte",
   "Apelul continuă în altă filă sau pe alt dispozitiv. Reconectează-te ca să îl aduci aici."
  ],
  "joinedElsewhere.reconnect": "Continuă aici",
  "closed": [
   "Conexiunea a fost închisă",
   "S-a făcut intenționat."
  ],
  "subscribeFailed": [
   "Nu s-a putut intra pe un canal",
   "Mesajele și transmisiunile de pe el nu ajung."
  ]
 },
 "ice": {
  "reconnecting": [
   "Restabilim sunetul",
   "Până atunci, s-ar putea să nu vă auziți între voi."
  ],
  "reconnecting.ask": [
   "S-a pierdut sunetul",
   "Reconectează-te ca să vă auziți din nou."
  ],
  "restartFailed": [
   "Sunetul nu a revenit încă",
   "Mai încercăm o dată. S-ar putea să nu vă auziți între voi."
  ],
  "restartFailed.ask.body": "Reconectează-te ca să vă auziți din nou.",
  "connecting": [
   "Încă nu se aude nimic",
   "S-a răspuns la apel. Conectăm sunetul."
  ],
  "noCandidates": [
   "Nu am găsit o cale de conectare",
   "Poate că rețeaua ta blochează apelurile. Încearcă altă rețea Wi-Fi sau datele mobile."
  ],
  "failed": [
   "Apelul a rămas fără sunet",
   "Sunetul nu a putut fi restabilit. Sună din nou ca să continui."
  ],
  "neverConnected": [
   "Sunetul nu a putut trece",
   "Poate că rețeaua ta blochează apelurile. Încearcă altă rețea Wi-Fi sau datele mobile."
  ],
  "gatheringSlow": [
   "Găsirea unei căi de conectare a durat mult",
   "Rețeaua ta deschide greu apelurile."
  ],
  "localCandidatesOnly": [
   "S-a găsit doar rețeaua ta",
   "S-ar putea să nu se poată lua legătura cu persoane din altă parte."
  ],
  "pathChanged": [
   "Apelul a mers pe altă cale",
   "Rețeaua ta s-a schimbat, iar apelul a continuat."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Camera} screen {Partajarea ecranului} speaker {Difuzorul} other {Microfonul}} este în pauză",
   "Browserul sau dispozitivul face asta, de exemplu în timpul unui apel telefonic."
  ],
  "playbackFailed": [
   "Sunetul nu poate fi redat",
   "Reconectează-te ca să auzi apelul."
  ],
  "screenShareUnavailable": [
   "Ecranul nu poate fi partajat",
   "Browserul sau computerul tău nu a permis acest lucru. Partajează din nou sau alege altă fereastră."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Lipsește sunetul asistentului vocal} avatar {Lipsește sunetul sau imaginea avatarului} other {Lipsește sunetul sau imaginea de la cealaltă parte}}",
   "{others, select, agent {Încercăm în continuare să îl restabilim.} avatar {Încercăm în continuare să readucem ce lipsește.} other {Încercăm în continuare. Poate că de cealaltă parte conexiunea este slabă.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Nu poți auzi asistentul vocal până nu revine.} avatar {Nu poți auzi sau vedea avatarul până nu revine.} other {Nu poți auzi sau vedea cealaltă parte până nu revine.}}",
  "encryptionMismatch": [
   "Acest apel nu poate rămâne privat",
   "Cele două părți au setări de securitate diferite. Anunță persoana care se ocupă de acest apel."
  ],
  "outputUnavailable": [
   "Difuzorul nu poate fi folosit",
   "Alege alt difuzor sau alte căști."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Camera nu a putut fi schimbată} screen {Ecranul nu a putut fi schimbat} speaker {Difuzorul nu a putut fi schimbat} other {Microfonul nu a putut fi schimbat}}",
   "{kind, select, camera {Alege-o din nou sau alege alta.} screen {Alege-l din nou sau alege altul.} speaker {Alege-l din nou sau alege altul.} other {Alege-l din nou sau alege altul.}}"
  ],
  "mutedByHost": [
   "Microfonul tău a fost oprit",
   "L-a oprit persoana care conduce apelul."
  ],
  "permissionDenied": [
   "{kind, select, camera {Camera este blocată} screen {Partajarea ecranului este blocată} speaker {Difuzorul este blocat} other {Microfonul este blocat}} pentru acest site",
   "Permite accesul {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Este nevoie de camera ta} screen {Trebuie să îți partajezi ecranul} speaker {Este nevoie de difuzorul tău} other {Este nevoie de microfonul tău}}",
   "Imediat te va întreba browserul. Permite accesul {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continuă",
  "permissionPending": [
   "Browserul cere acces la {kind, select, camera {cameră} screen {ecran} speaker {difuzor} other {microfon}}",
   "Permite acolo accesul {purpose}."
  ],
  "permissionDismissed": [
   "Întrebarea browserului a fost închisă",
   "Era despre {kind, select, camera {camera ta} screen {partajarea ecranului tău} speaker {difuzorul tău} other {microfonul tău}}. Cere din nou, apoi permite accesul."
  ],
  "permissionDismissed.resumeMedia": "Cere din nou",
  "blockedBySystem": [
   "Setările sistemului blochează {kind, select, camera {camera} screen {partajarea ecranului} speaker {difuzorul} other {microfonul}}",
   "Deschide setările computerului sau ale telefonului și permite accesul browserului."
  ],
  "blockedByPolicy": [
   "Această pagină nu poate {kind, select, camera {folosi camera} screen {partaja ecranul} speaker {folosi difuzorul} other {folosi microfonul}}",
   "Site-ul în care este inclusă nu permite asta. Deschide pagina într-o fereastră separată."
  ],
  "deviceNotFound": [
   "Nu am găsit {kind, select, camera {nicio cameră} screen {niciun ecran} speaker {niciun difuzor} other {niciun microfon}}",
   "{kind, select, camera {Conectează una sau pornește-o. O detectăm automat.} screen {Conectează unul sau pornește-l. Îl detectăm automat.} speaker {Conectează unul sau pornește-l. Îl detectăm automat.} other {Conectează unul sau pornește-l. Îl detectăm automat.}}"
  ],
  "deviceInUse": [
   "{kind, select, camera {Camera nu a putut fi accesată} screen {Partajarea ecranului nu a putut fi pornită} speaker {Difuzorul nu a putut fi accesat} other {Microfonul nu a putut fi accesat}}",
   "{kind, select, camera {Poate că o folosește altă aplicație sau filă. Oprește-o acolo, apoi încearcă din nou.} screen {Poate că o folosește altă aplicație sau filă. Oprește-o acolo, apoi încearcă din nou.} speaker {Poate că îl folosește altă aplicație sau filă. Oprește-l acolo, apoi încearcă din nou.} other {Poate că îl folosește altă aplicație sau filă. Oprește-l acolo, apoi încearcă din nou.}}"
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Această cameră nu poate fi folosită} screen {Acest ecran nu poate fi folosit} speaker {Acest difuzor nu poate fi folosit} other {Acest microfon nu poate fi folosit}}",
   "{kind, select, camera {Poate că este deconectată sau nu este potrivită pentru apel. Alege alta.} screen {Poate că este deconectat sau nu este potrivit pentru apel. Alege altul.} speaker {Poate că este deconectat sau nu este potrivit pentru apel. Alege altul.} other {Poate că este deconectat sau nu este potrivit pentru apel. Alege altul.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Camera} screen {Partajarea ecranului} speaker {Difuzorul} other {Microfonul}} nu a pornit",
   "{kind, select, camera {Deconectează-o și conecteaz-o la loc sau oprește-o și pornește-o. Apoi încearcă din nou.} screen {Încearcă să partajezi din nou ecranul.} speaker {Deconectează-l și conectează-l la loc sau oprește-l și pornește-l. Apoi încearcă din nou.} other {Deconectează-l și conectează-l la loc sau oprește-l și pornește-l. Apoi încearcă din nou.}}"
  ],
  "insecureContext": [
   "Această pagină nu este sigură",
   "Browserele permit {kind, select, camera {folosirea camerei} screen {partajarea ecranului} speaker {folosirea difuzorului} other {folosirea microfonului}} doar pe pagini sigure. Anunță echipa care se ocupă de acest site."
  ],
  "captureEnded": [
   "{kind, select, camera {Camera este oprită} screen {Ecranul nu mai este partajat} speaker {Difuzorul este oprit} other {Microfonul este oprit}}",
   "{kind, select, camera {Poate că a fost deconectată. Pornește-o din nou {purpose}.} screen {Partajează-l din nou ca să se vadă.} speaker {Poate că a fost deconectat. Pornește-l din nou {purpose}.} other {Poate că a fost deconectat. Pornește-l din nou {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, camera {Pornește-o} screen {Partajează din nou} speaker {Pornește-l} other {Pornește-l}}",
  "playbackBlocked": [
   "Browserul ține sunetul oprit",
   "Pornește-l ca să auzi apelul."
  ],
  "unsupportedBrowser": [
   "Acest browser nu poate face apeluri",
   "Deschide această pagină într-o versiune recentă de Chrome, Edge, Firefox sau Safari."
  ],
  "microphoneSilent": [
   "Nu te auzim",
   "Nu vine niciun sunet de la microfonul tău. Verifică-i butonul și cablul sau alege alt microfon."
  ],
  "remoteSilent": [
   "{known, select, yes {Nu vine sunet de la {remote}} other {Nu vine sunet de la cealaltă parte}}",
   "Poate că acolo s-a dezactivat sunetul sau microfonul este oprit."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Camera ta} screen {Ecranul partajat} speaker {Difuzorul tău} other {Microfonul tău}} s-a schimbat",
   "{named, select, yes {Acum se folosește {name}.} other {Acum se folosește {kind, select, camera {alta} other {altul}}.}}"
  ],
  "deviceChangeSkipped": [
   "Un dispozitiv nou nu a fost folosit",
   "Apelul l-a păstrat pe cel dinainte."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Apel nepreluat de la {remote}} other {Ai un apel nepreluat}}",
   "Sună înapoi când poți."
  ],
  "missed.redial": "Sună înapoi",
  "answerLost": [
   "{known, select, yes {Apelul de la {remote} s-a pierdut} other {Apelul s-a pierdut}}",
   "S-a încheiat în timp ce răspundeai. Sună înapoi când poți."
  ],
  "answerLost.redial": "Sună înapoi",
  "unknownReattached": [
   "A revenit un apel mai vechi",
   "Este încă deschis. Încheie-l dacă nu ai nevoie de el."
  ],
  "multipleActive": [
   "Ai mai mult de un apel deschis",
   "Încheie apelurile de care nu ai nevoie sau pune-le în așteptare."
  ],
  "holdFailed": [
   "Funcția de așteptare nu a mers",
   "Apelul a rămas ca înainte. Încearcă din nou."
  ],
  "transferFailed": [
   "Apelul nu a fost transferat",
   "Transferul nu a mers. Încearcă din nou sau alege alt număr."
  ],
  "busy": [
   "{known, select, yes {{remote}: linia este ocupată} other {Linia este ocupată}}",
   "Așteaptă câteva minute, apoi sună din nou."
  ],
  "declined": [
   "{known, select, yes {{remote} a respins apelul} other {Apelul a fost respins}}",
   "Poate că momentul nu este potrivit."
  ],
  "notAllowed": [
   "Acest apel nu este permis",
   "Serviciul de apeluri l-a refuzat. Întreabă echipa care se ocupă de această aplicație."
  ],
  "blocked": [
   "Rețeaua a blocat acest apel",
   "A fost oprit pe drum, înainte să poată răspunde cineva. Echipa de asistență poate verifica."
  ],
  "anonymityRefused": [
   "Nu se acceptă apeluri cu număr ascuns",
   "Afișează-ți numărul, apoi sună din nou."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} nu a răspuns} other {Nu a răspuns nimeni}}",
   "Sună din nou mai târziu."
  ],
  "unavailable": [
   "{known, select, yes {Nu se poate lua legătura cu {remote}} other {Nu se poate lua legătura cu nimeni acolo}}",
   "Poate că telefonul de acolo este închis sau fără semnal. Sună din nou mai târziu."
  ],
  "numberNotFound": [
   "Acest număr nu a fost găsit",
   "Verifică numărul, apoi sună din nou."
  ],
  "addressIncomplete": [
   "Numărul nu este complet",
   "Lipsește ceva. Verifică numărul, apoi sună din nou."
  ],
  "invalidTarget": [
   "Nu se poate suna la acest număr",
   "Ceva din el nu se potrivește. Verifică numărul, apoi sună din nou."
  ],
  "redirected": [
   "{known, select, yes {{remote} primește apeluri în altă parte} other {Apelurile se primesc în altă parte}}",
   "Există alt număr la care poți suna."
  ],
  "incompatible": [
   "Cele două părți nu pot vorbi",
   "Telefonul de acolo și această aplicație nu se potrivesc nici la sunet, nici la imagine."
  ],
  "serviceError": [
   "Serviciul de apeluri a avut o problemă",
   "Nu este din cauza ta. Sună din nou peste câteva clipe."
  ],
  "networkFailed": [
   "Apelul nu a ajuns la destinație",
   "S-a pierdut în rețea înainte să poată răspunde cineva. Verifică-ți conexiunea, apoi sună din nou."
  ],
  "endedByHost": [
   "Persoana care conduce apelul l-a încheiat",
   "S-a terminat pentru toată lumea."
  ],
  "setupFailed": [
   "Apelul nu a putut începe",
   "S-a întrerupt înainte de conectare. Sună din nou."
  ],
  "dropped": [
   "Apelul tău s-a întrerupt",
   "A căzut linia și apelul nu a putut fi salvat. Sună din nou ca să continui."
  ],
  "endedByHold": [
   "Funcția de așteptare nu a mers și a închis apelul",
   "Apelul nu a putut fi pus în așteptare sau reluat și s-a întrerupt. Sună din nou ca să continui."
  ],
  "notReattached": [
   "Apelul tău nu a putut fi salvat",
   "Conexiunea a revenit, dar apelul s-a pierdut. Sună din nou ca să continui."
  ],
  "ended": [
   "Apelul s-a încheiat",
   "Nu s-a observat nicio problemă."
  ],
  "canceled": [
   "Apelul a fost anulat",
   "S-a închis înainte să răspundă cineva."
  ],
  "answeredElsewhere": [
   "Apelul a fost preluat în altă parte",
   "A fost acceptat sau respins pe alt telefon."
  ],
  "closedDuringSetup": [
   "Apelul s-a încheiat înainte să înceapă",
   "S-a închis în timp ce se conecta."
  ],
  "answerWhilePeerActive": [
   "Apelul era deja deschis",
   "Un nou răspuns nu a schimbat nimic."
  ],
  "duplicateInboundAnswer": [
   "S-a răspuns de două ori la apel",
   "Contează doar primul răspuns."
  ],
  "hangupNotSent": [
   "Poate că închiderea apelului nu a ajuns",
   "Cealaltă parte ar putea observa puțin mai târziu."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Asistentul vocal} avatar {Avatarul} other {Cealaltă persoană}}}} a pierdut conexiunea",
   "Până nu revine, nu vă puteți auzi sau vedea."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Asistentul vocal} avatar {Avatarul} other {Cealaltă persoană}}}} a părăsit apelul",
   "Acum doar tu ai rămas în apel. Așteaptă să vină cineva sau ieși și tu."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Autentificarea ta expiră în curând",
   "{inCall, select, yes {Rămâi în cont ca să păstrezi acest apel.} other {Rămâi în cont ca să faci și să primești apeluri.}}"
  ],
  "expiringSoon.act": [
   "Timpul autentificării s-a terminat",
   "Rămâi în cont ca să faci și să primești apeluri."
  ],
  "expiringSoon.reauthenticate": "Rămâi în cont",
  "refreshFailing": [
   "Nu îți putem prelungi autentificarea",
   "Încercăm în continuare. Dacă nu se rezolvă, intră din nou în cont."
  ],
  "actionNotPermitted": [
   "Nu ai permisiunea să faci asta",
   "Întreabă persoana care conduce apelul sau echipa care se ocupă de aplicație."
  ],
  "loginFailed": [
   "Autentificarea nu a reușit",
   "Intră din nou în cont ca să faci și să primești apeluri."
  ],
  "invalidCredentials": [
   "Autentificarea ta nu a fost acceptată",
   "Intră din nou în cont. Dacă se mai întâmplă o dată, întreabă echipa de asistență."
  ],
  "required": [
   "Intră în cont ca să continui",
   "Trebuie să intri în cont ca să faci și să primești apeluri."
  ],
  "expired": [
   "Autentificarea ta a expirat",
   "Intră din nou în cont ca să faci și să primești apeluri."
  ],
  "notAuthorized": [
   "Nu ai acces",
   "Serviciul nu te lasă să intri. Întreabă echipa care se ocupă de el."
  ],
  "accountSuspended": [
   "Contul tău este suspendat",
   "Echipa de asistență îți poate spune de ce și îl poate redeschide."
  ]
 },
 "quota": {
  "connections": [
   "Sunt conectate prea multe persoane",
   "Încercăm din nou până se eliberează un loc."
  ],
  "connections.ask.body": "Încearcă din nou peste câteva minute.",
  "streams": [
   "Nu mai este loc în acest apel",
   "Nu se mai poate adăuga sunet sau imagine până nu iese cineva."
  ],
  "rate": [
   "A fost prea mult deodată",
   "Așteptăm o clipă, apoi continuăm."
  ],
  "rate.ask.body": "Așteaptă o clipă, apoi încearcă din nou.",
  "messages": [
   "Nu se mai pot trimite mesaje",
   "S-a atins limita. Echipa de asistență o poate mări."
  ],
  "credits": [
   "Nu mai este credit",
   "Fără el, apelurile nu pot continua. Echipa de asistență te poate ajuta."
  ],
  "duration": [
   "Timpul pentru acest apel s-a terminat",
   "A durat cât este permis. Poți suna din nou."
  ]
 },
 "service": {
  "upstream": [
   "Serviciul are probleme",
   "Nu este din cauza ta. Încercăm în continuare."
  ],
  "upstream.ask.body": "Nu este din cauza ta. Încearcă din nou peste câteva clipe.",
  "recurringFailure": [
   "Aceeași problemă a apărut din nou",
   "Poate că nu ajută să încerci din nou. Echipa de asistență poate verifica."
  ],
  "notFound": [
   "Acest apel nu a fost găsit",
   "Poate că linkul este vechi. Cere unul nou."
  ],
  "misconfigured": [
   "Această aplicație nu este configurată corect",
   "Apelurile nu pot funcționa până nu se rezolvă problema. Anunță echipa care se ocupă de ea."
  ],
  "idleTimeout": [
   "Conexiunea s-a închis după o pauză",
   "O vreme nu s-a întâmplat nimic. Reconectează-te ca să continui."
  ]
 },
 "sdk": {
  "internal": [
   "Ceva s-a stricat în această aplicație",
   "S-ar putea ca apelurile să nu meargă. Echipa de asistență poate verifica."
  ],
  "unknown": [
   "S-a întâmplat ceva neașteptat",
   "Dacă apelul nu continuă, sună din nou. Detaliile ajută echipa de asistență."
  ],
  "misuse": [
   "Aplicația a cerut prea mult",
   "Este pentru echipa care o construiește."
  ],
  "diagnosticsFailed": [
   "O verificare nu a putut fi făcută",
   "Apelul în sine nu este afectat."
  ],
  "protocol": [
   "Un răspuns nu a fost înțeles",
   "Este pentru echipa care construiește aplicația."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Încercarea {attempt, number}.} other {Încercarea {attempt, number} din {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Încercăm acum.} one {Încercăm din nou în circa # secundă.} few {Încercăm din nou în circa # secunde.} other {Încercăm din nou în circa # de secunde.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {A mai rămas # secundă.} few {Au mai rămas # secunde.} other {Au mai rămas # de secunde.}}} other {Timp rămas: {clock}.}}",
  "count": "{count, plural, one {# dată} few {# ori} other {# de ori}}",
  "calls": "{count, plural, one {# apel} few {# apeluri} other {# de apeluri}}",
  "waiting": "{count, plural, one {Încă # notificare} few {Încă # notificări} other {Încă # de notificări}}",
  "reference": "Referință pentru asistență: {reference}"
 },
 "back": {
  "title": "Conexiunea a revenit",
  "seconds": "{count, plural, one {Întreruperea a durat # secundă.} few {Întreruperea a durat # secunde.} other {Întreruperea a durat # de secunde.}}",
  "minutes": "{count, plural, one {Întreruperea a durat # minut.} few {Întreruperea a durat # minute.} other {Întreruperea a durat # de minute.}}"
 },
 "prompt": {
  "missed": [
   "Ai pierdut acest apel",
   "{reason}. Apelul nu a mai putut aștepta."
  ],
  "granted": [
   "{kind, select, camera {Camera} screen {Partajarea ecranului} speaker {Difuzorul} other {Microfonul}} funcționează din nou",
   "Apelul s-a încheiat. Acum poți suna din nou."
  ],
  "available": [
   "{kind, select, camera {Poți folosi din nou camera} screen {Poți partaja din nou ecranul} speaker {Poți folosi din nou difuzorul} other {Poți folosi din nou microfonul}}",
   "{kind, select, camera {Încă este oprită. Pornește-o {purpose}.} screen {Partajează-l ca să se vadă.} speaker {Încă este oprit. Pornește-l {purpose}.} other {Încă este oprit. Pornește-l {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, camera {Pornește-o} screen {Partajează din nou} speaker {Pornește-l} other {Pornește-l}}",
  "waiting": "{known, select, yes {{remote} așteaptă.} other {{others, select, agent {Asistentul vocal așteaptă.} avatar {Avatarul așteaptă.} other {Cineva așteaptă.}}}}",
  "deadline": "{seconds, plural, one {Apelul mai așteaptă # secundă} few {Apelul mai așteaptă # secunde} other {Apelul mai așteaptă # de secunde}}",
  "reference": "Referință pentru asistență: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {ca să te audă asistentul vocal} avatar {ca să te audă avatarul} other {ca să te audă celelalte persoane}}",
  "camera": "{others, select, agent {ca să te vadă asistentul vocal} avatar {ca să te vadă avatarul} other {ca să te vadă celelalte persoane}}",
  "screen": "ca să se vadă ecranul tău",
  "speaker": "{others, select, agent {ca să auzi asistentul vocal} avatar {ca să auzi avatarul} other {ca să auzi apelul}}"
 },
 "toggle": {
  "microphone": "Microfon",
  "camera": "Cameră",
  "screen": "Ecran",
  "speaker": "Sunet"
 },
 "dialog": {
  "reference": "Referință pentru asistență: {reference}"
 },
 "quality": {
  "degraded": [
   "Conexiune slabă",
   "Sunetul se poate întrerupe. Mergi mai aproape de routerul Wi-Fi sau oprește-ți camera."
  ],
  "inboundStalled": [
   "S-ar putea să nu auzi cealaltă parte",
   "Sunetul de acolo nu ajunge la tine. Ar trebui să revină de la sine."
  ],
  "outboundStalled": [
   "S-ar putea ca vocea ta să nu se audă",
   "Sunetul tău nu ajunge la cealaltă parte. Ar trebui să revină de la sine."
  ],
  "outboundStalled.ask": [
   "Vocea ta nu se aude",
   "Sunetul tău nu ajunge la cealaltă parte. Pornește din nou microfonul."
  ],
  "deviceOverloaded": [
   "Computerul sau telefonul tău este foarte solicitat",
   "Închide alte aplicații și file ca apelul să meargă mai bine."
  ],
  "videoPaused": [
   "Imaginea este în pauză",
   "Conexiunea este prea slabă pentru imagine. Ar trebui să revină de la sine."
  ]
 },
 "indicator": {
  "label": "Calitatea apelului",
  "snooze": "Ascunde timp de 10 minute"
 },
 "recording": {
  "unavailable": [
   "Apelul nu se înregistrează",
   "Apelul în sine nu este afectat."
  ],
  "incomplete": [
   "Lipsește o parte din înregistrare",
   "Apelul în sine nu este afectat."
  ]
 },
 "message": {
  "notDelivered": [
   "Un mesaj nu a fost livrat",
   "Nu a ajuns la cealaltă parte."
  ]
 },
 "list": {
  "title": "Ce s-a întâmplat",
  "empty": "Nu a apărut nicio problemă.",
  "count": "{count, plural, one {# dată} few {# ori} other {# de ori}}",
  "copyAll": "Copiază tot",
  "status.noted": "Notat",
  "status.active": "Se întâmplă acum",
  "status.heldBack": "Parte din altă problemă",
  "status.dismissed": "Închis de tine",
  "status.resolved": "S-a terminat"
 },
 "unblock": {
  "label": "Cum permiți accesul",
  "question.top": "Uită-te chiar sub bara de adrese.",
  "question.middle": "Uită-te în mijlocul ecranului.",
  "icon": "Selectează pictograma de lângă {host} din bara de adrese.",
  "icon.touch": "Atinge pictograma de lângă {host} din bara de adrese.",
  "turnOn": "Activează „{toggle}”.",
  "edge.permissions": "Deschide „Permisiuni pentru acest site”.",
  "edge.allow": "La „{toggle}”, alege „Permiteți”.",
  "safari.allow": "La „{toggle}”, alege „Permiteți”.",
  "firefox.icon": "Selectează {kind, select, camera {camera tăiată} other {microfonul tăiat}} cu o linie de lângă {host} din bara de adrese.",
  "firefox.cross": "Selectează X-ul de lângă „Blocat(ă)”.",
  "askAgain": "Revino aici și încearcă din nou. Permite accesul când te întreabă browserul.",
  "safari.menu": "Deschide meniul Safari din partea de sus a ecranului, apoi „Configurări pentru {host}”.",
  "safari.touch": "Atinge „Configurări site web”. Poate fi ascuns după cele trei puncte.",
  "permissions.touch": "Atinge „Permisiuni”, apoi activează „{toggle}”.",
  "firefox.touch": "Atinge „Blocat(ă)” de lângă „{toggle}”, ca să scrie „Permis”.",
  "app.ios": "Deschide configurările iPhone-ului sau ale iPad-ului, apoi „Aplicații”, apoi {browser}.",
  "app.android": "Deschide setările telefonului, apoi „Aplicații”, apoi {browser}.",
  "app.permissions": "Atinge „Permisiuni”, apoi „{toggle}”, și permite accesul.",
  "comeBack": "Revino aici și încearcă din nou.",
  "inApp.menu": "Deschide meniul din {app}. De multe ori are trei puncte și este sus sau jos.",
  "inApp.open": "Alege să deschizi această pagină în browserul tău.",
  "windows.settings": "Deschide setările Windows, apoi „Confidențialitate și securitate”, apoi „{toggle}”.",
  "windows.access": "Activează accesul, inclusiv cel pentru aplicațiile desktop.",
  "macos.settings": "Deschide „Configurări sistem”, apoi „Intimitate și securitate”, apoi „{toggle}”.",
  "macos.turnOn": "Activează {browser}. S-ar putea să ți se ceară să îl deschizi din nou.",
  "chromeos.settings": "Deschide setările, apoi „Confidențialitate și securitate”, apoi „Opțiuni de confidențialitate”.",
  "chromeos.access": "Activează accesul la {kind, select, camera {cameră} screen {ecran} speaker {difuzor} other {microfon}}.",
  "site": "Deschide setările acestui site în browser.",
  "site.allow": "Permite acolo „{toggle}”."
 },
 "status": {
  "fallback": "Un mesaj despre apelul tău nu poate fi afișat acum. Apelul în sine nu este afectat."
 },
 "download": {
  "file": "Descarcă un fișier pentru asistență",
  "failed": "Fișierul nu a putut fi creat"
 }
};
