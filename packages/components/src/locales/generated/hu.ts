// Generated from packages/components/locales/hu.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Várakozás",
  "reconnect": "Újracsatlakozás",
  "reconnect.pending": "Csatlakozás…",
  "redial": "Újrahívás",
  "redial.pending": "Hívás…",
  "dialIn": "Hívás telefonról",
  "dialIn.number": "{number} hívása",
  "checkNetwork": "Hálózat ellenőrzése",
  "resumeMedia": "Újrapróbálás",
  "declineCall": "Hívás elutasítása",
  "declineCall.pending": "Elutasítás…",
  "continueWithout": "Folytatás {kind, select, camera {kamera} screen {képernyőmegosztás} speaker {hangszóró} other {mikrofon}} nélkül",
  "answerBrowser": "Kérdés megjelenítése",
  "openSettings": "Beállítások megnyitása",
  "openSettings.pending": "Megnyitás…",
  "chooseDevice": "Másik eszköz választása",
  "useDevice": "{kind, select, camera {Kamera} screen {Képernyő} speaker {Hangszóró} other {Mikrofon}} választása",
  "switchBrowser": "Böngészőváltás",
  "checkMicrophone": "Mikrofon ellenőrzése",
  "resumePlayback": "Hang lejátszása",
  "editNumber": "Szám módosítása",
  "retryHold": "Újrapróbálás",
  "reauthenticate": "Bejelentkezés",
  "reauthenticate.pending": "Bejelentkezés…",
  "contactSupport": "Ügyfélszolgálat elérése",
  "dismiss": "Bezárás",
  "pending": "Egy pillanat…",
  "done": "Kész",
  "failed": "Ez nem sikerült. Megpróbálhatja újra."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "képernyő",
  "speaker": "hangszóró"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Forrás",
  "summary": "Részletek az ügyfélszolgálatnak",
  "code": "Kód",
  "condition": "Probléma",
  "cause": "Ok",
  "sip": "SIP",
  "call": "Hívás",
  "time": "Időpont",
  "browser": "Böngésző",
  "reference": "Azonosító",
  "copy": "Másolás",
  "copied": "Másolva",
  "notCopied": "A másoláshoz jelölje ki a szöveget"
 },
 "signaling": {
  "offline": [
   "Nincs internetkapcsolat",
   "Ellenőrizze a Wi-Fi-t vagy a kábelt. Amint újra van internet, újracsatlakozunk."
  ],
  "offline.checking": [
   "Úgy tűnik, újra van internetkapcsolat",
   "Éppen ellenőrizzük."
  ],
  "offline.ask.body": "Ellenőrizze a Wi-Fi-t vagy a kábelt, majd csatlakozzon újra.",
  "reconnecting": [
   "{inCall, select, yes {Próbálunk újracsatlakozni a híváshoz} other {Próbálunk újracsatlakozni}}",
   "{inCall, select, yes {Maradjon vonalban, amíg újracsatlakozunk.} other {Ez várhatóan csak egy pillanat.}}"
  ],
  "reconnecting.first": [
   "Csatlakozunk",
   "Ha még tovább tart, ellenőrizze a Wi-Fi-t."
  ],
  "reconnecting.long": [
   "Még mindig próbálunk újracsatlakozni",
   "Ha még tovább tart, ellenőrizze a Wi-Fi-t."
  ],
  "reconnecting.act": [
   "Ez már sokáig tart",
   "Menjen közelebb a Wi-Fi-routerhez, vagy próbáljon ki egy másik hálózatot."
  ],
  "reconnecting.ask": [
   "Megszakadt a kapcsolat",
   "A folytatáshoz csatlakozzon újra."
  ],
  "reconnecting.reconnect": "Újrapróbálás most",
  "gatewayFailed": [
   "A hívásszolgáltatás nem válaszol",
   "A gond a szolgáltatásnál van. Tovább próbálkozunk."
  ],
  "gatewayFailed.ask.body": "A gond a szolgáltatásnál van. Próbáljon meg újracsatlakozni.",
  "gatewayFailed.reconnect": "Újrapróbálás most",
  "serverRestarting": [
   "A hívásszolgáltatás újraindul",
   "Hamarosan automatikusan újracsatlakozunk."
  ],
  "serverRestarting.ask.body": "Csatlakozzon újra egy kis idő múlva.",
  "serverRestarting.reconnect": "Újrapróbálás most",
  "unstable": [
   "Nem stabil a kapcsolat",
   "Újra meg újra megszakad. Menjen közelebb a Wi-Fi-routerhez, vagy használjon kábelt."
  ],
  "unstable.reconnect": "Újrapróbálás most",
  "reconnectStuck": [
   "Nem jön létre a kapcsolat",
   "Ellenőrizze az internetkapcsolatát, majd csatlakozzon újra."
  ],
  "reconnectExhausted": [
   "Nem sikerült újracsatlakozni",
   "Ellenőrizze a kapcsolatát, majd csatlakozzon újra."
  ],
  "unreachable": [
   "Nem érjük el a hívásszolgáltatást",
   "Ellenőrizze az internetkapcsolatát. Egyes munkahelyi hálózatok letiltják a hívásokat."
  ],
  "disconnected": [
   "Nincs csatlakozva",
   "Csatlakozzon újra, hogy hívásokat indíthasson és fogadhasson."
  ],
  "notRegistered": [
   "Most nem lehet Önt felhívni",
   "Ez az alkalmazás már nincs bejelentkezve a hívásszolgáltatásba."
  ],
  "removed": [
   "Eltávolították a hívásból",
   "Ha részt kellene vennie benne, kérdezze meg a hívás szervezőjét."
  ],
  "joinedElsewhere": [
   "Máshol csatlakozott a híváshoz",
   "A hívás egy másik lapon vagy eszközön folytatódik. Csatlakozzon, hogy itt folytassa."
  ],
  "joinedElsewhere.reconnect": "Folytatás itt",
  "closed": [
   "A kapcsolatot lezárták",
   "Ez szándékos volt."
  ],
  "subscribeFailed": [
   "Nem sikerült csatlakozni egy csatornához",
   "Nem érkeznek meg az üzenetei, a hangja és a videója."
  ]
 },
 "ice": {
  "reconnecting": [
   "Próbáljuk helyreállítani a hangot",
   "Addig lehet, hogy nem hallják egymást."
  ],
  "reconnecting.ask": [
   "Megszakadt a hang",
   "Csatlakozzon újra, hogy hallják egymást."
  ],
  "restartFailed": [
   "A hang még nem állt helyre",
   "Megpróbáljuk még egyszer. Lehet, hogy nem hallják egymást."
  ],
  "restartFailed.ask.body": "Csatlakozzon újra, hogy hallják egymást.",
  "connecting": [
   "Még nincs hang",
   "A hívást fogadták. Éppen kapcsoljuk hozzá a hangot."
  ],
  "noCandidates": [
   "Nem találtunk utat a hívásnak",
   "Lehet, hogy a hálózata letiltja a hívásokat. Próbáljon ki egy másik Wi-Fi-t vagy a mobiladatot."
  ],
  "failed": [
   "Elveszett a hívás hangja",
   "Nem sikerült helyreállítani. A folytatáshoz hívjon újra."
  ],
  "neverConnected": [
   "Nem jutott át a hang",
   "Lehet, hogy a hálózata letiltja a hívásokat. Próbáljon ki egy másik Wi-Fi-t vagy a mobiladatot."
  ],
  "gatheringSlow": [
   "Sokáig tartott utat találni a hívásnak",
   "A hálózata lassan nyitja meg a hívásokat."
  ],
  "localCandidatesOnly": [
   "Csak a saját hálózatát találtuk meg",
   "Lehet, hogy a máshol lévők nem érhetők el."
  ],
  "pathChanged": [
   "A hívás más úton ment tovább",
   "Megváltozott a hálózata, és a hívás folytatódott."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {A kamerája szünetel} screen {A képernyőmegosztás szünetel} speaker {A hangszórója szünetel} other {A mikrofonja szünetel}}",
   "Ezt a böngésző vagy az eszköz teszi, például telefonhívás közben."
  ],
  "playbackFailed": [
   "A hang nem játszható le",
   "Csatlakozzon újra, hogy hallja a hívást."
  ],
  "screenShareUnavailable": [
   "A képernyője nem osztható meg",
   "A böngésző vagy a számítógép nem engedte. Ossza meg újra, vagy válasszon másik ablakot."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Hiányzik az asszisztens hangja} avatar {Hiányzik az avatár hangja vagy videója} other {Hiányzik a másik fél hangja vagy videója}}",
   "{others, select, agent {Tovább próbáljuk helyreállítani.} avatar {Tovább próbáljuk helyreállítani.} other {Tovább próbálkozunk. Lehet, hogy a másik fél kapcsolata gyenge.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Amíg nem áll helyre, nem hallja az asszisztenst.} avatar {Amíg nem áll helyre, nem hallja vagy nem látja az avatárt.} other {Amíg nem áll helyre, nem hallja vagy nem látja a másik felet.}}",
  "encryptionMismatch": [
   "A hívás nem védhető meg másoktól",
   "A két fél biztonsági beállításai eltérnek. Jelezze a hívás szervezőjének."
  ],
  "outputUnavailable": [
   "A hangszórója nem használható",
   "Válasszon másik hangszórót vagy fejhallgatót."
  ],
  "trackReplaceFailed": [
   "Nem sikerült {kind, select, camera {kamerát} screen {képernyőt} speaker {hangszórót} other {mikrofont}} váltani",
   "Válassza ki újra, vagy válasszon másikat."
  ],
  "mutedByHost": [
   "Önt elnémították",
   "A hívás szervezője kikapcsolta a mikrofonját."
  ],
  "permissionDenied": [
   "{kind, select, camera {A kamerája le van tiltva ezen a webhelyen} screen {A képernyőmegosztás le van tiltva ezen a webhelyen} speaker {A hangszórója le van tiltva ezen a webhelyen} other {A mikrofonja le van tiltva ezen a webhelyen}}",
   "Engedélyezze a használatát, {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Szükség van a kamerájára} screen {Szükség van a képernyőmegosztásra} speaker {Szükség van a hangszórójára} other {Szükség van a mikrofonjára}}",
   "A böngésző mindjárt rákérdez. Engedélyezze a használatát, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Tovább",
  "permissionPending": [
   "A böngésző engedélyt kér a {kind, select, camera {kamerához} screen {képernyőmegosztáshoz} speaker {hangszóróhoz} other {mikrofonhoz}}",
   "Ott engedélyezze a használatát, {purpose}."
  ],
  "permissionDismissed": [
   "Bezárult a böngésző kérdése",
   "A {kind, select, camera {kamerájára} screen {képernyőmegosztásra} speaker {hangszórójára} other {mikrofonjára}} vonatkozott. Jelenítse meg újra a kérdést, majd engedélyezze a használatot."
  ],
  "permissionDismissed.resumeMedia": "Kérdés megjelenítése újra",
  "blockedBySystem": [
   "A rendszerbeállítások tiltják a {kind, select, camera {kamera használatát} screen {képernyőmegosztást} speaker {hangszóró használatát} other {mikrofon használatát}}",
   "Nyissa meg a számítógép vagy a telefon beállításait, és engedélyezze a böngészőnek a használatát."
  ],
  "blockedByPolicy": [
   "{kind, select, camera {Ez az oldal nem használhatja a kameráját} screen {Ez az oldal nem oszthatja meg a képernyőjét} speaker {Ez az oldal nem használhatja a hangszóróját} other {Ez az oldal nem használhatja a mikrofonját}}",
   "Nem engedi az a webhely, amelyen belül megjelenik. Nyissa meg az oldalt külön ablakban."
  ],
  "deviceNotFound": [
   "Nem található {device}",
   "Csatlakoztasson vagy kapcsoljon be egyet. Automatikusan észrevesszük."
  ],
  "deviceInUse": [
   "Nem sikerült elérni a {kind, select, camera {kameráját} screen {képernyőjét} speaker {hangszóróját} other {mikrofonját}}",
   "Lehet, hogy egy másik alkalmazás vagy lap használja. Ott kapcsolja ki, majd próbálja újra."
  ],
  "constraintsUnsatisfied": [
   "Ez a {device} nem használható",
   "Lehet, hogy ki van húzva, vagy nem tudja azt, ami a híváshoz kell. Válasszon másikat."
  ],
  "captureFailed": [
   "{kind, select, camera {A kamerája nem indult el} screen {A képernyőmegosztás nem indult el} speaker {A hangszórója nem indult el} other {A mikrofonja nem indult el}}",
   "{kind, select, screen {Próbálja meg újra megosztani a képernyőjét.} other {Húzza ki az eszközt, és csatlakoztassa újra, vagy kapcsolja ki, majd be. Ezután próbálja újra.}}"
  ],
  "insecureContext": [
   "Ez az oldal nem biztonságos",
   "A böngészők csak biztonságos oldalakon engedélyezik a {kind, select, camera {kamerát} screen {képernyőmegosztást} speaker {hangszórót} other {mikrofont}}. Jelezze a webhely üzemeltetőjének."
  ],
  "captureEnded": [
   "{kind, select, camera {A kamerája ki van kapcsolva} screen {A képernyője már nincs megosztva} speaker {A hangszórója ki van kapcsolva} other {A mikrofonja ki van kapcsolva}}",
   "{kind, select, screen {Ossza meg újra, {purpose}.} other {Lehet, hogy kihúzták. Kapcsolja be újra, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Megosztás újra} other {Bekapcsolás}}",
  "playbackBlocked": [
   "A böngésző még nem játssza le a hangot",
   "Játssza le a hangot, hogy hallja a hívást."
  ],
  "unsupportedBrowser": [
   "Ebben a böngészőben nem lehet hívást indítani",
   "Nyissa meg ezt az oldalt a Chrome, az Edge, a Firefox vagy a Safari friss verziójában."
  ],
  "microphoneSilent": [
   "Nem halljuk Önt",
   "Nem jön hang a mikrofonjából. Ellenőrizze a kapcsolóját és a kábelét, vagy válasszon másikat."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote}: nem jön hang} other {Nem jön hang a másik féltől}}",
   "Lehet, hogy el van némítva, vagy ki van kapcsolva a mikrofonja."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kameraváltás} screen {Képernyőváltás} speaker {Hangszóróváltás} other {Mikrofonváltás}} történt",
   "{named, select, yes {Most használatban van: {name}.} other {Most egy másik van használatban.}}"
  ],
  "deviceChangeSkipped": [
   "Az új eszközt nem használtuk",
   "A hívás a korábbi eszközzel folytatódott."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Nem fogadott hívás: {remote}} other {Nem fogadott hívása van}}",
   "Hívja vissza, amikor Önnek megfelel."
  ],
  "missed.redial": "Visszahívás",
  "answerLost": [
   "{known, select, yes {{remote} hívása időközben véget ért} other {A hívás időközben véget ért}}",
   "Akkor ért véget, amikor éppen fogadta. Hívja vissza, amikor Önnek megfelel."
  ],
  "answerLost.redial": "Visszahívás",
  "unknownReattached": [
   "Visszatért egy korábbi hívás",
   "Még mindig tart. Fejezze be, ha nincs rá szüksége."
  ],
  "multipleActive": [
   "Egynél több hívás van folyamatban",
   "Amelyikre nincs szüksége, azt fejezze be, vagy tegye tartásba."
  ],
  "holdFailed": [
   "A hívástartás nem sikerült",
   "A hívásban semmi sem változott. Próbálja újra."
  ],
  "transferFailed": [
   "A hívást nem sikerült átkapcsolni",
   "Próbálja újra, vagy válasszon egy másik számot."
  ],
  "busy": [
   "{known, select, yes {{remote}: a vonal foglalt} other {A vonal foglalt}}",
   "Várjon néhány percet, majd hívjon újra."
  ],
  "declined": [
   "{known, select, yes {{remote} elutasította a hívást} other {A hívást elutasították}}",
   "Lehet, hogy a másik fél most nem ér rá."
  ],
  "notAllowed": [
   "Ez a hívás nem engedélyezett",
   "A hívásszolgáltatás visszautasította. Kérdezze meg az alkalmazás üzemeltetőjét."
  ],
  "blocked": [
   "A hálózat letiltotta ezt a hívást",
   "Útközben leállították, mielőtt bárki fogadhatta volna. Az ügyfélszolgálat utánanézhet."
  ],
  "anonymityRefused": [
   "Rejtett számról érkező hívást nem fogadnak",
   "Tegye láthatóvá a számát, majd hívjon újra."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} nem vette fel} other {Senki sem vette fel}}",
   "Hívjon újra később."
  ],
  "unavailable": [
   "{known, select, yes {{remote} nem érhető el} other {Senki sem érhető el ott}}",
   "Lehet, hogy a másik fél telefonja ki van kapcsolva, vagy nincs térerő. Hívjon újra később."
  ],
  "numberNotFound": [
   "Ez a szám nem található",
   "Ellenőrizze a számot, majd hívjon újra."
  ],
  "addressIncomplete": [
   "A szám hiányos",
   "Valami hiányzik belőle. Ellenőrizze a számot, majd hívjon újra."
  ],
  "invalidTarget": [
   "Ez a szám nem hívható",
   "Van benne valami, ami nem oda való. Ellenőrizze a számot, majd hívjon újra."
  ],
  "redirected": [
   "{known, select, yes {{remote} máshol fogadja a hívásokat} other {A hívásokat máshol fogadják}}",
   "Van egy másik szám, amelyet hívhat."
  ],
  "incompatible": [
   "A két fél nem tud beszélni egymással",
   "A másik fél telefonja és ez az alkalmazás sem a hangban, sem a videóban nem illik össze."
  ],
  "serviceError": [
   "Gond volt a hívásszolgáltatással",
   "Ez nem Ön miatt van. Hívjon újra egy kis idő múlva."
  ],
  "networkFailed": [
   "A hívást nem sikerült kapcsolni",
   "Elveszett a hálózaton, mielőtt bárki fogadhatta volna. Ellenőrizze a kapcsolatát, majd hívjon újra."
  ],
  "endedByHost": [
   "A szervező befejezte a hívást",
   "Mindenki számára véget ért."
  ],
  "setupFailed": [
   "Nem sikerült elindítani a hívást",
   "Megszakadt, mielőtt létrejött volna. Hívjon újra."
  ],
  "dropped": [
   "Megszakadt a hívása",
   "Nem sikerült helyreállítani. A folytatáshoz hívjon újra."
  ],
  "endedByHold": [
   "Nem sikerült a hívástartás, és a hívás véget ért",
   "A hívást nem sikerült tartásba tenni vagy onnan visszavenni, és a hívás megszakadt. A folytatáshoz hívjon újra."
  ],
  "notReattached": [
   "Nem sikerült helyreállítani a hívását",
   "A kapcsolat helyreállt, de a hívás elveszett. A folytatáshoz hívjon újra."
  ],
  "ended": [
   "A hívás véget ért",
   "Nem észleltünk gondot."
  ],
  "canceled": [
   "A hívást megszakították",
   "Befejezték, mielőtt bárki fogadta volna."
  ],
  "answeredElsewhere": [
   "A hívást máshol intézték el",
   "Egy másik telefonon fogadták vagy utasították el."
  ],
  "closedDuringSetup": [
   "A hívás véget ért, mielőtt elkezdődött",
   "Kapcsolás közben zárták le."
  ],
  "answerWhilePeerActive": [
   "A hívás már folyamatban volt",
   "Az újbóli fogadás nem változtatott semmin."
  ],
  "duplicateInboundAnswer": [
   "A hívást kétszer fogadták",
   "Csak az első fogadás számít."
  ],
  "hangupNotSent": [
   "Lehet, hogy a hívás befejezése nem ért célba",
   "A másik fél talán kicsit később veszi észre."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Az asszisztens} avatar {Az avatár} other {A másik fél}}}} kapcsolata megszakadt",
   "Amíg vissza nem tér, nem hallják és nem látják egymást."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Az asszisztens} avatar {Az avatár} other {A másik fél}}}} kilépett a hívásból",
   "Most egyedül van a hívásban. Várja meg, amíg csatlakozik valaki, vagy lépjen ki Ön is."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Hamarosan kijelentkeztetjük",
   "{inCall, select, yes {Maradjon bejelentkezve, hogy a hívás folytatódhasson.} other {Maradjon bejelentkezve, hogy hívásokat indíthasson és fogadhasson.}}"
  ],
  "expiringSoon.act": [
   "Letelt a bejelentkezési ideje",
   "Maradjon bejelentkezve, hogy hívásokat indíthasson és fogadhasson."
  ],
  "expiringSoon.reauthenticate": "Bejelentkezve maradok",
  "refreshFailing": [
   "Nem tudjuk megújítani a bejelentkezését",
   "Tovább próbálkozunk. Ha még tovább tart, jelentkezzen be újra."
  ],
  "actionNotPermitted": [
   "Ehhez nincs engedélye",
   "Kérdezze meg a hívás szervezőjét vagy az alkalmazás üzemeltetőjét."
  ],
  "loginFailed": [
   "Nem sikerült bejelentkezni",
   "Jelentkezzen be újra, hogy hívásokat indíthasson és fogadhasson."
  ],
  "invalidCredentials": [
   "Nem fogadták el a bejelentkezését",
   "Jelentkezzen be újra. Ha megint ez történik, forduljon az ügyfélszolgálathoz."
  ],
  "required": [
   "A folytatáshoz jelentkezzen be",
   "Hívásokat csak bejelentkezve indíthat és fogadhat."
  ],
  "expired": [
   "Lejárt a bejelentkezése",
   "Jelentkezzen be újra, hogy hívásokat indíthasson és fogadhasson."
  ],
  "notAuthorized": [
   "Nincs hozzáférése",
   "A szolgáltatás nem engedi be. Kérdezze meg az üzemeltetőjét."
  ],
  "accountSuspended": [
   "A fiókját felfüggesztették",
   "Az ügyfélszolgálat el tudja mondani, miért, és újra meg tudja nyitni."
  ]
 },
 "quota": {
  "connections": [
   "Túl sokan csatlakoztak",
   "Addig próbálkozunk, amíg fel nem szabadul egy hely."
  ],
  "connections.ask.body": "Próbálja újra néhány perc múlva.",
  "streams": [
   "Ez a hívás megtelt",
   "Több hang vagy videó csak akkor adható hozzá, ha valaki kilép."
  ],
  "rate": [
   "Ez túl sok volt egyszerre",
   "Várunk egy kicsit, aztán folytatjuk."
  ],
  "rate.ask.body": "Várjon egy kicsit, majd próbálja újra.",
  "messages": [
   "Nem küldhető több üzenet",
   "Elfogyott a keret. Az ügyfélszolgálat megemelheti."
  ],
  "credits": [
   "Elfogyott az egyenleg",
   "Enélkül a hívások nem folytatódhatnak. Az ügyfélszolgálat segíthet."
  ],
  "duration": [
   "Letelt a hívás ideje",
   "Addig tartott, ameddig tarthatott. Újra hívhat."
  ]
 },
 "service": {
  "upstream": [
   "Gondok vannak a szolgáltatással",
   "Ez nem Ön miatt van. Tovább próbálkozunk."
  ],
  "upstream.ask.body": "Ez nem Ön miatt van. Próbálja újra egy kis idő múlva.",
  "recurringFailure": [
   "Ugyanaz a gond megint jelentkezett",
   "Lehet, hogy az újrapróbálás nem segít. Az ügyfélszolgálat utánanézhet."
  ],
  "notFound": [
   "Ez a hívás nem található",
   "Lehet, hogy régi a link. Kérjen újat."
  ],
  "misconfigured": [
   "Ez az alkalmazás nincs jól beállítva",
   "Amíg ezt nem javítják ki, a hívások nem működnek. Jelezze az alkalmazás üzemeltetőjének."
  ],
  "idleTimeout": [
   "Szünet után lezárult a kapcsolat",
   "Egy ideje nem történt semmi. A folytatáshoz csatlakozzon újra."
  ]
 },
 "sdk": {
  "internal": [
   "Valami elromlott ebben az alkalmazásban",
   "Lehet, hogy a hívások nem működnek. Az ügyfélszolgálat utánanézhet."
  ],
  "unknown": [
   "Valami váratlan történt",
   "Ha a hívás nem folytatódik, hívjon újra. A részletek segítenek az ügyfélszolgálatnak."
  ],
  "misuse": [
   "Az alkalmazás túl sokat kért",
   "Ez az alkalmazás készítőinek szól."
  ],
  "diagnosticsFailed": [
   "Nem sikerült elvégezni egy ellenőrzést",
   "Magát a hívást ez nem érinti."
  ],
  "protocol": [
   "Egy válasz nem volt érthető",
   "Ez az alkalmazás készítőinek szól."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {{attempt, number}. próbálkozás.} other {Próbálkozás: {attempt, number}/{max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Most próbálkozunk.} one {Következő próbálkozás körülbelül # másodperc múlva.} other {Következő próbálkozás körülbelül # másodperc múlva.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Még # másodperc.} other {Még # másodperc.}}} other {Még {clock}.}}",
  "count": "{count, plural, one {# alkalommal} other {# alkalommal}}",
  "calls": "{count, plural, one {# hívás} other {# hívás}}",
  "waiting": "{count, plural, one {Még # értesítés} other {Még # értesítés}}",
  "reference": "Azonosító az ügyfélszolgálatnak: {reference}"
 },
 "back": {
  "title": "Helyreállt a kapcsolat",
  "seconds": "{count, plural, one {A kiesés # másodpercig tartott.} other {A kiesés # másodpercig tartott.}}",
  "minutes": "{count, plural, one {A kiesés # percig tartott.} other {A kiesés # percig tartott.}}"
 },
 "prompt": {
  "missed": [
   "Lemaradt erről a hívásról",
   "{reason}. A hívás nem várhatott tovább."
  ],
  "granted": [
   "{kind, select, camera {A kamerája újra működik} screen {A képernyőmegosztás újra működik} speaker {A hangszórója újra működik} other {A mikrofonja újra működik}}",
   "A hívás véget ért. Most már hívhat újra."
  ],
  "available": [
   "{kind, select, camera {A kamerája újra használható} screen {A képernyője újra megosztható} speaker {A hangszórója újra használható} other {A mikrofonja újra használható}}",
   "{kind, select, screen {Ossza meg, {purpose}.} other {Még ki van kapcsolva. Kapcsolja be, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Megosztás újra} other {Bekapcsolás}}",
  "waiting": "{known, select, yes {{remote} vár.} other {{others, select, agent {Az asszisztens vár.} avatar {Az avatár vár.} other {Valaki vár.}}}}",
  "deadline": "{seconds, plural, one {A hívás még # másodpercig vár} other {A hívás még # másodpercig vár}}",
  "reference": "Azonosító az ügyfélszolgálatnak: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {hogy az asszisztens hallhassa Önt} avatar {hogy az avatár hallhassa Önt} other {hogy mások hallhassák Önt}}",
  "camera": "{others, select, agent {hogy az asszisztens láthassa Önt} avatar {hogy az avatár láthassa Önt} other {hogy mások láthassák Önt}}",
  "screen": "hogy mások láthassák a képernyőjét",
  "speaker": "{others, select, agent {hogy hallhassa az asszisztenst} avatar {hogy hallhassa az avatárt} other {hogy hallhasson másokat}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Képernyő",
  "speaker": "Hang"
 },
 "dialog": {
  "reference": "Azonosító az ügyfélszolgálatnak: {reference}"
 },
 "quality": {
  "degraded": [
   "Gyenge kapcsolat",
   "A hang akadozhat. Menjen közelebb a Wi-Fi-routerhez, vagy kapcsolja ki a videóját."
  ],
  "inboundStalled": [
   "Lehet, hogy nem hallja a másik felet",
   "Nem érkezik meg a másik fél hangja. Várhatóan magától helyreáll."
  ],
  "outboundStalled": [
   "Lehet, hogy a másik fél nem hallja Önt",
   "Nem jut át az Ön hangja. Várhatóan magától helyreáll."
  ],
  "outboundStalled.ask": [
   "A másik fél nem hallja Önt",
   "Nem jut át az Ön hangja. Kapcsolja be újra a mikrofonját."
  ],
  "deviceOverloaded": [
   "A számítógép vagy a telefon nagyon leterhelt",
   "Zárjon be más alkalmazásokat és lapokat, hogy a hívás zavartalanabb legyen."
  ],
  "videoPaused": [
   "A videó szünetel",
   "A kapcsolat túl gyenge hozzá. Várhatóan magától folytatódik."
  ]
 },
 "indicator": {
  "label": "Hívásminőség",
  "snooze": "Elrejtés 10 percre"
 },
 "recording": {
  "unavailable": [
   "A hívásról nem készül felvétel",
   "Magát a hívást ez nem érinti."
  ],
  "incomplete": [
   "A felvétel egy része hiányzik",
   "Magát a hívást ez nem érinti."
  ]
 },
 "message": {
  "notDelivered": [
   "Egy üzenetet nem sikerült kézbesíteni",
   "A másik fél nem kapta meg."
  ]
 },
 "list": {
  "title": "Ami történt",
  "empty": "Nem volt semmi gond.",
  "count": "{count, plural, one {# alkalommal} other {# alkalommal}}",
  "copyAll": "Összes másolása",
  "status.noted": "Feljegyezve",
  "status.active": "Most is tart",
  "status.heldBack": "Egy másik probléma része",
  "status.dismissed": "Ön bezárta",
  "status.resolved": "Elmúlt"
 },
 "unblock": {
  "label": "Így engedélyezheti",
  "question.top": "Nézzen közvetlenül a címsáv alá.",
  "question.middle": "Nézzen a képernyő közepére.",
  "icon": "A címsávban kattintson az ikonra a webhely címe ({host}) mellett.",
  "icon.touch": "A címsávban koppintson az ikonra a webhely címe ({host}) mellett.",
  "turnOn": "Kapcsolja be a „{toggle}” kapcsolót.",
  "edge.permissions": "Nyissa meg az „Engedélyek ehhez a webhelyhez” részt.",
  "edge.allow": "A „{toggle}” sorban válassza az „Engedélyezés” lehetőséget.",
  "safari.allow": "A „{toggle}” sorban válassza az „Engedélyezés” lehetőséget.",
  "firefox.icon": "A címsávban kattintson az áthúzott {kind, select, camera {kamerára} other {mikrofonra}} a webhely címe ({host}) mellett.",
  "firefox.cross": "Kattintson az X jelre a „Blokkolt” felirat mellett.",
  "askAgain": "Térjen vissza ide, és próbálja újra. Amikor a böngésző kérdezi, engedélyezze.",
  "safari.menu": "Nyissa meg a képernyő tetején a Safari menüt, majd ott a webhely ({host}) beállításait.",
  "safari.touch": "Koppintson a „Webhelybeállítások” elemre. Lehet, hogy a három pont mögött van.",
  "permissions.touch": "Koppintson az „Engedélyek” elemre, majd kapcsolja be a „{toggle}” kapcsolót.",
  "firefox.touch": "A „{toggle}” sorban koppintson a „Blokkolva” feliratra, hogy „Engedélyezve” legyen.",
  "app.ios": "Nyissa meg az iPhone vagy az iPad beállításait, majd az „Appok” részt, végül ezt: {browser}.",
  "app.android": "Nyissa meg a telefon beállításait, majd az „Alkalmazások” részt, végül ezt: {browser}.",
  "app.permissions": "Koppintson az „Engedélyek” elemre, majd a „{toggle}” sorra, és engedélyezze.",
  "comeBack": "Térjen vissza ide, és próbálja újra.",
  "inApp.menu": "Nyissa meg az alkalmazás ({app}) menüjét. Ez gyakran három pont felül vagy alul.",
  "inApp.open": "Válassza azt, hogy az oldal a böngészőben nyíljon meg.",
  "windows.settings": "Nyissa meg a Windows beállításait, majd az „Adatvédelem és biztonság”, végül a „{toggle}” részt.",
  "windows.access": "Kapcsolja be a hozzáférést, az asztali alkalmazásokét is.",
  "macos.settings": "Nyissa meg a „Rendszerbeállítások”, majd az „Adatvédelem és biztonság”, végül a „{toggle}” részt.",
  "macos.turnOn": "Kapcsolja be ezt: {browser}. Lehet, hogy a böngészőt újra meg kell nyitni.",
  "chromeos.settings": "Nyissa meg a beállításokat, majd az „Adatvédelem és biztonság”, végül az „Adatvédelmi beállítások” részt.",
  "chromeos.access": "Kapcsolja be a {kind, select, camera {kamerához} screen {képernyőhöz} speaker {hangszóróhoz} other {mikrofonhoz}} való hozzáférést.",
  "site": "Nyissa meg a böngészőben ennek a webhelynek a beállításait.",
  "site.allow": "Ott engedélyezze ezt: „{toggle}”."
 },
 "status": {
  "fallback": "A hívásáról szóló értesítést most nem lehet megjeleníteni. Magát a hívást ez nem érinti."
 },
 "download": {
  "file": "Fájl letöltése az ügyfélszolgálatnak",
  "failed": "A fájlt nem sikerült létrehozni"
 }
};
