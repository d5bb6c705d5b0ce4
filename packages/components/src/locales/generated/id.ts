// Generated from packages/components/locales/id.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Tunggu",
  "reconnect": "Hubungkan kembali",
  "reconnect.pending": "Menghubungkan…",
  "redial": "Telepon lagi",
  "redial.pending": "Menelepon…",
  "dialIn": "Gunakan telepon biasa",
  "dialIn.number": "Telepon {number}",
  "checkNetwork": "Periksa jaringan",
  "resumeMedia": "Coba lagi",
  "declineCall": "Tolak panggilan",
  "declineCall.pending": "Menolak…",
  "continueWithout": "{kind, select, screen {Lanjutkan tanpa berbagi layar} other {Lanjutkan tanpa {device}}}",
  "answerBrowser": "Tampilkan permintaan izin",
  "openSettings": "Buka pengaturan",
  "openSettings.pending": "Membuka…",
  "chooseDevice": "Pilih yang lain",
  "useDevice": "Pilih {device}",
  "switchBrowser": "Ganti browser",
  "checkMicrophone": "Periksa mikrofon",
  "resumePlayback": "Putar suara",
  "editNumber": "Edit nomor",
  "retryHold": "Coba lagi",
  "reauthenticate": "Login",
  "reauthenticate.pending": "Sedang login…",
  "contactSupport": "Hubungi tim dukungan",
  "dismiss": "Tutup",
  "pending": "Tunggu sebentar…",
  "done": "Selesai",
  "failed": "Tidak berhasil. Anda dapat mencoba lagi."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "layar",
  "speaker": "speaker"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Sumber",
  "summary": "Detail untuk tim dukungan",
  "code": "Kode",
  "condition": "Masalah",
  "cause": "Penyebab",
  "sip": "SIP",
  "call": "Panggilan",
  "time": "Waktu",
  "browser": "Browser",
  "reference": "Kode referensi",
  "copy": "Salin",
  "copied": "Disalin",
  "notCopied": "Pilih teksnya untuk disalin"
 },
 "signaling": {
  "offline": [
   "Anda sedang offline",
   "Periksa Wi-Fi atau kabel internet. Kami akan menghubungkan kembali begitu Anda online lagi."
  ],
  "offline.checking": [
   "Sepertinya Anda sudah online lagi",
   "Kami sedang memastikannya."
  ],
  "offline.ask.body": "Periksa Wi-Fi atau kabel internet, lalu hubungkan kembali.",
  "reconnecting": [
   "{inCall, select, yes {Menghubungkan kembali panggilan} other {Menghubungkan kembali}}",
   "{inCall, select, yes {Tetap di panggilan ini selagi kami menghubungkan kembali.} other {Seharusnya hanya sebentar.}}"
  ],
  "reconnecting.first": [
   "Menghubungkan",
   "Jika ini berlanjut, periksa Wi-Fi Anda."
  ],
  "reconnecting.long": [
   "Masih menghubungkan kembali",
   "Jika ini berlanjut, periksa Wi-Fi Anda."
  ],
  "reconnecting.act": [
   "Ini memakan waktu lama",
   "Pindah lebih dekat ke router Wi-Fi, atau coba jaringan lain."
  ],
  "reconnecting.ask": [
   "Koneksi terputus",
   "Hubungkan kembali untuk melanjutkan."
  ],
  "reconnecting.reconnect": "Coba sekarang",
  "gatewayFailed": [
   "Layanan panggilan tidak merespons",
   "Masalahnya ada di pihak layanan. Kami terus mencoba."
  ],
  "gatewayFailed.ask.body": "Masalahnya ada di pihak layanan. Coba hubungkan kembali.",
  "gatewayFailed.reconnect": "Coba sekarang",
  "serverRestarting": [
   "Layanan panggilan sedang dimulai ulang",
   "Sebentar lagi kami akan menghubungkan kembali secara otomatis."
  ],
  "serverRestarting.ask.body": "Tunggu sebentar, lalu hubungkan kembali.",
  "serverRestarting.reconnect": "Coba sekarang",
  "unstable": [
   "Koneksi Anda tidak stabil",
   "Koneksi terus terputus. Pindah lebih dekat ke router Wi-Fi, atau gunakan kabel internet."
  ],
  "unstable.reconnect": "Coba sekarang",
  "reconnectStuck": [
   "Kami belum dapat terhubung",
   "Periksa koneksi internet Anda, lalu hubungkan kembali."
  ],
  "reconnectExhausted": [
   "Kami tidak berhasil menghubungkan kembali",
   "Periksa koneksi Anda, lalu hubungkan kembali."
  ],
  "unreachable": [
   "Layanan panggilan tidak dapat dijangkau",
   "Periksa koneksi internet Anda. Beberapa jaringan kantor memblokir panggilan."
  ],
  "disconnected": [
   "Anda tidak terhubung",
   "Hubungkan kembali untuk menelepon dan menerima panggilan."
  ],
  "notRegistered": [
   "Saat ini Anda tidak dapat ditelepon",
   "Aplikasi ini tidak lagi login ke layanan panggilan."
  ],
  "removed": [
   "Anda dikeluarkan dari panggilan",
   "Jika seharusnya Anda ikut, tanyakan kepada pengelola panggilan."
  ],
  "joinedElsewhere": [
   "Anda sudah bergabung di tempat lain",
   "Panggilan berlanjut di tab lain atau perangkat lain. Hubungkan untuk memindahkannya ke sini."
  ],
  "joinedElsewhere.reconnect": "Gunakan di sini",
  "closed": [
   "Koneksi ditutup",
   "Ini memang disengaja."
  ],
  "subscribeFailed": [
   "Tidak dapat bergabung ke sebuah kanal",
   "Pesan, suara, dan video dari kanal itu tidak sampai."
  ]
 },
 "ice": {
  "reconnecting": [
   "Suara sedang dipulihkan",
   "Sampai saat itu, Anda dan lawan bicara mungkin tidak saling mendengar."
  ],
  "reconnecting.ask": [
   "Suara hilang",
   "Hubungkan kembali agar dapat saling mendengar."
  ],
  "restartFailed": [
   "Suara belum kembali",
   "Kami mencoba sekali lagi. Anda dan lawan bicara mungkin tidak saling mendengar."
  ],
  "restartFailed.ask.body": "Hubungkan kembali agar dapat saling mendengar.",
  "connecting": [
   "Suara belum terhubung",
   "Panggilan sudah dijawab. Kami sedang menghubungkan suaranya."
  ],
  "noCandidates": [
   "Jalur panggilan tidak ditemukan",
   "Jaringan Anda mungkin memblokir panggilan. Coba Wi-Fi lain atau data seluler."
  ],
  "failed": [
   "Suara panggilan hilang",
   "Suara tidak dapat dipulihkan. Telepon lagi untuk melanjutkan."
  ],
  "neverConnected": [
   "Suara tidak dapat terhubung",
   "Jaringan Anda mungkin memblokir panggilan. Coba Wi-Fi lain atau data seluler."
  ],
  "gatheringSlow": [
   "Pencarian jalur memakan waktu lama",
   "Jaringan Anda lambat saat memulai panggilan."
  ],
  "localCandidatesOnly": [
   "Hanya jaringan Anda sendiri yang ditemukan",
   "Orang di tempat lain mungkin tidak dapat dihubungi."
  ],
  "pathChanged": [
   "Panggilan berpindah jalur",
   "Jaringan Anda berubah, dan panggilan tetap berlanjut."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kamera Anda dijeda} screen {Berbagi layar dijeda} speaker {Speaker Anda dijeda} other {Mikrofon Anda dijeda}}",
   "Ini dilakukan oleh browser atau perangkat, misalnya saat ada panggilan telepon."
  ],
  "playbackFailed": [
   "Suara tidak dapat diputar",
   "Hubungkan kembali untuk mendengar panggilan."
  ],
  "screenShareUnavailable": [
   "Layar Anda tidak dapat dibagikan",
   "Browser atau komputer Anda tidak mengizinkannya. Bagikan lagi, atau pilih jendela lain."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Suara asisten hilang} avatar {Suara atau video avatar hilang} other {Suara atau video lawan bicara hilang}}",
   "{others, select, agent {Kami terus mencoba memulihkannya.} avatar {Kami terus mencoba memulihkannya.} other {Kami terus mencoba. Koneksi lawan bicara mungkin lemah.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Sampai asisten kembali, Anda tidak dapat mendengarnya.} avatar {Sampai avatar kembali, Anda tidak dapat mendengar atau melihatnya.} other {Sampai lawan bicara kembali, Anda tidak dapat mendengar atau melihatnya.}}",
  "encryptionMismatch": [
   "Kerahasiaan panggilan ini tidak dapat dijaga",
   "Pengaturan keamanan kedua pihak berbeda. Beri tahu pengelola panggilan ini."
  ],
  "outputUnavailable": [
   "Speaker Anda tidak dapat digunakan",
   "Pilih speaker atau headset lain."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Kamera tidak dapat diganti} screen {Layar tidak dapat diganti} speaker {Speaker tidak dapat diganti} other {Mikrofon tidak dapat diganti}}",
   "Pilih lagi yang sama, atau pilih yang lain."
  ],
  "mutedByHost": [
   "Suara Anda dibisukan",
   "Host menonaktifkan mikrofon Anda."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kamera Anda diblokir untuk situs ini} screen {Berbagi layar diblokir untuk situs ini} speaker {Speaker Anda diblokir untuk situs ini} other {Mikrofon Anda diblokir untuk situs ini}}",
   "Izinkan aksesnya {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Kamera Anda diperlukan} screen {Layar Anda diperlukan} speaker {Speaker Anda diperlukan} other {Mikrofon Anda diperlukan}}",
   "Browser akan meminta izin. Izinkan {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Lanjutkan",
  "permissionPending": [
   "Browser meminta izin {kind, select, camera {menggunakan kamera} screen {membagikan layar} speaker {menggunakan speaker} other {menggunakan mikrofon}}",
   "Izinkan di sana {purpose}."
  ],
  "permissionDismissed": [
   "Permintaan izin browser ditutup",
   "Permintaan itu untuk {device} Anda. Minta lagi, lalu izinkan."
  ],
  "permissionDismissed.resumeMedia": "Minta lagi",
  "blockedBySystem": [
   "Pengaturan sistem memblokir {kind, select, camera {kamera Anda} screen {berbagi layar} speaker {speaker Anda} other {mikrofon Anda}}",
   "Buka pengaturan komputer atau ponsel Anda, lalu izinkan browser menggunakannya."
  ],
  "blockedByPolicy": [
   "Halaman ini tidak boleh {kind, select, camera {menggunakan kamera} screen {membagikan layar} speaker {menggunakan speaker} other {menggunakan mikrofon}} Anda",
   "Situs yang memuat halaman ini tidak mengizinkannya. Buka halaman ini di jendela tersendiri."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Kamera tidak ditemukan} screen {Layar tidak ditemukan} speaker {Speaker tidak ditemukan} other {Mikrofon tidak ditemukan}}",
   "Pasang atau nyalakan perangkatnya. Kami akan mengenalinya secara otomatis."
  ],
  "deviceInUse": [
   "{kind, select, camera {Kamera Anda tidak dapat diakses} screen {Layar Anda tidak dapat diakses} speaker {Speaker Anda tidak dapat diakses} other {Mikrofon Anda tidak dapat diakses}}",
   "Mungkin sedang digunakan aplikasi atau tab lain. Tutup di sana, lalu coba lagi."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Kamera ini tidak dapat digunakan} screen {Layar ini tidak dapat digunakan} speaker {Speaker ini tidak dapat digunakan} other {Mikrofon ini tidak dapat digunakan}}",
   "Mungkin tercabut, atau tidak sesuai dengan kebutuhan panggilan. Pilih yang lain."
  ],
  "captureFailed": [
   "{kind, select, camera {Kamera Anda tidak dapat dinyalakan} screen {Berbagi layar tidak dimulai} speaker {Speaker Anda tidak dapat dinyalakan} other {Mikrofon Anda tidak dapat dinyalakan}}",
   "{kind, select, screen {Bagikan lagi.} other {Cabut lalu pasang lagi, atau matikan lalu nyalakan. Setelah itu, coba lagi.}}"
  ],
  "insecureContext": [
   "Halaman ini tidak aman",
   "Browser hanya mengizinkan {kind, select, camera {kamera} screen {berbagi layar} speaker {speaker} other {mikrofon}} di halaman yang aman. Beri tahu pengelola situs ini."
  ],
  "captureEnded": [
   "{kind, select, camera {Kamera Anda nonaktif} screen {Layar Anda tidak lagi dibagikan} speaker {Speaker Anda nonaktif} other {Mikrofon Anda nonaktif}}",
   "{kind, select, screen {Bagikan lagi {purpose}.} other {Mungkin tercabut. Aktifkan lagi {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, camera {Aktifkan kamera} screen {Bagikan lagi} speaker {Aktifkan speaker} other {Aktifkan mikrofon}}",
  "playbackBlocked": [
   "Browser menahan pemutaran suara",
   "Putar suara untuk mendengar panggilan."
  ],
  "unsupportedBrowser": [
   "Browser ini tidak mendukung panggilan",
   "Buka halaman ini di Chrome, Edge, Firefox, atau Safari versi terbaru."
  ],
  "microphoneSilent": [
   "Kami tidak dapat mendengar Anda",
   "Tidak ada suara dari mikrofon Anda. Periksa tombol dan kabelnya, atau pilih yang lain."
  ],
  "remoteSilent": [
   "{known, select, yes {Tidak ada suara dari {remote}} other {Tidak ada suara dari lawan bicara}}",
   "Mungkin suaranya dibisukan, atau mikrofonnya nonaktif."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kamera Anda} screen {Layar yang dibagikan} speaker {Speaker Anda} other {Mikrofon Anda}} telah berganti",
   "{named, select, yes {Sekarang digunakan: {name}.} other {Sekarang {device} lain yang digunakan.}}"
  ],
  "deviceChangeSkipped": [
   "Perangkat baru tidak digunakan",
   "Panggilan tetap menggunakan perangkat sebelumnya."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Panggilan tak terjawab dari {remote}} other {Ada panggilan tak terjawab}}",
   "Telepon balik saat Anda siap."
  ],
  "missed.redial": "Telepon balik",
  "answerLost": [
   "{known, select, yes {Panggilan dari {remote} telanjur berakhir} other {Panggilan telanjur berakhir}}",
   "Panggilan berakhir saat Anda menjawabnya. Telepon balik saat Anda siap."
  ],
  "answerLost.redial": "Telepon balik",
  "unknownReattached": [
   "Panggilan sebelumnya kembali",
   "Panggilan itu masih aktif. Akhiri jika tidak Anda perlukan."
  ],
  "multipleActive": [
   "Ada lebih dari satu panggilan aktif",
   "Akhiri panggilan yang tidak Anda perlukan, atau tahan dulu."
  ],
  "holdFailed": [
   "Fitur tahan panggilan tidak berfungsi",
   "Panggilan tetap seperti sebelumnya. Coba lagi."
  ],
  "transferFailed": [
   "Panggilan tidak dialihkan",
   "Pengalihan tidak berhasil. Coba lagi, atau pilih nomor lain."
  ],
  "busy": [
   "{known, select, yes {{remote} sedang sibuk} other {Saluran sedang sibuk}}",
   "Tunggu beberapa menit, lalu telepon lagi."
  ],
  "declined": [
   "{known, select, yes {{remote} menolak panggilan} other {Panggilan ditolak}}",
   "Pihak yang Anda telepon mungkin sedang tidak sempat."
  ],
  "notAllowed": [
   "Panggilan ini tidak diizinkan",
   "Layanan panggilan menolaknya. Tanyakan kepada pengelola aplikasi ini."
  ],
  "blocked": [
   "Jaringan memblokir panggilan ini",
   "Panggilan dihentikan di tengah jalan, sebelum ada yang dapat menjawab. Tim dukungan dapat memeriksanya."
  ],
  "anonymityRefused": [
   "Panggilan dari nomor tersembunyi tidak diterima",
   "Tampilkan nomor Anda, lalu telepon lagi."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} tidak menjawab} other {Tidak ada yang menjawab}}",
   "Telepon lagi nanti."
  ],
  "unavailable": [
   "{known, select, yes {{remote} tidak dapat dihubungi} other {Tidak ada yang dapat dihubungi di sana}}",
   "Teleponnya mungkin mati atau di luar jangkauan. Telepon lagi nanti."
  ],
  "numberNotFound": [
   "Nomor ini tidak ditemukan",
   "Periksa nomornya, lalu telepon lagi."
  ],
  "addressIncomplete": [
   "Nomor tidak lengkap",
   "Ada yang kurang. Periksa nomornya, lalu telepon lagi."
  ],
  "invalidTarget": [
   "Nomor ini tidak dapat ditelepon",
   "Ada yang tidak semestinya di nomor itu. Periksa nomornya, lalu telepon lagi."
  ],
  "redirected": [
   "{known, select, yes {{remote} menerima panggilan di nomor lain} other {Pihak itu menerima panggilan di nomor lain}}",
   "Ada nomor lain untuk menghubunginya."
  ],
  "incompatible": [
   "Kedua pihak tidak dapat saling berbicara",
   "Telepon di sana dan aplikasi ini tidak memiliki suara atau video yang cocok."
  ],
  "serviceError": [
   "Layanan panggilan mengalami masalah",
   "Masalahnya bukan dari Anda. Tunggu sebentar, lalu telepon lagi."
  ],
  "networkFailed": [
   "Panggilan tidak tersambung",
   "Panggilan hilang di jaringan sebelum ada yang dapat menjawab. Periksa koneksi Anda, lalu telepon lagi."
  ],
  "endedByHost": [
   "Host mengakhiri panggilan",
   "Panggilan berakhir untuk semua orang."
  ],
  "setupFailed": [
   "Panggilan tidak dapat dimulai",
   "Panggilan terputus sebelum tersambung. Telepon lagi."
  ],
  "dropped": [
   "Panggilan Anda terputus",
   "Panggilan putus di tengah jalan dan tidak dapat dipulihkan. Telepon lagi untuk melanjutkan."
  ],
  "endedByHold": [
   "Fitur tahan tidak berfungsi dan panggilan berakhir",
   "Panggilan tidak dapat ditahan atau dilanjutkan, lalu terputus. Telepon lagi untuk melanjutkan."
  ],
  "notReattached": [
   "Panggilan Anda tidak dapat dipulihkan",
   "Anda sudah terhubung kembali, tetapi panggilannya hilang. Telepon lagi untuk melanjutkan."
  ],
  "ended": [
   "Panggilan berakhir",
   "Tidak ada masalah yang terlihat."
  ],
  "canceled": [
   "Panggilan dibatalkan",
   "Panggilan diakhiri sebelum ada yang menjawab."
  ],
  "answeredElsewhere": [
   "Panggilan ditangani di tempat lain",
   "Panggilan dijawab atau ditolak di telepon lain."
  ],
  "closedDuringSetup": [
   "Panggilan berakhir sebelum dimulai",
   "Panggilan ditutup saat sedang dihubungkan."
  ],
  "answerWhilePeerActive": [
   "Panggilan sudah aktif",
   "Menjawabnya lagi tidak mengubah apa pun."
  ],
  "duplicateInboundAnswer": [
   "Panggilan dijawab dua kali",
   "Hanya jawaban pertama yang berlaku."
  ],
  "hangupNotSent": [
   "Tanda akhir panggilan mungkin belum sampai",
   "Lawan bicara mungkin baru mengetahuinya sesaat kemudian."
  ]
 },
 "party": {
  "dropped": [
   "Koneksi {known, select, yes {{remote}} other {{party, select, agent {asisten} avatar {avatar} other {lawan bicara}}}} terputus",
   "Anda dan lawan bicara tidak dapat saling mendengar atau melihat sampai koneksi itu kembali."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Asisten} avatar {Avatar} other {Lawan bicara}}}} keluar dari panggilan",
   "Sekarang tinggal Anda sendiri di sini. Tunggu sampai ada yang datang, atau keluar juga."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Login Anda akan segera berakhir",
   "{inCall, select, yes {Tetap login untuk mempertahankan panggilan ini.} other {Tetap login untuk menelepon dan menerima panggilan.}}"
  ],
  "expiringSoon.act": [
   "Waktu login Anda habis",
   "Tetap login untuk menelepon dan menerima panggilan."
  ],
  "expiringSoon.reauthenticate": "Tetap login",
  "refreshFailing": [
   "Kami tidak dapat memperpanjang login Anda",
   "Kami terus mencoba. Jika ini berlanjut, login lagi."
  ],
  "actionNotPermitted": [
   "Anda tidak diizinkan melakukan ini",
   "Tanyakan kepada host atau pengelola aplikasi ini."
  ],
  "loginFailed": [
   "Login tidak berhasil",
   "Login lagi untuk menelepon dan menerima panggilan."
  ],
  "invalidCredentials": [
   "Login Anda tidak diterima",
   "Login lagi. Jika ini terjadi lagi, tanyakan kepada tim dukungan."
  ],
  "required": [
   "Login untuk melanjutkan",
   "Anda harus login untuk menelepon dan menerima panggilan."
  ],
  "expired": [
   "Login Anda sudah berakhir",
   "Login lagi untuk menelepon dan menerima panggilan."
  ],
  "notAuthorized": [
   "Anda tidak memiliki akses",
   "Layanan ini tidak mengizinkan Anda masuk. Tanyakan kepada pengelolanya."
  ],
  "accountSuspended": [
   "Akun Anda ditangguhkan",
   "Tim dukungan dapat memberi tahu alasannya, dan membukanya kembali."
  ]
 },
 "quota": {
  "connections": [
   "Terlalu banyak orang yang terhubung",
   "Kami terus mencoba sampai ada tempat."
  ],
  "connections.ask.body": "Coba lagi dalam beberapa menit.",
  "streams": [
   "Panggilan ini sudah penuh",
   "Suara atau video tidak dapat ditambah sampai ada yang keluar."
  ],
  "rate": [
   "Terlalu banyak hal sekaligus",
   "Kami menunggu sebentar, lalu melanjutkan."
  ],
  "rate.ask.body": "Tunggu sebentar, lalu coba lagi.",
  "messages": [
   "Anda tidak dapat mengirim pesan lagi",
   "Batasnya sudah tercapai. Tim dukungan dapat menaikkannya."
  ],
  "credits": [
   "Saldo sudah habis",
   "Panggilan tidak dapat dilanjutkan tanpa saldo. Tim dukungan dapat membantu."
  ],
  "duration": [
   "Waktu untuk panggilan ini habis",
   "Panggilan sudah mencapai batas waktunya. Anda dapat menelepon lagi."
  ]
 },
 "service": {
  "upstream": [
   "Layanan sedang bermasalah",
   "Masalahnya bukan dari Anda. Kami terus mencoba."
  ],
  "upstream.ask.body": "Masalahnya bukan dari Anda. Tunggu sebentar, lalu coba lagi.",
  "recurringFailure": [
   "Masalah yang sama muncul lagi",
   "Mencoba lagi mungkin tidak membantu. Tim dukungan dapat memeriksanya."
  ],
  "notFound": [
   "Panggilan ini tidak ditemukan",
   "Link-nya mungkin sudah lama. Minta link baru."
  ],
  "misconfigured": [
   "Aplikasi ini tidak diatur dengan benar",
   "Panggilan tidak dapat dilakukan sampai ini diperbaiki. Beri tahu pengelola aplikasi ini."
  ],
  "idleTimeout": [
   "Koneksi ditutup setelah beberapa saat tidak aktif",
   "Tidak ada aktivitas selama beberapa waktu. Hubungkan kembali untuk melanjutkan."
  ]
 },
 "sdk": {
  "internal": [
   "Ada yang rusak di aplikasi ini",
   "Panggilan mungkin tidak berfungsi. Tim dukungan dapat memeriksanya."
  ],
  "unknown": [
   "Terjadi sesuatu yang tidak terduga",
   "Jika panggilan tidak berlanjut, telepon lagi. Detailnya membantu tim dukungan."
  ],
  "misuse": [
   "Aplikasi meminta terlalu banyak",
   "Ini untuk para pembuat aplikasi."
  ],
  "diagnosticsFailed": [
   "Ada pemeriksaan yang tidak dapat dijalankan",
   "Panggilannya sendiri tidak terpengaruh."
  ],
  "protocol": [
   "Ada jawaban yang tidak dipahami",
   "Ini untuk para pembuat aplikasi."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Percobaan ke-{attempt, number}.} other {Percobaan ke-{attempt, number} dari {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Mencoba sekarang.} other {Mencoba lagi dalam sekitar # detik.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {Sisa waktu # detik.}}} other {Sisa waktu {clock}.}}",
  "count": "{count, plural, other {# kali}}",
  "calls": "{count, plural, other {# panggilan}}",
  "waiting": "{count, plural, other {# pemberitahuan lagi}}",
  "reference": "Kode referensi untuk tim dukungan: {reference}"
 },
 "back": {
  "title": "Anda terhubung kembali",
  "seconds": "{count, plural, other {Gangguan berlangsung # detik.}}",
  "minutes": "{count, plural, other {Gangguan berlangsung # menit.}}"
 },
 "prompt": {
  "missed": [
   "Panggilan ini tak terjawab",
   "{reason}. Panggilan tidak dapat menunggu lebih lama."
  ],
  "granted": [
   "{kind, select, camera {Kamera Anda berfungsi lagi} screen {Berbagi layar berfungsi lagi} speaker {Speaker Anda berfungsi lagi} other {Mikrofon Anda berfungsi lagi}}",
   "Panggilan sudah berakhir. Sekarang Anda dapat menelepon lagi."
  ],
  "available": [
   "{kind, select, camera {Kamera Anda boleh digunakan lagi} screen {Layar Anda boleh dibagikan lagi} speaker {Speaker Anda boleh digunakan lagi} other {Mikrofon Anda boleh digunakan lagi}}",
   "{kind, select, screen {Bagikan {purpose}.} other {Masih nonaktif. Aktifkan {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, camera {Aktifkan kamera} screen {Bagikan lagi} speaker {Aktifkan speaker} other {Aktifkan mikrofon}}",
  "waiting": "{known, select, yes {{remote} sedang menunggu.} other {{others, select, agent {Asisten sedang menunggu.} avatar {Avatar sedang menunggu.} other {Ada yang sedang menunggu.}}}}",
  "deadline": "{seconds, plural, other {Panggilan masih menunggu # detik lagi}}",
  "reference": "Kode referensi untuk tim dukungan: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {agar asisten dapat mendengar Anda} avatar {agar avatar dapat mendengar Anda} other {agar orang lain dapat mendengar Anda}}",
  "camera": "{others, select, agent {agar asisten dapat melihat Anda} avatar {agar avatar dapat melihat Anda} other {agar orang lain dapat melihat Anda}}",
  "screen": "agar orang lain dapat melihat layar Anda",
  "speaker": "{others, select, agent {agar Anda dapat mendengar asisten} avatar {agar Anda dapat mendengar avatar} other {agar Anda dapat mendengar orang lain}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Layar",
  "speaker": "Suara"
 },
 "dialog": {
  "reference": "Kode referensi untuk tim dukungan: {reference}"
 },
 "quality": {
  "degraded": [
   "Koneksi lemah",
   "Suara mungkin putus-putus. Pindah lebih dekat ke router Wi-Fi, atau nonaktifkan video Anda."
  ],
  "inboundStalled": [
   "Anda mungkin tidak mendengar lawan bicara",
   "Suara lawan bicara tidak sampai. Seharusnya pulih dengan sendirinya."
  ],
  "outboundStalled": [
   "Lawan bicara mungkin tidak mendengar Anda",
   "Suara Anda tidak sampai. Seharusnya pulih dengan sendirinya."
  ],
  "outboundStalled.ask": [
   "Lawan bicara tidak dapat mendengar Anda",
   "Suara Anda tidak sampai. Aktifkan lagi mikrofon Anda."
  ],
  "deviceOverloaded": [
   "Komputer atau ponsel Anda bekerja sangat berat",
   "Tutup aplikasi dan tab lain agar panggilan lebih lancar."
  ],
  "videoPaused": [
   "Video dijeda",
   "Koneksi terlalu lemah untuk video. Seharusnya pulih dengan sendirinya."
  ]
 },
 "indicator": {
  "label": "Kualitas panggilan",
  "snooze": "Sembunyikan 10 menit"
 },
 "recording": {
  "unavailable": [
   "Panggilan tidak direkam",
   "Panggilannya sendiri tidak terpengaruh."
  ],
  "incomplete": [
   "Sebagian rekaman hilang",
   "Panggilannya sendiri tidak terpengaruh."
  ]
 },
 "message": {
  "notDelivered": [
   "Ada pesan yang tidak sampai",
   "Lawan bicara tidak menerimanya."
  ]
 },
 "list": {
  "title": "Yang terjadi",
  "empty": "Tidak ada masalah.",
  "count": "{count, plural, other {# kali}}",
  "copyAll": "Salin semua",
  "status.noted": "Dicatat",
  "status.active": "Sedang terjadi",
  "status.heldBack": "Bagian dari masalah lain",
  "status.dismissed": "Anda tutup",
  "status.resolved": "Sudah berakhir"
 },
 "unblock": {
  "label": "Cara mengizinkan",
  "question.top": "Lihat tepat di bawah bilah alamat.",
  "question.middle": "Lihat di tengah layar.",
  "icon": "Pilih ikon di samping {host} di bilah alamat.",
  "icon.touch": "Ketuk ikon di samping {host} di bilah alamat.",
  "turnOn": "Aktifkan “{toggle}”.",
  "edge.permissions": "Buka “Izin untuk situs ini”.",
  "edge.allow": "Ubah “{toggle}” menjadi “Izinkan”.",
  "safari.allow": "Ubah “{toggle}” menjadi “Izinkan”.",
  "firefox.icon": "Pilih ikon {kind, select, camera {kamera} other {mikrofon}} yang dicoret di samping {host} di bilah alamat.",
  "firefox.cross": "Pilih tanda silang di samping “Diblokir” atau “Diblokir Sementara”.",
  "askAgain": "Kembali ke sini dan coba lagi. Izinkan saat browser memintanya.",
  "safari.menu": "Buka menu Safari di bagian atas layar, lalu pilih “Pengaturan untuk {host}”.",
  "safari.touch": "Ketuk “Pengaturan Situs Web”. Mungkin ada di balik tiga titik.",
  "permissions.touch": "Ketuk “Izin”, lalu aktifkan “{toggle}”.",
  "firefox.touch": "Ketuk “Diblokir” di samping “{toggle}” agar berubah menjadi “Diizinkan”.",
  "app.ios": "Buka Pengaturan iPhone atau iPad, lalu “App”, lalu {browser}.",
  "app.android": "Buka pengaturan ponsel, lalu “Aplikasi”, lalu {browser}.",
  "app.permissions": "Ketuk “Izin”, lalu “{toggle}”, dan izinkan.",
  "comeBack": "Kembali ke sini dan coba lagi.",
  "inApp.menu": "Buka menu {app}. Sering kali berupa tiga titik di bagian atas atau bawah.",
  "inApp.open": "Pilih opsi untuk membuka halaman ini di browser.",
  "windows.settings": "Buka Pengaturan Windows, lalu “Privasi & keamanan”, lalu “{toggle}”.",
  "windows.access": "Aktifkan aksesnya, juga untuk aplikasi desktop.",
  "macos.settings": "Buka “Pengaturan Sistem”, lalu “Privasi & Keamanan”, lalu “{toggle}”.",
  "macos.turnOn": "Aktifkan {browser}. Anda mungkin diminta membukanya lagi.",
  "chromeos.settings": "Buka Setelan, lalu “Privasi dan keamanan”, lalu “Kontrol privasi”.",
  "chromeos.access": "Aktifkan akses {device}.",
  "site": "Buka pengaturan situs ini di browser Anda.",
  "site.allow": "Izinkan “{toggle}” di sana."
 },
 "status": {
  "fallback": "Pesan tentang panggilan Anda tidak dapat ditampilkan saat ini. Panggilannya sendiri tidak terpengaruh."
 },
 "download": {
  "file": "Unduh file untuk tim dukungan",
  "failed": "File tidak dapat dibuat"
 }
};
