// Generated from packages/components/locales/nl.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Wachten",
  "reconnect": "Opnieuw verbinden",
  "reconnect.pending": "Verbinding maken…",
  "redial": "Opnieuw bellen",
  "redial.pending": "Bellen…",
  "dialIn": "Bellen met de telefoon",
  "dialIn.number": "{number} bellen",
  "checkNetwork": "Netwerk controleren",
  "resumeMedia": "Opnieuw proberen",
  "declineCall": "Oproep weigeren",
  "declineCall.pending": "Weigeren…",
  "continueWithout": "{kind, select, screen {Doorgaan zonder te delen} other {Doorgaan zonder {device}}}",
  "answerBrowser": "Vraag tonen",
  "openSettings": "Instellingen openen",
  "openSettings.pending": "Openen…",
  "chooseDevice": "{kind, select, screen {Ander scherm kiezen} other {Ander apparaat kiezen}}",
  "useDevice": "{kind, select, camera {Camera} screen {Scherm} speaker {Luidspreker} other {Microfoon}} kiezen",
  "switchBrowser": "Andere browser gebruiken",
  "checkMicrophone": "Microfoon controleren",
  "resumePlayback": "Geluid afspelen",
  "editNumber": "Nummer wijzigen",
  "retryHold": "Opnieuw proberen",
  "reauthenticate": "Inloggen",
  "reauthenticate.pending": "Inloggen…",
  "contactSupport": "Helpdesk om hulp vragen",
  "dismiss": "Sluiten",
  "pending": "Een moment…",
  "done": "Klaar",
  "failed": "Dat is niet gelukt. Je kunt het opnieuw proberen."
 },
 "device": {
  "microphone": "microfoon",
  "camera": "camera",
  "screen": "scherm",
  "speaker": "luidspreker"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Bron",
  "summary": "Details voor de helpdesk",
  "code": "Code",
  "condition": "Probleem",
  "cause": "Oorzaak",
  "sip": "SIP",
  "call": "Gesprek",
  "time": "Tijdstip",
  "browser": "Browser",
  "reference": "Referentie",
  "copy": "Kopiëren",
  "copied": "Gekopieerd",
  "notCopied": "Selecteer de tekst om die te kopiëren"
 },
 "signaling": {
  "offline": [
   "Je bent offline",
   "Controleer je wifi of kabel. Zodra je weer online bent, maken we opnieuw verbinding."
  ],
  "offline.checking": [
   "Je lijkt weer online te zijn",
   "We controleren dat even."
  ],
  "offline.ask.body": "Controleer je wifi of kabel en maak dan opnieuw verbinding.",
  "reconnecting": [
   "{inCall, select, yes {Je gesprek wordt opnieuw verbonden} other {We maken opnieuw verbinding}}",
   "{inCall, select, yes {Blijf aan de lijn terwijl we opnieuw verbinding maken.} other {Als het goed is, duurt dit maar even.}}"
  ],
  "reconnecting.first": [
   "We maken verbinding",
   "Controleer je wifi als dit zo blijft."
  ],
  "reconnecting.long": [
   "Nog bezig met opnieuw verbinden",
   "Controleer je wifi als dit zo blijft."
  ],
  "reconnecting.act": [
   "Dit duurt lang",
   "Zoek een plek met betere wifi of probeer een ander netwerk."
  ],
  "reconnecting.ask": [
   "De verbinding is weggevallen",
   "Maak opnieuw verbinding om verder te gaan."
  ],
  "reconnecting.reconnect": "Nu proberen",
  "gatewayFailed": [
   "De beldienst reageert niet",
   "Het probleem ligt bij de beldienst. We blijven het proberen."
  ],
  "gatewayFailed.ask.body": "Het probleem ligt bij de beldienst. Probeer opnieuw verbinding te maken.",
  "gatewayFailed.reconnect": "Nu proberen",
  "serverRestarting": [
   "De beldienst start opnieuw op",
   "We maken zo automatisch opnieuw verbinding."
  ],
  "serverRestarting.ask.body": "Wacht even en maak dan opnieuw verbinding.",
  "serverRestarting.reconnect": "Nu proberen",
  "unstable": [
   "Je verbinding is niet stabiel",
   "De verbinding valt steeds weg. Zoek een plek met betere wifi of gebruik een kabel."
  ],
  "unstable.reconnect": "Nu proberen",
  "reconnectStuck": [
   "We krijgen geen verbinding",
   "Controleer je internet en maak dan opnieuw verbinding."
  ],
  "reconnectExhausted": [
   "Opnieuw verbinden is niet gelukt",
   "Controleer je netwerk en maak dan opnieuw verbinding."
  ],
  "unreachable": [
   "We kunnen de beldienst niet bereiken",
   "Controleer je internetverbinding. Sommige bedrijfsnetwerken houden gesprekken tegen."
  ],
  "disconnected": [
   "Je verbinding is verbroken",
   "Maak opnieuw verbinding om te kunnen bellen en gebeld te worden."
  ],
  "notRegistered": [
   "Je kunt nu niet gebeld worden",
   "Deze app is niet meer ingelogd bij de beldienst."
  ],
  "removed": [
   "Je bent uit het gesprek verwijderd",
   "Hoor je er wel bij? Vraag het dan aan wie dit gesprek organiseert."
  ],
  "joinedElsewhere": [
   "Je doet nu ergens anders mee",
   "Het gesprek gaat verder in een ander tabblad of op een ander apparaat. Maak verbinding om het hierheen te halen."
  ],
  "joinedElsewhere.reconnect": "Hierheen halen",
  "closed": [
   "De verbinding is gesloten",
   "Dat was de bedoeling."
  ],
  "subscribeFailed": [
   "Verbinden met een kanaal lukte niet",
   "Berichten, geluid en video daarvan komen niet aan."
  ]
 },
 "ice": {
  "reconnecting": [
   "Het geluid wordt hersteld",
   "Tot die tijd horen jullie elkaar misschien niet."
  ],
  "reconnecting.ask": [
   "Het geluid is weggevallen",
   "Maak opnieuw verbinding om elkaar weer te horen."
  ],
  "restartFailed": [
   "Het geluid is nog niet terug",
   "We proberen het nog een keer. Jullie horen elkaar misschien niet."
  ],
  "restartFailed.ask.body": "Maak opnieuw verbinding om elkaar weer te horen.",
  "connecting": [
   "Er is nog geen geluid",
   "De oproep is beantwoord. We verbinden nu het geluid."
  ],
  "noCandidates": [
   "We vinden geen weg voor het gesprek",
   "Misschien houdt je netwerk gesprekken tegen. Probeer een ander wifinetwerk of mobiele data."
  ],
  "failed": [
   "Het gesprek heeft geen geluid meer",
   "Het geluid kon niet worden hersteld. Bel opnieuw om verder te gaan."
  ],
  "neverConnected": [
   "Het geluid kwam er niet door",
   "Misschien houdt je netwerk gesprekken tegen. Probeer een ander wifinetwerk of mobiele data."
  ],
  "gatheringSlow": [
   "Het duurde lang om een weg te vinden",
   "Op je netwerk gaat het openen van gesprekken traag."
  ],
  "localCandidatesOnly": [
   "Alleen je eigen netwerk is gevonden",
   "Mensen elders zijn misschien niet bereikbaar."
  ],
  "pathChanged": [
   "Het gesprek nam een andere weg",
   "Je netwerk veranderde en het gesprek ging door."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, screen {Het delen van je scherm is gepauzeerd} other {Je {device} is gepauzeerd}}",
   "Dat doet de browser of het apparaat, bijvoorbeeld tijdens een telefoongesprek."
  ],
  "playbackFailed": [
   "Het geluid kan niet worden afgespeeld",
   "Maak opnieuw verbinding om het gesprek te horen."
  ],
  "screenShareUnavailable": [
   "Je scherm kan niet worden gedeeld",
   "Je browser of computer stond het niet toe. Deel opnieuw of kies een ander venster."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Het geluid van de spraakassistent ontbreekt} avatar {Geluid of video van de avatar ontbreekt} other {Geluid of video van de ander ontbreekt}}",
   "{others, select, agent {We blijven proberen het terug te krijgen.} avatar {We blijven proberen het terug te krijgen.} other {We blijven het proberen. Misschien is de verbinding daar zwak.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Je hoort de spraakassistent pas weer als die terug is.} avatar {Je hoort of ziet de avatar pas weer als die terug is.} other {Je hoort of ziet de ander pas weer als die terug is.}}",
  "encryptionMismatch": [
   "Dit gesprek kan niet privé blijven",
   "De twee kanten hebben verschillende beveiligingsinstellingen. Laat het weten aan wie dit gesprek organiseert."
  ],
  "outputUnavailable": [
   "Je luidspreker kan niet worden gebruikt",
   "Kies een andere luidspreker of een headset."
  ],
  "trackReplaceFailed": [
   "Wisselen van {device} is niet gelukt",
   "{kind, select, screen {Kies hetzelfde scherm opnieuw of kies een ander.} other {Kies dezelfde {device} opnieuw of kies een andere.}}"
  ],
  "mutedByHost": [
   "Je bent gedempt",
   "De host heeft je microfoon uitgezet."
  ],
  "permissionDenied": [
   "{kind, select, screen {Het delen van je scherm} other {Je {device}}} is geblokkeerd voor deze site",
   "Sta toegang toe {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, screen {Toegang tot je scherm} other {Je {device}}} is nodig",
   "Je browser vraagt er zo om. Sta toegang toe {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Doorgaan",
  "permissionPending": [
   "Je browser vraagt toegang tot je {device}",
   "Sta daar toegang toe {purpose}."
  ],
  "permissionDismissed": [
   "De vraag van de browser is gesloten",
   "Het ging om je {device}. Vraag opnieuw en sta dan toegang toe."
  ],
  "permissionDismissed.resumeMedia": "Opnieuw vragen",
  "blockedBySystem": [
   "Systeeminstellingen blokkeren {kind, select, screen {het delen van je scherm} other {je {device}}}",
   "Open de instellingen van je computer of telefoon en geef je browser toegang."
  ],
  "blockedByPolicy": [
   "Deze pagina mag je {kind, select, screen {scherm niet delen} other {{device} niet gebruiken}}",
   "De site waarin deze pagina is geopend, staat dat niet toe. Open de pagina in een eigen venster."
  ],
  "deviceNotFound": [
   "Geen {device} gevonden",
   "{kind, select, screen {Sluit een scherm aan of zet het aan.} other {Sluit een {device} aan of zet die aan.}} We merken het vanzelf."
  ],
  "deviceInUse": [
   "Je {device} is nu niet beschikbaar",
   "Misschien gebruikt een andere app of een ander tabblad je {device}. Sluit die app of dat tabblad en probeer het dan opnieuw."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, screen {Dit scherm kan niet worden gedeeld} other {Deze {device} kan niet worden gebruikt}}",
   "{kind, select, screen {Misschien is het scherm losgekoppeld of niet geschikt voor het gesprek. Kies een ander.} other {Misschien is de {device} losgekoppeld of niet geschikt voor het gesprek. Kies een andere.}}"
  ],
  "captureFailed": [
   "{kind, select, screen {Het delen van je scherm is niet gestart} other {Je {device} is niet gestart}}",
   "{kind, select, screen {Probeer opnieuw je scherm te delen.} other {Koppel de {device} los en sluit die weer aan, of zet die uit en weer aan. Probeer het dan opnieuw.}}"
  ],
  "insecureContext": [
   "Deze pagina is niet beveiligd",
   "Browsers staan {kind, select, screen {het delen van je scherm} other {een {device}}} alleen toe op beveiligde pagina’s. Meld dit bij de beheerder van deze site."
  ],
  "captureEnded": [
   "{kind, select, screen {Je scherm wordt niet meer gedeeld} other {Je {device} staat uit}}",
   "{kind, select, screen {Deel het opnieuw {purpose}.} other {Misschien is de {device} losgekoppeld. Zet die weer aan {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Opnieuw delen} other {Aanzetten}}",
  "playbackBlocked": [
   "Je browser houdt het geluid tegen",
   "Speel het af om het gesprek te horen."
  ],
  "unsupportedBrowser": [
   "Met deze browser kun je niet bellen",
   "Open deze pagina in een actuele versie van Chrome, Edge, Firefox of Safari."
  ],
  "microphoneSilent": [
   "We horen je niet",
   "Er komt geen geluid uit je microfoon. Controleer de schakelaar en de kabel of kies een andere microfoon."
  ],
  "remoteSilent": [
   "{known, select, yes {Geen geluid van {remote}} other {Geen geluid van de ander}}",
   "Misschien is de ander gedempt of staat de microfoon daar uit."
  ],
  "deviceSwitched": [
   "Er is van {device} gewisseld",
   "{named, select, yes {Nu in gebruik: {name}.} other {Er is nu {kind, select, screen {een ander} other {een andere}} in gebruik.}}"
  ],
  "deviceChangeSkipped": [
   "Een nieuw apparaat is niet gebruikt",
   "Het gesprek hield het apparaat dat er al was."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Gemiste oproep van {remote}} other {Je hebt een oproep gemist}}",
   "Bel terug wanneer het je uitkomt."
  ],
  "missed.redial": "Terugbellen",
  "answerLost": [
   "{known, select, yes {De oproep van {remote} is weg} other {De oproep is weg}}",
   "De oproep stopte terwijl je opnam. Bel terug wanneer het je uitkomt."
  ],
  "answerLost.redial": "Terugbellen",
  "unknownReattached": [
   "Een eerder gesprek is terug",
   "Het staat nog open. Beëindig het als je het niet nodig hebt."
  ],
  "multipleActive": [
   "Er staan meerdere gesprekken open",
   "Beëindig gesprekken die je niet nodig hebt of zet ze in de wacht."
  ],
  "holdFailed": [
   "De wachtstand werkte niet",
   "Het gesprek is nog zoals het was. Probeer het opnieuw."
  ],
  "transferFailed": [
   "Het gesprek is niet doorverbonden",
   "Doorverbinden is niet gelukt. Probeer het opnieuw of kies een ander nummer."
  ],
  "busy": [
   "{known, select, yes {{remote} is bezet} other {De lijn is bezet}}",
   "Wacht een paar minuten en bel dan opnieuw."
  ],
  "declined": [
   "{known, select, yes {{remote} heeft de oproep geweigerd} other {De oproep is geweigerd}}",
   "Misschien komt het nu niet uit."
  ],
  "notAllowed": [
   "Deze oproep is niet toegestaan",
   "De beldienst liet de oproep niet door. Vraag het aan de beheerder van deze app."
  ],
  "blocked": [
   "Het netwerk heeft deze oproep geblokkeerd",
   "De oproep is onderweg gestopt, voordat iemand kon opnemen. De helpdesk kan het uitzoeken."
  ],
  "anonymityRefused": [
   "Anonieme oproepen worden niet aangenomen",
   "Maak je nummer zichtbaar en bel dan opnieuw."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} nam niet op} other {Niemand nam op}}",
   "Bel later opnieuw."
  ],
  "unavailable": [
   "{known, select, yes {{remote} is niet bereikbaar} other {Daar is niemand bereikbaar}}",
   "Misschien staat de telefoon daar uit of is er geen bereik. Bel later opnieuw."
  ],
  "numberNotFound": [
   "Dit nummer is niet gevonden",
   "Controleer het nummer en bel dan opnieuw."
  ],
  "addressIncomplete": [
   "Het nummer is niet compleet",
   "Er ontbreekt iets. Controleer het nummer en bel dan opnieuw."
  ],
  "invalidTarget": [
   "Dit nummer kan niet worden gebeld",
   "Er staat iets in dat er niet in hoort. Controleer het nummer en bel dan opnieuw."
  ],
  "redirected": [
   "{known, select, yes {{remote} neemt oproepen elders aan} other {Oproepen worden elders aangenomen}}",
   "Er is een ander nummer om te bellen."
  ],
  "incompatible": [
   "De twee kanten sluiten niet op elkaar aan",
   "De telefoon van de ander en deze app kunnen geen geluid of video uitwisselen."
  ],
  "serviceError": [
   "De beldienst had een probleem",
   "Het ligt niet aan jou. Bel zo meteen opnieuw."
  ],
  "networkFailed": [
   "De oproep kwam er niet door",
   "Het netwerk raakte de oproep kwijt voordat iemand kon opnemen. Controleer je verbinding en bel dan opnieuw."
  ],
  "endedByHost": [
   "De host heeft het gesprek beëindigd",
   "Het is voor iedereen afgelopen."
  ],
  "setupFailed": [
   "De oproep kon niet worden gestart",
   "De oproep brak af voordat er verbinding was. Bel opnieuw."
  ],
  "dropped": [
   "Je gesprek is weggevallen",
   "Het brak af en kon niet worden hersteld. Bel opnieuw om verder te gaan."
  ],
  "endedByHold": [
   "Het gesprek is door de wachtstand afgebroken",
   "In de wacht zetten of terughalen lukte niet, en het gesprek brak af. Bel opnieuw om verder te gaan."
  ],
  "notReattached": [
   "Je gesprek kon niet worden hersteld",
   "Je bent weer verbonden, maar het gesprek is weg. Bel opnieuw om verder te gaan."
  ],
  "ended": [
   "Het gesprek is afgelopen",
   "Er zijn geen problemen opgemerkt."
  ],
  "canceled": [
   "De oproep is geannuleerd",
   "Er is opgehangen voordat iemand opnam."
  ],
  "answeredElsewhere": [
   "De oproep is elders afgehandeld",
   "De oproep is op een andere telefoon beantwoord of geweigerd."
  ],
  "closedDuringSetup": [
   "Het gesprek eindigde voordat het begon",
   "Het werd gesloten terwijl er verbinding werd gemaakt."
  ],
  "answerWhilePeerActive": [
   "Het gesprek stond al open",
   "Opnieuw opnemen veranderde niets."
  ],
  "duplicateInboundAnswer": [
   "De oproep is twee keer beantwoord",
   "Alleen de eerste keer telt."
  ],
  "hangupNotSent": [
   "Het ophangen is misschien niet doorgekomen",
   "De ander merkt het misschien iets later."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {De spraakassistent} avatar {De avatar} other {De ander}}}} is niet meer verbonden",
   "Jullie horen en zien elkaar pas weer als de verbinding terug is."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {De spraakassistent} avatar {De avatar} other {De ander}}}} heeft het gesprek verlaten",
   "Je bent hier nu alleen. Wacht tot er iemand komt of verlaat het gesprek ook."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Je wordt straks uitgelogd",
   "{inCall, select, yes {Blijf ingelogd om dit gesprek voort te zetten.} other {Blijf ingelogd om te kunnen bellen en gebeld te worden.}}"
  ],
  "expiringSoon.act": [
   "Je inlogtijd is om",
   "Blijf ingelogd om te kunnen bellen en gebeld te worden."
  ],
  "expiringSoon.reauthenticate": "Ingelogd blijven",
  "refreshFailing": [
   "We kunnen je login niet verlengen",
   "We blijven het proberen. Log opnieuw in als dit zo blijft."
  ],
  "actionNotPermitted": [
   "Hier heb je geen toestemming voor",
   "Vraag het aan de host of aan de beheerder van deze app."
  ],
  "loginFailed": [
   "Inloggen is niet gelukt",
   "Log opnieuw in om te kunnen bellen en gebeld te worden."
  ],
  "invalidCredentials": [
   "Je login is niet geaccepteerd",
   "Log opnieuw in. Gebeurt het weer? Vraag dan de helpdesk om hulp."
  ],
  "required": [
   "Log in om verder te gaan",
   "Je moet ingelogd zijn om te kunnen bellen en gebeld te worden."
  ],
  "expired": [
   "Je login is verlopen",
   "Log opnieuw in om te kunnen bellen en gebeld te worden."
  ],
  "notAuthorized": [
   "Je hebt geen toegang",
   "De dienst laat je niet binnen. Vraag het aan de beheerder van de dienst."
  ],
  "accountSuspended": [
   "Je account is geblokkeerd",
   "De helpdesk kan vertellen waarom en je account weer openen."
  ]
 },
 "quota": {
  "connections": [
   "Er zijn te veel mensen verbonden",
   "We blijven het proberen tot er plaats is."
  ],
  "connections.ask.body": "Probeer het over een paar minuten opnieuw.",
  "streams": [
   "Dit gesprek is vol",
   "Er kan pas meer geluid of video bij als er iemand weggaat."
  ],
  "rate": [
   "Dat was te veel tegelijk",
   "We wachten even en gaan dan verder."
  ],
  "rate.ask.body": "Wacht even en probeer het dan opnieuw.",
  "messages": [
   "Berichten versturen kan niet meer",
   "De limiet is bereikt. De helpdesk kan die verhogen."
  ],
  "credits": [
   "Het tegoed is op",
   "Zonder tegoed kun je niet verder bellen. De helpdesk kan helpen."
  ],
  "duration": [
   "De tijd voor dit gesprek is om",
   "Langer mag dit gesprek niet duren. Je kunt opnieuw bellen."
  ]
 },
 "service": {
  "upstream": [
   "De dienst heeft problemen",
   "Het ligt niet aan jou. We blijven het proberen."
  ],
  "upstream.ask.body": "Het ligt niet aan jou. Probeer het zo meteen opnieuw.",
  "recurringFailure": [
   "Hetzelfde probleem is terug",
   "Opnieuw proberen helpt misschien niet. De helpdesk kan het uitzoeken."
  ],
  "notFound": [
   "Dit gesprek is niet gevonden",
   "Misschien is de link oud. Vraag om een nieuwe."
  ],
  "misconfigured": [
   "Deze app is niet goed ingesteld",
   "Bellen kan pas als dat is opgelost. Meld dit bij de beheerder van deze app."
  ],
  "idleTimeout": [
   "De verbinding is na een pauze verbroken",
   "Er gebeurde een tijdje niets. Maak opnieuw verbinding om verder te gaan."
  ]
 },
 "sdk": {
  "internal": [
   "Er is iets stuk in deze app",
   "Misschien werkt bellen niet. De helpdesk kan het uitzoeken."
  ],
  "unknown": [
   "Er is iets onverwachts gebeurd",
   "Gaat het gesprek niet verder? Bel dan opnieuw. De helpdesk heeft iets aan de details."
  ],
  "misuse": [
   "De app vroeg te veel",
   "Dit is voor de mensen die de app maken."
  ],
  "diagnosticsFailed": [
   "Een controle kon niet worden uitgevoerd",
   "Het gesprek zelf heeft er geen last van."
  ],
  "protocol": [
   "Een antwoord is niet begrepen",
   "Dit is voor de mensen die de app maken."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Poging {attempt, number}.} other {Poging {attempt, number} van {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {We proberen het nu.} one {Volgende poging over ongeveer # seconde.} other {Volgende poging over ongeveer # seconden.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Nog # seconde.} other {Nog # seconden.}}} other {Nog {clock}.}}",
  "count": "{count, plural, one {# keer} other {# keer}}",
  "calls": "{count, plural, one {# oproep} other {# oproepen}}",
  "waiting": "{count, plural, one {Nog # melding} other {Nog # meldingen}}",
  "reference": "Referentie voor de helpdesk: {reference}"
 },
 "back": {
  "title": "Je bent weer verbonden",
  "seconds": "{count, plural, one {De onderbreking duurde # seconde.} other {De onderbreking duurde # seconden.}}",
  "minutes": "{count, plural, one {De onderbreking duurde # minuut.} other {De onderbreking duurde # minuten.}}"
 },
 "prompt": {
  "missed": [
   "Je hebt deze oproep gemist",
   "{reason}. De oproep kon niet langer wachten."
  ],
  "granted": [
   "{kind, select, screen {Je scherm kan weer worden gedeeld} other {Je {device} werkt weer}}",
   "De oproep is afgelopen. Je kunt nu opnieuw bellen."
  ],
  "available": [
   "{kind, select, screen {Je scherm mag weer worden gedeeld} other {Je {device} mag weer worden gebruikt}}",
   "{kind, select, screen {Deel het {purpose}.} other {{kind, select, camera {De camera} speaker {De luidspreker} other {De microfoon}} staat nog uit. Zet die aan {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Opnieuw delen} other {Aanzetten}}",
  "waiting": "{known, select, yes {{remote} wacht.} other {{others, select, agent {De spraakassistent wacht.} avatar {De avatar wacht.} other {Er wacht iemand.}}}}",
  "deadline": "{seconds, plural, one {De oproep wacht nog # seconde} other {De oproep wacht nog # seconden}}",
  "reference": "Referentie voor de helpdesk: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {zodat de spraakassistent je kan horen} avatar {zodat de avatar je kan horen} other {zodat anderen je kunnen horen}}",
  "camera": "{others, select, agent {zodat de spraakassistent je kan zien} avatar {zodat de avatar je kan zien} other {zodat anderen je kunnen zien}}",
  "screen": "zodat anderen je scherm kunnen zien",
  "speaker": "{others, select, agent {zodat je de spraakassistent kunt horen} avatar {zodat je de avatar kunt horen} other {zodat je anderen kunt horen}}"
 },
 "toggle": {
  "microphone": "Microfoon",
  "camera": "Camera",
  "screen": "Scherm",
  "speaker": "Geluid"
 },
 "dialog": {
  "reference": "Referentie voor de helpdesk: {reference}"
 },
 "quality": {
  "degraded": [
   "Zwakke verbinding",
   "Het geluid kan haperen. Zoek een plek met betere wifi of zet je video uit."
  ],
  "inboundStalled": [
   "Misschien hoor je niet wat er wordt gezegd",
   "Het geluid van de andere kant komt niet aan. Als het goed is, komt het vanzelf terug."
  ],
  "outboundStalled": [
   "Misschien ben je niet te horen",
   "Je geluid komt er niet door. Als het goed is, komt het vanzelf terug."
  ],
  "outboundStalled.ask": [
   "Je bent niet te horen",
   "Je geluid komt er niet door. Zet je microfoon opnieuw aan."
  ],
  "deviceOverloaded": [
   "Je computer of telefoon heeft het erg druk",
   "Sluit andere apps en tabbladen. Dan verloopt het gesprek soepeler."
  ],
  "videoPaused": [
   "De video is gepauzeerd",
   "De verbinding is er te zwak voor. Als het goed is, komt de video vanzelf terug."
  ]
 },
 "indicator": {
  "label": "Gesprekskwaliteit",
  "snooze": "10 minuten verbergen"
 },
 "recording": {
  "unavailable": [
   "Er wordt geen opname gemaakt",
   "Het gesprek zelf heeft er geen last van."
  ],
  "incomplete": [
   "Een deel van de opname ontbreekt",
   "Het gesprek zelf heeft er geen last van."
  ]
 },
 "message": {
  "notDelivered": [
   "Een bericht is niet bezorgd",
   "De ander heeft het niet ontvangen."
  ]
 },
 "list": {
  "title": "Wat er is gebeurd",
  "empty": "Er is niets misgegaan.",
  "count": "{count, plural, one {# keer} other {# keer}}",
  "copyAll": "Alles kopiëren",
  "status.noted": "Genoteerd",
  "status.active": "Nu aan de hand",
  "status.heldBack": "Deel van een ander probleem",
  "status.dismissed": "Door jou gesloten",
  "status.resolved": "Voorbij"
 },
 "unblock": {
  "label": "Zo sta je toegang toe",
  "question.top": "Kijk net onder de adresbalk.",
  "question.middle": "Kijk in het midden van het scherm.",
  "icon": "Klik op het icoon naast {host} in de adresbalk.",
  "icon.touch": "Tik op het icoon naast {host} in de adresbalk.",
  "turnOn": "Zet ‘{toggle}’ aan.",
  "edge.permissions": "Open ‘Machtigingen voor deze site’.",
  "edge.allow": "Zet ‘{toggle}’ op ‘Toestaan’.",
  "safari.allow": "Zet ‘{toggle}’ op ‘Sta toe’.",
  "firefox.icon": "Klik op de doorgestreepte {kind, select, camera {camera} other {microfoon}} naast {host} in de adresbalk.",
  "firefox.cross": "Klik op het kruisje naast ‘Geblokkeerd’.",
  "askAgain": "Kom hier terug en probeer het opnieuw. Sta toegang toe als de browser erom vraagt.",
  "safari.menu": "Open het Safari-menu boven aan het scherm en kies ‘Instellingen voor {host}’.",
  "safari.touch": "Tik op ‘Website-instellingen’. Misschien vind je dat achter de drie puntjes.",
  "permissions.touch": "Tik op ‘Rechten’ en zet dan ‘{toggle}’ aan.",
  "firefox.touch": "Tik op ‘Geblokkeerd’ naast ‘{toggle}’, zodat er ‘Toegestaan’ staat.",
  "app.ios": "Open de instellingen van de iPhone of iPad, dan ‘Apps’ en dan {browser}.",
  "app.android": "Open de instellingen van de telefoon, dan ‘Apps’ en dan {browser}.",
  "app.permissions": "Tik op ‘Rechten’, dan op ‘{toggle}’, en sta toegang toe.",
  "comeBack": "Kom hier terug en probeer het opnieuw.",
  "inApp.menu": "Open het menu van {app}. Dat zijn vaak drie puntjes bovenaan of onderaan.",
  "inApp.open": "Open deze pagina van daaruit in je browser.",
  "windows.settings": "Open de Windows-instellingen, dan ‘Privacy en beveiliging’ en dan ‘{toggle}’.",
  "windows.access": "Zet de toegang aan, ook die voor bureaublad-apps.",
  "macos.settings": "Open ‘Systeeminstellingen’, dan ‘Privacy en beveiliging’ en dan ‘{toggle}’.",
  "macos.turnOn": "Zet {browser} aan. Misschien moet je {browser} daarna opnieuw openen.",
  "chromeos.settings": "Open de instellingen, dan ‘Privacy en beveiliging’ en dan ‘Privacyopties’.",
  "chromeos.access": "Zet de toegang tot je {device} aan.",
  "site": "Open de instellingen van deze site in je browser.",
  "site.allow": "Sta ‘{toggle}’ daar toe."
 },
 "status": {
  "fallback": "Een melding over je gesprek kan nu niet worden getoond. Het gesprek zelf heeft er geen last van."
 },
 "download": {
  "file": "Bestand voor de helpdesk downloaden",
  "failed": "Het bestand kon niet worden gemaakt"
 }
};
