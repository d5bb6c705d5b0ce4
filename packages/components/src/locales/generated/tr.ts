// Generated from packages/components/locales/tr.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Bekle",
  "reconnect": "Yeniden bağlan",
  "reconnect.pending": "Bağlanılıyor…",
  "redial": "Tekrar ara",
  "redial.pending": "Aranıyor…",
  "dialIn": "Telefonla ara",
  "dialIn.number": "{number} numarasını ara",
  "checkNetwork": "Ağı kontrol et",
  "resumeMedia": "Tekrar dene",
  "declineCall": "Aramayı reddet",
  "declineCall.pending": "Reddediliyor…",
  "continueWithout": "{kind, select, camera {Kamerasız} screen {Ekran paylaşmadan} speaker {Hoparlörsüz} other {Mikrofonsuz}} devam et",
  "answerBrowser": "İzin isteğini göster",
  "openSettings": "Ayarları aç",
  "openSettings.pending": "Açılıyor…",
  "chooseDevice": "{kind, select, screen {Başka ekran seç} other {Başka cihaz seç}}",
  "useDevice": "{kind, select, camera {Kamera} screen {Ekran} speaker {Hoparlör} other {Mikrofon}} seç",
  "switchBrowser": "Tarayıcıyı değiştir",
  "checkMicrophone": "Mikrofonu kontrol et",
  "resumePlayback": "Sesi aç",
  "editNumber": "Numarayı düzenle",
  "retryHold": "Tekrar dene",
  "reauthenticate": "Oturum aç",
  "reauthenticate.pending": "Oturum açılıyor…",
  "contactSupport": "Destek ekibine ulaş",
  "dismiss": "Kapat",
  "pending": "Bekleyin…",
  "done": "Tamamlandı",
  "failed": "Olmadı. Tekrar deneyebilirsiniz."
 },
 "device": {
  "microphone": "mikrofon",
  "camera": "kamera",
  "screen": "ekran",
  "speaker": "hoparlör"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Kaynak",
  "summary": "Destek için ayrıntılar",
  "code": "Kod",
  "condition": "Sorun",
  "cause": "Neden",
  "sip": "SIP",
  "call": "Görüşme",
  "time": "Zaman",
  "browser": "Tarayıcı",
  "reference": "Referans kodu",
  "copy": "Kopyala",
  "copied": "Kopyalandı",
  "notCopied": "Kopyalamak için metni seçin"
 },
 "signaling": {
  "offline": [
   "İnternete bağlı değilsiniz",
   "Wi-Fi bağlantınızı veya kablonuzu kontrol edin. İnternet gelir gelmez sizi yeniden bağlarız."
  ],
  "offline.checking": [
   "İnternet geri gelmiş görünüyor",
   "Emin olmak için kontrol ediyoruz."
  ],
  "offline.ask.body": "Wi-Fi bağlantınızı veya kablonuzu kontrol edip yeniden bağlanın.",
  "reconnecting": [
   "{inCall, select, yes {Görüşmeye yeniden bağlanılıyor} other {Yeniden bağlanılıyor}}",
   "{inCall, select, yes {Yeniden bağlanırken hatta kalın.} other {Bu uzun sürmemeli.}}"
  ],
  "reconnecting.first": [
   "Bağlanılıyor",
   "Böyle devam ederse Wi-Fi bağlantınızı kontrol edin."
  ],
  "reconnecting.long": [
   "Hâlâ yeniden bağlanılıyor",
   "Böyle devam ederse Wi-Fi bağlantınızı kontrol edin."
  ],
  "reconnecting.act": [
   "Bağlanmak uzun sürüyor",
   "Wi-Fi modeminize yaklaşın veya başka bir ağ deneyin."
  ],
  "reconnecting.ask": [
   "Bağlantı koptu",
   "Devam etmek için yeniden bağlanın."
  ],
  "reconnecting.reconnect": "Şimdi dene",
  "gatewayFailed": [
   "Görüşme hizmeti yanıt vermiyor",
   "Sorun hizmetten kaynaklanıyor. Denemeye devam ediyoruz."
  ],
  "gatewayFailed.ask.body": "Sorun hizmetten kaynaklanıyor. Yeniden bağlanmayı deneyin.",
  "gatewayFailed.reconnect": "Şimdi dene",
  "serverRestarting": [
   "Görüşme hizmeti yeniden başlatılıyor",
   "Birazdan sizi otomatik olarak yeniden bağlarız."
  ],
  "serverRestarting.ask.body": "Birazdan yeniden bağlanın.",
  "serverRestarting.reconnect": "Şimdi dene",
  "unstable": [
   "Bağlantınız gidip geliyor",
   "Sık sık kopuyor. Wi-Fi modeminize yaklaşın veya kablo kullanın."
  ],
  "unstable.reconnect": "Şimdi dene",
  "reconnectStuck": [
   "Bağlantı kurulamıyor",
   "İnternet bağlantınızı kontrol edip yeniden bağlanın."
  ],
  "reconnectExhausted": [
   "Yeniden bağlanılamadı",
   "Bağlantınızı kontrol edip yeniden bağlanın."
  ],
  "unreachable": [
   "Görüşme hizmetine ulaşılamıyor",
   "İnternet bağlantınızı kontrol edin. Bazı iş yeri ağları aramaları engeller."
  ],
  "disconnected": [
   "Bağlantınız kesildi",
   "Arama yapmak ve almak için yeniden bağlanın."
  ],
  "notRegistered": [
   "Şu anda kimse sizi arayamıyor",
   "Bu uygulamanın görüşme hizmetindeki oturumu artık açık değil."
  ],
  "removed": [
   "Görüşmeden çıkarıldınız",
   "Görüşmede olmanız gerekiyorsa görüşmeyi yönetenlere danışın."
  ],
  "joinedElsewhere": [
   "Başka bir yerden katıldınız",
   "Görüşme başka bir sekmede veya cihazda sürüyor. Görüşmeyi buraya almak için bağlanın."
  ],
  "joinedElsewhere.reconnect": "Burada devam et",
  "closed": [
   "Bağlantı kapatıldı",
   "Bilerek kapatıldı."
  ],
  "subscribeFailed": [
   "Bir kanala katılınamadı",
   "Kanaldaki mesajlar, ses ve görüntü gelmiyor."
  ]
 },
 "ice": {
  "reconnecting": [
   "Ses geri getiriliyor",
   "O zamana kadar birbirinizi duyamayabilirsiniz."
  ],
  "reconnecting.ask": [
   "Ses kesildi",
   "Birbirinizi duymak için yeniden bağlanın."
  ],
  "restartFailed": [
   "Ses henüz geri gelmedi",
   "Bir kez daha deniyoruz. Birbirinizi duyamayabilirsiniz."
  ],
  "restartFailed.ask.body": "Birbirinizi duymak için yeniden bağlanın.",
  "connecting": [
   "Ses henüz bağlanmadı",
   "Arama yanıtlandı. Ses bağlantısı kuruluyor."
  ],
  "noCandidates": [
   "Bağlantı yolu bulunamadı",
   "Ağınız aramaları engelliyor olabilir. Başka bir Wi-Fi ağı veya mobil veri deneyin."
  ],
  "failed": [
   "Görüşmenin sesi kesildi",
   "Ses geri getirilemedi. Devam etmek için tekrar arayın."
  ],
  "neverConnected": [
   "Ses bağlantısı kurulamadı",
   "Ağınız aramaları engelliyor olabilir. Başka bir Wi-Fi ağı veya mobil veri deneyin."
  ],
  "gatheringSlow": [
   "Bağlantı yolunu bulmak uzun sürdü",
   "Ağınız görüşmeleri yavaş başlatıyor."
  ],
  "localCandidatesOnly": [
   "Yalnızca kendi ağınız bulundu",
   "Başka yerlerdeki kişilere ulaşılamayabilir."
  ],
  "pathChanged": [
   "Görüşme başka bir yola geçti",
   "Ağınız değişti ve görüşme devam etti."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Kameranız} screen {Ekran paylaşımınız} speaker {Hoparlörünüz} other {Mikrofonunuz}} duraklatıldı",
   "Bunu tarayıcı veya cihaz yapar, örneğin bir telefon görüşmesi sırasında."
  ],
  "playbackFailed": [
   "Görüşmenin sesi açılamıyor",
   "Görüşmeyi duymak için yeniden bağlanın."
  ],
  "screenShareUnavailable": [
   "Ekranınız paylaşılamıyor",
   "Tarayıcınız veya bilgisayarınız buna izin vermedi. Tekrar paylaşın veya başka bir pencere seçin."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Asistanın sesi gelmiyor} avatar {Avatarın sesi veya görüntüsü gelmiyor} other {Karşı tarafın sesi veya görüntüsü gelmiyor}}",
   "{others, select, agent {Geri getirmeye çalışıyoruz.} avatar {Geri getirmeye çalışıyoruz.} other {Denemeye devam ediyoruz. Karşı tarafın bağlantısı zayıf olabilir.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Geri gelene kadar asistanı duyamazsınız.} avatar {Geri gelene kadar avatarı duyamaz ve göremezsiniz.} other {Geri gelene kadar karşı tarafı duyamaz ve göremezsiniz.}}",
  "encryptionMismatch": [
   "Bu görüşme gizli tutulamıyor",
   "İki tarafın güvenlik ayarları farklı. Görüşmeyi yönetenlere haber verin."
  ],
  "outputUnavailable": [
   "Hoparlörünüz kullanılamıyor",
   "Başka bir hoparlör veya kulaklık seçin."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Kamera} screen {Paylaşılan ekran} speaker {Hoparlör} other {Mikrofon}} değiştirilemedi",
   "Tekrar seçin veya başka bir {kind, select, camera {kamera} screen {ekran} speaker {hoparlör} other {mikrofon}} deneyin."
  ],
  "mutedByHost": [
   "Sesiniz kapatıldı",
   "Toplantı sahibi mikrofonunuzu kapattı."
  ],
  "permissionDenied": [
   "{kind, select, camera {Kameranız} screen {Ekran paylaşımınız} speaker {Hoparlörünüz} other {Mikrofonunuz}} bu site için engellendi",
   "{purpose} izin verin."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Kameranız} screen {Ekran paylaşımı} speaker {Hoparlörünüz} other {Mikrofonunuz}} gerekiyor",
   "Sonraki adımda tarayıcınız izin isteyecek. {purpose} izin verin."
  ],
  "permissionNotAsked.resumeMedia": "Devam et",
  "permissionPending": [
   "Tarayıcınız {kind, select, camera {kamera} screen {ekran paylaşımı} speaker {hoparlör} other {mikrofon}} için izin istiyor",
   "{purpose} tarayıcıda izin verin."
  ],
  "permissionDismissed": [
   "Tarayıcının izin isteği kapatıldı",
   "İstek {kind, select, camera {kameranızla} screen {ekran paylaşımınızla} speaker {hoparlörünüzle} other {mikrofonunuzla}} ilgiliydi. İsteği yeniden açıp izin verin."
  ],
  "permissionDismissed.resumeMedia": "İsteği yeniden aç",
  "blockedBySystem": [
   "Sistem ayarları {kind, select, camera {kameranızı} screen {ekran paylaşımınızı} speaker {hoparlörünüzü} other {mikrofonunuzu}} engelliyor",
   "Bilgisayarınızın veya telefonunuzun ayarlarını açıp tarayıcınızın {kind, select, camera {kamerayı kullanmasına} screen {ekranı paylaşmasına} speaker {hoparlörü kullanmasına} other {mikrofonu kullanmasına}} izin verin."
  ],
  "blockedByPolicy": [
   "Bu sayfa {kind, select, camera {kameranızı kullanamaz} screen {ekranınızı paylaşamaz} speaker {hoparlörünüzü kullanamaz} other {mikrofonunuzu kullanamaz}}",
   "Bu sayfanın içinde açıldığı site buna izin vermiyor. Sayfayı ayrı bir pencerede açın."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Kamera} screen {Ekran} speaker {Hoparlör} other {Mikrofon}} bulunamadı",
   "{kind, select, camera {Bir kamera takın} screen {Bir ekran bağlayın} speaker {Bir hoparlör takın} other {Bir mikrofon takın}} veya açın. Kendiliğinden algılanır."
  ],
  "deviceInUse": [
   "{kind, select, camera {Kameranız açılamadı} screen {Ekranınıza erişilemedi} speaker {Hoparlörünüz açılamadı} other {Mikrofonunuz açılamadı}}",
   "{kind, select, camera {Kamerayı başka bir uygulama veya sekme kullanıyor olabilir. Orada kapatıp tekrar deneyin.} screen {Ekranı başka bir uygulama veya sekme kullanıyor olabilir. Orada paylaşımı durdurup tekrar deneyin.} speaker {Hoparlörü başka bir uygulama veya sekme kullanıyor olabilir. Orada kapatıp tekrar deneyin.} other {Mikrofonu başka bir uygulama veya sekme kullanıyor olabilir. Orada kapatıp tekrar deneyin.}}"
  ],
  "constraintsUnsatisfied": [
   "Bu {kind, select, camera {kamera} screen {ekran} speaker {hoparlör} other {mikrofon}} kullanılamıyor",
   "Takılı olmayabilir veya görüşme için uygun olmayabilir. Başka bir {kind, select, camera {kamera} screen {ekran} speaker {hoparlör} other {mikrofon}} seçin."
  ],
  "captureFailed": [
   "{kind, select, camera {Kameranız} screen {Ekran paylaşımınız} speaker {Hoparlörünüz} other {Mikrofonunuz}} başlatılamadı",
   "{kind, select, screen {Tekrar deneyin.} other {Çıkarıp yeniden takın veya kapatıp açın. Sonra tekrar deneyin.}}"
  ],
  "insecureContext": [
   "Bu sayfa güvenli değil",
   "Tarayıcılar {kind, select, camera {kameraya} screen {ekran paylaşımına} speaker {hoparlöre} other {mikrofona}} yalnızca güvenli sayfalarda izin verir. Bu siteyi yönetenlere haber verin."
  ],
  "captureEnded": [
   "{kind, select, camera {Kameranız kapalı} screen {Ekranınız artık paylaşılmıyor} speaker {Hoparlörünüz kapalı} other {Mikrofonunuz kapalı}}",
   "{kind, select, screen {{purpose} tekrar paylaşın.} other {Çıkarılmış olabilir. {purpose} tekrar açın.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, camera {Kamerayı aç} screen {Tekrar paylaş} speaker {Hoparlörü aç} other {Mikrofonu aç}}",
  "playbackBlocked": [
   "Tarayıcınız sesi engelliyor",
   "Görüşmeyi duymak için sesi açın."
  ],
  "unsupportedBrowser": [
   "Bu tarayıcıda görüşme yapılamaz",
   "Bu sayfayı güncel bir Chrome, Edge, Firefox veya Safari ile açın."
  ],
  "microphoneSilent": [
   "Sesiniz gelmiyor",
   "Mikrofonunuzdan ses gelmiyor. Düğmesini ve kablosunu kontrol edin veya başka bir mikrofon seçin."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote}: ses gelmiyor} other {Karşı taraftan ses gelmiyor}}",
   "Sesi kapatılmış veya mikrofonu kapalı olabilir."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Kameranız} screen {Paylaşılan ekran} speaker {Hoparlörünüz} other {Mikrofonunuz}} değişti",
   "{named, select, yes {Şu anda kullanılan: {name}.} other {Şu anda başka bir {device} kullanılıyor.}}"
  ],
  "deviceChangeSkipped": [
   "Yeni bir cihaz kullanılmadı",
   "Görüşme önceki cihazla devam etti."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Cevapsız arama: {remote}} other {Cevapsız aramanız var}}",
   "Hazır olduğunuzda geri arayın."
  ],
  "missed.redial": "Geri ara",
  "answerLost": [
   "{known, select, yes {Gelen arama sona erdi: {remote}} other {Gelen arama sona erdi}}",
   "Tam siz yanıtlarken kapandı. Hazır olduğunuzda geri arayın."
  ],
  "answerLost.redial": "Geri ara",
  "unknownReattached": [
   "Önceki bir görüşme geri geldi",
   "Hâlâ açık. İhtiyacınız yoksa sonlandırın."
  ],
  "multipleActive": [
   "Birden fazla görüşme açık",
   "İhtiyacınız olmayanları sonlandırın veya beklemeye alın."
  ],
  "holdFailed": [
   "Bekletme yapılamadı",
   "Görüşmenin durumu değişmedi. Tekrar deneyin."
  ],
  "transferFailed": [
   "Görüşme aktarılamadı",
   "Aktarma gerçekleşmedi. Tekrar deneyin veya başka bir numara seçin."
  ],
  "busy": [
   "{known, select, yes {{remote} meşgul} other {Hat meşgul}}",
   "Birkaç dakika bekleyip tekrar arayın."
  ],
  "declined": [
   "{known, select, yes {{remote} aramayı reddetti} other {Arama reddedildi}}",
   "Karşı taraf şu anda müsait olmayabilir."
  ],
  "notAllowed": [
   "Bu aramaya izin verilmiyor",
   "Görüşme hizmeti aramayı kabul etmedi. Bu uygulamayı yönetenlere danışın."
  ],
  "blocked": [
   "Ağ bu aramayı engelledi",
   "Arama, kimse yanıtlayamadan yolda durduruldu. Destek ekibi inceleyebilir."
  ],
  "anonymityRefused": [
   "Gizli numaradan aramalar kabul edilmiyor",
   "Numaranızı görünür yapıp tekrar arayın."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} yanıt vermedi} other {Kimse yanıt vermedi}}",
   "Daha sonra tekrar arayın."
  ],
  "unavailable": [
   "{known, select, yes {Şu anda ulaşılamıyor: {remote}} other {Aradığınız kişiye ulaşılamıyor}}",
   "Telefonu kapalı veya kapsama alanı dışında olabilir. Daha sonra tekrar arayın."
  ],
  "numberNotFound": [
   "Bu numara bulunamadı",
   "Numarayı kontrol edip tekrar arayın."
  ],
  "addressIncomplete": [
   "Numara tam değil",
   "Bir kısmı eksik. Numarayı kontrol edip tekrar arayın."
  ],
  "invalidTarget": [
   "Bu numara aranamıyor",
   "Numarada olmaması gereken bir şey var. Kontrol edip tekrar arayın."
  ],
  "redirected": [
   "{known, select, yes {{remote} aramaları başka yerden yanıtlıyor} other {Karşı taraf aramaları başka yerden yanıtlıyor}}",
   "Ulaşabileceğiniz başka bir numara var."
  ],
  "incompatible": [
   "İki taraf arasında görüşme yapılamıyor",
   "Karşı tarafın telefonuyla bu uygulamanın ortak bir ses veya görüntü biçimi yok."
  ],
  "serviceError": [
   "Görüşme hizmetinde bir sorun oldu",
   "Sorun sizden kaynaklanmıyor. Birazdan tekrar arayın."
  ],
  "networkFailed": [
   "Arama karşı tarafa ulaşmadı",
   "Arama, kimse yanıtlayamadan ağda kayboldu. Bağlantınızı kontrol edip tekrar arayın."
  ],
  "endedByHost": [
   "Toplantı sahibi görüşmeyi sonlandırdı",
   "Görüşme herkes için sona erdi."
  ],
  "setupFailed": [
   "Arama başlatılamadı",
   "Bağlanmadan kesildi. Tekrar arayın."
  ],
  "dropped": [
   "Görüşmeniz kesildi",
   "Görüşme koptu ve geri getirilemedi. Devam etmek için tekrar arayın."
  ],
  "endedByHold": [
   "Bekletme yapılamadı ve görüşme kesildi",
   "Görüşme beklemeye alınamadı veya beklemeden çıkarılamadı ve kesildi. Devam etmek için tekrar arayın."
  ],
  "notReattached": [
   "Görüşmeniz geri getirilemedi",
   "Yeniden bağlandınız ama görüşme kesildi. Devam etmek için tekrar arayın."
  ],
  "ended": [
   "Görüşme sona erdi",
   "Bir sorun fark edilmedi."
  ],
  "canceled": [
   "Arama iptal edildi",
   "Kimse yanıtlamadan sonlandırıldı."
  ],
  "answeredElsewhere": [
   "Arama başka bir yerde karşılandı",
   "Başka bir telefonda yanıtlandı veya reddedildi."
  ],
  "closedDuringSetup": [
   "Görüşme başlamadan sona erdi",
   "Bağlanırken kapatıldı."
  ],
  "answerWhilePeerActive": [
   "Görüşme zaten açıktı",
   "Yeniden yanıtlamak bir şey değiştirmedi."
  ],
  "duplicateInboundAnswer": [
   "Arama iki kez yanıtlandı",
   "Yalnızca ilk yanıt geçerli."
  ],
  "hangupNotSent": [
   "Sonlandırma karşı tarafa ulaşmamış olabilir",
   "Karşı taraf bunu biraz geç fark edebilir."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote} ile} other {{party, select, agent {Asistanla} avatar {Avatarla} other {Karşı tarafla}}}} bağlantı koptu",
   "Bağlantı geri gelene kadar birbirinizi duyamaz ve göremezsiniz."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Asistan} avatar {Avatar} other {Karşı taraf}}}} görüşmeden ayrıldı",
   "Şu anda görüşmede yalnızsınız. Birinin gelmesini bekleyin veya siz de ayrılın."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Oturumunuz yakında kapanacak",
   "{inCall, select, yes {Bu görüşmeyi sürdürmek için oturumunuzu açık tutun.} other {Arama yapmak ve almak için oturumunuzu açık tutun.}}"
  ],
  "expiringSoon.act": [
   "Oturum süreniz doldu",
   "Arama yapmak ve almak için oturumunuzu açık tutun."
  ],
  "expiringSoon.reauthenticate": "Oturumu açık tut",
  "refreshFailing": [
   "Oturumunuz yenilenemiyor",
   "Denemeye devam ediyoruz. Böyle devam ederse tekrar oturum açın."
  ],
  "actionNotPermitted": [
   "Bunu yapma izniniz yok",
   "Toplantı sahibine veya bu uygulamayı yönetenlere danışın."
  ],
  "loginFailed": [
   "Oturumunuz açılamadı",
   "Arama yapmak ve almak için tekrar oturum açın."
  ],
  "invalidCredentials": [
   "Oturum açma isteğiniz kabul edilmedi",
   "Tekrar oturum açın. Yine olursa destek ekibine ulaşın."
  ],
  "required": [
   "Devam etmek için oturum açın",
   "Arama yapmak ve almak için oturum açmanız gerekir."
  ],
  "expired": [
   "Oturumunuz sona erdi",
   "Arama yapmak ve almak için tekrar oturum açın."
  ],
  "notAuthorized": [
   "Erişim izniniz yok",
   "Hizmet girmenize izin vermiyor. Hizmeti yönetenlere danışın."
  ],
  "accountSuspended": [
   "Hesabınız askıya alındı",
   "Destek ekibi nedenini söyleyebilir ve hesabınızı yeniden açabilir."
  ]
 },
 "quota": {
  "connections": [
   "Çok fazla kişi bağlı",
   "Yer açılana kadar denemeye devam ediyoruz."
  ],
  "connections.ask.body": "Birkaç dakika sonra tekrar deneyin.",
  "streams": [
   "Görüşmede yer kalmadı",
   "Biri ayrılana kadar yeni ses veya görüntü eklenemez."
  ],
  "rate": [
   "Bir anda çok fazla işlem yapıldı",
   "Biraz bekleyip devam edeceğiz."
  ],
  "rate.ask.body": "Biraz bekleyip tekrar deneyin.",
  "messages": [
   "Daha fazla mesaj gönderilemiyor",
   "Sınıra ulaşıldı. Destek ekibi bu sınırı yükseltebilir."
  ],
  "credits": [
   "Bakiye kalmadı",
   "Bakiye olmadan görüşme devam edemez. Destek ekibi yardımcı olabilir."
  ],
  "duration": [
   "Bu görüşmenin süresi doldu",
   "Görüşme izin verilen en uzun süreye ulaştı. Tekrar arayabilirsiniz."
  ]
 },
 "service": {
  "upstream": [
   "Hizmette bir sorun var",
   "Sorun sizden kaynaklanmıyor. Denemeye devam ediyoruz."
  ],
  "upstream.ask.body": "Sorun sizden kaynaklanmıyor. Birazdan tekrar deneyin.",
  "recurringFailure": [
   "Aynı sorun yeniden ortaya çıktı",
   "Yeniden denemek işe yaramayabilir. Destek ekibi inceleyebilir."
  ],
  "notFound": [
   "Bu görüşme bulunamadı",
   "Açtığınız bağlantı eski olabilir. Yeni bir bağlantı isteyin."
  ],
  "misconfigured": [
   "Bu uygulama doğru ayarlanmamış",
   "Bu düzeltilene kadar görüşme yapılamaz. Uygulamayı yönetenlere haber verin."
  ],
  "idleTimeout": [
   "Kullanılmayan bağlantı kapatıldı",
   "Bir süre hiçbir şey olmadı. Devam etmek için yeniden bağlanın."
  ]
 },
 "sdk": {
  "internal": [
   "Bu uygulamada bir şey bozuldu",
   "Aramalar çalışmayabilir. Destek ekibi inceleyebilir."
  ],
  "unknown": [
   "Beklenmedik bir şey oldu",
   "Görüşme devam etmiyorsa tekrar arayın. Ayrıntılar destek ekibine yardımcı olur."
  ],
  "misuse": [
   "Uygulama çok fazla şey istedi",
   "Bu, uygulamayı geliştirenleri ilgilendirir."
  ],
  "diagnosticsFailed": [
   "Bir kontrol yapılamadı",
   "Görüşmenin kendisi etkilenmiyor."
  ],
  "protocol": [
   "Bir yanıt anlaşılamadı",
   "Bu, uygulamayı geliştirenleri ilgilendirir."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {{attempt, number}. deneme.} other {{attempt, number}. deneme (toplam {max, number}).}}",
  "nextAttempt": "{seconds, plural, =0 {Şimdi deneniyor.} one {Yaklaşık # saniye sonra tekrar denenecek.} other {Yaklaşık # saniye sonra tekrar denenecek.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {# saniye kaldı.} other {# saniye kaldı.}}} other {Kalan süre: {clock}.}}",
  "count": "{count, plural, one {# kez} other {# kez}}",
  "calls": "{count, plural, one {# görüşme} other {# görüşme}}",
  "waiting": "{count, plural, one {# bildirim daha} other {# bildirim daha}}",
  "reference": "Destek için referans kodu: {reference}"
 },
 "back": {
  "title": "Yeniden bağlandınız",
  "seconds": "{count, plural, one {Kesinti # saniye sürdü.} other {Kesinti # saniye sürdü.}}",
  "minutes": "{count, plural, one {Kesinti # dakika sürdü.} other {Kesinti # dakika sürdü.}}"
 },
 "prompt": {
  "missed": [
   "Bu aramayı kaçırdınız",
   "{reason}. Arama daha fazla bekleyemedi."
  ],
  "granted": [
   "{kind, select, camera {Kameranız} screen {Ekran paylaşımınız} speaker {Hoparlörünüz} other {Mikrofonunuz}} yeniden çalışıyor",
   "Arama sona erdi. Şimdi tekrar arayabilirsiniz."
  ],
  "available": [
   "{kind, select, camera {Kameranız yeniden kullanılabilir} screen {Ekranınız yeniden paylaşılabilir} speaker {Hoparlörünüz yeniden kullanılabilir} other {Mikrofonunuz yeniden kullanılabilir}}",
   "{kind, select, screen {{purpose} paylaşın.} other {Hâlâ kapalı. {purpose} açın.}}"
  ],
  "available.resumeMedia": "{kind, select, camera {Kamerayı aç} screen {Tekrar paylaş} speaker {Hoparlörü aç} other {Mikrofonu aç}}",
  "waiting": "{known, select, yes {{remote} bekliyor.} other {{others, select, agent {Asistan bekliyor.} avatar {Avatar bekliyor.} other {Biri bekliyor.}}}}",
  "deadline": "{seconds, plural, one {Arama # saniye daha bekleyecek} other {Arama # saniye daha bekleyecek}}",
  "reference": "Destek için referans kodu: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {Asistanın sizi duyabilmesi için} avatar {Avatarın sizi duyabilmesi için} other {Sizi duyabilmeleri için}}",
  "camera": "{others, select, agent {Asistanın sizi görebilmesi için} avatar {Avatarın sizi görebilmesi için} other {Sizi görebilmeleri için}}",
  "screen": "Ekranınızı görebilmeleri için",
  "speaker": "{others, select, agent {Asistanı duyabilmeniz için} avatar {Avatarı duyabilmeniz için} other {Karşı tarafı duyabilmeniz için}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Ekran",
  "speaker": "Ses"
 },
 "dialog": {
  "reference": "Destek için referans kodu: {reference}"
 },
 "quality": {
  "degraded": [
   "Bağlantı zayıf",
   "Ses kesik kesik gelebilir. Wi-Fi modeminize yaklaşın veya kameranızı kapatın."
  ],
  "inboundStalled": [
   "Karşı tarafı duymuyor olabilirsiniz",
   "Karşı tarafın sesi size ulaşmıyor. Büyük olasılıkla kendiliğinden düzelir."
  ],
  "outboundStalled": [
   "Karşı taraf sizi duymuyor olabilir",
   "Sesiniz karşı tarafa ulaşmıyor. Büyük olasılıkla kendiliğinden düzelir."
  ],
  "outboundStalled.ask": [
   "Karşı taraf sizi duyamıyor",
   "Sesiniz karşı tarafa ulaşmıyor. Mikrofonunuzu tekrar açın."
  ],
  "deviceOverloaded": [
   "Bilgisayarınız veya telefonunuz zorlanıyor",
   "Görüşmenin daha akıcı olması için diğer uygulamaları ve sekmeleri kapatın."
  ],
  "videoPaused": [
   "Görüntü duraklatıldı",
   "Bağlantı görüntü için çok zayıf. Büyük olasılıkla kendiliğinden geri gelir."
  ]
 },
 "indicator": {
  "label": "Görüşme kalitesi",
  "snooze": "10 dakika gizle"
 },
 "recording": {
  "unavailable": [
   "Görüşme kaydedilmiyor",
   "Görüşmenin kendisi etkilenmiyor."
  ],
  "incomplete": [
   "Kaydın bir bölümü eksik",
   "Görüşmenin kendisi etkilenmiyor."
  ]
 },
 "message": {
  "notDelivered": [
   "Bir mesaj iletilmedi",
   "Mesaj karşı tarafa ulaşmadı."
  ]
 },
 "list": {
  "title": "Neler oldu",
  "empty": "Hiçbir sorun olmadı.",
  "count": "{count, plural, one {# kez} other {# kez}}",
  "copyAll": "Tümünü kopyala",
  "status.noted": "Not edildi",
  "status.active": "Şu anda sürüyor",
  "status.heldBack": "Başka bir sorunun parçası",
  "status.dismissed": "Siz kapattınız",
  "status.resolved": "Sona erdi"
 },
 "unblock": {
  "label": "Nasıl izin verilir",
  "question.top": "Adres çubuğunun hemen altına bakın.",
  "question.middle": "Ekranın ortasına bakın.",
  "icon": "Adres çubuğunda {host} yazısının yanındaki simgeye tıklayın.",
  "icon.touch": "Adres çubuğunda {host} yazısının yanındaki simgeye dokunun.",
  "turnOn": "“{toggle}” ayarını açın.",
  "edge.permissions": "“Bu site için izinler” bölümünü açın.",
  "edge.allow": "“{toggle}” ayarını “İzin ver” olarak değiştirin.",
  "safari.allow": "“{toggle}” ayarını “İzin Ver” olarak değiştirin.",
  "firefox.icon": "Adres çubuğunda {host} yazısının yanındaki üstü çizili {kind, select, camera {kamera} other {mikrofon}} simgesine tıklayın.",
  "firefox.cross": "“Engellendi” yazısının yanındaki çarpıya tıklayın.",
  "askAgain": "Buraya dönüp tekrar deneyin. Tarayıcı sorunca izin verin.",
  "safari.menu": "Ekranın en üstündeki Safari menüsünde “{host} için Ayarlar” seçeneğini açın.",
  "safari.touch": "“Web Sitesi Ayarları” seçeneğine dokunun. Üç noktanın içinde olabilir.",
  "permissions.touch": "“İzinler” seçeneğine dokunun, sonra “{toggle}” ayarını açın.",
  "firefox.touch": "“{toggle}” yanındaki “Engellendi” yazısına dokunarak “İzin verildi” yapın.",
  "app.ios": "iPhone veya iPad ayarlarında “Uygulamalar”, sonra {browser} bölümünü açın.",
  "app.android": "Telefonun ayarlarında “Uygulamalar”, sonra {browser} bölümünü açın.",
  "app.permissions": "“İzinler”, sonra “{toggle}” seçeneğine dokunup izin verin.",
  "comeBack": "Buraya dönüp tekrar deneyin.",
  "inApp.menu": "{app} menüsünü açın. Bu menü çoğu zaman üstte veya altta üç noktadır.",
  "inApp.open": "Menüden bu sayfayı tarayıcınızda açmayı seçin.",
  "windows.settings": "Windows ayarlarında “Gizlilik ve güvenlik”, sonra “{toggle}” bölümünü açın.",
  "windows.access": "Erişimi açın. Masaüstü uygulamaları için olan erişimi de açın.",
  "macos.settings": "“Sistem Ayarları” uygulamasında “Gizlilik ve Güvenlik”, sonra “{toggle}” bölümünü açın.",
  "macos.turnOn": "{browser} için erişimi açın. Tarayıcıyı yeniden açmanız istenebilir.",
  "chromeos.settings": "Ayarlarda “Gizlilik ve güvenlik”, sonra “Gizlilik kontrolleri” bölümünü açın.",
  "chromeos.access": "{kind, select, camera {Kamera} screen {Ekran} speaker {Hoparlör} other {Mikrofon}} erişimini açın.",
  "site": "Tarayıcınızda bu sitenin ayarlarını açın.",
  "site.allow": "Orada “{toggle}” için izin verin."
 },
 "status": {
  "fallback": "Görüşmenizle ilgili bir mesaj şu anda gösterilemiyor. Bu, görüşmenin kendisini etkilemez."
 },
 "download": {
  "file": "Destek için dosya indir",
  "failed": "Dosya oluşturulamadı"
 }
};
