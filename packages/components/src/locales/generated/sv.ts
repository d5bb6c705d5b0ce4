// Generated from packages/components/locales/sv.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Vänta",
  "reconnect": "Anslut igen",
  "reconnect.pending": "Ansluter …",
  "redial": "Ring igen",
  "redial.pending": "Ringer …",
  "dialIn": "Ring från en telefon",
  "dialIn.number": "Ring {number}",
  "checkNetwork": "Kontrollera nätverket",
  "resumeMedia": "Försök igen",
  "declineCall": "Avvisa samtalet",
  "declineCall.pending": "Avvisar …",
  "continueWithout": "Fortsätt utan {kind, select, camera {kamera} screen {skärmdelning} speaker {högtalare} other {mikrofon}}",
  "answerBrowser": "Visa frågan",
  "openSettings": "Öppna inställningarna",
  "openSettings.pending": "Öppnar …",
  "chooseDevice": "Välj en annan",
  "useDevice": "Välj en {device}",
  "switchBrowser": "Byt webbläsare",
  "checkMicrophone": "Kontrollera mikrofonen",
  "resumePlayback": "Spela upp ljudet",
  "editNumber": "Ändra numret",
  "retryHold": "Försök igen",
  "reauthenticate": "Logga in",
  "reauthenticate.pending": "Loggar in …",
  "contactSupport": "Kontakta supporten",
  "dismiss": "Stäng",
  "pending": "Ett ögonblick …",
  "done": "Klart",
  "failed": "Det fungerade inte. Du kan försöka igen."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "skärm",
  "speaker": "högtalare"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Källa",
  "summary": "Detaljer till supporten",
  "code": "Kod",
  "condition": "Problem",
  "cause": "Orsak",
  "sip": "SIP",
  "call": "Samtal",
  "time": "Tidpunkt",
  "browser": "Webbläsare",
  "reference": "Referens",
  "copy": "Kopiera",
  "copied": "Kopierat",
  "notCopied": "Markera texten för att kopiera den"
 },
 "signaling": {
  "offline": [
   "Du är offline",
   "Kontrollera ditt wifi eller kabeln. Vi ansluter igen så fort du är online."
  ],
  "offline.checking": [
   "Du verkar vara online igen",
   "Vi kontrollerar det nu."
  ],
  "offline.ask.body": "Kontrollera ditt wifi eller kabeln och anslut sedan igen.",
  "reconnecting": [
   "{inCall, select, yes {Återansluter ditt samtal} other {Återansluter}}",
   "{inCall, select, yes {Stanna kvar i samtalet medan vi ansluter igen.} other {Det bör bara ta ett ögonblick.}}"
  ],
  "reconnecting.first": [
   "Ansluter",
   "Kontrollera ditt wifi om det fortsätter."
  ],
  "reconnecting.long": [
   "Försöker fortfarande ansluta",
   "Kontrollera ditt wifi om det fortsätter."
  ],
  "reconnecting.act": [
   "Det här tar lång tid",
   "Gå närmare wifi-routern eller prova ett annat nätverk."
  ],
  "reconnecting.ask": [
   "Anslutningen bröts",
   "Anslut igen för att fortsätta."
  ],
  "reconnecting.reconnect": "Försök nu",
  "gatewayFailed": [
   "Samtalstjänsten svarar inte",
   "Problemet ligger hos tjänsten. Vi fortsätter att försöka."
  ],
  "gatewayFailed.ask.body": "Problemet ligger hos tjänsten. Prova att ansluta igen.",
  "gatewayFailed.reconnect": "Försök nu",
  "serverRestarting": [
   "Samtalstjänsten startar om",
   "Vi ansluter igen automatiskt om ett ögonblick."
  ],
  "serverRestarting.ask.body": "Anslut igen om ett ögonblick.",
  "serverRestarting.reconnect": "Försök nu",
  "unstable": [
   "Din anslutning är ostadig",
   "Den bryts gång på gång. Gå närmare wifi-routern eller använd en kabel."
  ],
  "unstable.reconnect": "Försök nu",
  "reconnectStuck": [
   "Vi kommer inte fram",
   "Kontrollera din internetanslutning och anslut sedan igen."
  ],
  "reconnectExhausted": [
   "Det gick inte att ansluta igen",
   "Kontrollera din anslutning och anslut sedan igen."
  ],
  "unreachable": [
   "Vi når inte samtalstjänsten",
   "Kontrollera din internetanslutning. Vissa jobbnätverk blockerar samtal."
  ],
  "disconnected": [
   "Du är inte längre ansluten",
   "Anslut igen för att kunna ringa och ta emot samtal."
  ],
  "notRegistered": [
   "Ingen kan ringa dig just nu",
   "Appen är inte längre inloggad hos samtalstjänsten."
  ],
  "removed": [
   "Du togs bort från samtalet",
   "Om du ska vara med, fråga den som ansvarar för samtalet."
  ],
  "joinedElsewhere": [
   "Du gick med någon annanstans",
   "Samtalet fortsätter i en annan flik eller på en annan enhet. Anslut för att flytta det hit."
  ],
  "joinedElsewhere.reconnect": "Flytta hit",
  "closed": [
   "Anslutningen stängdes",
   "Det var meningen."
  ],
  "subscribeFailed": [
   "Det gick inte att gå med i en kanal",
   "Meddelanden och sändningar därifrån kommer inte fram."
  ]
 },
 "ice": {
  "reconnecting": [
   "Vi försöker få tillbaka ljudet",
   "Fram till dess kanske ni inte hör varandra."
  ],
  "reconnecting.ask": [
   "Ljudet försvann",
   "Anslut igen för att höra varandra."
  ],
  "restartFailed": [
   "Ljudet är inte tillbaka än",
   "Vi försöker en gång till. Ni kanske inte hör varandra."
  ],
  "restartFailed.ask.body": "Anslut igen för att höra varandra.",
  "connecting": [
   "Ljudet har inte kommit igång än",
   "Samtalet är besvarat. Vi kopplar upp ljudet."
  ],
  "noCandidates": [
   "Samtalet hittade ingen väg fram",
   "Ditt nätverk kanske blockerar samtal. Prova ett annat wifi eller mobildata."
  ],
  "failed": [
   "Samtalet tappade ljudet",
   "Det gick inte att få tillbaka det. Ring igen för att fortsätta."
  ],
  "neverConnected": [
   "Ljudet kom inte fram",
   "Ditt nätverk kanske blockerar samtal. Prova ett annat wifi eller mobildata."
  ],
  "gatheringSlow": [
   "Det tog lång tid att hitta en väg fram",
   "Ditt nätverk är långsamt på att koppla upp samtal."
  ],
  "localCandidatesOnly": [
   "Bara ditt eget nätverk hittades",
   "Personer på andra ställen kanske inte går att nå."
  ],
  "pathChanged": [
   "Samtalet tog en annan väg",
   "Ditt nätverk ändrades och samtalet fortsatte."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kameran} screen {Skärmdelningen} speaker {Högtalaren} other {Mikrofonen}} är pausad",
   "Det gör webbläsaren eller enheten, till exempel under ett telefonsamtal."
  ],
  "playbackFailed": [
   "Ljudet kan inte spelas upp",
   "Anslut igen för att höra samtalet."
  ],
  "screenShareUnavailable": [
   "Det går inte att dela skärmen",
   "Webbläsaren eller datorn tillät det inte. Dela igen eller välj ett annat fönster."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Ljudet från assistenten saknas} avatar {Ljud eller video från avataren saknas} other {Ljud eller video från andra änden saknas}}",
   "{others, select, agent {Vi fortsätter att försöka få tillbaka det.} avatar {Vi fortsätter att försöka få tillbaka det.} other {Vi fortsätter att försöka. Anslutningen i andra änden kan vara svag.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Du kan inte höra assistenten förrän ljudet är tillbaka.} avatar {Du kan inte höra eller se avataren förrän den är tillbaka.} other {Du hör eller ser inget från andra änden förrän det är tillbaka.}}",
  "encryptionMismatch": [
   "Samtalet kan inte hållas privat",
   "De två sidorna har olika säkerhetsinställningar. Säg till den som ansvarar för samtalet."
  ],
  "outputUnavailable": [
   "Din högtalare kan inte användas",
   "Välj en annan högtalare eller ett headset."
  ],
  "trackReplaceFailed": [
   "Det gick inte att byta {kind, select, camera {kamera} screen {skärm} speaker {högtalare} other {mikrofon}}",
   "Välj den igen eller välj en annan."
  ],
  "mutedByHost": [
   "Ditt ljud stängdes av",
   "Mötesvärden stängde av din mikrofon."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kameran} screen {Skärmdelningen} speaker {Högtalaren} other {Mikrofonen}} är blockerad för den här webbplatsen",
   "Tillåt åtkomst {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Kameran behövs} screen {Skärmdelning behövs} speaker {Högtalaren behövs} other {Mikrofonen behövs}}",
   "Webbläsaren frågar dig strax. Tillåt åtkomst {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Fortsätt",
  "permissionPending": [
   "Webbläsaren frågar om åtkomst till {kind, select, camera {kameran} screen {skärmen} speaker {högtalaren} other {mikrofonen}}",
   "Tillåt åtkomst i webbläsaren {purpose}."
  ],
  "permissionDismissed": [
   "Webbläsarens fråga stängdes",
   "Den gällde {kind, select, camera {kameran} screen {skärmdelningen} speaker {högtalaren} other {mikrofonen}}. Fråga igen och tillåt sedan åtkomst."
  ],
  "permissionDismissed.resumeMedia": "Fråga igen",
  "blockedBySystem": [
   "Systeminställningarna blockerar {kind, select, camera {kameran} screen {skärmdelningen} speaker {högtalaren} other {mikrofonen}}",
   "Öppna inställningarna på datorn eller telefonen och ge webbläsaren åtkomst."
  ],
  "blockedByPolicy": [
   "Sidan får inte {kind, select, camera {använda kameran} screen {dela skärmen} speaker {använda högtalaren} other {använda mikrofonen}}",
   "Webbplatsen som sidan ligger i tillåter det inte. Öppna sidan i ett eget fönster."
  ],
  "deviceNotFound": [
   "Ingen {device} hittades",
   "Koppla in en eller slå på den. Vi märker det automatiskt."
  ],
  "deviceInUse": [
   "Det gick inte att komma åt {kind, select, camera {kameran} screen {skärmen} speaker {högtalaren} other {mikrofonen}}",
   "En annan app eller flik kanske använder den. Stäng appen eller fliken och försök sedan igen."
  ],
  "constraintsUnsatisfied": [
   "Den här {kind, select, camera {kameran} screen {skärmen} speaker {högtalaren} other {mikrofonen}} kan inte användas",
   "Den kan vara urkopplad eller inte klara det som samtalet kräver. Välj en annan."
  ],
  "captureFailed": [
   "{kind, select, camera {Kameran} screen {Skärmdelningen} speaker {Högtalaren} other {Mikrofonen}} startade inte",
   "{kind, select, screen {Försök dela skärmen igen.} other {Koppla ur den och koppla in den igen, eller stäng av och slå på den. Försök sedan igen.}}"
  ],
  "insecureContext": [
   "Sidan är inte säker",
   "Webbläsare tillåter {kind, select, camera {kamera} screen {skärmdelning} speaker {högtalare} other {mikrofon}} bara på säkra sidor. Säg till den som ansvarar för webbplatsen."
  ],
  "captureEnded": [
   "{kind, select, camera {Kameran är avstängd} screen {Skärmen delas inte längre} speaker {Högtalaren är avstängd} other {Mikrofonen är avstängd}}",
   "{kind, select, screen {Dela den igen {purpose}.} other {Den kan ha kopplats ur. Slå på den igen {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Dela igen} other {Slå på}}",
  "playbackBlocked": [
   "Webbläsaren håller tillbaka ljudet",
   "Spela upp det för att höra samtalet."
  ],
  "unsupportedBrowser": [
   "Det går inte att ringa i den här webbläsaren",
   "Öppna sidan i en ny version av Chrome, Edge, Firefox eller Safari."
  ],
  "microphoneSilent": [
   "Vi hör dig inte",
   "Det kommer inget ljud från mikrofonen. Kontrollera att den är på och att kabeln sitter i, eller välj en annan."
  ],
  "remoteSilent": [
   "{known, select, yes {Inget ljud från {remote}} other {Inget ljud från andra änden}}",
   "Mikrofonen där kan vara avstängd."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kameran} screen {Den delade skärmen} speaker {Högtalaren} other {Mikrofonen}} har bytts",
   "{named, select, yes {Nu används {name}.} other {Nu används en annan.}}"
  ],
  "deviceChangeSkipped": [
   "En ny enhet användes inte",
   "Samtalet behöll den enhet som det hade."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Missat samtal från {remote}} other {Du har missat ett samtal}}",
   "Ring tillbaka när det passar dig."
  ],
  "missed.redial": "Ring tillbaka",
  "answerLost": [
   "{known, select, yes {Samtalet från {remote} försvann} other {Samtalet försvann}}",
   "Det tog slut medan du svarade. Ring tillbaka när det passar dig."
  ],
  "answerLost.redial": "Ring tillbaka",
  "unknownReattached": [
   "Ett tidigare samtal kom tillbaka",
   "Det pågår fortfarande. Lägg på om du inte behöver det."
  ],
  "multipleActive": [
   "Du har flera samtal igång",
   "Avsluta de samtal du inte behöver, eller parkera dem."
  ],
  "holdFailed": [
   "Samtalet gick inte att parkera eller återuppta",
   "Samtalet är som det var innan. Försök igen."
  ],
  "transferFailed": [
   "Samtalet kopplades inte vidare",
   "Det gick inte att koppla det vidare. Försök igen eller välj ett annat nummer."
  ],
  "busy": [
   "{known, select, yes {Det är upptaget hos {remote}} other {Det är upptaget}}",
   "Vänta några minuter och ring sedan igen."
  ],
  "declined": [
   "{known, select, yes {{remote} avvisade samtalet} other {Samtalet avvisades}}",
   "Det kanske inte passar just nu."
  ],
  "notAllowed": [
   "Samtalet är inte tillåtet",
   "Samtalstjänsten nekade det. Fråga den som ansvarar för appen."
  ],
  "blocked": [
   "Nätet blockerade samtalet",
   "Det stoppades på vägen, innan någon kunde svara. Supporten kan undersöka saken."
  ],
  "anonymityRefused": [
   "Samtal från dolda nummer tas inte emot",
   "Visa ditt nummer och ring sedan igen."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} svarade inte} other {Ingen svarade}}",
   "Ring igen senare."
  ],
  "unavailable": [
   "{known, select, yes {Det går inte att nå {remote}} other {Det går inte att nå någon där}}",
   "Telefonen kan vara avstängd eller sakna täckning. Ring igen senare."
  ],
  "numberNotFound": [
   "Numret hittades inte",
   "Kontrollera numret och ring sedan igen."
  ],
  "addressIncomplete": [
   "Numret är inte fullständigt",
   "Något saknas. Kontrollera numret och ring sedan igen."
  ],
  "invalidTarget": [
   "Det går inte att ringa det här numret",
   "Det innehåller något som inte hör dit. Kontrollera numret och ring sedan igen."
  ],
  "redirected": [
   "{known, select, yes {{remote} tar emot samtal på annat håll} other {Samtal tas emot på annat håll}}",
   "Det finns ett annat nummer dit."
  ],
  "incompatible": [
   "De två sidorna kan inte kopplas ihop",
   "Telefonen i andra änden och den här appen kan varken utbyta ljud eller video."
  ],
  "serviceError": [
   "Samtalstjänsten fick problem",
   "Det beror inte på dig. Ring igen om ett ögonblick."
  ],
  "networkFailed": [
   "Samtalet kom inte fram",
   "Det försvann i nätet innan någon kunde svara. Kontrollera din anslutning och ring sedan igen."
  ],
  "endedByHost": [
   "Mötesvärden avslutade samtalet",
   "Det är slut för alla."
  ],
  "setupFailed": [
   "Samtalet kunde inte startas",
   "Det bröts innan det hade kopplats fram. Ring igen."
  ],
  "dropped": [
   "Ditt samtal bröts",
   "Det gick inte att rädda. Ring igen för att fortsätta."
  ],
  "endedByHold": [
   "Parkeringen fungerade inte, och samtalet bröts",
   "Samtalet gick inte att parkera eller återuppta. Ring igen för att fortsätta."
  ],
  "notReattached": [
   "Ditt samtal gick inte att rädda",
   "Du är ansluten igen, men samtalet är borta. Ring igen för att fortsätta."
  ],
  "ended": [
   "Samtalet är avslutat",
   "Inga problem märktes."
  ],
  "canceled": [
   "Samtalet avbröts före svar",
   "Det avslutades innan någon svarade."
  ],
  "answeredElsewhere": [
   "Samtalet togs på ett annat ställe",
   "Det besvarades eller avvisades på en annan telefon."
  ],
  "closedDuringSetup": [
   "Samtalet tog slut innan det började",
   "Det stängdes medan det kopplades upp."
  ],
  "answerWhilePeerActive": [
   "Samtalet var redan igång",
   "Att svara en gång till ändrade inget."
  ],
  "duplicateInboundAnswer": [
   "Samtalet besvarades två gånger",
   "Bara det första svaret räknas."
  ],
  "hangupNotSent": [
   "Avslutningen av samtalet kanske inte gick fram",
   "Det märks kanske lite senare i andra änden."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den andra personen}}}} tappade anslutningen",
   "Ni kan inte höra eller se varandra förrän anslutningen är tillbaka."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den andra personen}}}} har lämnat samtalet",
   "Du är ensam kvar. Vänta på att någon kommer, eller lämna samtalet du också."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Du loggas snart ut",
   "{inCall, select, yes {Förbli inloggad för att kunna fortsätta samtalet.} other {Förbli inloggad för att kunna ringa och ta emot samtal.}}"
  ],
  "expiringSoon.act": [
   "Tiden för din inloggning är slut",
   "Förbli inloggad för att kunna ringa och ta emot samtal."
  ],
  "expiringSoon.reauthenticate": "Förbli inloggad",
  "refreshFailing": [
   "Vi kan inte förnya din inloggning",
   "Vi fortsätter att försöka. Logga in igen om problemet är kvar."
  ],
  "actionNotPermitted": [
   "Du har inte behörighet till det här",
   "Fråga mötesvärden eller den som ansvarar för appen."
  ],
  "loginFailed": [
   "Det gick inte att logga in",
   "Logga in igen för att kunna ringa och ta emot samtal."
  ],
  "invalidCredentials": [
   "Din inloggning godkändes inte",
   "Logga in igen. Fråga supporten om det händer en gång till."
  ],
  "required": [
   "Logga in för att fortsätta",
   "Du behöver vara inloggad för att kunna ringa och ta emot samtal."
  ],
  "expired": [
   "Din inloggning har gått ut",
   "Logga in igen för att kunna ringa och ta emot samtal."
  ],
  "notAuthorized": [
   "Du har inte åtkomst",
   "Tjänsten släpper inte in dig. Fråga den som ansvarar för den."
  ],
  "accountSuspended": [
   "Ditt konto är spärrat",
   "Supporten kan berätta varför och öppna det igen."
  ]
 },
 "quota": {
  "connections": [
   "För många är anslutna",
   "Vi fortsätter att försöka tills det finns plats."
  ],
  "connections.ask.body": "Försök igen om några minuter.",
  "streams": [
   "Samtalet är fullt",
   "Det går inte att lägga till mer ljud eller video förrän någon lämnar samtalet."
  ],
  "rate": [
   "Det blev för mycket på en gång",
   "Vi väntar ett ögonblick och fortsätter sedan."
  ],
  "rate.ask.body": "Vänta ett ögonblick och försök sedan igen.",
  "messages": [
   "Det går inte att skicka fler meddelanden",
   "Gränsen är nådd. Supporten kan höja den."
  ],
  "credits": [
   "Saldot är slut",
   "Samtal kan inte fortsätta utan saldo. Supporten kan hjälpa dig."
  ],
  "duration": [
   "Tiden för samtalet är slut",
   "Det har pågått så länge det får. Du kan ringa igen."
  ]
 },
 "service": {
  "upstream": [
   "Tjänsten har problem",
   "Det beror inte på dig. Vi fortsätter att försöka."
  ],
  "upstream.ask.body": "Det beror inte på dig. Försök igen om ett ögonblick.",
  "recurringFailure": [
   "Samma problem kom tillbaka",
   "Det hjälper kanske inte att försöka igen. Supporten kan undersöka saken."
  ],
  "notFound": [
   "Samtalet hittades inte",
   "Länken kan vara gammal. Be om en ny."
  ],
  "misconfigured": [
   "Appen är inte rätt inställd",
   "Samtal fungerar inte förrän det är åtgärdat. Säg till den som ansvarar för appen."
  ],
  "idleTimeout": [
   "Anslutningen stängdes efter en paus",
   "Inget hände på ett tag. Anslut igen för att fortsätta."
  ]
 },
 "sdk": {
  "internal": [
   "Något i appen har slutat fungera",
   "Samtal kanske inte fungerar. Supporten kan undersöka saken."
  ],
  "unknown": [
   "Något oväntat hände",
   "Ring igen om samtalet inte fortsätter. Detaljerna hjälper supporten."
  ],
  "misuse": [
   "Appen begärde för mycket",
   "Det här är till för dem som utvecklar den."
  ],
  "diagnosticsFailed": [
   "En kontroll gick inte att göra",
   "Själva samtalet påverkas inte."
  ],
  "protocol": [
   "Ett svar gick inte att förstå",
   "Det här är till för dem som utvecklar appen."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Försök {attempt, number}.} other {Försök {attempt, number} av {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Försöker nu.} one {Nytt försök om ungefär # sekund.} other {Nytt försök om ungefär # sekunder.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {# sekund kvar.} other {# sekunder kvar.}}} other {{clock} kvar.}}",
  "count": "{count, plural, one {# gång} other {# gånger}}",
  "calls": "{count, plural, one {# samtal} other {# samtal}}",
  "waiting": "{count, plural, one {# notis till} other {# notiser till}}",
  "reference": "Referens till supporten: {reference}"
 },
 "back": {
  "title": "Du är ansluten igen",
  "seconds": "{count, plural, one {Avbrottet varade i # sekund.} other {Avbrottet varade i # sekunder.}}",
  "minutes": "{count, plural, one {Avbrottet varade i # minut.} other {Avbrottet varade i # minuter.}}"
 },
 "prompt": {
  "missed": [
   "Du missade det här samtalet",
   "{reason}. Samtalet kunde inte vänta längre."
  ],
  "granted": [
   "{kind, select, camera {Kameran} screen {Skärmdelningen} speaker {Högtalaren} other {Mikrofonen}} fungerar igen",
   "Samtalet är slut. Nu kan du ringa igen."
  ],
  "available": [
   "{kind, select, camera {Kameran får användas igen} screen {Skärmen får delas igen} speaker {Högtalaren får användas igen} other {Mikrofonen får användas igen}}",
   "{kind, select, screen {Dela den {purpose}.} other {Den är fortfarande avstängd. Slå på den {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Dela igen} other {Slå på}}",
  "waiting": "{known, select, yes {{remote} väntar.} other {{others, select, agent {Assistenten väntar.} avatar {Avataren väntar.} other {Någon väntar.}}}}",
  "deadline": "{seconds, plural, one {Samtalet väntar i # sekund till} other {Samtalet väntar i # sekunder till}}",
  "reference": "Referens till supporten: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {så att assistenten kan höra dig} avatar {så att avataren kan höra dig} other {så att andra kan höra dig}}",
  "camera": "{others, select, agent {så att assistenten kan se dig} avatar {så att avataren kan se dig} other {så att andra kan se dig}}",
  "screen": "så att andra kan se din skärm",
  "speaker": "{others, select, agent {så att du kan höra assistenten} avatar {så att du kan höra avataren} other {så att du kan höra andra}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Skärm",
  "speaker": "Ljud"
 },
 "dialog": {
  "reference": "Referens till supporten: {reference}"
 },
 "quality": {
  "degraded": [
   "Svag anslutning",
   "Ljudet kan hacka. Gå närmare wifi-routern eller stäng av din video."
  ],
  "inboundStalled": [
   "Du kanske inte hör vad som sägs",
   "Ljudet från andra änden kommer inte fram. Det bör komma tillbaka av sig självt."
  ],
  "outboundStalled": [
   "Du kanske inte hörs",
   "Ditt ljud kommer inte fram. Det bör komma tillbaka av sig självt."
  ],
  "outboundStalled.ask": [
   "Du hörs inte",
   "Ditt ljud kommer inte fram. Slå på mikrofonen igen."
  ],
  "deviceOverloaded": [
   "Datorn eller telefonen är hårt belastad",
   "Stäng andra appar och flikar så flyter samtalet bättre."
  ],
  "videoPaused": [
   "Videon är pausad",
   "Anslutningen är för svag. Videon bör komma tillbaka av sig själv."
  ]
 },
 "indicator": {
  "label": "Samtalskvalitet",
  "snooze": "Dölj i 10 minuter"
 },
 "recording": {
  "unavailable": [
   "Samtalet spelas inte in",
   "Själva samtalet påverkas inte."
  ],
  "incomplete": [
   "En del av inspelningen saknas",
   "Själva samtalet påverkas inte."
  ]
 },
 "message": {
  "notDelivered": [
   "Ett meddelande kom inte fram",
   "Mottagaren fick det inte."
  ]
 },
 "list": {
  "title": "Det här har hänt",
  "empty": "Inget har gått snett.",
  "count": "{count, plural, one {# gång} other {# gånger}}",
  "copyAll": "Kopiera allt",
  "status.noted": "Noterat",
  "status.active": "Pågår nu",
  "status.heldBack": "Del av ett annat problem",
  "status.dismissed": "Du stängde notisen",
  "status.resolved": "Över"
 },
 "unblock": {
  "label": "Så tillåter du åtkomst",
  "question.top": "Titta precis under adressfältet.",
  "question.middle": "Titta mitt på skärmen.",
  "icon": "Klicka på ikonen bredvid {host} i adressfältet.",
  "icon.touch": "Tryck på ikonen bredvid {host} i adressfältet.",
  "turnOn": "Slå på ”{toggle}”.",
  "edge.permissions": "Öppna ”Behörigheter för den här webbplatsen”.",
  "edge.allow": "Ställ in ”{toggle}” på ”Tillåt”.",
  "safari.allow": "Ställ in ”{toggle}” på ”Tillåt”.",
  "firefox.icon": "Klicka på den överstrukna {kind, select, camera {kameran} other {mikrofonen}} bredvid {host} i adressfältet.",
  "firefox.cross": "Klicka på krysset bredvid ”Blockerad”.",
  "askAgain": "Kom tillbaka hit och försök igen. Tillåt åtkomst när webbläsaren frågar.",
  "safari.menu": "Öppna Safari-menyn högst upp på skärmen och välj ”Inställningar för {host}”.",
  "safari.touch": "Tryck på ”Webbplatsinställningar”. Det kan finnas bakom de tre punkterna.",
  "permissions.touch": "Tryck på ”Behörigheter” och slå sedan på ”{toggle}”.",
  "firefox.touch": "Tryck på ”Blockerad” bredvid ”{toggle}” så att det står ”Tillåten”.",
  "app.ios": "Öppna inställningarna på din iPhone eller iPad, sedan ”Appar” och sedan {browser}.",
  "app.android": "Öppna telefonens inställningar, sedan ”Appar” och sedan {browser}.",
  "app.permissions": "Tryck på ”Behörigheter”, sedan på ”{toggle}”, och tillåt åtkomst.",
  "comeBack": "Kom tillbaka hit och försök igen.",
  "inApp.menu": "Öppna menyn i {app}. Den är ofta tre punkter högst upp eller längst ned.",
  "inApp.open": "Välj att öppna sidan i din webbläsare.",
  "windows.settings": "Öppna Windows-inställningarna, sedan ”Sekretess och säkerhet” och sedan ”{toggle}”.",
  "windows.access": "Slå på åtkomsten, även den för skrivbordsappar.",
  "macos.settings": "Öppna ”Systeminställningar”, sedan ”Integritet och säkerhet” och sedan ”{toggle}”.",
  "macos.turnOn": "Slå på {browser}. Webbläsaren kan behöva öppnas igen.",
  "chromeos.settings": "Öppna inställningarna, sedan ”Integritet och säkerhet” och sedan ”Integritetsinställningar”.",
  "chromeos.access": "Slå på åtkomsten till {kind, select, camera {kameran} screen {skärmen} speaker {högtalaren} other {mikrofonen}}.",
  "site": "Öppna webbplatsens inställningar i din webbläsare.",
  "site.allow": "Tillåt ”{toggle}” där."
 },
 "status": {
  "fallback": "En notis om ditt samtal kan inte visas just nu. Det påverkar inte själva samtalet."
 },
 "download": {
  "file": "Ladda ner en fil till supporten",
  "failed": "Filen kunde inte skapas"
 }
};
