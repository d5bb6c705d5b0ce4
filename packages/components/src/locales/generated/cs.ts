// Generated from packages/components/locales/cs.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Počkat",
  "reconnect": "Připojit znovu",
  "reconnect.pending": "Připojování…",
  "redial": "Zavolat znovu",
  "redial.pending": "Volání…",
  "dialIn": "Zavolat z telefonu",
  "dialIn.number": "Zavolat na {number}",
  "checkNetwork": "Zkontrolovat síť",
  "resumeMedia": "Zkusit znovu",
  "declineCall": "Odmítnout hovor",
  "declineCall.pending": "Odmítání…",
  "continueWithout": "Pokračovat bez {kind, select, camera {kamery} screen {sdílení obrazovky} speaker {reproduktoru} other {mikrofonu}}",
  "answerBrowser": "Zobrazit dotaz",
  "openSettings": "Otevřít nastavení",
  "openSettings.pending": "Otevírání…",
  "chooseDevice": "Vybrat jiné zařízení",
  "useDevice": "Vybrat {kind, select, camera {kameru} screen {obrazovku} speaker {reproduktor} other {mikrofon}}",
  "switchBrowser": "Změnit prohlížeč",
  "checkMicrophone": "Zkontrolovat mikrofon",
  "resumePlayback": "Přehrát zvuk",
  "editNumber": "Upravit číslo",
  "retryHold": "Zkusit znovu",
  "reauthenticate": "Přihlásit se",
  "reauthenticate.pending": "Přihlašování…",
  "contactSupport": "Kontaktovat podporu",
  "dismiss": "Zavřít",
  "pending": "Okamžik…",
  "done": "Hotovo",
  "failed": "Nepovedlo se to. Můžete to zkusit znovu."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "obrazovka",
  "speaker": "reproduktor"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Zdroj",
  "summary": "Podrobnosti pro podporu",
  "code": "Kód",
  "condition": "Problém",
  "cause": "Příčina",
  "sip": "SIP",
  "call": "Hovor",
  "time": "Datum a čas",
  "browser": "Prohlížeč",
  "reference": "Kód pro podporu",
  "copy": "Kopírovat",
  "copied": "Zkopírováno",
  "notCopied": "Vyberte text a zkopírujte ho"
 },
 "signaling": {
  "offline": [
   "Jste offline",
   "Zkontrolujte Wi-Fi nebo kabel. Jakmile budete zase online, znovu se připojíme."
  ],
  "offline.checking": [
   "Zdá se, že jste zase online",
   "Ještě to ověřujeme."
  ],
  "offline.ask.body": "Zkontrolujte Wi-Fi nebo kabel a pak se připojte znovu.",
  "reconnecting": [
   "{inCall, select, yes {Znovu připojujeme váš hovor} other {Znovu se připojujeme}}",
   "{inCall, select, yes {Zůstaňte na lince, snažíme se znovu připojit.} other {Mělo by to trvat jen chvíli.}}"
  ],
  "reconnecting.first": [
   "Připojujeme se",
   "Pokud to potrvá déle, zkontrolujte Wi-Fi."
  ],
  "reconnecting.long": [
   "Stále se připojujeme",
   "Pokud to potrvá déle, zkontrolujte Wi-Fi."
  ],
  "reconnecting.act": [
   "Trvá to už dlouho",
   "Přejděte blíž k Wi-Fi routeru nebo zkuste jinou síť."
  ],
  "reconnecting.ask": [
   "Připojení se přerušilo",
   "Pokud chcete pokračovat, připojte se znovu."
  ],
  "reconnecting.reconnect": "Zkusit hned",
  "gatewayFailed": [
   "Služba pro hovory neodpovídá",
   "Problém je na její straně. Zkoušíme to dál."
  ],
  "gatewayFailed.ask.body": "Problém je na její straně. Zkuste se připojit znovu.",
  "gatewayFailed.reconnect": "Zkusit hned",
  "serverRestarting": [
   "Služba pro hovory se restartuje",
   "Za chvíli se automaticky znovu připojíme."
  ],
  "serverRestarting.ask.body": "Za chvíli se připojte znovu.",
  "serverRestarting.reconnect": "Zkusit hned",
  "unstable": [
   "Vaše připojení je nestabilní",
   "Pořád vypadává. Přejděte blíž k Wi-Fi routeru nebo použijte kabel."
  ],
  "unstable.reconnect": "Zkusit hned",
  "reconnectStuck": [
   "Nedaří se nám připojit",
   "Zkontrolujte připojení k internetu a pak se připojte znovu."
  ],
  "reconnectExhausted": [
   "Nepodařilo se znovu připojit",
   "Zkontrolujte připojení a pak se připojte znovu."
  ],
  "unreachable": [
   "Nemůžeme se spojit se službou pro hovory",
   "Zkontrolujte připojení k internetu. Některé firemní sítě hovory blokují."
  ],
  "disconnected": [
   "Odpojeno od služby pro hovory",
   "Pokud chcete volat a přijímat hovory, připojte se znovu."
  ],
  "notRegistered": [
   "Teď se vám nelze dovolat",
   "Tato aplikace už není přihlášená ke službě pro hovory."
  ],
  "removed": [
   "Vaše účast v hovoru byla ukončena",
   "Pokud v něm máte být, obraťte se na osobu, která má hovor na starosti."
  ],
  "joinedElsewhere": [
   "Tento hovor máte otevřený jinde",
   "Pokračuje na jiné kartě nebo v jiném zařízení. Pokud ho chcete přenést sem, připojte se."
  ],
  "joinedElsewhere.reconnect": "Přenést sem",
  "closed": [
   "Připojení bylo ukončeno",
   "Stalo se to záměrně."
  ],
  "subscribeFailed": [
   "Ke kanálu se nepodařilo připojit",
   "Zprávy, zvuk ani video z něj nepřicházejí."
  ]
 },
 "ice": {
  "reconnecting": [
   "Obnovujeme zvuk",
   "Do té doby se možná nebudete navzájem slyšet."
  ],
  "reconnecting.ask": [
   "Zvuk vypadl",
   "Připojte se znovu, ať se zase slyšíte."
  ],
  "restartFailed": [
   "Zvuk se zatím neobnovil",
   "Zkoušíme to ještě jednou. Možná se teď navzájem neslyšíte."
  ],
  "restartFailed.ask.body": "Připojte se znovu, ať se zase slyšíte.",
  "connecting": [
   "Zatím bez zvuku",
   "Hovor byl přijat. Ještě připojujeme zvuk."
  ],
  "noCandidates": [
   "Nenašla se cesta k druhé straně",
   "Vaše síť možná blokuje hovory. Zkuste jinou Wi-Fi nebo mobilní data."
  ],
  "failed": [
   "Hovor přišel o zvuk",
   "Nepodařilo se ho obnovit. Pokud chcete pokračovat, zavolejte znovu."
  ],
  "neverConnected": [
   "Zvuk se nepodařilo připojit",
   "Vaše síť možná blokuje hovory. Zkuste jinou Wi-Fi nebo mobilní data."
  ],
  "gatheringSlow": [
   "Hledání cesty k druhé straně trvalo dlouho",
   "Vaše síť spojuje hovory pomalu."
  ],
  "localCandidatesOnly": [
   "Našla se jen vaše vlastní síť",
   "Lidem mimo ni se možná nedovoláte."
  ],
  "pathChanged": [
   "Hovor šel dál jinou cestou",
   "Vaše síť se změnila a hovor pokračoval."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kamera je pozastavená} screen {Sdílení obrazovky je pozastavené} speaker {Reproduktor je pozastavený} other {Mikrofon je pozastavený}}",
   "Dělá to prohlížeč nebo zařízení, například při telefonním hovoru."
  ],
  "playbackFailed": [
   "Zvuk nelze přehrát",
   "Pokud chcete hovor slyšet, připojte se znovu."
  ],
  "screenShareUnavailable": [
   "Obrazovku nelze sdílet",
   "Prohlížeč nebo počítač to nepovolil. Začněte sdílet znovu nebo vyberte jiné okno."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Chybí zvuk asistenta} avatar {Chybí zvuk nebo obraz avatara} other {Chybí zvuk nebo obraz druhé strany}}",
   "{others, select, agent {Stále se ho snažíme obnovit.} avatar {Stále se ho snažíme obnovit.} other {Zkoušíme to dál. Druhá strana má možná slabé připojení.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Dokud se asistent nevrátí, neuslyšíte ho.} avatar {Dokud se avatar nevrátí, neuslyšíte ho ani neuvidíte.} other {Dokud se druhá strana nevrátí, neuslyšíte ji ani neuvidíte.}}",
  "encryptionMismatch": [
   "Soukromí tohoto hovoru nelze zajistit",
   "Každá strana má jiné nastavení zabezpečení. Dejte vědět osobě, která má hovor na starosti."
  ],
  "outputUnavailable": [
   "Reproduktor nelze použít",
   "Vyberte jiný reproduktor nebo sluchátka."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Kameru} screen {Sdílenou obrazovku} speaker {Reproduktor} other {Mikrofon}} se nepodařilo přepnout",
   "{kind, select, camera {Vyberte ji znovu nebo zvolte jinou.} screen {Vyberte ji znovu nebo zvolte jinou.} other {Vyberte ho znovu nebo zvolte jiný.}}"
  ],
  "mutedByHost": [
   "Váš mikrofon byl vypnut",
   "Vypnula ho osoba, která hovor vede."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kamera je pro tento web blokovaná} screen {Sdílení obrazovky je pro tento web blokované} speaker {Reproduktor je pro tento web blokovaný} other {Mikrofon je pro tento web blokovaný}}",
   "Povolte {kind, select, camera {ji} other {ho}}, {purpose}."
  ],
  "permissionNotAsked": [
   "Je potřeba {kind, select, camera {kamera} screen {sdílení obrazovky} speaker {reproduktor} other {mikrofon}}",
   "Prohlížeč se hned zeptá. Povolte {kind, select, camera {kameru} screen {sdílení} speaker {reproduktor} other {mikrofon}}, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Pokračovat",
  "permissionPending": [
   "Prohlížeč se ptá na {kind, select, camera {kameru} screen {sdílení obrazovky} speaker {reproduktor} other {mikrofon}}",
   "Povolte tam {kind, select, camera {kameru} screen {sdílení} speaker {reproduktor} other {mikrofon}}, {purpose}."
  ],
  "permissionDismissed": [
   "Dotaz prohlížeče se zavřel",
   "{kind, select, camera {Týkal se kamery. Zobrazte dotaz znovu a kameru povolte.} screen {Týkal se sdílení obrazovky. Zobrazte dotaz znovu a sdílení povolte.} speaker {Týkal se reproduktoru. Zobrazte dotaz znovu a reproduktor povolte.} other {Týkal se mikrofonu. Zobrazte dotaz znovu a mikrofon povolte.}}"
  ],
  "permissionDismissed.resumeMedia": "Zobrazit dotaz znovu",
  "blockedBySystem": [
   "{kind, select, camera {Kamera je blokovaná} screen {Sdílení obrazovky je blokované} speaker {Reproduktor je blokovaný} other {Mikrofon je blokovaný}} v nastavení systému",
   "Otevřete nastavení počítače nebo telefonu a povolte prohlížeči přístup {kind, select, camera {ke kameře} screen {k obrazovce} speaker {k reproduktoru} other {k mikrofonu}}."
  ],
  "blockedByPolicy": [
   "Tato stránka nesmí {kind, select, camera {používat kameru} screen {sdílet obrazovku} speaker {používat reproduktor} other {používat mikrofon}}",
   "Nedovoluje to web, do kterého je vložená. Otevřete ji v samostatném okně."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Nenašla se žádná kamera} screen {Nenašla se žádná obrazovka} speaker {Nenašel se žádný reproduktor} other {Nenašel se žádný mikrofon}}",
   "{kind, select, camera {Připojte ji nebo ji zapněte.} screen {Připojte ji nebo ji zapněte.} other {Připojte ho nebo ho zapněte.}} Zjistíme to automaticky."
  ],
  "deviceInUse": [
   "{kind, select, camera {Kamera není dostupná} screen {Sdílení obrazovky není dostupné} speaker {Reproduktor není dostupný} other {Mikrofon není dostupný}}",
   "{kind, select, camera {Možná ji používá jiná aplikace nebo karta. Vypněte ji tam} screen {Možná obrazovku používá jiná aplikace nebo karta. Ukončete to tam} other {Možná ho používá jiná aplikace nebo karta. Vypněte ho tam}} a pak to zkuste znovu."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Tuto kameru nelze použít} screen {Tuto obrazovku nelze použít} speaker {Tento reproduktor nelze použít} other {Tento mikrofon nelze použít}}",
   "{kind, select, camera {Možná je odpojená nebo nezvládne, co hovor potřebuje. Vyberte jinou.} screen {Možná je odpojená nebo nezvládne, co hovor potřebuje. Vyberte jinou.} other {Možná je odpojený nebo nezvládne, co hovor potřebuje. Vyberte jiný.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Kamera se nespustila} screen {Sdílení obrazovky se nespustilo} speaker {Reproduktor se nespustil} other {Mikrofon se nespustil}}",
   "{kind, select, camera {Odpojte ji a znovu připojte, nebo ji vypněte a zapněte. Pak to zkuste znovu.} screen {Zkuste obrazovku sdílet znovu.} speaker {Odpojte ho a znovu připojte, nebo ho vypněte a zapněte. Pak to zkuste znovu.} other {Odpojte ho a znovu připojte, nebo ho vypněte a zapněte. Pak to zkuste znovu.}}"
  ],
  "insecureContext": [
   "Tato stránka není zabezpečená",
   "Prohlížeče povolují {kind, select, camera {kameru} screen {sdílení obrazovky} speaker {reproduktor} other {mikrofon}} jen na zabezpečených stránkách. Dejte vědět osobě, která web spravuje."
  ],
  "captureEnded": [
   "{kind, select, camera {Kamera je vypnutá} screen {Obrazovka se už nesdílí} speaker {Reproduktor je vypnutý} other {Mikrofon je vypnutý}}",
   "{kind, select, camera {Možná se odpojila. Zapněte ji znovu, {purpose}.} screen {Sdílejte ji znovu, aby byla vidět.} other {Možná se odpojil. Zapněte ho znovu, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Sdílet znovu} other {Zapnout}}",
  "playbackBlocked": [
   "Prohlížeč zatím nepustil zvuk",
   "Přehrajte zvuk, ať hovor slyšíte."
  ],
  "unsupportedBrowser": [
   "V tomto prohlížeči nelze volat",
   "Otevřete stránku v aktuální verzi prohlížeče Chrome, Edge, Firefox nebo Safari."
  ],
  "microphoneSilent": [
   "Neslyšíme vás",
   "Z vašeho mikrofonu nejde zvuk. Zkontrolujte jeho vypínač a kabel, nebo vyberte jiný mikrofon."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote} není slyšet} other {Druhá strana není slyšet}}",
   "Druhá strana má možná ztlumený nebo vypnutý mikrofon."
  ],
  "deviceSwitched": [
   "Přepnuto na {kind, select, camera {jinou kameru} screen {jinou obrazovku} speaker {jiný reproduktor} other {jiný mikrofon}}",
   "{named, select, yes {Teď se používá: {name}.} other {Teď se používá {kind, select, camera {jiná} screen {jiná} other {jiný}} než předtím.}}"
  ],
  "deviceChangeSkipped": [
   "Nové zařízení se nepoužilo",
   "Hovor zůstal u toho původního."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Zmeškaný hovor: {remote}} other {Zmeškaný hovor}}",
   "Až se vám to bude hodit, zavolejte zpět."
  ],
  "missed.redial": "Zavolat zpět",
  "answerLost": [
   "{known, select, yes {Hovor je pryč: {remote}} other {Hovor je pryč}}",
   "Skončil, než se ho podařilo přijmout. Až se vám to bude hodit, zavolejte zpět."
  ],
  "answerLost.redial": "Zavolat zpět",
  "unknownReattached": [
   "Vrátil se dřívější hovor",
   "Stále probíhá. Pokud ho nepotřebujete, ukončete ho."
  ],
  "multipleActive": [
   "Probíhá víc než jeden hovor",
   "Hovory, které nepotřebujete, ukončete nebo podržte."
  ],
  "holdFailed": [
   "Podržení hovoru se nepovedlo",
   "Na hovoru se nic nezměnilo. Zkuste to znovu."
  ],
  "transferFailed": [
   "Hovor nebyl přepojen",
   "Přepojení se nepovedlo. Zkuste to znovu nebo vyberte jiné číslo."
  ],
  "busy": [
   "{known, select, yes {{remote} má obsazeno} other {Je obsazeno}}",
   "Počkejte pár minut a pak zavolejte znovu."
  ],
  "declined": [
   "{known, select, yes {{remote}: hovor byl odmítnut} other {Hovor byl odmítnut}}",
   "Druhá strana teď možná nemůže mluvit."
  ],
  "notAllowed": [
   "Tento hovor není povolený",
   "Služba pro hovory ho odmítla. Obraťte se na osobu, která spravuje tuto aplikaci."
  ],
  "blocked": [
   "Síť tento hovor zablokovala",
   "Zastavila ho po cestě, než ho mohl někdo přijmout. Může se na to podívat podpora."
  ],
  "anonymityRefused": [
   "Hovory ze skrytých čísel se nepřijímají",
   "Zapněte zobrazování svého čísla a pak zavolejte znovu."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} neodpovídá} other {Hovor nikdo nepřijal}}",
   "Zavolejte znovu později."
  ],
  "unavailable": [
   "{known, select, yes {{remote} není k zastižení} other {Nikdo tam není k zastižení}}",
   "Telefon druhé strany je možná vypnutý nebo bez signálu. Zavolejte znovu později."
  ],
  "numberNotFound": [
   "Toto číslo se nenašlo",
   "Zkontrolujte číslo a pak zavolejte znovu."
  ],
  "addressIncomplete": [
   "Číslo není úplné",
   "Něco v něm chybí. Zkontrolujte číslo a pak zavolejte znovu."
  ],
  "invalidTarget": [
   "Na toto číslo nelze volat",
   "Je v něm něco, co tam nepatří. Zkontrolujte číslo a pak zavolejte znovu."
  ],
  "redirected": [
   "{known, select, yes {{remote} přijímá hovory jinde} other {Druhá strana přijímá hovory jinde}}",
   "Druhá strana má jiné číslo."
  ],
  "incompatible": [
   "Obě strany nelze spojit",
   "Telefon druhé strany a tato aplikace nemají společný způsob, jak přenášet zvuk nebo video."
  ],
  "serviceError": [
   "Služba pro hovory měla problém",
   "Není to vámi. Za chvíli zavolejte znovu."
  ],
  "networkFailed": [
   "Hovor se nepodařilo spojit",
   "Ztratil se v síti, než ho mohl někdo přijmout. Zkontrolujte připojení a pak zavolejte znovu."
  ],
  "endedByHost": [
   "Hovor ukončila osoba, která ho vede",
   "Skončil pro všechny."
  ],
  "setupFailed": [
   "Hovor se nepodařilo zahájit",
   "Přerušil se ještě před spojením. Zavolejte znovu."
  ],
  "dropped": [
   "Váš hovor se přerušil",
   "Nepodařilo se ho obnovit. Pokud chcete pokračovat, zavolejte znovu."
  ],
  "endedByHold": [
   "Podržení se nepovedlo a hovor skončil",
   "Hovor se nepodařilo podržet nebo vrátit z podržení, a tak se přerušil. Pokud chcete pokračovat, zavolejte znovu."
  ],
  "notReattached": [
   "Váš hovor se nepodařilo obnovit",
   "Připojení je zpět, ale hovor je pryč. Pokud chcete pokračovat, zavolejte znovu."
  ],
  "ended": [
   "Hovor skončil",
   "Nebyly zaznamenány žádné potíže."
  ],
  "canceled": [
   "Hovor byl zrušen",
   "Skončil zavěšením, než ho někdo přijal."
  ],
  "answeredElsewhere": [
   "Hovor byl vyřízen jinde",
   "Byl přijat nebo odmítnut na jiném telefonu."
  ],
  "closedDuringSetup": [
   "Hovor skončil, než začal",
   "Byl ukončen během spojování."
  ],
  "answerWhilePeerActive": [
   "Hovor už probíhal",
   "Další přijetí nic nezměnilo."
  ],
  "duplicateInboundAnswer": [
   "Hovor byl přijat dvakrát",
   "Platí jen první přijetí."
  ],
  "hangupNotSent": [
   "Zavěšení možná nedorazilo",
   "Druhá strana možná pozná o něco později, že hovor skončil."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}: spojení se přerušilo} other {{party, select, agent {Spojení s asistentem se přerušilo} avatar {Spojení s avatarem se přerušilo} other {Spojení s druhou stranou se přerušilo}}}}",
   "Dokud se druhá strana nevrátí, nebudete se navzájem slyšet ani vidět."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Asistent} avatar {Avatar} other {Druhá strana}}}} už v hovoru není",
   "Teď už jste tu jen vy. Počkejte, až někdo přijde, nebo hovor také opusťte."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Brzy dojde k odhlášení",
   "{inCall, select, yes {Prodlužte přihlášení, ať o hovor nepřijdete.} other {Pokud chcete volat a přijímat hovory, prodlužte přihlášení.}}"
  ],
  "expiringSoon.act": [
   "Vaše přihlášení právě končí",
   "Pokud chcete volat a přijímat hovory, prodlužte přihlášení."
  ],
  "expiringSoon.reauthenticate": "Prodloužit přihlášení",
  "refreshFailing": [
   "Nedaří se nám prodloužit přihlášení",
   "Zkoušíme to dál. Pokud to potrvá déle, přihlaste se znovu."
  ],
  "actionNotPermitted": [
   "K tomu nemáte oprávnění",
   "Obraťte se na osobu, která vede hovor nebo spravuje tuto aplikaci."
  ],
  "loginFailed": [
   "Přihlášení se nepodařilo",
   "Pokud chcete volat a přijímat hovory, přihlaste se znovu."
  ],
  "invalidCredentials": [
   "Vaše přihlášení nebylo přijato",
   "Přihlaste se znovu. Pokud se to zopakuje, obraťte se na podporu."
  ],
  "required": [
   "Pokud chcete pokračovat, přihlaste se",
   "Volat a přijímat hovory můžete až po přihlášení."
  ],
  "expired": [
   "Vaše přihlášení vypršelo",
   "Pokud chcete volat a přijímat hovory, přihlaste se znovu."
  ],
  "notAuthorized": [
   "Nemáte přístup",
   "Služba vás nepustila dovnitř. Obraťte se na osobu, která ji spravuje."
  ],
  "accountSuspended": [
   "Váš účet je pozastavený",
   "Podpora vám může říct proč a znovu ho zpřístupnit."
  ]
 },
 "quota": {
  "connections": [
   "Připojeno je příliš mnoho lidí",
   "Zkoušíme to dál, dokud se neuvolní místo."
  ],
  "connections.ask.body": "Zkuste to znovu za několik minut.",
  "streams": [
   "Tento hovor je plný",
   "Dokud někdo neodejde, nelze přidat další zvuk ani video."
  ],
  "rate": [
   "Bylo toho moc najednou",
   "Chvíli počkáme a pak budeme pokračovat."
  ],
  "rate.ask.body": "Chvíli počkejte a pak to zkuste znovu.",
  "messages": [
   "Další zprávy už nelze poslat",
   "Limit je vyčerpaný. Zvýšit ho může podpora."
  ],
  "credits": [
   "Došel kredit",
   "Bez něj hovory nemohou pokračovat. Pomoct může podpora."
  ],
  "duration": [
   "Čas pro tento hovor vypršel",
   "Hovor trval tak dlouho, jak je povoleno. Můžete zavolat znovu."
  ]
 },
 "service": {
  "upstream": [
   "Služba má potíže",
   "Není to vámi. Zkoušíme to dál."
  ],
  "upstream.ask.body": "Není to vámi. Za chvíli to zkuste znovu.",
  "recurringFailure": [
   "Stejný problém se opakuje",
   "Další pokus možná nepomůže. Může se na to podívat podpora."
  ],
  "notFound": [
   "Tento hovor se nepodařilo najít",
   "Odkaz je možná starý. Požádejte o nový."
  ],
  "misconfigured": [
   "Aplikace není správně nastavená",
   "Dokud se to neopraví, hovory nemohou fungovat. Dejte vědět osobě, která aplikaci spravuje."
  ],
  "idleTimeout": [
   "Připojení bylo po nečinnosti ukončeno",
   "Chvíli se nic nedělo. Pokud chcete pokračovat, připojte se znovu."
  ]
 },
 "sdk": {
  "internal": [
   "V aplikaci se něco pokazilo",
   "Hovory možná nebudou fungovat. Může se na to podívat podpora."
  ],
  "unknown": [
   "Stalo se něco nečekaného",
   "Pokud hovor nepokračuje, zavolejte znovu. Podrobnosti pomohou podpoře."
  ],
  "misuse": [
   "Aplikace chtěla příliš mnoho",
   "Tato informace je pro ty, kdo ji vyvíjejí."
  ],
  "diagnosticsFailed": [
   "Kontrolu se nepodařilo provést",
   "Na samotný hovor to nemá vliv."
  ],
  "protocol": [
   "Přišla nesrozumitelná odpověď",
   "Tato informace je pro ty, kdo aplikaci vyvíjejí."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Pokus {attempt, number}.} other {Pokus {attempt, number} z {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Zkoušíme to teď.} one {Další pokus asi za # sekundu.} few {Další pokus asi za # sekundy.} other {Další pokus asi za # sekund.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Zbývá # sekunda.} few {Zbývají # sekundy.} other {Zbývá # sekund.}}} other {Zbývá {clock}.}}",
  "count": "{count, plural, one {#×} few {#×} other {#×}}",
  "calls": "{count, plural, one {# hovor} few {# hovory} other {# hovorů}}",
  "waiting": "{count, plural, one {# další oznámení} few {# další oznámení} other {# dalších oznámení}}",
  "reference": "Kód pro podporu: {reference}"
 },
 "back": {
  "title": "Připojení je zpět",
  "seconds": "{count, plural, one {Výpadek trval # sekundu.} few {Výpadek trval # sekundy.} other {Výpadek trval # sekund.}}",
  "minutes": "{count, plural, one {Výpadek trval # minutu.} few {Výpadek trval # minuty.} other {Výpadek trval # minut.}}"
 },
 "prompt": {
  "missed": [
   "Tento hovor nebyl přijat",
   "{reason}. Hovor už nemohl déle čekat."
  ],
  "granted": [
   "{kind, select, camera {Kamera} screen {Sdílení obrazovky} speaker {Reproduktor} other {Mikrofon}} zase funguje",
   "Hovor už skončil. Teď můžete zavolat znovu."
  ],
  "available": [
   "{kind, select, camera {Kameru můžete zase používat} screen {Obrazovku můžete zase sdílet} speaker {Reproduktor můžete zase používat} other {Mikrofon můžete zase používat}}",
   "{kind, select, camera {Zatím je vypnutá. Zapněte ji, {purpose}.} screen {Sdílejte ji, aby byla vidět.} other {Zatím je vypnutý. Zapněte ho, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Sdílet znovu} other {Zapnout}}",
  "waiting": "{known, select, yes {{remote} čeká.} other {{others, select, agent {Asistent čeká.} avatar {Avatar čeká.} other {Někdo čeká.}}}}",
  "deadline": "{seconds, plural, one {Hovor počká ještě # sekundu} few {Hovor počká ještě # sekundy} other {Hovor počká ještě # sekund}}",
  "reference": "Kód pro podporu: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {aby vás asistent slyšel} avatar {aby vás avatar slyšel} other {aby vás bylo slyšet}}",
  "camera": "{others, select, agent {aby vás asistent viděl} avatar {aby vás avatar viděl} other {aby vás bylo vidět}}",
  "screen": "aby byla vaše obrazovka vidět",
  "speaker": "{others, select, agent {aby bylo slyšet asistenta} avatar {aby bylo slyšet avatara} other {aby bylo slyšet ostatní}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Obrazovka",
  "speaker": "Zvuk"
 },
 "dialog": {
  "reference": "Kód pro podporu: {reference}"
 },
 "quality": {
  "degraded": [
   "Slabé připojení",
   "Zvuk může vypadávat. Přejděte blíž k Wi-Fi routeru nebo vypněte své video."
  ],
  "inboundStalled": [
   "Druhou stranu možná neslyšíte",
   "Její zvuk nepřichází. Měl by se sám obnovit."
  ],
  "outboundStalled": [
   "Druhá strana vás možná neslyší",
   "Váš zvuk se k ní nedostává. Měl by se sám obnovit."
  ],
  "outboundStalled.ask": [
   "Druhá strana vás neslyší",
   "Váš zvuk se k ní nedostává. Zapněte mikrofon znovu."
  ],
  "deviceOverloaded": [
   "Počítač nebo telefon je velmi vytížený",
   "Zavřete ostatní aplikace a karty, ať hovor běží plynuleji."
  ],
  "videoPaused": [
   "Video je pozastavené",
   "Připojení je na něj příliš slabé. Video by se mělo samo obnovit."
  ]
 },
 "indicator": {
  "label": "Kvalita hovoru",
  "snooze": "Skrýt na 10 minut"
 },
 "recording": {
  "unavailable": [
   "Hovor se nenahrává",
   "Na samotný hovor to nemá vliv."
  ],
  "incomplete": [
   "Část nahrávky chybí",
   "Na samotný hovor to nemá vliv."
  ]
 },
 "message": {
  "notDelivered": [
   "Zpráva nebyla doručena",
   "Druhá strana ji nedostala."
  ]
 },
 "list": {
  "title": "Co se stalo",
  "empty": "Nic se nepokazilo.",
  "count": "{count, plural, one {#×} few {#×} other {#×}}",
  "copyAll": "Kopírovat vše",
  "status.noted": "Zaznamenáno",
  "status.active": "Právě se děje",
  "status.heldBack": "Součást jiného problému",
  "status.dismissed": "Zavřeno vámi",
  "status.resolved": "Už pominulo"
 },
 "unblock": {
  "label": "Jak to povolit",
  "question.top": "Podívejte se těsně pod adresní řádek.",
  "question.middle": "Podívejte se doprostřed obrazovky.",
  "icon": "V adresním řádku klikněte na ikonu vedle {host}.",
  "icon.touch": "V adresním řádku klepněte na ikonu vedle {host}.",
  "turnOn": "Zapněte přepínač „{toggle}“.",
  "edge.permissions": "Otevřete „Oprávnění pro tento web“.",
  "edge.allow": "U položky „{toggle}“ vyberte „Povolit“.",
  "safari.allow": "U položky „{toggle}“{kind, select, camera { nebo „Fotoaparát“} other {}} vyberte „Povolit“.",
  "firefox.icon": "V adresním řádku klikněte na {kind, select, camera {přeškrtnutou kameru} other {přeškrtnutý mikrofon}} vedle {host}.",
  "firefox.cross": "Klikněte na křížek vedle „Blokováno“.",
  "askAgain": "Vraťte se sem a zkuste to znovu. Až se prohlížeč zeptá, povolte to.",
  "safari.menu": "Nahoře na obrazovce otevřete nabídku Safari a v ní „Nastavení pro {host}“.",
  "safari.touch": "Klepněte na „Nastavení webové stránky“. Může být pod třemi tečkami.",
  "permissions.touch": "Klepněte na „Oprávnění“ a pak zapněte přepínač „{toggle}“.",
  "firefox.touch": "Vedle položky „{kind, select, camera {Fotoaparát} other {{toggle}}}“ klepněte na „Blokováno“, aby se to změnilo na „Povoleno“.",
  "app.ios": "Otevřete nastavení iPhonu nebo iPadu, pak „Aplikace“ a pak {browser}.",
  "app.android": "Otevřete nastavení telefonu, pak „Aplikace“ a pak {browser}.",
  "app.permissions": "Klepněte na „Oprávnění“, pak na „{kind, select, camera {Fotoaparát} other {{toggle}}}“ a povolte přístup.",
  "comeBack": "Vraťte se sem a zkuste to znovu.",
  "inApp.menu": "Otevřete nabídku aplikace {app}. Často jsou to tři tečky nahoře nebo dole.",
  "inApp.open": "Zvolte, že chcete stránku otevřít v prohlížeči.",
  "windows.settings": "Otevřete nastavení Windows, pak „Soukromí a zabezpečení“ a pak „{toggle}“.",
  "windows.access": "Zapněte přístup, a to i pro desktopové aplikace.",
  "macos.settings": "Otevřete „Nastavení systému“, pak „Soukromí a zabezpečení“ a pak „{toggle}“.",
  "macos.turnOn": "Zapněte {browser}. Možná bude potřeba prohlížeč znovu otevřít.",
  "chromeos.settings": "Otevřete nastavení, pak „Ochrana soukromí a zabezpečení“ a pak „Nastavení ochrany soukromí“.",
  "chromeos.access": "Zapněte přístup {kind, select, camera {ke kameře} screen {k obrazovce} speaker {k reproduktoru} other {k mikrofonu}}.",
  "site": "V prohlížeči otevřete nastavení tohoto webu.",
  "site.allow": "Povolte tam položku „{toggle}“."
 },
 "status": {
  "fallback": "Oznámení o vašem hovoru teď nelze zobrazit. Na samotný hovor to nemá vliv."
 },
 "download": {
  "file": "Stáhnout soubor pro podporu",
  "failed": "Soubor se nepodařilo vytvořit"
 }
};
