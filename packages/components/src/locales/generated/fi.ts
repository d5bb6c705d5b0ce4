// Generated from packages/components/locales/fi.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Odota",
  "reconnect": "Yhdistä uudelleen",
  "reconnect.pending": "Yhdistetään…",
  "redial": "Soita uudelleen",
  "redial.pending": "Soitetaan…",
  "dialIn": "Soita puhelimella",
  "dialIn.number": "Soita numeroon {number}",
  "checkNetwork": "Tarkista verkko",
  "resumeMedia": "Yritä uudelleen",
  "declineCall": "Hylkää puhelu",
  "declineCall.pending": "Hylätään…",
  "continueWithout": "{kind, select, camera {Jatka ilman kameraa} screen {Jatka jakamatta näyttöä} speaker {Jatka ilman kaiutinta} other {Jatka ilman mikrofonia}}",
  "answerBrowser": "Näytä kysymys",
  "openSettings": "Avaa asetukset",
  "openSettings.pending": "Avataan…",
  "chooseDevice": "Valitse toinen laite",
  "useDevice": "Valitse {device}",
  "switchBrowser": "Vaihda selainta",
  "checkMicrophone": "Tarkista mikrofoni",
  "resumePlayback": "Toista ääni",
  "editNumber": "Muokkaa numeroa",
  "retryHold": "Yritä uudelleen",
  "reauthenticate": "Kirjaudu sisään",
  "reauthenticate.pending": "Kirjaudutaan…",
  "contactSupport": "Ota yhteyttä tukeen",
  "dismiss": "Sulje",
  "pending": "Pieni hetki…",
  "done": "Valmis",
  "failed": "Se ei onnistunut. Voit yrittää uudelleen."
 },
 "device": {
  "microphone": "mikrofoni",
  "camera": "kamera",
  "screen": "näyttö",
  "speaker": "kaiutin"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Lähde",
  "summary": "Tiedot tukea varten",
  "code": "Koodi",
  "condition": "Ongelma",
  "cause": "Syy",
  "sip": "SIP",
  "call": "Puhelu",
  "time": "Aika",
  "browser": "Selain",
  "reference": "Viitekoodi",
  "copy": "Kopioi",
  "copied": "Kopioitu",
  "notCopied": "Valitse teksti, niin voit kopioida sen"
 },
 "signaling": {
  "offline": [
   "Ei internetyhteyttä",
   "Tarkista Wi-Fi tai verkkojohto. Yhdistämme uudelleen heti, kun internet toimii taas."
  ],
  "offline.checking": [
   "Internet näyttää taas toimivan",
   "Varmistamme asian vielä."
  ],
  "offline.ask.body": "Tarkista Wi-Fi tai verkkojohto ja yhdistä sitten uudelleen.",
  "reconnecting": [
   "{inCall, select, yes {Puheluasi yhdistetään uudelleen} other {Yhdistetään uudelleen}}",
   "{inCall, select, yes {Pysy linjalla, yhdistämme uudelleen.} other {Tämän pitäisi kestää vain hetki.}}"
  ],
  "reconnecting.first": [
   "Yhdistetään",
   "Tarkista Wi-Fi, jos tämä jatkuu."
  ],
  "reconnecting.long": [
   "Yhdistäminen on vielä kesken",
   "Tarkista Wi-Fi, jos tämä jatkuu."
  ],
  "reconnecting.act": [
   "Yhdistäminen kestää kauan",
   "Siirry lähemmäs Wi-Fi-reititintä tai kokeile toista verkkoa."
  ],
  "reconnecting.ask": [
   "Yhteys katkesi",
   "Jatka yhdistämällä uudelleen."
  ],
  "reconnecting.reconnect": "Yritä nyt",
  "gatewayFailed": [
   "Puhelupalvelu ei vastaa",
   "Ongelma on palvelun puolella. Yritämme edelleen."
  ],
  "gatewayFailed.ask.body": "Ongelma on palvelun puolella. Yritä yhdistää uudelleen.",
  "gatewayFailed.reconnect": "Yritä nyt",
  "serverRestarting": [
   "Puhelupalvelu käynnistyy uudelleen",
   "Yhdistämme hetken kuluttua automaattisesti uudelleen."
  ],
  "serverRestarting.ask.body": "Yhdistä uudelleen hetken kuluttua.",
  "serverRestarting.reconnect": "Yritä nyt",
  "unstable": [
   "Yhteytesi on epävakaa",
   "Se katkeilee. Siirry lähemmäs Wi-Fi-reititintä tai käytä verkkojohtoa."
  ],
  "unstable.reconnect": "Yritä nyt",
  "reconnectStuck": [
   "Emme saa yhteyttä",
   "Tarkista internetyhteytesi ja yhdistä sitten uudelleen."
  ],
  "reconnectExhausted": [
   "Emme saaneet yhteyttä takaisin",
   "Tarkista yhteytesi ja yhdistä sitten uudelleen."
  ],
  "unreachable": [
   "Emme saa yhteyttä puhelupalveluun",
   "Tarkista internetyhteytesi. Jotkin työpaikkojen verkot estävät puhelut."
  ],
  "disconnected": [
   "Yhteys on poikki",
   "Yhdistä uudelleen, jotta voit soittaa ja vastaanottaa puheluja."
  ],
  "notRegistered": [
   "Sinulle ei voi nyt soittaa",
   "Tämä sovellus ei ole enää kirjautuneena puhelupalveluun."
  ],
  "removed": [
   "Sinut poistettiin puhelusta",
   "Jos sinun pitäisi olla mukana, kysy puhelun järjestäjältä."
  ],
  "joinedElsewhere": [
   "Liityit puheluun muualla",
   "Puhelu jatkuu toisella välilehdellä tai laitteella. Yhdistä, niin se siirtyy tänne."
  ],
  "joinedElsewhere.reconnect": "Jatka täällä",
  "closed": [
   "Yhteys suljettiin",
   "Näin oli tarkoitus."
  ],
  "subscribeFailed": [
   "Kanavalle ei voitu liittyä",
   "Sen viestit, ääni ja video eivät tule perille."
  ]
 },
 "ice": {
  "reconnecting": [
   "Ääntä palautetaan",
   "Ette ehkä kuule toisianne sitä ennen."
  ],
  "reconnecting.ask": [
   "Ääni katkesi",
   "Yhdistä uudelleen, jotta kuulette toisenne."
  ],
  "restartFailed": [
   "Ääni ei ole vielä palannut",
   "Yritämme vielä kerran. Ette ehkä kuule toisianne."
  ],
  "restartFailed.ask.body": "Yhdistä uudelleen, jotta kuulette toisenne.",
  "connecting": [
   "Ääni ei vielä kuulu",
   "Puheluun vastattiin. Yhdistämme ääntä."
  ],
  "noCandidates": [
   "Puhelulle ei löytynyt reittiä",
   "Verkkosi saattaa estää puhelut. Kokeile toista Wi-Fi-verkkoa tai mobiilidataa."
  ],
  "failed": [
   "Puhelusta katosi ääni",
   "Sitä ei saatu palautettua. Jatka soittamalla uudelleen."
  ],
  "neverConnected": [
   "Ääni ei päässyt läpi",
   "Verkkosi saattaa estää puhelut. Kokeile toista Wi-Fi-verkkoa tai mobiilidataa."
  ],
  "gatheringSlow": [
   "Reitin löytyminen kesti kauan",
   "Verkkosi avaa puhelut hitaasti."
  ],
  "localCandidatesOnly": [
   "Vain oma verkkosi löytyi",
   "Muualla olevia ei ehkä tavoiteta."
  ],
  "pathChanged": [
   "Puhelu vaihtoi reittiä",
   "Verkkosi vaihtui, ja puhelu jatkui."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kamerasi on tauolla} screen {Näytön jakaminen on tauolla} speaker {Kaiuttimesi on tauolla} other {Mikrofonisi on tauolla}}",
   "Selain tai laite tekee näin esimerkiksi puhelun aikana."
  ],
  "playbackFailed": [
   "Ääntä ei voi toistaa",
   "Yhdistä uudelleen, jotta kuulet puhelun."
  ],
  "screenShareUnavailable": [
   "Näyttöäsi ei voi jakaa",
   "Selain tai tietokone ei sallinut sitä. Jaa uudelleen tai valitse toinen ikkuna."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Avustajan ääni puuttuu} avatar {Avatarin ääni tai video puuttuu} other {Toisen osapuolen ääni tai video puuttuu}}",
   "{others, select, agent {Yritämme edelleen saada sen takaisin.} avatar {Yritämme edelleen saada sen takaisin.} other {Yritämme edelleen. Toisen osapuolen yhteys voi olla heikko.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Et kuule avustajaa, ennen kuin ääni palaa.} avatar {Et kuule tai näe avataria, ennen kuin ääni tai video palaa.} other {Et kuule tai näe toista osapuolta, ennen kuin ääni tai video palaa.}}",
  "encryptionMismatch": [
   "Tätä puhelua ei voi pitää yksityisenä",
   "Osapuolten suojausasetukset ovat erilaiset. Kerro asiasta puhelun järjestäjälle."
  ],
  "outputUnavailable": [
   "Kaiutintasi ei voi käyttää",
   "Valitse toinen kaiutin tai kuulokkeet."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Kameraa ei voitu vaihtaa} screen {Jaettavaa näyttöä ei voitu vaihtaa} speaker {Kaiutinta ei voitu vaihtaa} other {Mikrofonia ei voitu vaihtaa}}",
   "Valitse sama uudelleen tai jokin toinen."
  ],
  "mutedByHost": [
   "Sinut mykistettiin",
   "Puhelun järjestäjä laittoi mikrofonisi pois päältä."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kameran käyttö on estetty tällä sivustolla} screen {Näytön jakaminen on estetty tällä sivustolla} speaker {Kaiuttimen käyttö on estetty tällä sivustolla} other {Mikrofonin käyttö on estetty tällä sivustolla}}",
   "{kind, select, screen {Salli jakaminen} other {Salli käyttö}}, {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Kameraasi tarvitaan} screen {Näyttösi pitää jakaa} speaker {Kaiutintasi tarvitaan} other {Mikrofoniasi tarvitaan}}",
   "Selain kysyy seuraavaksi lupaa. {kind, select, screen {Salli jakaminen} other {Salli käyttö}}, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Jatka",
  "permissionPending": [
   "{kind, select, camera {Selain kysyy lupaa käyttää kameraa} screen {Selain kysyy lupaa jakaa näyttö} speaker {Selain kysyy lupaa käyttää kaiutinta} other {Selain kysyy lupaa käyttää mikrofonia}}",
   "{kind, select, screen {Salli jakaminen} other {Salli käyttö}} siellä, {purpose}."
  ],
  "permissionDismissed": [
   "Selaimen kysymys suljettiin",
   "{kind, select, camera {Se koski kameraasi. Näytä kysymys uudelleen ja salli käyttö.} screen {Se koski näyttösi jakamista. Näytä kysymys uudelleen ja salli jakaminen.} speaker {Se koski kaiutintasi. Näytä kysymys uudelleen ja salli käyttö.} other {Se koski mikrofoniasi. Näytä kysymys uudelleen ja salli käyttö.}}"
  ],
  "permissionDismissed.resumeMedia": "Näytä kysymys uudelleen",
  "blockedBySystem": [
   "{kind, select, camera {Järjestelmäasetukset estävät kameran käytön} screen {Järjestelmäasetukset estävät näytön jakamisen} speaker {Järjestelmäasetukset estävät kaiuttimen käytön} other {Järjestelmäasetukset estävät mikrofonin käytön}}",
   "Avaa tietokoneen tai puhelimen asetukset ja anna selaimen {kind, select, screen {jakaa näyttö.} other {käyttää sitä.}}"
  ],
  "blockedByPolicy": [
   "{kind, select, camera {Tämä sivu ei saa käyttää kameraasi} screen {Tämä sivu ei saa jakaa näyttöäsi} speaker {Tämä sivu ei saa käyttää kaiutintasi} other {Tämä sivu ei saa käyttää mikrofoniasi}}",
   "Sivusto, jonka sisällä sivu on, ei salli sitä. Avaa sivu omassa ikkunassa."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Kameraa ei löytynyt} screen {Näyttöä ei löytynyt} speaker {Kaiutinta ei löytynyt} other {Mikrofonia ei löytynyt}}",
   "Liitä laite tai laita se päälle. Huomaamme sen automaattisesti."
  ],
  "deviceInUse": [
   "{kind, select, camera {Kameraasi ei saatu käyttöön} screen {Näyttöäsi ei saatu jaettua} speaker {Kaiutintasi ei saatu käyttöön} other {Mikrofoniasi ei saatu käyttöön}}",
   "Toinen sovellus tai välilehti saattaa käyttää sitä. Lopeta käyttö siellä ja yritä sitten uudelleen."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Tätä kameraa ei voi käyttää} screen {Tätä näyttöä ei voi jakaa} speaker {Tätä kaiutinta ei voi käyttää} other {Tätä mikrofonia ei voi käyttää}}",
   "Se voi olla irrotettu, tai se ei pysty siihen, mitä puhelu vaatii. Valitse toinen."
  ],
  "captureFailed": [
   "{kind, select, camera {Kamerasi ei käynnistynyt} screen {Näyttösi jakaminen ei alkanut} speaker {Kaiuttimesi ei käynnistynyt} other {Mikrofonisi ei käynnistynyt}}",
   "{kind, select, screen {Yritä jakaa näyttösi uudelleen.} other {Irrota laite ja liitä se takaisin, tai laita se pois päältä ja takaisin päälle. Yritä sitten uudelleen.}}"
  ],
  "insecureContext": [
   "Tämä sivu ei ole turvallinen",
   "Selaimet sallivat {kind, select, camera {kameran} screen {näytön jakamisen} speaker {kaiuttimen} other {mikrofonin}} vain turvallisilla sivuilla. Kerro asiasta sivuston ylläpidolle."
  ],
  "captureEnded": [
   "{kind, select, camera {Kamerasi on pois päältä} screen {Näyttöäsi ei enää jaeta} speaker {Kaiuttimesi on pois päältä} other {Mikrofonisi on pois päältä}}",
   "{kind, select, screen {Jaa se uudelleen, {purpose}.} other {Se on ehkä irrotettu. Laita se takaisin päälle, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Jaa uudelleen} other {Laita päälle}}",
  "playbackBlocked": [
   "Selain ei vielä toista ääntä",
   "Toista ääni, jotta kuulet puhelun."
  ],
  "unsupportedBrowser": [
   "Tällä selaimella ei voi soittaa",
   "Avaa tämä sivu ajantasaisella Chromella, Edgellä, Firefoxilla tai Safarilla."
  ],
  "microphoneSilent": [
   "Emme kuule sinua",
   "Mikrofonistasi ei tule ääntä. Tarkista sen kytkin ja johto tai valitse toinen."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote}: ääntä ei kuulu} other {Toisen osapuolen ääntä ei kuulu}}",
   "Toisen osapuolen mikrofoni voi olla mykistetty tai pois päältä."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kamerasi} screen {Jaettava näyttö} speaker {Kaiuttimesi} other {Mikrofonisi}} vaihtui",
   "{named, select, yes {Nyt käytössä: {name}.} other {Nyt käytössä on toinen {device}.}}"
  ],
  "deviceChangeSkipped": [
   "Uutta laitetta ei otettu käyttöön",
   "Puhelu jatkui entisellä laitteella."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Vastaamaton puhelu: {remote}} other {Vastaamaton puhelu}}",
   "Soita takaisin, kun sinulle sopii."
  ],
  "missed.redial": "Soita takaisin",
  "answerLost": [
   "{known, select, yes {{remote}: puhelu ehti päättyä} other {Puhelu ehti päättyä}}",
   "Se päättyi, kun olit vastaamassa. Soita takaisin, kun sinulle sopii."
  ],
  "answerLost.redial": "Soita takaisin",
  "unknownReattached": [
   "Aiempi puhelu palasi",
   "Se on yhä auki. Lopeta se, jos et tarvitse sitä."
  ],
  "multipleActive": [
   "Useampi kuin yksi puhelu on auki",
   "Lopeta puhelut, joita et tarvitse, tai laita ne pitoon."
  ],
  "holdFailed": [
   "Pito ei onnistunut",
   "Puhelu on ennallaan. Yritä uudelleen."
  ],
  "transferFailed": [
   "Puhelua ei siirretty",
   "Siirto ei onnistunut. Yritä uudelleen tai valitse toinen numero."
  ],
  "busy": [
   "{known, select, yes {{remote}: linja on varattu} other {Linja on varattu}}",
   "Odota muutama minuutti ja soita sitten uudelleen."
  ],
  "declined": [
   "{known, select, yes {{remote} hylkäsi puhelun} other {Puhelu hylättiin}}",
   "Toisella osapuolella ei ehkä ole nyt aikaa."
  ],
  "notAllowed": [
   "Tämä puhelu ei ole sallittu",
   "Puhelupalvelu ei hyväksynyt sitä. Kysy sovelluksen ylläpidosta."
  ],
  "blocked": [
   "Verkko esti tämän puhelun",
   "Se pysäytettiin matkalla, ennen kuin kukaan ehti vastata. Tuki voi selvittää asiaa."
  ],
  "anonymityRefused": [
   "Puheluja salaisista numeroista ei oteta vastaan",
   "Näytä numerosi ja soita sitten uudelleen."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} ei vastannut} other {Kukaan ei vastannut}}",
   "Soita myöhemmin uudelleen."
  ],
  "unavailable": [
   "{known, select, yes {{remote} ei ole tavoitettavissa} other {Sieltä ei tavoiteta ketään}}",
   "Toisen osapuolen puhelin voi olla suljettu tai kuuluvuusalueen ulkopuolella. Soita myöhemmin uudelleen."
  ],
  "numberNotFound": [
   "Tätä numeroa ei löytynyt",
   "Tarkista numero ja soita sitten uudelleen."
  ],
  "addressIncomplete": [
   "Numero on vajaa",
   "Siitä puuttuu jotain. Tarkista numero ja soita sitten uudelleen."
  ],
  "invalidTarget": [
   "Tähän numeroon ei voi soittaa",
   "Siinä on jotain, mikä ei kuulu siihen. Tarkista numero ja soita sitten uudelleen."
  ],
  "redirected": [
   "{known, select, yes {{remote} vastaa puheluihin muualla} other {Puheluihin vastataan muualla}}",
   "Siellä on käytössä toinen numero."
  ],
  "incompatible": [
   "Osapuolet eivät voi puhua keskenään",
   "Toisen osapuolen puhelimella ja tällä sovelluksella ei ole yhteistä tapaa välittää ääntä tai videota."
  ],
  "serviceError": [
   "Puhelupalvelussa oli ongelma",
   "Tämä ei johdu sinusta. Soita uudelleen hetken kuluttua."
  ],
  "networkFailed": [
   "Puhelu ei mennyt läpi",
   "Se katosi verkossa, ennen kuin kukaan ehti vastata. Tarkista yhteytesi ja soita sitten uudelleen."
  ],
  "endedByHost": [
   "Puhelun järjestäjä lopetti puhelun",
   "Puhelu päättyi kaikilta."
  ],
  "setupFailed": [
   "Puhelua ei saatu aloitettua",
   "Se katkesi, ennen kuin yhteys syntyi. Soita uudelleen."
  ],
  "dropped": [
   "Puhelusi katkesi",
   "Sitä ei saatu palautettua. Jatka soittamalla uudelleen."
  ],
  "endedByHold": [
   "Pito ei onnistunut, ja puhelu päättyi",
   "Puhelua ei saatu pitoon tai pois pidosta, ja se katkesi. Jatka soittamalla uudelleen."
  ],
  "notReattached": [
   "Puheluasi ei saatu palautettua",
   "Yhteys toimii taas, mutta puhelu on poissa. Jatka soittamalla uudelleen."
  ],
  "ended": [
   "Puhelu päättyi",
   "Ongelmia ei havaittu."
  ],
  "canceled": [
   "Puhelu peruttiin",
   "Se lopetettiin, ennen kuin kukaan vastasi."
  ],
  "answeredElsewhere": [
   "Puhelu hoidettiin muualla",
   "Siihen vastattiin tai se hylättiin toisella puhelimella."
  ],
  "closedDuringSetup": [
   "Puhelu päättyi, ennen kuin se alkoi",
   "Se suljettiin yhdistämisen aikana."
  ],
  "answerWhilePeerActive": [
   "Puhelu oli jo auki",
   "Uusi vastaaminen ei muuttanut mitään."
  ],
  "duplicateInboundAnswer": [
   "Puheluun vastattiin kahdesti",
   "Vain ensimmäinen vastaus lasketaan."
  ],
  "hangupNotSent": [
   "Tieto lopetuksesta ei ehkä mennyt perille",
   "Toinen osapuoli voi huomata sen hieman myöhemmin."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Avustaja} avatar {Avatar} other {Toinen osapuoli}}}} putosi puhelusta",
   "Ette kuule tai näe toisianne, ennen kuin yhteys palaa."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Avustaja} avatar {Avatar} other {Toinen osapuoli}}}} poistui puhelusta",
   "Olet nyt puhelussa yksin. Odota, että joku liittyy, tai poistu sinäkin."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Sinut kirjataan pian ulos",
   "{inCall, select, yes {Pysy kirjautuneena, jotta tämä puhelu jatkuu.} other {Pysy kirjautuneena, jotta voit soittaa ja vastaanottaa puheluja.}}"
  ],
  "expiringSoon.act": [
   "Kirjautumisaikasi on päättynyt",
   "Pysy kirjautuneena, jotta voit soittaa ja vastaanottaa puheluja."
  ],
  "expiringSoon.reauthenticate": "Pysy kirjautuneena",
  "refreshFailing": [
   "Emme saa jatkettua kirjautumistasi",
   "Yritämme edelleen. Kirjaudu uudelleen, jos tämä jatkuu."
  ],
  "actionNotPermitted": [
   "Sinulla ei ole lupaa tehdä tätä",
   "Kysy puhelun järjestäjältä tai sovelluksen ylläpidosta."
  ],
  "loginFailed": [
   "Kirjautuminen ei onnistunut",
   "Kirjaudu uudelleen, jotta voit soittaa ja vastaanottaa puheluja."
  ],
  "invalidCredentials": [
   "Kirjautumistasi ei hyväksytty",
   "Kirjaudu uudelleen. Jos tämä toistuu, kysy neuvoa tuesta."
  ],
  "required": [
   "Jatka kirjautumalla sisään",
   "Sinun pitää olla kirjautuneena, jotta voit soittaa ja vastaanottaa puheluja."
  ],
  "expired": [
   "Kirjautumisesi on vanhentunut",
   "Kirjaudu uudelleen, jotta voit soittaa ja vastaanottaa puheluja."
  ],
  "notAuthorized": [
   "Sinulla ei ole pääsyä",
   "Palvelu ei päästä sinua sisään. Kysy palvelun ylläpidosta."
  ],
  "accountSuspended": [
   "Tilisi on suljettu toistaiseksi",
   "Tuki voi kertoa syyn ja avata tilin uudelleen."
  ]
 },
 "quota": {
  "connections": [
   "Yhteydessä on liikaa ihmisiä",
   "Yritämme uudelleen, kunnes tilaa vapautuu."
  ],
  "connections.ask.body": "Yritä uudelleen muutaman minuutin kuluttua.",
  "streams": [
   "Tämä puhelu on täynnä",
   "Ääntä tai videota ei voi lisätä, ennen kuin joku poistuu."
  ],
  "rate": [
   "Tämä oli liikaa kerralla",
   "Odotamme hetken ja jatkamme sitten."
  ],
  "rate.ask.body": "Odota hetki ja yritä sitten uudelleen.",
  "messages": [
   "Viestejä ei voi enää lähettää",
   "Enimmäismäärä on täynnä. Tuki voi nostaa sitä."
  ],
  "credits": [
   "Saldo on lopussa",
   "Puhelut eivät voi jatkua ilman sitä. Tuki voi auttaa."
  ],
  "duration": [
   "Tämän puhelun aika on täynnä",
   "Puhelu kesti niin kauan kuin se saa kestää. Voit soittaa uudelleen."
  ]
 },
 "service": {
  "upstream": [
   "Palvelussa on ongelmia",
   "Tämä ei johdu sinusta. Yritämme edelleen."
  ],
  "upstream.ask.body": "Tämä ei johdu sinusta. Yritä uudelleen hetken kuluttua.",
  "recurringFailure": [
   "Sama ongelma toistui",
   "Uusi yritys ei ehkä auta. Tuki voi selvittää asiaa."
  ],
  "notFound": [
   "Tätä puhelua ei löytynyt",
   "Linkki voi olla vanha. Pyydä uusi."
  ],
  "misconfigured": [
   "Sovellusta ei ole määritetty oikein",
   "Puhelut eivät toimi, ennen kuin asia korjataan. Kerro siitä sovelluksen ylläpidolle."
  ],
  "idleTimeout": [
   "Yhteys suljettiin tauon jälkeen",
   "Vähään aikaan ei tapahtunut mitään. Jatka yhdistämällä uudelleen."
  ]
 },
 "sdk": {
  "internal": [
   "Jokin tässä sovelluksessa meni rikki",
   "Puhelut eivät ehkä toimi. Tuki voi selvittää asiaa."
  ],
  "unknown": [
   "Tapahtui jotain odottamatonta",
   "Jos puhelu ei jatku, soita uudelleen. Tiedoista on apua tuelle."
  ],
  "misuse": [
   "Sovellus pyysi liikaa",
   "Tämä tieto on sovelluksen tekijöille."
  ],
  "diagnosticsFailed": [
   "Tarkistusta ei voitu tehdä",
   "Tämä ei vaikuta itse puheluun."
  ],
  "protocol": [
   "Vastausta ei ymmärretty",
   "Tämä tieto on sovelluksen tekijöille."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Yritys {attempt, number}.} other {Yritys {attempt, number}/{max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Yritetään nyt.} one {Seuraava yritys noin # sekunnin kuluttua.} other {Seuraava yritys noin # sekunnin kuluttua.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {# sekunti jäljellä.} other {# sekuntia jäljellä.}}} other {{clock} jäljellä.}}",
  "count": "{count, plural, one {# kerta} other {# kertaa}}",
  "calls": "{count, plural, one {# puhelu} other {# puhelua}}",
  "waiting": "{count, plural, one {Vielä # ilmoitus} other {Vielä # ilmoitusta}}",
  "reference": "Viitekoodi tukea varten: {reference}"
 },
 "back": {
  "title": "Yhteys toimii taas",
  "seconds": "{count, plural, one {Katko kesti # sekunnin.} other {Katko kesti # sekuntia.}}",
  "minutes": "{count, plural, one {Katko kesti # minuutin.} other {Katko kesti # minuuttia.}}"
 },
 "prompt": {
  "missed": [
   "Tämä puhelu jäi vastaamatta",
   "{reason}. Puhelu ei voinut odottaa pidempään."
  ],
  "granted": [
   "{kind, select, camera {Kamerasi toimii taas} screen {Näyttösi jakaminen toimii taas} speaker {Kaiuttimesi toimii taas} other {Mikrofonisi toimii taas}}",
   "Puhelu on päättynyt. Voit nyt soittaa uudelleen."
  ],
  "available": [
   "{kind, select, camera {Kameraasi voi taas käyttää} screen {Näyttösi voi taas jakaa} speaker {Kaiutintasi voi taas käyttää} other {Mikrofoniasi voi taas käyttää}}",
   "{kind, select, screen {Jaa se, {purpose}.} other {Se on vielä pois päältä. Laita se päälle, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Jaa uudelleen} other {Laita päälle}}",
  "waiting": "{known, select, yes {{remote} odottaa.} other {{others, select, agent {Avustaja odottaa.} avatar {Avatar odottaa.} other {Joku odottaa.}}}}",
  "deadline": "{seconds, plural, one {Puhelu odottaa vielä # sekunnin} other {Puhelu odottaa vielä # sekuntia}}",
  "reference": "Viitekoodi tukea varten: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {jotta avustaja kuulee sinut} avatar {jotta avatar kuulee sinut} other {jotta muut kuulevat sinut}}",
  "camera": "{others, select, agent {jotta avustaja näkee sinut} avatar {jotta avatar näkee sinut} other {jotta muut näkevät sinut}}",
  "screen": "jotta muut näkevät näyttösi",
  "speaker": "{others, select, agent {jotta kuulet avustajan} avatar {jotta kuulet avatarin} other {jotta kuulet muut}}"
 },
 "toggle": {
  "microphone": "Mikrofoni",
  "camera": "Kamera",
  "screen": "Näyttö",
  "speaker": "Ääni"
 },
 "dialog": {
  "reference": "Viitekoodi tukea varten: {reference}"
 },
 "quality": {
  "degraded": [
   "Heikko yhteys",
   "Ääni saattaa pätkiä. Siirry lähemmäs Wi-Fi-reititintä tai laita videosi pois päältä."
  ],
  "inboundStalled": [
   "Et ehkä kuule toista osapuolta",
   "Toisen osapuolen ääni ei tule perille. Sen pitäisi palautua itsestään."
  ],
  "outboundStalled": [
   "Toinen osapuoli ei ehkä kuule sinua",
   "Äänesi ei pääse perille. Sen pitäisi palautua itsestään."
  ],
  "outboundStalled.ask": [
   "Toinen osapuoli ei kuule sinua",
   "Äänesi ei pääse perille. Laita mikrofonisi uudelleen päälle."
  ],
  "deviceOverloaded": [
   "Tietokone tai puhelin on hyvin kuormittunut",
   "Sulje muita sovelluksia ja välilehtiä, niin puhelu sujuu paremmin."
  ],
  "videoPaused": [
   "Video on tauolla",
   "Yhteys on liian heikko videolle. Videon pitäisi palata itsestään."
  ]
 },
 "indicator": {
  "label": "Puhelun laatu",
  "snooze": "Piilota 10 minuutiksi"
 },
 "recording": {
  "unavailable": [
   "Puhelua ei tallenneta",
   "Tämä ei vaikuta itse puheluun."
  ],
  "incomplete": [
   "Osa tallenteesta puuttuu",
   "Tämä ei vaikuta itse puheluun."
  ]
 },
 "message": {
  "notDelivered": [
   "Viesti ei mennyt perille",
   "Toinen osapuoli ei saanut sitä."
  ]
 },
 "list": {
  "title": "Mitä tapahtui",
  "empty": "Mitään ei ole mennyt vikaan.",
  "count": "{count, plural, one {# kerta} other {# kertaa}}",
  "copyAll": "Kopioi kaikki",
  "status.noted": "Merkitty muistiin",
  "status.active": "Meneillään",
  "status.heldBack": "Osa toista ongelmaa",
  "status.dismissed": "Suljit tämän",
  "status.resolved": "Ohi"
 },
 "unblock": {
  "label": "Näin sallit sen",
  "question.top": "Katso heti osoitepalkin alapuolelle.",
  "question.middle": "Katso näytön keskelle.",
  "icon": "Klikkaa osoitepalkissa kuvaketta osoitteen {host} vieressä.",
  "icon.touch": "Napauta osoitepalkissa kuvaketta osoitteen {host} vieressä.",
  "turnOn": "Laita ”{toggle}” päälle.",
  "edge.permissions": "Avaa ”Tämän sivuston käyttöoikeudet”.",
  "edge.allow": "Valitse kohdassa ”{toggle}” vaihtoehto ”Salli”.",
  "safari.allow": "Valitse kohdassa ”{toggle}” vaihtoehto ”Salli”.",
  "firefox.icon": "Klikkaa osoitepalkissa yliviivattua {kind, select, camera {kameraa} other {mikrofonia}} osoitteen {host} vieressä.",
  "firefox.cross": "Klikkaa ruksia kohdan ”Estetty” vieressä.",
  "askAgain": "Palaa tänne ja yritä uudelleen. Salli käyttö, kun selain kysyy.",
  "safari.menu": "Avaa näytön yläreunasta Safari-valikko ja valitse sieltä sivuston {host} asetukset.",
  "safari.touch": "Napauta ”Verkkosivuston asetukset”. Se voi olla kolmen pisteen takana.",
  "permissions.touch": "Napauta ”Luvat” ja laita sitten ”{toggle}” päälle.",
  "firefox.touch": "Napauta kohdan ”{toggle}” vieressä tekstiä ”Estetty”, niin että siinä lukee ”Sallittu”.",
  "app.ios": "Avaa iPhonen tai iPadin asetukset, sitten ”Apit” ja sitten {browser}.",
  "app.android": "Avaa puhelimen asetukset, sitten ”Sovellukset” ja sitten {browser}.",
  "app.permissions": "Napauta ”Luvat”, sitten ”{toggle}”, ja salli käyttö.",
  "comeBack": "Palaa tänne ja yritä uudelleen.",
  "inApp.menu": "Avaa sovelluksen {app} valikko. Usein se on kolme pistettä ylä- tai alareunassa.",
  "inApp.open": "Valitse, että sivu avataan selaimessa.",
  "windows.settings": "Avaa Windowsin asetukset, sitten ”Tietosuoja ja suojaus” ja sitten ”{toggle}”.",
  "windows.access": "Laita käyttöoikeus päälle, myös työpöytäsovelluksille.",
  "macos.settings": "Avaa ”Järjestelmäasetukset”, sitten ”Tietosuoja ja suojaus” ja sitten ”{toggle}”.",
  "macos.turnOn": "Laita kohta {browser} päälle. Selain on ehkä avattava uudelleen.",
  "chromeos.settings": "Avaa asetukset, sitten ”Yksityisyys ja turvallisuus” ja sitten ”Yksityisyysasetukset”.",
  "chromeos.access": "Laita {kind, select, camera {kameran} screen {näytön} speaker {kaiuttimen} other {mikrofonin}} käyttöoikeus päälle.",
  "site": "Avaa selaimessa tämän sivuston asetukset.",
  "site.allow": "Salli siellä ”{toggle}”."
 },
 "status": {
  "fallback": "Puheluasi koskevaa ilmoitusta ei voi näyttää juuri nyt. Tämä ei vaikuta itse puheluun."
 },
 "download": {
  "file": "Lataa tiedosto tukea varten",
  "failed": "Tiedostoa ei voitu luoda"
 }
};
