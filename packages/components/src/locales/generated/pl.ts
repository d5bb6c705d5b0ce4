// Generated from packages/components/locales/pl.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Poczekaj",
  "reconnect": "Połącz ponownie",
  "reconnect.pending": "Łączenie…",
  "redial": "Zadzwoń ponownie",
  "redial.pending": "Dzwonienie…",
  "dialIn": "Zadzwoń z telefonu",
  "dialIn.number": "Zadzwoń pod {number}",
  "checkNetwork": "Sprawdź sieć",
  "resumeMedia": "Spróbuj ponownie",
  "declineCall": "Odrzuć połączenie",
  "declineCall.pending": "Odrzucanie…",
  "continueWithout": "Kontynuuj bez {kind, select, camera {kamery} screen {udostępniania ekranu} speaker {głośnika} other {mikrofonu}}",
  "answerBrowser": "Pokaż pytanie",
  "openSettings": "Otwórz ustawienia",
  "openSettings.pending": "Otwieranie…",
  "chooseDevice": "Wybierz inne urządzenie",
  "useDevice": "Wybierz {kind, select, camera {kamerę} screen {ekran} speaker {głośnik} other {mikrofon}}",
  "switchBrowser": "Zmień przeglądarkę",
  "checkMicrophone": "Sprawdź mikrofon",
  "resumePlayback": "Odtwórz dźwięk",
  "editNumber": "Popraw numer",
  "retryHold": "Spróbuj ponownie",
  "reauthenticate": "Zaloguj się",
  "reauthenticate.pending": "Logowanie…",
  "contactSupport": "Kontakt z pomocą techniczną",
  "dismiss": "Zamknij",
  "pending": "Chwileczkę…",
  "done": "Gotowe",
  "failed": "To nie zadziałało. Możesz spróbować ponownie."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "ekran",
  "speaker": "głośnik"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Źródło",
  "summary": "Szczegóły dla pomocy technicznej",
  "code": "Kod",
  "condition": "Problem",
  "cause": "Przyczyna",
  "sip": "SIP",
  "call": "Rozmowa",
  "time": "Data i godzina",
  "browser": "Przeglądarka",
  "reference": "Kod dla pomocy technicznej",
  "copy": "Kopiuj",
  "copied": "Skopiowano",
  "notCopied": "Zaznacz tekst, aby go skopiować"
 },
 "signaling": {
  "offline": [
   "Jesteś offline",
   "Sprawdź Wi-Fi lub kabel. Połączymy się ponownie, gdy tylko wróci internet."
  ],
  "offline.checking": [
   "Wygląda na to, że znów jesteś online",
   "Upewniamy się."
  ],
  "offline.ask.body": "Sprawdź Wi-Fi lub kabel, a potem połącz się ponownie.",
  "reconnecting": [
   "{inCall, select, yes {Ponownie łączymy rozmowę} other {Łączymy się ponownie}}",
   "{inCall, select, yes {Nie rozłączaj się. Próbujemy przywrócić połączenie.} other {To powinno potrwać tylko chwilę.}}"
  ],
  "reconnecting.first": [
   "Łączymy się",
   "Jeśli to potrwa dłużej, sprawdź Wi-Fi."
  ],
  "reconnecting.long": [
   "Nadal próbujemy się połączyć",
   "Jeśli to potrwa dłużej, sprawdź Wi-Fi."
  ],
  "reconnecting.act": [
   "To trwa już długo",
   "Podejdź bliżej routera Wi-Fi albo przełącz się na inną sieć."
  ],
  "reconnecting.ask": [
   "Połączenie się zerwało",
   "Połącz się ponownie, aby kontynuować."
  ],
  "reconnecting.reconnect": "Spróbuj teraz",
  "gatewayFailed": [
   "Usługa połączeń nie odpowiada",
   "Problem jest po jej stronie. Próbujemy dalej."
  ],
  "gatewayFailed.ask.body": "Problem jest po jej stronie. Spróbuj połączyć się ponownie.",
  "gatewayFailed.reconnect": "Spróbuj teraz",
  "serverRestarting": [
   "Usługa połączeń uruchamia się ponownie",
   "Za chwilę automatycznie połączymy się ponownie."
  ],
  "serverRestarting.ask.body": "Za chwilę połącz się ponownie.",
  "serverRestarting.reconnect": "Spróbuj teraz",
  "unstable": [
   "Połączenie jest niestabilne",
   "Ciągle się zrywa. Podejdź bliżej routera Wi-Fi albo użyj kabla."
  ],
  "unstable.reconnect": "Spróbuj teraz",
  "reconnectStuck": [
   "Nie możemy się połączyć",
   "Sprawdź połączenie z internetem, a potem połącz się ponownie."
  ],
  "reconnectExhausted": [
   "Nie udało się ponownie połączyć",
   "Sprawdź sieć, a potem połącz się ponownie."
  ],
  "unreachable": [
   "Brak łączności z usługą połączeń",
   "Sprawdź połączenie z internetem. Niektóre sieci firmowe blokują rozmowy."
  ],
  "disconnected": [
   "Rozłączono z usługą połączeń",
   "Połącz się ponownie, aby dzwonić i odbierać połączenia."
  ],
  "notRegistered": [
   "Teraz nie można się do Ciebie dodzwonić",
   "Ta aplikacja nie jest już zalogowana w usłudze połączeń."
  ],
  "removed": [
   "Usunięto Cię z rozmowy",
   "Jeśli masz brać w niej udział, zapytaj osobę, która ją prowadzi."
  ],
  "joinedElsewhere": [
   "Uczestniczysz w tej rozmowie gdzie indziej",
   "Rozmowa trwa w innej karcie lub na innym urządzeniu. Połącz się, aby przenieść ją tutaj."
  ],
  "joinedElsewhere.reconnect": "Przenieś tutaj",
  "closed": [
   "Połączenie zostało zamknięte",
   "To było zamierzone."
  ],
  "subscribeFailed": [
   "Nie udało się dołączyć do kanału",
   "Wiadomości, dźwięk i obraz z niego nie docierają."
  ]
 },
 "ice": {
  "reconnecting": [
   "Przywracamy dźwięk",
   "Do tego czasu możecie się nawzajem nie słyszeć."
  ],
  "reconnecting.ask": [
   "Dźwięk zanikł",
   "Połącz się ponownie, aby przywrócić dźwięk."
  ],
  "restartFailed": [
   "Dźwięk jeszcze nie wrócił",
   "Próbujemy jeszcze raz. Możecie się nawzajem nie słyszeć."
  ],
  "restartFailed.ask.body": "Połącz się ponownie, aby przywrócić dźwięk.",
  "connecting": [
   "Jeszcze nie ma dźwięku",
   "Połączenie zostało odebrane. Uruchamiamy dźwięk."
  ],
  "noCandidates": [
   "Nie znaleziono drogi do drugiej strony",
   "Twoja sieć może blokować rozmowy. Użyj innej sieci Wi-Fi lub danych komórkowych."
  ],
  "failed": [
   "W rozmowie zanikł dźwięk",
   "Nie udało się go przywrócić. Zadzwoń ponownie, aby rozmawiać dalej."
  ],
  "neverConnected": [
   "Dźwięk nie dotarł",
   "Twoja sieć może blokować rozmowy. Użyj innej sieci Wi-Fi lub danych komórkowych."
  ],
  "gatheringSlow": [
   "Szukanie drogi do drugiej strony trwało długo",
   "Twoja sieć wolno łączy rozmowy."
  ],
  "localCandidatesOnly": [
   "Znaleziono tylko Twoją własną sieć",
   "Połączenie z osobami poza nią może się nie udać."
  ],
  "pathChanged": [
   "Rozmowa poszła inną drogą",
   "Twoja sieć się zmieniła, a rozmowa trwała dalej."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kamera jest wstrzymana} screen {Udostępnianie ekranu jest wstrzymane} speaker {Głośnik jest wstrzymany} other {Mikrofon jest wstrzymany}}",
   "Robi to przeglądarka lub urządzenie, na przykład podczas rozmowy telefonicznej."
  ],
  "playbackFailed": [
   "Nie można odtworzyć dźwięku",
   "Połącz się ponownie, aby słyszeć rozmowę."
  ],
  "screenShareUnavailable": [
   "Nie można udostępnić ekranu",
   "Przeglądarka lub komputer na to nie pozwala. Udostępnij ekran ponownie albo wybierz inne okno."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Brak dźwięku od asystenta} avatar {Brak dźwięku lub obrazu awatara} other {Brak dźwięku lub obrazu drugiej strony}}",
   "{others, select, agent {Wciąż próbujemy go przywrócić.} avatar {Wciąż próbujemy je przywrócić.} other {Próbujemy dalej. Druga strona może mieć słabe połączenie.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Nie usłyszysz asystenta, dopóki nie wróci.} avatar {Nie usłyszysz ani nie zobaczysz awatara, dopóki nie wróci.} other {Nie usłyszysz ani nie zobaczysz drugiej strony, dopóki nie wróci.}}",
  "encryptionMismatch": [
   "Nie można zapewnić prywatności tej rozmowy",
   "Obie strony mają różne ustawienia zabezpieczeń. Powiedz o tym osobie odpowiedzialnej za tę rozmowę."
  ],
  "outputUnavailable": [
   "Nie można użyć głośnika",
   "Wybierz inny głośnik lub słuchawki."
  ],
  "trackReplaceFailed": [
   "Nie udało się zmienić {kind, select, camera {kamery} screen {udostępnianego ekranu} speaker {głośnika} other {mikrofonu}}",
   "{kind, select, camera {Wybierz ją jeszcze raz albo wybierz inną.} screen {Wybierz go jeszcze raz albo wybierz inny.} speaker {Wybierz go jeszcze raz albo wybierz inny.} other {Wybierz go jeszcze raz albo wybierz inny.}}"
  ],
  "mutedByHost": [
   "Wyciszono Cię",
   "Osoba prowadząca wyłączyła Twój mikrofon."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kamera jest zablokowana dla tej witryny} screen {Udostępnianie ekranu jest zablokowane dla tej witryny} speaker {Głośnik jest zablokowany dla tej witryny} other {Mikrofon jest zablokowany dla tej witryny}}",
   "Zezwól na dostęp, {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Potrzebna jest kamera} screen {Potrzebne jest udostępnienie ekranu} speaker {Potrzebny jest głośnik} other {Potrzebny jest mikrofon}}",
   "Za chwilę zapyta o to przeglądarka. Zezwól na dostęp, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Dalej",
  "permissionPending": [
   "Przeglądarka pyta o {kind, select, camera {kamerę} screen {udostępnienie ekranu} speaker {głośnik} other {mikrofon}}",
   "Zezwól tam na dostęp, {purpose}."
  ],
  "permissionDismissed": [
   "Pytanie przeglądarki zostało zamknięte",
   "Dotyczyło {kind, select, camera {kamery} screen {udostępnienia ekranu} speaker {głośnika} other {mikrofonu}}. Pokaż je ponownie i zezwól na dostęp."
  ],
  "permissionDismissed.resumeMedia": "Pokaż pytanie ponownie",
  "blockedBySystem": [
   "Ustawienia systemu blokują {kind, select, camera {kamerę} screen {udostępnianie ekranu} speaker {głośnik} other {mikrofon}}",
   "Otwórz ustawienia komputera lub telefonu i zezwól przeglądarce na dostęp do {kind, select, camera {kamery} screen {ekranu} speaker {głośnika} other {mikrofonu}}."
  ],
  "blockedByPolicy": [
   "Ta strona nie może {kind, select, camera {używać kamery} screen {udostępniać ekranu} speaker {używać głośnika} other {używać mikrofonu}}",
   "Nie pozwala na to witryna, w której jest umieszczona. Otwórz tę stronę w osobnym oknie."
  ],
  "deviceNotFound": [
   "Nie znaleziono {kind, select, camera {kamery} screen {ekranu} speaker {głośnika} other {mikrofonu}}",
   "{kind, select, camera {Podłącz kamerę lub ją włącz. Wykryjemy ją automatycznie.} screen {Podłącz ekran lub go włącz. Wykryjemy go automatycznie.} speaker {Podłącz głośnik lub go włącz. Wykryjemy go automatycznie.} other {Podłącz mikrofon lub go włącz. Wykryjemy go automatycznie.}}"
  ],
  "deviceInUse": [
   "Nie udało się uruchomić {kind, select, camera {kamery} screen {udostępniania ekranu} speaker {głośnika} other {mikrofonu}}",
   "{kind, select, camera {Może jej używać inna aplikacja lub karta. Wyłącz ją tam i spróbuj ponownie.} screen {Ekranu może używać inna aplikacja lub karta. Wyłącz to tam i spróbuj ponownie.} speaker {Może go używać inna aplikacja lub karta. Wyłącz go tam i spróbuj ponownie.} other {Może go używać inna aplikacja lub karta. Wyłącz go tam i spróbuj ponownie.}}"
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Tej kamery nie można użyć} screen {Tego ekranu nie można użyć} speaker {Tego głośnika nie można użyć} other {Tego mikrofonu nie można użyć}}",
   "{kind, select, camera {Może być odłączona lub nie nadawać się do tej rozmowy. Wybierz inną.} screen {Może być odłączony lub nie nadawać się do tej rozmowy. Wybierz inny.} speaker {Może być odłączony lub nie nadawać się do tej rozmowy. Wybierz inny.} other {Może być odłączony lub nie nadawać się do tej rozmowy. Wybierz inny.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Kamera się nie włączyła} screen {Udostępnianie ekranu się nie włączyło} speaker {Głośnik się nie włączył} other {Mikrofon się nie włączył}}",
   "{kind, select, camera {Odłącz ją i podłącz ponownie albo wyłącz i włącz. Potem spróbuj ponownie.} screen {Spróbuj ponownie udostępnić ekran.} speaker {Odłącz go i podłącz ponownie albo wyłącz i włącz. Potem spróbuj ponownie.} other {Odłącz go i podłącz ponownie albo wyłącz i włącz. Potem spróbuj ponownie.}}"
  ],
  "insecureContext": [
   "Ta strona nie jest zabezpieczona",
   "Przeglądarki udostępniają {kind, select, camera {kamerę} screen {ekran} speaker {głośnik} other {mikrofon}} tylko zabezpieczonym stronom. Powiedz o tym osobie odpowiedzialnej za tę witrynę."
  ],
  "captureEnded": [
   "{kind, select, camera {Kamera jest wyłączona} screen {Ekran nie jest już udostępniany} speaker {Głośnik jest wyłączony} other {Mikrofon jest wyłączony}}",
   "{kind, select, camera {Mogła zostać odłączona. Włącz ją ponownie, {purpose}.} screen {Udostępnij go ponownie, żeby znów był widoczny.} speaker {Mógł zostać odłączony. Włącz go ponownie, {purpose}.} other {Mógł zostać odłączony. Włącz go ponownie, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Udostępnij ponownie} other {Włącz}}",
  "playbackBlocked": [
   "Przeglądarka wstrzymuje dźwięk",
   "Odtwórz dźwięk, aby słyszeć rozmowę."
  ],
  "unsupportedBrowser": [
   "Ta przeglądarka nie obsługuje rozmów",
   "Otwórz tę stronę w aktualnej wersji przeglądarki Chrome, Edge, Firefox lub Safari."
  ],
  "microphoneSilent": [
   "Nie słyszymy Cię",
   "Z mikrofonu nie dochodzi żaden dźwięk. Sprawdź jego przełącznik i kabel albo wybierz inny mikrofon."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote}: brak dźwięku} other {Brak dźwięku od drugiej strony}}",
   "Mikrofon po drugiej stronie może być wyciszony lub wyłączony."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kamera się zmieniła} screen {Udostępniany ekran się zmienił} speaker {Głośnik się zmienił} other {Mikrofon się zmienił}}",
   "{named, select, yes {Teraz w użyciu: {name}.} other {Teraz w użyciu jest {kind, select, camera {inna} other {inny}}.}}"
  ],
  "deviceChangeSkipped": [
   "Nie użyto nowego urządzenia",
   "Rozmowa korzysta z dotychczasowego."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Nieodebrane połączenie: {remote}} other {Nieodebrane połączenie}}",
   "Oddzwoń w dogodnej chwili."
  ],
  "missed.redial": "Oddzwoń",
  "answerLost": [
   "{known, select, yes {{remote}: połączenie przepadło} other {Połączenie przepadło}}",
   "Zakończyło się w trakcie odbierania. Oddzwoń w dogodnej chwili."
  ],
  "answerLost.redial": "Oddzwoń",
  "unknownReattached": [
   "Wróciła wcześniejsza rozmowa",
   "Nadal trwa. Zakończ ją, jeśli jej nie potrzebujesz."
  ],
  "multipleActive": [
   "Trwa więcej niż jedna rozmowa",
   "Zakończ te, których nie potrzebujesz, albo je zawieś."
  ],
  "holdFailed": [
   "Zawieszanie rozmowy nie zadziałało",
   "W rozmowie nic się nie zmieniło. Spróbuj ponownie."
  ],
  "transferFailed": [
   "Rozmowa nie została przekazana",
   "Przekazanie się nie udało. Spróbuj ponownie albo wybierz inny numer."
  ],
  "busy": [
   "{known, select, yes {{remote}: linia zajęta} other {Linia jest zajęta}}",
   "Poczekaj kilka minut i zadzwoń ponownie."
  ],
  "declined": [
   "{known, select, yes {{remote}: połączenie odrzucone} other {Połączenie zostało odrzucone}}",
   "Druga strona może nie mieć teraz czasu."
  ],
  "notAllowed": [
   "To połączenie jest niedozwolone",
   "Usługa połączeń je odrzuciła. Zapytaj osobę odpowiedzialną za tę aplikację."
  ],
  "blocked": [
   "Sieć zablokowała to połączenie",
   "Zostało zatrzymane po drodze, zanim ktokolwiek mógł odebrać. Pomoc techniczna może to sprawdzić."
  ],
  "anonymityRefused": [
   "Połączenia z ukrytych numerów nie są przyjmowane",
   "Włącz pokazywanie swojego numeru i zadzwoń ponownie."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} nie odbiera} other {Nikt nie odbiera}}",
   "Zadzwoń ponownie później."
  ],
  "unavailable": [
   "{known, select, yes {{remote}: nie można się dodzwonić} other {Nie można się tam dodzwonić}}",
   "Telefon po drugiej stronie może być wyłączony lub poza zasięgiem. Zadzwoń ponownie później."
  ],
  "numberNotFound": [
   "Nie znaleziono tego numeru",
   "Sprawdź numer i zadzwoń ponownie."
  ],
  "addressIncomplete": [
   "Numer jest niepełny",
   "Czegoś w nim brakuje. Sprawdź numer i zadzwoń ponownie."
  ],
  "invalidTarget": [
   "Pod ten numer nie można zadzwonić",
   "Jest w nim coś, czego nie powinno być. Sprawdź numer i zadzwoń ponownie."
  ],
  "redirected": [
   "{known, select, yes {{remote} odbiera połączenia gdzie indziej} other {Druga strona odbiera połączenia gdzie indziej}}",
   "Druga strona ma inny numer."
  ],
  "incompatible": [
   "Nie można połączyć obu stron",
   "Telefon drugiej strony i ta aplikacja nie mają wspólnego sposobu przesyłania dźwięku ani obrazu."
  ],
  "serviceError": [
   "W usłudze połączeń wystąpił problem",
   "To nie Twoja wina. Zadzwoń ponownie za chwilę."
  ],
  "networkFailed": [
   "Połączenie nie doszło do skutku",
   "Przepadło w sieci, zanim ktokolwiek mógł odebrać. Sprawdź połączenie z internetem i zadzwoń ponownie."
  ],
  "endedByHost": [
   "Osoba prowadząca zakończyła rozmowę",
   "Rozmowa skończyła się dla wszystkich."
  ],
  "setupFailed": [
   "Nie udało się rozpocząć rozmowy",
   "Urwała się, zanim doszło do połączenia. Zadzwoń ponownie."
  ],
  "dropped": [
   "Rozmowa została przerwana",
   "Urwała się i nie udało się jej przywrócić. Zadzwoń ponownie, aby rozmawiać dalej."
  ],
  "endedByHold": [
   "Zawieszanie nie zadziałało i przerwało rozmowę",
   "Nie udało się zawiesić lub wznowić rozmowy i została przerwana. Zadzwoń ponownie, aby rozmawiać dalej."
  ],
  "notReattached": [
   "Nie udało się przywrócić rozmowy",
   "Połączenie wróciło, ale rozmowy już nie ma. Zadzwoń ponownie, aby rozmawiać dalej."
  ],
  "ended": [
   "Rozmowa się zakończyła",
   "Nie zauważono problemów."
  ],
  "canceled": [
   "Połączenie zostało anulowane",
   "Rozłączono je, zanim ktokolwiek odebrał."
  ],
  "answeredElsewhere": [
   "Połączenie przejął inny telefon",
   "Tam zostało odebrane lub odrzucone."
  ],
  "closedDuringSetup": [
   "Rozmowa skończyła się, zanim się zaczęła",
   "Zakończono ją w trakcie łączenia."
  ],
  "answerWhilePeerActive": [
   "Rozmowa już trwała",
   "Ponowne odebranie nic nie zmieniło."
  ],
  "duplicateInboundAnswer": [
   "Połączenie odebrano dwa razy",
   "Liczy się tylko pierwszy raz."
  ],
  "hangupNotSent": [
   "Rozłączenie mogło nie dotrzeć",
   "Druga strona może zauważyć je trochę później."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}: utracono połączenie} other {{party, select, agent {Utracono połączenie z asystentem} avatar {Utracono połączenie z awatarem} other {Utracono połączenie z drugą stroną}}}}",
   "Dopóki druga strona nie wróci, nie będziecie się słyszeć ani widzieć."
  ],
  "left": [
   "{known, select, yes {{remote} nie jest już w rozmowie} other {{party, select, agent {Asystent opuścił rozmowę} avatar {Awatar opuścił rozmowę} other {Druga strona opuściła rozmowę}}}}",
   "Poza Tobą nikogo tu już nie ma. Poczekaj, aż ktoś dołączy, albo też opuść rozmowę."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Wkrótce nastąpi wylogowanie",
   "{inCall, select, yes {Przedłuż logowanie, aby nie stracić tej rozmowy.} other {Przedłuż logowanie, aby dzwonić i odbierać połączenia.}}"
  ],
  "expiringSoon.act": [
   "Logowanie właśnie wygasa",
   "Przedłuż logowanie, aby dzwonić i odbierać połączenia."
  ],
  "expiringSoon.reauthenticate": "Przedłuż logowanie",
  "refreshFailing": [
   "Nie możemy przedłużyć logowania",
   "Próbujemy dalej. Jeśli to potrwa dłużej, zaloguj się ponownie."
  ],
  "actionNotPermitted": [
   "Nie masz do tego uprawnień",
   "Zapytaj osobę prowadzącą rozmowę lub odpowiedzialną za tę aplikację."
  ],
  "loginFailed": [
   "Nie udało się zalogować",
   "Zaloguj się ponownie, aby dzwonić i odbierać połączenia."
  ],
  "invalidCredentials": [
   "Logowanie zostało odrzucone",
   "Zaloguj się ponownie. Jeśli to się powtórzy, skontaktuj się z pomocą techniczną."
  ],
  "required": [
   "Zaloguj się, aby kontynuować",
   "Aby dzwonić i odbierać połączenia, trzeba się zalogować."
  ],
  "expired": [
   "Logowanie wygasło",
   "Zaloguj się ponownie, aby dzwonić i odbierać połączenia."
  ],
  "notAuthorized": [
   "Nie masz dostępu",
   "Ta usługa Cię nie wpuszcza. Zapytaj osobę, która za nią odpowiada."
  ],
  "accountSuspended": [
   "Twoje konto jest zawieszone",
   "Pomoc techniczna może podać przyczynę i odblokować konto."
  ]
 },
 "quota": {
  "connections": [
   "Połączonych jest zbyt wiele osób",
   "Będziemy próbować, aż zwolni się miejsce."
  ],
  "connections.ask.body": "Spróbuj ponownie za kilka minut.",
  "streams": [
   "W tej rozmowie nie ma już miejsca",
   "Dopóki ktoś nie wyjdzie, nie można dodać kolejnego dźwięku ani obrazu."
  ],
  "rate": [
   "To było zbyt wiele naraz",
   "Odczekamy chwilę i będziemy kontynuować."
  ],
  "rate.ask.body": "Poczekaj chwilę i spróbuj ponownie.",
  "messages": [
   "Nie można wysłać więcej wiadomości",
   "Limit został osiągnięty. Pomoc techniczna może go zwiększyć."
  ],
  "credits": [
   "Skończyły się środki na koncie",
   "Bez nich nie można dalej rozmawiać. Skontaktuj się z pomocą techniczną."
  ],
  "duration": [
   "Czas tej rozmowy minął",
   "Rozmowa trwała tak długo, jak to dozwolone. Możesz zadzwonić ponownie."
  ]
 },
 "service": {
  "upstream": [
   "Usługa ma problemy",
   "To nie Twoja wina. Próbujemy dalej."
  ],
  "upstream.ask.body": "To nie Twoja wina. Spróbuj ponownie za chwilę.",
  "recurringFailure": [
   "Wrócił ten sam problem",
   "Kolejna próba może nic nie dać. Pomoc techniczna może to sprawdzić."
  ],
  "notFound": [
   "Nie znaleziono tej rozmowy",
   "Link może być nieaktualny. Poproś o nowy."
  ],
  "misconfigured": [
   "Ta aplikacja jest źle skonfigurowana",
   "Dopóki ktoś tego nie naprawi, rozmowy nie będą działać. Powiedz o tym osobie odpowiedzialnej za tę aplikację."
  ],
  "idleTimeout": [
   "Połączenie zamknięto po przerwie",
   "Przez jakiś czas nic się nie działo. Połącz się ponownie, aby kontynuować."
  ]
 },
 "sdk": {
  "internal": [
   "Coś się zepsuło w tej aplikacji",
   "Rozmowy mogą nie działać. Pomoc techniczna może to sprawdzić."
  ],
  "unknown": [
   "Stało się coś nieoczekiwanego",
   "Jeśli rozmowa nie toczy się dalej, zadzwoń ponownie. Szczegóły przydadzą się pomocy technicznej."
  ],
  "misuse": [
   "Aplikacja zażądała zbyt wiele",
   "To informacja dla osób, które ją tworzą."
  ],
  "diagnosticsFailed": [
   "Nie udało się przeprowadzić testu",
   "Nie ma to wpływu na samą rozmowę."
  ],
  "protocol": [
   "Nie zrozumiano odpowiedzi",
   "To informacja dla osób, które tworzą aplikację."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Próba {attempt, number}.} other {Próba {attempt, number} z {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Próbujemy teraz.} one {Następna próba mniej więcej za # sekundę.} few {Następna próba mniej więcej za # sekundy.} many {Następna próba mniej więcej za # sekund.} other {Następna próba mniej więcej za # sekundy.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Pozostała # sekunda.} few {Pozostały # sekundy.} many {Pozostało # sekund.} other {Pozostało # sekundy.}}} other {Pozostało {clock}.}}",
  "count": "{count, plural, one {# raz} few {# razy} many {# razy} other {# raza}}",
  "calls": "{count, plural, one {# rozmowa} few {# rozmowy} many {# rozmów} other {# rozmowy}}",
  "waiting": "{count, plural, one {# kolejny komunikat} few {# kolejne komunikaty} many {# kolejnych komunikatów} other {# kolejnego komunikatu}}",
  "reference": "Kod dla pomocy technicznej: {reference}"
 },
 "back": {
  "title": "Połączenie wróciło",
  "seconds": "{count, plural, one {Przerwa trwała # sekundę.} few {Przerwa trwała # sekundy.} many {Przerwa trwała # sekund.} other {Przerwa trwała # sekundy.}}",
  "minutes": "{count, plural, one {Przerwa trwała # minutę.} few {Przerwa trwała # minuty.} many {Przerwa trwała # minut.} other {Przerwa trwała # minuty.}}"
 },
 "prompt": {
  "missed": [
   "To połączenie nie zostało odebrane",
   "{reason}. Połączenie nie mogło dłużej czekać."
  ],
  "granted": [
   "{kind, select, camera {Kamera znów działa} screen {Udostępnianie ekranu znów działa} speaker {Głośnik znów działa} other {Mikrofon znów działa}}",
   "Połączenie już się zakończyło. Możesz teraz zadzwonić ponownie."
  ],
  "available": [
   "Można znów {kind, select, camera {używać kamery} screen {udostępniać ekran} speaker {używać głośnika} other {używać mikrofonu}}",
   "{kind, select, camera {Jest jeszcze wyłączona. Włącz ją, {purpose}.} screen {Udostępnij go, żeby był widoczny.} speaker {Jest jeszcze wyłączony. Włącz go, {purpose}.} other {Jest jeszcze wyłączony. Włącz go, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Udostępnij ponownie} other {Włącz}}",
  "waiting": "{known, select, yes {{remote} czeka.} other {{others, select, agent {Asystent czeka.} avatar {Awatar czeka.} other {Ktoś czeka.}}}}",
  "deadline": "{seconds, plural, one {Połączenie poczeka jeszcze # sekundę} few {Połączenie poczeka jeszcze # sekundy} many {Połączenie poczeka jeszcze # sekund} other {Połączenie poczeka jeszcze # sekundy}}",
  "reference": "Kod dla pomocy technicznej: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {żeby asystent Cię słyszał} avatar {żeby awatar Cię słyszał} other {żeby było Cię słychać}}",
  "camera": "{others, select, agent {żeby asystent Cię widział} avatar {żeby awatar Cię widział} other {żeby było Cię widać}}",
  "screen": "żeby było widać Twój ekran",
  "speaker": "{others, select, agent {żeby słyszeć asystenta} avatar {żeby słyszeć awatara} other {żeby słyszeć inne osoby}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Ekran",
  "speaker": "Dźwięk"
 },
 "dialog": {
  "reference": "Kod dla pomocy technicznej: {reference}"
 },
 "quality": {
  "degraded": [
   "Słabe połączenie",
   "Dźwięk może się rwać. Podejdź bliżej routera Wi-Fi albo wyłącz swoją kamerę."
  ],
  "inboundStalled": [
   "Możesz nie słyszeć drugiej strony",
   "Dźwięk od drugiej strony nie dociera. Powinien sam wrócić."
  ],
  "outboundStalled": [
   "Druga strona może Cię nie słyszeć",
   "Twój dźwięk nie dociera. Powinien sam wrócić."
  ],
  "outboundStalled.ask": [
   "Druga strona Cię nie słyszy",
   "Twój dźwięk nie dociera. Włącz mikrofon ponownie."
  ],
  "deviceOverloaded": [
   "Komputer lub telefon jest bardzo obciążony",
   "Zamknij inne aplikacje i karty, aby rozmowa była płynniejsza."
  ],
  "videoPaused": [
   "Obraz jest wstrzymany",
   "Połączenie jest na to za słabe. Obraz powinien sam wrócić."
  ]
 },
 "indicator": {
  "label": "Jakość rozmowy",
  "snooze": "Ukryj na 10 minut"
 },
 "recording": {
  "unavailable": [
   "Rozmowa nie jest nagrywana",
   "Nie ma to wpływu na samą rozmowę."
  ],
  "incomplete": [
   "Brakuje części nagrania",
   "Nie ma to wpływu na samą rozmowę."
  ]
 },
 "message": {
  "notDelivered": [
   "Wiadomość nie została dostarczona",
   "Druga strona jej nie otrzymała."
  ]
 },
 "list": {
  "title": "Co się wydarzyło",
  "empty": "Nie było żadnych problemów.",
  "count": "{count, plural, one {# raz} few {# razy} many {# razy} other {# raza}}",
  "copyAll": "Kopiuj wszystko",
  "status.noted": "Odnotowano",
  "status.active": "Trwa teraz",
  "status.heldBack": "Część innego problemu",
  "status.dismissed": "Zamknięte przez Ciebie",
  "status.resolved": "Minęło"
 },
 "unblock": {
  "label": "Jak zezwolić na dostęp",
  "question.top": "Spójrz tuż pod pasek adresu.",
  "question.middle": "Spójrz na środek ekranu.",
  "icon": "Kliknij ikonę obok {host} na pasku adresu.",
  "icon.touch": "Dotknij ikony obok {host} na pasku adresu.",
  "turnOn": "Włącz opcję „{toggle}”.",
  "edge.permissions": "Otwórz „Uprawnienia dla tej witryny”.",
  "edge.allow": "Przy opcji „{toggle}” wybierz „Zezwalaj”.",
  "safari.allow": "Przy opcji „{toggle}”{kind, select, camera { lub „Aparat”} other {}} wybierz „Pozwalaj”.",
  "firefox.icon": "Kliknij {kind, select, camera {przekreśloną kamerę} other {przekreślony mikrofon}} obok {host} na pasku adresu.",
  "firefox.cross": "Kliknij krzyżyk obok „Zablokowano”.",
  "askAgain": "Wróć tutaj i spróbuj ponownie. Gdy przeglądarka zapyta, zezwól na dostęp.",
  "safari.menu": "Otwórz menu Safari u góry ekranu, potem „Ustawienia dla {host}”.",
  "safari.touch": "Dotknij opcji „Ustawienia witryny”. Może być pod trzema kropkami.",
  "permissions.touch": "Dotknij opcji „Uprawnienia”, potem włącz „{toggle}”.",
  "firefox.touch": "Dotknij „Zablokowane” obok opcji „{kind, select, camera {Aparat} other {{toggle}}}”, aby zmienić na „Dozwolone”.",
  "app.ios": "Otwórz ustawienia iPhone’a lub iPada, potem „Aplikacje”, potem {browser}.",
  "app.android": "Otwórz ustawienia telefonu, potem „Aplikacje”, potem {browser}.",
  "app.permissions": "Dotknij opcji „Uprawnienia”, potem „{kind, select, camera {Aparat} other {{toggle}}}”, i zezwól na dostęp.",
  "comeBack": "Wróć tutaj i spróbuj ponownie.",
  "inApp.menu": "Otwórz menu aplikacji {app}. To często trzy kropki u góry lub na dole.",
  "inApp.open": "Wybierz otwarcie tej strony w przeglądarce.",
  "windows.settings": "Otwórz ustawienia systemu Windows, potem „Prywatność i zabezpieczenia”, potem „{toggle}”.",
  "windows.access": "Włącz dostęp, także dla aplikacji klasycznych.",
  "macos.settings": "Otwórz „Ustawienia systemowe”, potem „Prywatność i ochrona”, potem „{toggle}”.",
  "macos.turnOn": "Włącz {browser}. Może pojawić się prośba o ponowne otwarcie.",
  "chromeos.settings": "Otwórz ustawienia, potem „Prywatność i bezpieczeństwo”, potem „Ustawienia prywatności”.",
  "chromeos.access": "Włącz dostęp do {kind, select, camera {kamery} screen {ekranu} speaker {głośnika} other {mikrofonu}}.",
  "site": "Otwórz w przeglądarce ustawienia tej witryny.",
  "site.allow": "Zezwól tam na {kind, select, camera {dostęp do kamery} screen {udostępnianie ekranu} speaker {odtwarzanie dźwięku} other {dostęp do mikrofonu}}."
 },
 "status": {
  "fallback": "Nie można teraz wyświetlić komunikatu o Twojej rozmowie. Nie ma to wpływu na samą rozmowę."
 },
 "download": {
  "file": "Pobierz plik dla pomocy technicznej",
  "failed": "Nie udało się utworzyć pliku"
 }
};
