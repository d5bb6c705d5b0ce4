// Generated from packages/components/locales/da.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Vent",
  "reconnect": "Genopret forbindelsen",
  "reconnect.pending": "Opretter forbindelse…",
  "redial": "Ring igen",
  "redial.pending": "Ringer op…",
  "dialIn": "Ring fra en telefon",
  "dialIn.number": "Ring til {number}",
  "checkNetwork": "Tjek netværket",
  "resumeMedia": "Prøv igen",
  "declineCall": "Afvis opkald",
  "declineCall.pending": "Afviser…",
  "continueWithout": "Fortsæt uden {kind, select, camera {kamera} screen {skærmdeling} speaker {højttaler} other {mikrofon}}",
  "answerBrowser": "Vis spørgsmålet",
  "openSettings": "Åbn indstillinger",
  "openSettings.pending": "Åbner…",
  "chooseDevice": "{kind, select, camera {Vælg et andet} other {Vælg en anden}}",
  "useDevice": "Vælg {kind, select, camera {et kamera} screen {en skærm} speaker {en højttaler} other {en mikrofon}}",
  "switchBrowser": "Skift browser",
  "checkMicrophone": "Tjek mikrofonen",
  "resumePlayback": "Afspil lyden",
  "editNumber": "Ret nummeret",
  "retryHold": "Prøv igen",
  "reauthenticate": "Log ind",
  "reauthenticate.pending": "Logger ind…",
  "contactSupport": "Kontakt support",
  "dismiss": "Luk",
  "pending": "Et øjeblik…",
  "done": "Færdig",
  "failed": "Det virkede ikke. Du kan prøve igen."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "skærm",
  "speaker": "højttaler"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Kilde",
  "summary": "Detaljer til support",
  "code": "Kode",
  "condition": "Problem",
  "cause": "Årsag",
  "sip": "SIP",
  "call": "Opkald",
  "time": "Tidspunkt",
  "browser": "Browser",
  "reference": "Reference",
  "copy": "Kopiér",
  "copied": "Kopieret",
  "notCopied": "Markér teksten for at kopiere den"
 },
 "signaling": {
  "offline": [
   "Du er offline",
   "Tjek dit Wi-Fi eller kablet. Vi genopretter forbindelsen, så snart du er online igen."
  ],
  "offline.checking": [
   "Du ser ud til at være online igen",
   "Vi tjekker det lige."
  ],
  "offline.ask.body": "Tjek dit Wi-Fi eller kablet, og genopret så forbindelsen.",
  "reconnecting": [
   "{inCall, select, yes {Genopretter dit opkald} other {Genopretter forbindelsen}}",
   "{inCall, select, yes {Bliv i røret, mens vi genopretter forbindelsen.} other {Det bør kun tage et øjeblik.}}"
  ],
  "reconnecting.first": [
   "Opretter forbindelse",
   "Tjek dit Wi-Fi, hvis det fortsætter."
  ],
  "reconnecting.long": [
   "Genopretter stadig forbindelsen",
   "Tjek dit Wi-Fi, hvis det fortsætter."
  ],
  "reconnecting.act": [
   "Det tager lang tid",
   "Gå tættere på din Wi-Fi-router, eller prøv et andet netværk."
  ],
  "reconnecting.ask": [
   "Forbindelsen blev afbrudt",
   "Genopret forbindelsen for at fortsætte."
  ],
  "reconnecting.reconnect": "Prøv nu",
  "gatewayFailed": [
   "Opkaldstjenesten svarer ikke",
   "Problemet ligger hos tjenesten. Vi bliver ved med at prøve."
  ],
  "gatewayFailed.ask.body": "Problemet ligger hos tjenesten. Prøv at genoprette forbindelsen.",
  "gatewayFailed.reconnect": "Prøv nu",
  "serverRestarting": [
   "Opkaldstjenesten genstarter",
   "Vi genopretter selv forbindelsen om et øjeblik."
  ],
  "serverRestarting.ask.body": "Genopret forbindelsen om et øjeblik.",
  "serverRestarting.reconnect": "Prøv nu",
  "unstable": [
   "Din forbindelse er ustabil",
   "Den falder ud igen og igen. Gå tættere på din Wi-Fi-router, eller brug et kabel."
  ],
  "unstable.reconnect": "Prøv nu",
  "reconnectStuck": [
   "Vi kan ikke komme igennem",
   "Tjek dit internet, og genopret så forbindelsen."
  ],
  "reconnectExhausted": [
   "Vi kunne ikke genoprette forbindelsen",
   "Tjek dit netværk, og genopret så forbindelsen."
  ],
  "unreachable": [
   "Vi kan ikke nå opkaldstjenesten",
   "Tjek dit internet. Nogle netværk på arbejdspladser blokerer opkald."
  ],
  "disconnected": [
   "Du har ikke længere forbindelse",
   "Genopret forbindelsen for at kunne ringe og modtage opkald."
  ],
  "notRegistered": [
   "Ingen kan ringe til dig lige nu",
   "Appen er ikke længere logget ind hos opkaldstjenesten."
  ],
  "removed": [
   "Du blev fjernet fra opkaldet",
   "Hvis du burde være med, så spørg den ansvarlige for opkaldet."
  ],
  "joinedElsewhere": [
   "Du deltager fra et andet sted",
   "Opkaldet fortsætter i en anden fane eller på en anden enhed. Opret forbindelse for at flytte det hertil."
  ],
  "joinedElsewhere.reconnect": "Flyt hertil",
  "closed": [
   "Forbindelsen blev lukket",
   "Det var med vilje."
  ],
  "subscribeFailed": [
   "Det lykkedes ikke at komme ind på en kanal",
   "Beskeder, lyd og video derfra når ikke frem."
  ]
 },
 "ice": {
  "reconnecting": [
   "Vi prøver at få lyden tilbage",
   "Indtil da kan I måske ikke høre hinanden."
  ],
  "reconnecting.ask": [
   "Lyden forsvandt",
   "Genopret forbindelsen for at høre hinanden."
  ],
  "restartFailed": [
   "Lyden er ikke tilbage endnu",
   "Vi prøver en gang til. I kan måske ikke høre hinanden."
  ],
  "restartFailed.ask.body": "Genopret forbindelsen for at høre hinanden.",
  "connecting": [
   "Lyden er ikke klar endnu",
   "Opkaldet er besvaret. Vi er ved at forbinde lyden."
  ],
  "noCandidates": [
   "Opkaldet fandt ingen vej igennem",
   "Dit netværk blokerer måske opkald. Prøv et andet Wi-Fi eller mobildata."
  ],
  "failed": [
   "Opkaldet mistede lyden",
   "Den kunne ikke hentes tilbage. Ring igen for at fortsætte."
  ],
  "neverConnected": [
   "Lyden kom ikke igennem",
   "Dit netværk blokerer måske opkald. Prøv et andet Wi-Fi eller mobildata."
  ],
  "gatheringSlow": [
   "Det tog lang tid at finde en vej igennem",
   "Dit netværk er langsomt til at forbinde opkald."
  ],
  "localCandidatesOnly": [
   "Kun dit eget netværk blev fundet",
   "Det er måske ikke muligt at nå folk andre steder."
  ],
  "pathChanged": [
   "Opkaldet tog en anden vej",
   "Dit netværk ændrede sig, og opkaldet fortsatte."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Dit kamera} screen {Din skærmdeling} speaker {Din højttaler} other {Din mikrofon}} er sat på pause",
   "Det gør browseren eller enheden, for eksempel under et telefonopkald."
  ],
  "playbackFailed": [
   "Lyden kan ikke afspilles",
   "Genopret forbindelsen for at høre opkaldet."
  ],
  "screenShareUnavailable": [
   "Din skærm kan ikke deles",
   "Din browser eller computer tillod det ikke. Del igen, eller vælg et andet vindue."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Lyden fra assistenten mangler} avatar {Lyd eller video fra avataren mangler} other {Lyd eller video fra den anden ende mangler}}",
   "{others, select, agent {Vi prøver stadig at få lyden tilbage.} avatar {Vi prøver stadig at få det tilbage.} other {Vi bliver ved med at prøve. Forbindelsen i den anden ende er måske svag.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Du kan ikke høre assistenten, før lyden er tilbage.} avatar {Du kan ikke høre eller se avataren, før den er tilbage.} other {Du hører eller ser ikke noget fra den anden ende, før det er tilbage.}}",
  "encryptionMismatch": [
   "Opkaldet kan ikke holdes privat",
   "De to sider har forskellige sikkerhedsindstillinger. Sig det til den ansvarlige for opkaldet."
  ],
  "outputUnavailable": [
   "Din højttaler kan ikke bruges",
   "Vælg en anden højttaler eller et headset."
  ],
  "trackReplaceFailed": [
   "Det lykkedes ikke at skifte {kind, select, camera {kamera} screen {skærm} speaker {højttaler} other {mikrofon}}",
   "{kind, select, camera {Vælg det igen, eller vælg et andet.} other {Vælg den igen, eller vælg en anden.}}"
  ],
  "mutedByHost": [
   "Din lyd blev slået fra",
   "Værten slog din mikrofon fra."
  ],
  "permissionDenied": [
   "{kind, select, camera {Dit kamera} screen {Din skærmdeling} speaker {Din højttaler} other {Din mikrofon}} er blokeret for dette website",
   "Tillad adgang, {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Dit kamera} screen {Din skærm} speaker {Din højttaler} other {Din mikrofon}} skal bruges",
   "Din browser spørger dig snart. Tillad adgang, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Fortsæt",
  "permissionPending": [
   "Din browser spørger om adgang til {kind, select, camera {dit kamera} screen {din skærm} speaker {din højttaler} other {din mikrofon}}",
   "Tillad adgang dér, {purpose}."
  ],
  "permissionDismissed": [
   "Browserens spørgsmål blev lukket",
   "Det handlede om {kind, select, camera {dit kamera} screen {skærmdeling} speaker {din højttaler} other {din mikrofon}}. Spørg igen, og tillad så adgang."
  ],
  "permissionDismissed.resumeMedia": "Spørg igen",
  "blockedBySystem": [
   "Systemindstillingerne blokerer {kind, select, camera {dit kamera} screen {din skærmdeling} speaker {din højttaler} other {din mikrofon}}",
   "Åbn indstillingerne på din computer eller telefon, og giv din browser adgang."
  ],
  "blockedByPolicy": [
   "Denne side må ikke {kind, select, camera {bruge dit kamera} screen {dele din skærm} speaker {bruge din højttaler} other {bruge din mikrofon}}",
   "Det website, som siden ligger i, tillader det ikke. Åbn siden i sit eget vindue."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Intet kamera fundet} other {Ingen {device} fundet}}",
   "{kind, select, camera {Tilslut et, eller tænd for det. Vi opdager det selv.} other {Tilslut en, eller tænd for den. Vi opdager det selv.}}"
  ],
  "deviceInUse": [
   "Vi kunne ikke få adgang til {kind, select, camera {dit kamera} screen {din skærm} speaker {din højttaler} other {din mikrofon}}",
   "En anden app eller fane bruger {kind, select, camera {det} other {den}} måske. Luk appen eller fanen, og prøv så igen."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Dette kamera} screen {Denne skærm} speaker {Denne højttaler} other {Denne mikrofon}} kan ikke bruges",
   "{kind, select, camera {Måske er det ikke tilsluttet, eller også passer det ikke til opkaldet. Vælg et andet.} other {Måske er den ikke tilsluttet, eller også passer den ikke til opkaldet. Vælg en anden.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Dit kamera} screen {Din skærmdeling} speaker {Din højttaler} other {Din mikrofon}} startede ikke",
   "{kind, select, camera {Tag stikket ud, og sæt det i igen, eller sluk og tænd for kameraet. Prøv så igen.} screen {Prøv at dele din skærm igen.} speaker {Tag stikket ud, og sæt det i igen, eller sluk og tænd for højttaleren. Prøv så igen.} other {Tag stikket ud, og sæt det i igen, eller sluk og tænd for mikrofonen. Prøv så igen.}}"
  ],
  "insecureContext": [
   "Denne side er ikke sikker",
   "Browsere giver kun adgang til {kind, select, camera {kamera} screen {skærmdeling} speaker {højttaler} other {mikrofon}} på sikre sider. Sig det til den ansvarlige for websitet."
  ],
  "captureEnded": [
   "{kind, select, camera {Dit kamera er slået fra} screen {Din skærm bliver ikke længere delt} speaker {Din højttaler er slået fra} other {Din mikrofon er slået fra}}",
   "{kind, select, camera {Stikket er måske taget ud. Slå det til igen, {purpose}.} screen {Del den igen, {purpose}.} other {Stikket er måske taget ud. Slå den til igen, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Del igen} other {Slå til}}",
  "playbackBlocked": [
   "Din browser holder lyden tilbage",
   "Afspil lyden for at høre opkaldet."
  ],
  "unsupportedBrowser": [
   "Du kan ikke ringe i denne browser",
   "Åbn siden i en ny version af Chrome, Edge, Firefox eller Safari."
  ],
  "microphoneSilent": [
   "Vi kan ikke høre dig",
   "Der kommer ingen lyd fra din mikrofon. Tjek, at den er tændt, og at kablet sidder i, eller vælg en anden."
  ],
  "remoteSilent": [
   "{known, select, yes {Ingen lyd fra {remote}} other {Ingen lyd fra den anden ende}}",
   "Mikrofonen dér er måske slået fra."
  ],
  "deviceSwitched": [
   "Der blev skiftet {device}",
   "{named, select, yes {Nu bruges {name}.} other {Nu bruges {kind, select, camera {et andet} other {en anden}}.}}"
  ],
  "deviceChangeSkipped": [
   "En ny enhed blev ikke brugt",
   "Opkaldet beholdt den enhed, det havde."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Ubesvaret opkald fra {remote}} other {Du har et ubesvaret opkald}}",
   "Ring tilbage, når det passer dig."
  ],
  "missed.redial": "Ring tilbage",
  "answerLost": [
   "{known, select, yes {Opkaldet fra {remote} er væk} other {Opkaldet er væk}}",
   "Det sluttede, mens du var ved at svare. Ring tilbage, når det passer dig."
  ],
  "answerLost.redial": "Ring tilbage",
  "unknownReattached": [
   "Et tidligere opkald kom tilbage",
   "Det er stadig i gang. Læg på, hvis du ikke skal bruge det."
  ],
  "multipleActive": [
   "Du har flere opkald i gang",
   "Afslut dem, du ikke skal bruge, eller sæt dem i venteposition."
  ],
  "holdFailed": [
   "Ventepositionen virkede ikke",
   "Opkaldet er, som det var før. Prøv igen."
  ],
  "transferFailed": [
   "Opkaldet blev ikke stillet videre",
   "Det kunne ikke stilles videre. Prøv igen, eller vælg et andet nummer."
  ],
  "busy": [
   "{known, select, yes {Der er optaget hos {remote}} other {Der er optaget}}",
   "Vent et par minutter, og ring så igen."
  ],
  "declined": [
   "{known, select, yes {{remote} afviste opkaldet} other {Opkaldet blev afvist}}",
   "Det passer måske ikke lige nu."
  ],
  "notAllowed": [
   "Dette opkald er ikke tilladt",
   "Opkaldstjenesten tillod det ikke. Spørg den ansvarlige for appen."
  ],
  "blocked": [
   "Netværket blokerede opkaldet",
   "Det blev stoppet undervejs, før nogen kunne svare. Support kan se på det."
  ],
  "anonymityRefused": [
   "Opkald fra skjulte numre modtages ikke",
   "Vis dit nummer, og ring så igen."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} svarede ikke} other {Ingen svarede}}",
   "Ring igen senere."
  ],
  "unavailable": [
   "{known, select, yes {Vi kan ikke få fat i {remote}} other {Vi kan ikke få fat i nogen dér}}",
   "Telefonen er måske slukket eller uden dækning. Ring igen senere."
  ],
  "numberNotFound": [
   "Nummeret blev ikke fundet",
   "Tjek nummeret, og ring så igen."
  ],
  "addressIncomplete": [
   "Nummeret er ikke fuldstændigt",
   "Der mangler noget. Tjek nummeret, og ring så igen."
  ],
  "invalidTarget": [
   "Du kan ikke ringe til dette nummer",
   "Det indeholder noget, der ikke hører hjemme dér. Tjek nummeret, og ring så igen."
  ],
  "redirected": [
   "{known, select, yes {{remote} tager imod opkald et andet sted} other {Opkald modtages et andet sted}}",
   "Der er et andet nummer at ringe til."
  ],
  "incompatible": [
   "De to sider kan ikke tale sammen",
   "Telefonen i den anden ende og denne app kan hverken udveksle lyd eller video."
  ],
  "serviceError": [
   "Opkaldstjenesten fik et problem",
   "Det skyldes ikke dig. Ring igen om et øjeblik."
  ],
  "networkFailed": [
   "Opkaldet gik ikke igennem",
   "Det gik tabt i netværket, før nogen kunne svare. Tjek din forbindelse, og ring så igen."
  ],
  "endedByHost": [
   "Værten afsluttede opkaldet",
   "Det er slut for alle."
  ],
  "setupFailed": [
   "Opkaldet kunne ikke startes",
   "Det blev afbrudt, før der var forbindelse. Ring igen."
  ],
  "dropped": [
   "Dit opkald blev afbrudt",
   "Det kunne ikke reddes. Ring igen for at fortsætte."
  ],
  "endedByHold": [
   "Ventepositionen virkede ikke, og opkaldet blev afbrudt",
   "Opkaldet kunne ikke sættes i venteposition eller hentes tilbage. Ring igen for at fortsætte."
  ],
  "notReattached": [
   "Dit opkald kunne ikke reddes",
   "Du har forbindelse igen, men opkaldet er væk. Ring igen for at fortsætte."
  ],
  "ended": [
   "Opkaldet er slut",
   "Der blev ikke bemærket nogen problemer."
  ],
  "canceled": [
   "Opkaldet blev annulleret",
   "Der blev lagt på, før nogen svarede."
  ],
  "answeredElsewhere": [
   "Opkaldet blev taget et andet sted",
   "Det blev besvaret eller afvist på en anden telefon."
  ],
  "closedDuringSetup": [
   "Opkaldet sluttede, før det begyndte",
   "Det blev lukket, mens det blev forbundet."
  ],
  "answerWhilePeerActive": [
   "Opkaldet var allerede i gang",
   "Det ændrede ikke noget at svare igen."
  ],
  "duplicateInboundAnswer": [
   "Opkaldet blev besvaret to gange",
   "Kun det første svar tæller."
  ],
  "hangupNotSent": [
   "Afslutningen af opkaldet nåede måske ikke frem",
   "I den anden ende mærkes det måske lidt senere."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den anden person}}}} mistede forbindelsen",
   "I kan ikke høre eller se hinanden, før forbindelsen er tilbage."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Assistenten} avatar {Avataren} other {Den anden person}}}} har forladt opkaldet",
   "Du er alene tilbage. Vent på, at der kommer nogen, eller forlad også opkaldet."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Du bliver snart logget ud",
   "{inCall, select, yes {Forbliv logget ind for at fortsætte opkaldet.} other {Forbliv logget ind for at kunne ringe og modtage opkald.}}"
  ],
  "expiringSoon.act": [
   "Tiden for dit login er gået",
   "Forbliv logget ind for at kunne ringe og modtage opkald."
  ],
  "expiringSoon.reauthenticate": "Forbliv logget ind",
  "refreshFailing": [
   "Vi kan ikke forny dit login",
   "Vi bliver ved med at prøve. Log ind igen, hvis det fortsætter."
  ],
  "actionNotPermitted": [
   "Det har du ikke tilladelse til",
   "Spørg værten eller den ansvarlige for appen."
  ],
  "loginFailed": [
   "Du kunne ikke logges ind",
   "Log ind igen for at kunne ringe og modtage opkald."
  ],
  "invalidCredentials": [
   "Dit login blev ikke godkendt",
   "Log ind igen. Spørg support, hvis det sker en gang til."
  ],
  "required": [
   "Log ind for at fortsætte",
   "Du skal være logget ind for at kunne ringe og modtage opkald."
  ],
  "expired": [
   "Dit login er udløbet",
   "Log ind igen for at kunne ringe og modtage opkald."
  ],
  "notAuthorized": [
   "Du har ikke adgang",
   "Tjenesten lukker dig ikke ind. Spørg den ansvarlige for den."
  ],
  "accountSuspended": [
   "Din konto er spærret",
   "Support kan fortælle hvorfor og åbne den igen."
  ]
 },
 "quota": {
  "connections": [
   "Der er for mange på lige nu",
   "Vi bliver ved med at prøve, indtil der er plads."
  ],
  "connections.ask.body": "Prøv igen om et par minutter.",
  "streams": [
   "Der er ikke mere plads i opkaldet",
   "Der kan ikke tilføjes mere lyd eller video, før nogen forlader opkaldet."
  ],
  "rate": [
   "Det var for meget på én gang",
   "Vi venter et øjeblik og fortsætter så."
  ],
  "rate.ask.body": "Vent et øjeblik, og prøv så igen.",
  "messages": [
   "Der kan ikke sendes flere beskeder",
   "Grænsen er nået. Support kan hæve den."
  ],
  "credits": [
   "Der er ikke mere på saldoen",
   "Opkald kan ikke fortsætte, når saldoen er tom. Support kan hjælpe."
  ],
  "duration": [
   "Tiden for opkaldet er gået",
   "Det har varet så længe, det må. Du kan ringe igen."
  ]
 },
 "service": {
  "upstream": [
   "Tjenesten har problemer",
   "Det skyldes ikke dig. Vi bliver ved med at prøve."
  ],
  "upstream.ask.body": "Det skyldes ikke dig. Prøv igen om et øjeblik.",
  "recurringFailure": [
   "Det samme problem kom igen",
   "Det hjælper måske ikke at prøve igen. Support kan se på det."
  ],
  "notFound": [
   "Opkaldet blev ikke fundet",
   "Linket er måske gammelt. Bed om et nyt."
  ],
  "misconfigured": [
   "Appen er ikke sat rigtigt op",
   "Opkald virker ikke, før det er rettet. Sig det til den ansvarlige for appen."
  ],
  "idleTimeout": [
   "Forbindelsen blev lukket efter en pause",
   "Der skete ikke noget i et stykke tid. Genopret forbindelsen for at fortsætte."
  ]
 },
 "sdk": {
  "internal": [
   "Noget i appen gik i stykker",
   "Opkald virker måske ikke. Support kan se på det."
  ],
  "unknown": [
   "Der skete noget uventet",
   "Ring igen, hvis opkaldet ikke fortsætter. Detaljerne hjælper support."
  ],
  "misuse": [
   "Appen bad om for meget",
   "Dette er til dem, der udvikler den."
  ],
  "diagnosticsFailed": [
   "En kontrol kunne ikke gennemføres",
   "Selve opkaldet er ikke påvirket."
  ],
  "protocol": [
   "Et svar blev ikke forstået",
   "Dette er til dem, der udvikler appen."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Forsøg {attempt, number}.} other {Forsøg {attempt, number} af {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Prøver nu.} one {Næste forsøg om cirka # sekund.} other {Næste forsøg om cirka # sekunder.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {# sekund tilbage.} other {# sekunder tilbage.}}} other {{clock} tilbage.}}",
  "count": "{count, plural, one {# gang} other {# gange}}",
  "calls": "{count, plural, one {# opkald} other {# opkald}}",
  "waiting": "{count, plural, one {# meddelelse mere} other {# meddelelser mere}}",
  "reference": "Reference til support: {reference}"
 },
 "back": {
  "title": "Du har forbindelse igen",
  "seconds": "{count, plural, one {Afbrydelsen varede # sekund.} other {Afbrydelsen varede # sekunder.}}",
  "minutes": "{count, plural, one {Afbrydelsen varede # minut.} other {Afbrydelsen varede # minutter.}}"
 },
 "prompt": {
  "missed": [
   "Du nåede ikke opkaldet",
   "{reason}. Opkaldet kunne ikke vente længere."
  ],
  "granted": [
   "{kind, select, camera {Dit kamera} screen {Din skærmdeling} speaker {Din højttaler} other {Din mikrofon}} virker igen",
   "Opkaldet er slut. Du kan ringe igen nu."
  ],
  "available": [
   "{kind, select, camera {Dit kamera må bruges igen} screen {Din skærm må deles igen} speaker {Din højttaler må bruges igen} other {Din mikrofon må bruges igen}}",
   "{kind, select, camera {Det er stadig slået fra. Slå det til, {purpose}.} screen {Del den, {purpose}.} other {Den er stadig slået fra. Slå den til, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Del igen} other {Slå til}}",
  "waiting": "{known, select, yes {{remote} venter.} other {{others, select, agent {Assistenten venter.} avatar {Avataren venter.} other {Nogen venter.}}}}",
  "deadline": "{seconds, plural, one {Opkaldet venter # sekund endnu} other {Opkaldet venter # sekunder endnu}}",
  "reference": "Reference til support: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {så assistenten kan høre dig} avatar {så avataren kan høre dig} other {så andre kan høre dig}}",
  "camera": "{others, select, agent {så assistenten kan se dig} avatar {så avataren kan se dig} other {så andre kan se dig}}",
  "screen": "så andre kan se din skærm",
  "speaker": "{others, select, agent {så du kan høre assistenten} avatar {så du kan høre avataren} other {så du kan høre andre}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Skærm",
  "speaker": "Lyd"
 },
 "dialog": {
  "reference": "Reference til support: {reference}"
 },
 "quality": {
  "degraded": [
   "Svag forbindelse",
   "Lyden kan hakke. Gå tættere på din Wi-Fi-router, eller slå din video fra."
  ],
  "inboundStalled": [
   "Du hører måske ikke, hvad der bliver sagt",
   "Lyden fra den anden ende når ikke frem. Den bør komme tilbage af sig selv."
  ],
  "outboundStalled": [
   "Man kan måske ikke høre dig",
   "Din lyd kommer ikke igennem. Den bør komme tilbage af sig selv."
  ],
  "outboundStalled.ask": [
   "Man kan ikke høre dig",
   "Din lyd kommer ikke igennem. Slå din mikrofon til igen."
  ],
  "deviceOverloaded": [
   "Din computer eller telefon er hårdt belastet",
   "Luk andre apps og faner, så opkaldet kører bedre."
  ],
  "videoPaused": [
   "Videoen er sat på pause",
   "Forbindelsen er for svag. Videoen bør komme tilbage af sig selv."
  ]
 },
 "indicator": {
  "label": "Opkaldskvalitet",
  "snooze": "Skjul i 10 minutter"
 },
 "recording": {
  "unavailable": [
   "Opkaldet bliver ikke optaget",
   "Selve opkaldet er ikke påvirket."
  ],
  "incomplete": [
   "En del af optagelsen mangler",
   "Selve opkaldet er ikke påvirket."
  ]
 },
 "message": {
  "notDelivered": [
   "En besked blev ikke leveret",
   "Modtageren fik den ikke."
  ]
 },
 "list": {
  "title": "Hvad der er sket",
  "empty": "Der er ikke gået noget galt.",
  "count": "{count, plural, one {# gang} other {# gange}}",
  "copyAll": "Kopiér alt",
  "status.noted": "Noteret",
  "status.active": "Sker lige nu",
  "status.heldBack": "Del af et andet problem",
  "status.dismissed": "Lukket af dig",
  "status.resolved": "Overstået"
 },
 "unblock": {
  "label": "Sådan tillader du adgang",
  "question.top": "Se lige under adresselinjen.",
  "question.middle": "Se midt på skærmen.",
  "icon": "Klik på ikonet ved siden af {host} i adresselinjen.",
  "icon.touch": "Tryk på ikonet ved siden af {host} i adresselinjen.",
  "turnOn": "Slå ”{toggle}” til.",
  "edge.permissions": "Åbn ”Tilladelser for dette websted”.",
  "edge.allow": "Indstil ”{toggle}” til ”Tillad”.",
  "safari.allow": "Indstil ”{toggle}” til ”Tillad”.",
  "firefox.icon": "Klik på {kind, select, camera {det overstregede kamera} other {den overstregede mikrofon}} ved siden af {host} i adresselinjen.",
  "firefox.cross": "Klik på krydset ved siden af ”Blokeret”.",
  "askAgain": "Kom tilbage hertil, og prøv igen. Tillad adgang, når browseren spørger.",
  "safari.menu": "Åbn Safari-menuen øverst på skærmen, og vælg ”Indstillinger for {host}”.",
  "safari.touch": "Tryk på ”Indstillinger for websted”. Det ligger måske bag de tre prikker.",
  "permissions.touch": "Tryk på ”Tilladelser”, og slå derefter ”{toggle}” til.",
  "firefox.touch": "Tryk på ”Blokeret” ud for ”{toggle}”, så der står ”Tilladt”.",
  "app.ios": "Åbn indstillingerne på din iPhone eller iPad, derefter ”Apps” og derefter {browser}.",
  "app.android": "Åbn telefonens indstillinger, derefter ”Apps” og derefter {browser}.",
  "app.permissions": "Tryk på ”Tilladelser”, derefter på ”{toggle}”, og tillad adgang.",
  "comeBack": "Kom tilbage hertil, og prøv igen.",
  "inApp.menu": "Åbn menuen i {app}. Det er ofte tre prikker øverst eller nederst.",
  "inApp.open": "Vælg at åbne siden i din browser.",
  "windows.settings": "Åbn indstillingerne i Windows, derefter ”Privatliv og sikkerhed” og derefter ”{toggle}”.",
  "windows.access": "Slå adgangen til, også for skrivebordsapps.",
  "macos.settings": "Åbn ”Systemindstillinger”, derefter ”Anonymitet & sikkerhed” og derefter ”{toggle}”.",
  "macos.turnOn": "Slå {browser} til. Browseren skal måske åbnes igen.",
  "chromeos.settings": "Åbn indstillingerne, derefter ”Privatliv og sikkerhed” og derefter ”Privatlivsindstillinger”.",
  "chromeos.access": "Slå {kind, select, camera {kameraadgangen} screen {skærmadgangen} speaker {højttaleradgangen} other {mikrofonadgangen}} til.",
  "site": "Åbn indstillingerne for dette website i din browser.",
  "site.allow": "Tillad ”{toggle}” dér."
 },
 "status": {
  "fallback": "En meddelelse om dit opkald kan ikke vises lige nu. Det påvirker ikke selve opkaldet."
 },
 "download": {
  "file": "Hent en fil til support",
  "failed": "Filen kunne ikke laves"
 }
};
