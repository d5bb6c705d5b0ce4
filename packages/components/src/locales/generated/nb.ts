// Generated from packages/components/locales/nb.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Vent",
  "reconnect": "Koble til igjen",
  "reconnect.pending": "Kobler til …",
  "redial": "Ring igjen",
  "redial.pending": "Ringer …",
  "dialIn": "Ring fra en telefon",
  "dialIn.number": "Ring {number}",
  "checkNetwork": "Sjekk nettverket",
  "resumeMedia": "Prøv igjen",
  "declineCall": "Avvis anropet",
  "declineCall.pending": "Avviser …",
  "continueWithout": "Fortsett uten {kind, select, camera {kamera} screen {skjermdeling} speaker {høyttaler} other {mikrofon}}",
  "answerBrowser": "Vis spørsmålet",
  "openSettings": "Åpne innstillingene",
  "openSettings.pending": "Åpner …",
  "chooseDevice": "{kind, select, camera {Velg et annet} other {Velg en annen}}",
  "useDevice": "Velg {kind, select, camera {et kamera} screen {en skjerm} speaker {en høyttaler} other {en mikrofon}}",
  "switchBrowser": "Bytt nettleser",
  "checkMicrophone": "Sjekk mikrofonen",
  "resumePlayback": "Spill av lyden",
  "editNumber": "Endre nummeret",
  "retryHold": "Prøv igjen",
  "reauthenticate": "Logg inn",
  "reauthenticate.pending": "Logger inn …",
  "contactSupport": "Kontakt brukerstøtte",
  "dismiss": "Lukk",
  "pending": "Et øyeblikk …",
  "done": "Ferdig",
  "failed": "Det virket ikke. Du kan prøve igjen."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "skjerm",
  "speaker": "høyttaler"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Kilde",
  "summary": "Detaljer til brukerstøtte",
  "code": "Kode",
  "condition": "Problem",
  "cause": "Årsak",
  "sip": "SIP",
  "call": "Samtale",
  "time": "Tidspunkt",
  "browser": "Nettleser",
  "reference": "Referanse",
  "copy": "Kopier",
  "copied": "Kopiert",
  "notCopied": "Merk teksten for å kopiere den"
 },
 "signaling": {
  "offline": [
   "Du er uten nett",
   "Sjekk wifi eller kabel. Vi kobler til igjen så snart du har nett."
  ],
  "offline.checking": [
   "Det ser ut til at du har nett igjen",
   "Vi sjekker det nå."
  ],
  "offline.ask.body": "Sjekk wifi eller kabel, og koble så til igjen.",
  "reconnecting": [
   "{inCall, select, yes {Kobler til samtalen igjen} other {Kobler til igjen}}",
   "{inCall, select, yes {Ikke legg på mens vi kobler til igjen.} other {Dette bør bare ta et øyeblikk.}}"
  ],
  "reconnecting.first": [
   "Kobler til",
   "Sjekk wifi hvis det fortsetter."
  ],
  "reconnecting.long": [
   "Prøver fortsatt å koble til",
   "Sjekk wifi hvis det fortsetter."
  ],
  "reconnecting.act": [
   "Dette tar lang tid",
   "Gå nærmere wifi-ruteren, eller prøv et annet nettverk."
  ],
  "reconnecting.ask": [
   "Forbindelsen ble brutt",
   "Koble til igjen for å fortsette."
  ],
  "reconnecting.reconnect": "Prøv nå",
  "gatewayFailed": [
   "Samtaletjenesten svarer ikke",
   "Problemet ligger hos tjenesten. Vi fortsetter å prøve."
  ],
  "gatewayFailed.ask.body": "Problemet ligger hos tjenesten. Prøv å koble til igjen.",
  "gatewayFailed.reconnect": "Prøv nå",
  "serverRestarting": [
   "Samtaletjenesten starter på nytt",
   "Vi kobler til igjen automatisk om et øyeblikk."
  ],
  "serverRestarting.ask.body": "Koble til igjen om et øyeblikk.",
  "serverRestarting.reconnect": "Prøv nå",
  "unstable": [
   "Forbindelsen er ustabil",
   "Den faller ut gang på gang. Gå nærmere wifi-ruteren, eller bruk kabel."
  ],
  "unstable.reconnect": "Prøv nå",
  "reconnectStuck": [
   "Vi kommer ikke gjennom",
   "Sjekk internettforbindelsen, og koble så til igjen."
  ],
  "reconnectExhausted": [
   "Vi klarte ikke å koble til igjen",
   "Sjekk forbindelsen, og koble så til igjen."
  ],
  "unreachable": [
   "Vi får ikke kontakt med samtaletjenesten",
   "Sjekk internettforbindelsen. Noen jobbnettverk blokkerer samtaler."
  ],
  "disconnected": [
   "Du er ikke lenger tilkoblet",
   "Koble til igjen for å kunne ringe og ta imot anrop."
  ],
  "notRegistered": [
   "Ingen kan ringe deg akkurat nå",
   "Appen er ikke lenger logget inn hos samtaletjenesten."
  ],
  "removed": [
   "Du ble fjernet fra samtalen",
   "Hvis du skal være med, spør den som har ansvar for samtalen."
  ],
  "joinedElsewhere": [
   "Du er med fra et annet sted",
   "Samtalen fortsetter i en annen fane eller på en annen enhet. Koble til for å flytte den hit."
  ],
  "joinedElsewhere.reconnect": "Flytt hit",
  "closed": [
   "Forbindelsen ble lukket",
   "Det var meningen."
  ],
  "subscribeFailed": [
   "Kunne ikke bli med i en kanal",
   "Meldinger, lyd og video derfra kommer ikke frem."
  ]
 },
 "ice": {
  "reconnecting": [
   "Vi prøver å få tilbake lyden",
   "Fram til da kan det hende dere ikke hører hverandre."
  ],
  "reconnecting.ask": [
   "Lyden ble borte",
   "Koble til igjen for å høre hverandre."
  ],
  "restartFailed": [
   "Lyden er ikke tilbake ennå",
   "Vi prøver en gang til. Det kan hende dere ikke hører hverandre."
  ],
  "restartFailed.ask.body": "Koble til igjen for å høre hverandre.",
  "connecting": [
   "Lyden er ikke på plass ennå",
   "Anropet er besvart. Vi kobler til lyden."
  ],
  "noCandidates": [
   "Vi fant ingen vei gjennom",
   "Nettverket ditt blokkerer kanskje samtaler. Prøv et annet wifi, eller mobildata."
  ],
  "failed": [
   "Samtalen mistet lyden",
   "Den kunne ikke hentes tilbake. Ring igjen for å fortsette."
  ],
  "neverConnected": [
   "Lyden kom ikke gjennom",
   "Nettverket ditt blokkerer kanskje samtaler. Prøv et annet wifi, eller mobildata."
  ],
  "gatheringSlow": [
   "Det tok lang tid å finne en vei gjennom",
   "Nettverket ditt bruker lang tid på å koble opp samtaler."
  ],
  "localCandidatesOnly": [
   "Bare ditt eget nettverk ble funnet",
   "Det kan hende du ikke når folk andre steder."
  ],
  "pathChanged": [
   "Samtalen tok en annen vei",
   "Nettverket ditt endret seg, og samtalen fortsatte."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kameraet} screen {Skjermdelingen} speaker {Høyttaleren} other {Mikrofonen}} er satt på pause",
   "Det gjør nettleseren eller enheten, for eksempel under en telefonsamtale."
  ],
  "playbackFailed": [
   "Lyden kan ikke spilles av",
   "Koble til igjen for å høre samtalen."
  ],
  "screenShareUnavailable": [
   "Skjermen kan ikke deles",
   "Nettleseren eller datamaskinen tillot det ikke. Del på nytt, eller velg et annet vindu."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Lyden fra assistenten mangler} avatar {Lyd eller video fra avataren mangler} other {Lyd eller video fra den andre enden mangler}}",
   "{others, select, agent {Vi prøver fortsatt å få den tilbake.} avatar {Vi prøver fortsatt å få det tilbake.} other {Vi fortsetter å prøve. Forbindelsen i den andre enden kan være svak.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Du kan ikke høre assistenten før lyden er tilbake.} avatar {Du kan ikke høre eller se avataren før den er tilbake.} other {Du hører eller ser ingenting fra den andre enden før det er tilbake.}}",
  "encryptionMismatch": [
   "Samtalen kan ikke holdes privat",
   "De to sidene har ulike sikkerhetsinnstillinger. Si fra til den som har ansvar for samtalen."
  ],
  "outputUnavailable": [
   "Høyttaleren din kan ikke brukes",
   "Velg en annen høyttaler eller et headset."
  ],
  "trackReplaceFailed": [
   "Kunne ikke bytte {kind, select, camera {kamera} screen {skjerm} speaker {høyttaler} other {mikrofon}}",
   "{kind, select, camera {Velg det på nytt, eller velg et annet.} other {Velg den på nytt, eller velg en annen.}}"
  ],
  "mutedByHost": [
   "Lyden din ble slått av",
   "Verten slo av mikrofonen din."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kameraet} screen {Skjermdelingen} speaker {Høyttaleren} other {Mikrofonen}} er blokkert for dette nettstedet",
   "Tillat tilgang {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Kameraet trengs} screen {Skjermdeling trengs} speaker {Høyttaleren trengs} other {Mikrofonen trengs}}",
   "Nettleseren spør deg snart. Tillat tilgang {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Fortsett",
  "permissionPending": [
   "Nettleseren spør om tilgang til {kind, select, camera {kameraet} screen {skjermen} speaker {høyttaleren} other {mikrofonen}}",
   "Tillat tilgang i nettleseren {purpose}."
  ],
  "permissionDismissed": [
   "Spørsmålet fra nettleseren ble lukket",
   "Det gjaldt {kind, select, camera {kameraet} screen {skjermdelingen} speaker {høyttaleren} other {mikrofonen}}. Spør på nytt, og tillat så tilgang."
  ],
  "permissionDismissed.resumeMedia": "Spør på nytt",
  "blockedBySystem": [
   "Systeminnstillingene blokkerer {kind, select, camera {kameraet} screen {skjermdelingen} speaker {høyttaleren} other {mikrofonen}}",
   "Åpne innstillingene på datamaskinen eller telefonen, og gi nettleseren tilgang."
  ],
  "blockedByPolicy": [
   "Denne siden får ikke {kind, select, camera {bruke kameraet} screen {dele skjermen} speaker {bruke høyttaleren} other {bruke mikrofonen}}",
   "Nettstedet som siden ligger i, tillater det ikke. Åpne siden i et eget vindu."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Fant ikke noe kamera} other {Fant ingen {device}}}",
   "{kind, select, camera {Koble til et, eller slå det på. Vi merker det automatisk.} other {Koble til en, eller slå den på. Vi merker det automatisk.}}"
  ],
  "deviceInUse": [
   "Vi fikk ikke tilgang til {kind, select, camera {kameraet} screen {skjermen} speaker {høyttaleren} other {mikrofonen}}",
   "En annen app eller fane bruker {kind, select, camera {det} other {den}} kanskje. Lukk appen eller fanen, og prøv så igjen."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Dette kameraet} screen {Denne skjermen} speaker {Denne høyttaleren} other {Denne mikrofonen}} kan ikke brukes",
   "{kind, select, camera {Det er kanskje koblet fra, eller klarer ikke det samtalen krever. Velg et annet.} other {Den er kanskje koblet fra, eller klarer ikke det samtalen krever. Velg en annen.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Kameraet} screen {Skjermdelingen} speaker {Høyttaleren} other {Mikrofonen}} startet ikke",
   "{kind, select, camera {Koble det fra og til igjen, eller slå det av og på. Prøv så igjen.} screen {Prøv å dele skjermen på nytt.} other {Koble den fra og til igjen, eller slå den av og på. Prøv så igjen.}}"
  ],
  "insecureContext": [
   "Denne siden er ikke sikker",
   "Nettlesere gir bare tilgang til {kind, select, camera {kamera} screen {skjermdeling} speaker {høyttaler} other {mikrofon}} på sikre sider. Si fra til den som har ansvar for nettstedet."
  ],
  "captureEnded": [
   "{kind, select, camera {Kameraet er slått av} screen {Skjermen deles ikke lenger} speaker {Høyttaleren er slått av} other {Mikrofonen er slått av}}",
   "{kind, select, camera {Det er kanskje koblet fra. Slå det på igjen {purpose}.} screen {Del den på nytt {purpose}.} other {Den er kanskje koblet fra. Slå den på igjen {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Del på nytt} other {Slå på}}",
  "playbackBlocked": [
   "Nettleseren holder lyden tilbake",
   "Spill av lyden for å høre samtalen."
  ],
  "unsupportedBrowser": [
   "Du kan ikke ringe i denne nettleseren",
   "Åpne siden i en ny versjon av Chrome, Edge, Firefox eller Safari."
  ],
  "microphoneSilent": [
   "Vi hører deg ikke",
   "Det kommer ingen lyd fra mikrofonen. Sjekk at den er på og at kabelen sitter i, eller velg en annen."
  ],
  "remoteSilent": [
   "{known, select, yes {Ingen lyd fra {remote}} other {Ingen lyd fra den andre enden}}",
   "Mikrofonen der kan være slått av."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kameraet} screen {Skjermen} speaker {Høyttaleren} other {Mikrofonen}} ble byttet",
   "{named, select, yes {Nå brukes {name}.} other {Nå brukes {kind, select, camera {et annet} other {en annen}}.}}"
  ],
  "deviceChangeSkipped": [
   "En ny enhet ble ikke tatt i bruk",
   "Samtalen beholdt den enheten den hadde."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Tapt anrop fra {remote}} other {Du har et tapt anrop}}",
   "Ring tilbake når det passer for deg."
  ],
  "missed.redial": "Ring tilbake",
  "answerLost": [
   "{known, select, yes {Anropet fra {remote} ble borte} other {Anropet ble borte}}",
   "Det tok slutt mens du svarte. Ring tilbake når det passer for deg."
  ],
  "answerLost.redial": "Ring tilbake",
  "unknownReattached": [
   "En tidligere samtale kom tilbake",
   "Den pågår fortsatt. Legg på hvis du ikke trenger den."
  ],
  "multipleActive": [
   "Du har flere samtaler i gang",
   "Avslutt dem du ikke trenger, eller sett dem på vent."
  ],
  "holdFailed": [
   "Ventefunksjonen virket ikke",
   "Samtalen er som den var. Prøv igjen."
  ],
  "transferFailed": [
   "Samtalen ble ikke satt over",
   "Den kunne ikke settes over. Prøv igjen, eller velg et annet nummer."
  ],
  "busy": [
   "{known, select, yes {Det er opptatt hos {remote}} other {Det er opptatt}}",
   "Vent noen minutter, og ring så igjen."
  ],
  "declined": [
   "{known, select, yes {{remote} avviste anropet} other {Anropet ble avvist}}",
   "Det passer kanskje ikke akkurat nå."
  ],
  "notAllowed": [
   "Dette anropet er ikke tillatt",
   "Samtaletjenesten godtok det ikke. Spør den som har ansvar for appen."
  ],
  "blocked": [
   "Nettverket blokkerte anropet",
   "Det ble stoppet underveis, før noen kunne svare. Brukerstøtte kan se på det."
  ],
  "anonymityRefused": [
   "Anrop fra skjulte numre tas ikke imot",
   "Vis nummeret ditt, og ring så igjen."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} svarte ikke} other {Ingen svarte}}",
   "Ring igjen senere."
  ],
  "unavailable": [
   "{known, select, yes {Vi får ikke tak i {remote}} other {Vi får ikke tak i noen der}}",
   "Telefonen kan være slått av eller uten dekning. Ring igjen senere."
  ],
  "numberNotFound": [
   "Fant ikke dette nummeret",
   "Sjekk nummeret, og ring så igjen."
  ],
  "addressIncomplete": [
   "Nummeret er ikke fullstendig",
   "Det mangler noe. Sjekk nummeret, og ring så igjen."
  ],
  "invalidTarget": [
   "Du kan ikke ringe dette nummeret",
   "Det inneholder noe som ikke hører hjemme der. Sjekk nummeret, og ring så igjen."
  ],
  "redirected": [
   "{known, select, yes {{remote} tar imot anrop et annet sted} other {Anrop tas imot et annet sted}}",
   "Det finnes et annet nummer dit."
  ],
  "incompatible": [
   "De to sidene kan ikke snakke sammen",
   "Telefonen i den andre enden og denne appen kan verken utveksle lyd eller video."
  ],
  "serviceError": [
   "Samtaletjenesten fikk et problem",
   "Det skyldes ikke deg. Ring igjen om et øyeblikk."
  ],
  "networkFailed": [
   "Anropet kom ikke frem",
   "Det ble borte i nettverket før noen kunne svare. Sjekk forbindelsen, og ring så igjen."
  ],
  "endedByHost": [
   "Verten avsluttet samtalen",
   "Den er over for alle."
  ],
  "setupFailed": [
   "Samtalen kunne ikke startes",
   "Den ble brutt før den kom i gang. Ring igjen."
  ],
  "dropped": [
   "Samtalen ble brutt",
   "Den kunne ikke reddes. Ring igjen for å fortsette."
  ],
  "endedByHold": [
   "Ventefunksjonen virket ikke, og samtalen ble brutt",
   "Samtalen kunne ikke settes på vent eller hentes tilbake. Ring igjen for å fortsette."
  ],
  "notReattached": [
   "Samtalen kunne ikke reddes",
   "Du er tilkoblet igjen, men samtalen er borte. Ring igjen for å fortsette."
  ],
  "ended": [
   "Samtalen er avsluttet",
   "Det ble ikke merket noen problemer."
  ],
  "canceled": [
   "Anropet ble avbrutt før svar",
   "Det ble lagt på før noen svarte."
  ],
  "answeredElsewhere": [
   "Anropet ble tatt et annet sted",
   "Det ble besvart eller avvist på en annen telefon."
  ],
  "closedDuringSetup": [
   "Samtalen tok slutt før den begynte",
   "Den ble lukket mens den ble koblet til."
  ],
  "answerWhilePeerActive": [
   "Samtalen var allerede i gang",
   "Å svare en gang til endret ingenting."
  ],
  "duplicateInboundAnswer": [
   "Anropet ble besvart to ganger",
   "Bare det første svaret teller."
  ],
  "hangupNotSent": [
   "Avslutningen av samtalen kom kanskje ikke frem",
   "Det merkes kanskje litt senere i den andre enden."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den andre personen}}}} mistet forbindelsen",
   "Dere kan ikke høre eller se hverandre før forbindelsen er tilbake."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den andre personen}}}} har forlatt samtalen",
   "Du er alene igjen. Vent på at noen kommer, eller forlat samtalen du også."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Du blir snart logget ut",
   "{inCall, select, yes {Forbli innlogget for å fortsette samtalen.} other {Forbli innlogget for å kunne ringe og ta imot anrop.}}"
  ],
  "expiringSoon.act": [
   "Innloggingstiden er ute",
   "Forbli innlogget for å kunne ringe og ta imot anrop."
  ],
  "expiringSoon.reauthenticate": "Forbli innlogget",
  "refreshFailing": [
   "Vi får ikke fornyet innloggingen",
   "Vi fortsetter å prøve. Logg inn på nytt hvis dette fortsetter."
  ],
  "actionNotPermitted": [
   "Du har ikke lov til å gjøre dette",
   "Spør verten eller den som har ansvar for appen."
  ],
  "loginFailed": [
   "Vi klarte ikke å logge deg inn",
   "Logg inn på nytt for å kunne ringe og ta imot anrop."
  ],
  "invalidCredentials": [
   "Innloggingen ble ikke godkjent",
   "Logg inn på nytt. Spør brukerstøtte hvis det skjer en gang til."
  ],
  "required": [
   "Logg inn for å fortsette",
   "Du må være logget inn for å kunne ringe og ta imot anrop."
  ],
  "expired": [
   "Innloggingen din har gått ut",
   "Logg inn på nytt for å kunne ringe og ta imot anrop."
  ],
  "notAuthorized": [
   "Du har ikke tilgang",
   "Tjenesten slipper deg ikke inn. Spør den som har ansvar for den."
  ],
  "accountSuspended": [
   "Kontoen din er sperret",
   "Brukerstøtte kan fortelle hvorfor, og åpne den igjen."
  ]
 },
 "quota": {
  "connections": [
   "For mange er tilkoblet",
   "Vi fortsetter å prøve til det blir plass."
  ],
  "connections.ask.body": "Prøv igjen om noen minutter.",
  "streams": [
   "Det er fullt i samtalen",
   "Det er ikke plass til mer lyd eller video før noen forlater samtalen."
  ],
  "rate": [
   "Det ble for mye på én gang",
   "Vi venter et øyeblikk og fortsetter så."
  ],
  "rate.ask.body": "Vent et øyeblikk, og prøv så igjen.",
  "messages": [
   "Det kan ikke sendes flere meldinger",
   "Grensen er nådd. Brukerstøtte kan heve den."
  ],
  "credits": [
   "Saldoen er brukt opp",
   "Samtaler kan ikke fortsette uten saldo. Brukerstøtte kan hjelpe."
  ],
  "duration": [
   "Tiden for samtalen er ute",
   "Den har vart så lenge den får lov. Du kan ringe igjen."
  ]
 },
 "service": {
  "upstream": [
   "Tjenesten har problemer",
   "Det skyldes ikke deg. Vi fortsetter å prøve."
  ],
  "upstream.ask.body": "Det skyldes ikke deg. Prøv igjen om et øyeblikk.",
  "recurringFailure": [
   "Det samme problemet kom tilbake",
   "Det hjelper kanskje ikke å prøve igjen. Brukerstøtte kan se på det."
  ],
  "notFound": [
   "Fant ikke denne samtalen",
   "Lenken kan være gammel. Be om en ny."
  ],
  "misconfigured": [
   "Appen er ikke riktig satt opp",
   "Samtaler virker ikke før det er rettet. Si fra til den som har ansvar for appen."
  ],
  "idleTimeout": [
   "Forbindelsen ble lukket etter en pause",
   "Det skjedde ingenting på en stund. Koble til igjen for å fortsette."
  ]
 },
 "sdk": {
  "internal": [
   "Noe i appen sluttet å virke",
   "Det kan hende samtaler ikke virker. Brukerstøtte kan se på det."
  ],
  "unknown": [
   "Noe uventet skjedde",
   "Ring igjen hvis samtalen ikke fortsetter. Detaljene er til hjelp for brukerstøtte."
  ],
  "misuse": [
   "Appen ba om for mye",
   "Dette er til dem som utvikler den."
  ],
  "diagnosticsFailed": [
   "En sjekk kunne ikke kjøres",
   "Selve samtalen er ikke påvirket."
  ],
  "protocol": [
   "Et svar ble ikke forstått",
   "Dette er til dem som utvikler appen."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Forsøk {attempt, number}.} other {Forsøk {attempt, number} av {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Prøver nå.} one {Neste forsøk om cirka # sekund.} other {Neste forsøk om cirka # sekunder.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {# sekund igjen.} other {# sekunder igjen.}}} other {{clock} igjen.}}",
  "count": "{count, plural, one {# gang} other {# ganger}}",
  "calls": "{count, plural, one {# samtale} other {# samtaler}}",
  "waiting": "{count, plural, one {# varsel til} other {# varsler til}}",
  "reference": "Referanse til brukerstøtte: {reference}"
 },
 "back": {
  "title": "Du er tilkoblet igjen",
  "seconds": "{count, plural, one {Avbruddet varte i # sekund.} other {Avbruddet varte i # sekunder.}}",
  "minutes": "{count, plural, one {Avbruddet varte i # minutt.} other {Avbruddet varte i # minutter.}}"
 },
 "prompt": {
  "missed": [
   "Du gikk glipp av anropet",
   "{reason}. Anropet kunne ikke vente lenger."
  ],
  "granted": [
   "{kind, select, camera {Kameraet} screen {Skjermdelingen} speaker {Høyttaleren} other {Mikrofonen}} virker igjen",
   "Samtalen er over. Du kan ringe igjen nå."
  ],
  "available": [
   "{kind, select, camera {Kameraet kan brukes igjen} screen {Skjermen kan deles igjen} speaker {Høyttaleren kan brukes igjen} other {Mikrofonen kan brukes igjen}}",
   "{kind, select, camera {Det er fortsatt slått av. Slå det på {purpose}.} screen {Del den {purpose}.} other {Den er fortsatt slått av. Slå den på {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Del på nytt} other {Slå på}}",
  "waiting": "{known, select, yes {{remote} venter.} other {{others, select, agent {Assistenten venter.} avatar {Avataren venter.} other {Noen venter.}}}}",
  "deadline": "{seconds, plural, one {Anropet venter i # sekund til} other {Anropet venter i # sekunder til}}",
  "reference": "Referanse til brukerstøtte: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {slik at assistenten kan høre deg} avatar {slik at avataren kan høre deg} other {slik at andre kan høre deg}}",
  "camera": "{others, select, agent {slik at assistenten kan se deg} avatar {slik at avataren kan se deg} other {slik at andre kan se deg}}",
  "screen": "slik at andre kan se skjermen din",
  "speaker": "{others, select, agent {slik at du kan høre assistenten} avatar {slik at du kan høre avataren} other {slik at du kan høre andre}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Skjerm",
  "speaker": "Lyd"
 },
 "dialog": {
  "reference": "Referanse til brukerstøtte: {reference}"
 },
 "quality": {
  "degraded": [
   "Svak forbindelse",
   "Lyden kan hakke. Gå nærmere wifi-ruteren, eller slå av videoen din."
  ],
  "inboundStalled": [
   "Du hører kanskje ikke hva som blir sagt",
   "Lyden fra den andre enden kommer ikke frem. Den bør komme tilbake av seg selv."
  ],
  "outboundStalled": [
   "Du høres kanskje ikke",
   "Lyden din kommer ikke gjennom. Den bør komme tilbake av seg selv."
  ],
  "outboundStalled.ask": [
   "Du høres ikke",
   "Lyden din kommer ikke gjennom. Slå på mikrofonen igjen."
  ],
  "deviceOverloaded": [
   "Datamaskinen eller telefonen har mye å gjøre",
   "Lukk andre apper og faner, så går samtalen bedre."
  ],
  "videoPaused": [
   "Videoen er satt på pause",
   "Forbindelsen er for svak. Videoen bør komme tilbake av seg selv."
  ]
 },
 "indicator": {
  "label": "Samtalekvalitet",
  "snooze": "Skjul i 10 minutter"
 },
 "recording": {
  "unavailable": [
   "Samtalen blir ikke tatt opp",
   "Selve samtalen er ikke påvirket."
  ],
  "incomplete": [
   "En del av opptaket mangler",
   "Selve samtalen er ikke påvirket."
  ]
 },
 "message": {
  "notDelivered": [
   "En melding ble ikke levert",
   "Mottakeren fikk den ikke."
  ]
 },
 "list": {
  "title": "Dette har skjedd",
  "empty": "Ingenting har gått galt.",
  "count": "{count, plural, one {# gang} other {# ganger}}",
  "copyAll": "Kopier alt",
  "status.noted": "Notert",
  "status.active": "Skjer nå",
  "status.heldBack": "Del av et annet problem",
  "status.dismissed": "Lukket av deg",
  "status.resolved": "Over"
 },
 "unblock": {
  "label": "Slik tillater du tilgang",
  "question.top": "Se rett under adressefeltet.",
  "question.middle": "Se midt på skjermen.",
  "icon": "Klikk på ikonet ved siden av {host} i adressefeltet.",
  "icon.touch": "Trykk på ikonet ved siden av {host} i adressefeltet.",
  "turnOn": "Slå på «{toggle}».",
  "edge.permissions": "Åpne «Tillatelser for dette nettstedet».",
  "edge.allow": "Sett «{toggle}» til «Tillat».",
  "safari.allow": "Sett «{toggle}» til «Tillat».",
  "firefox.icon": "Klikk på {kind, select, camera {det overstrøkne kameraet} other {den overstrøkne mikrofonen}} ved siden av {host} i adressefeltet.",
  "firefox.cross": "Klikk på krysset ved siden av «Blokkert».",
  "askAgain": "Kom tilbake hit og prøv igjen. Tillat tilgang når nettleseren spør.",
  "safari.menu": "Åpne Safari-menyen øverst på skjermen, og velg «Innstillinger for {host}».",
  "safari.touch": "Trykk på «Nettstedsinnstillinger». Det kan ligge bak de tre prikkene.",
  "permissions.touch": "Trykk på «Tillatelser», og slå på «{toggle}».",
  "firefox.touch": "Trykk på «Blokkert» ved siden av «{toggle}», slik at det står «Tillatt».",
  "app.ios": "Åpne innstillingene på iPhone eller iPad, deretter «Apper», og så {browser}.",
  "app.android": "Åpne innstillingene på telefonen, deretter «Apper», og så {browser}.",
  "app.permissions": "Trykk på «Tillatelser», deretter på «{toggle}», og tillat tilgang.",
  "comeBack": "Kom tilbake hit og prøv igjen.",
  "inApp.menu": "Åpne menyen i {app}. Den er ofte tre prikker øverst eller nederst.",
  "inApp.open": "Velg å åpne siden i nettleseren din.",
  "windows.settings": "Åpne Windows-innstillingene, deretter «Personvern og sikkerhet», og så «{toggle}».",
  "windows.access": "Slå på tilgangen, også for skrivebordsapper.",
  "macos.settings": "Åpne «Systeminnstillinger», deretter «Personvern og sikkerhet», og så «{toggle}».",
  "macos.turnOn": "Slå på {browser}. Nettleseren må kanskje åpnes på nytt.",
  "chromeos.settings": "Åpne innstillingene, deretter «Personvern og sikkerhet», og så «Personverninnstillinger».",
  "chromeos.access": "Slå på tilgangen til {kind, select, camera {kameraet} screen {skjermen} speaker {høyttaleren} other {mikrofonen}}.",
  "site": "Åpne innstillingene for dette nettstedet i nettleseren.",
  "site.allow": "Tillat «{toggle}» der."
 },
 "status": {
  "fallback": "Et varsel om samtalen din kan ikke vises akkurat nå. Det påvirker ikke selve samtalen."
 },
 "download": {
  "file": "Last ned en fil til brukerstøtte",
  "failed": "Filen kunne ikke lages"
 }
};
