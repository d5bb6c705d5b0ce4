// Generated from packages/components/locales/vi.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Chờ",
  "reconnect": "Kết nối lại",
  "reconnect.pending": "Đang kết nối…",
  "redial": "Gọi lại",
  "redial.pending": "Đang gọi…",
  "dialIn": "Gọi bằng điện thoại",
  "dialIn.number": "Gọi {number}",
  "checkNetwork": "Kiểm tra mạng",
  "resumeMedia": "Thử lại",
  "declineCall": "Từ chối cuộc gọi",
  "declineCall.pending": "Đang từ chối…",
  "continueWithout": "{kind, select, screen {Tiếp tục mà không chia sẻ màn hình} other {Tiếp tục mà không dùng {device}}}",
  "answerBrowser": "Hiện yêu cầu cấp quyền",
  "openSettings": "Mở phần cài đặt",
  "openSettings.pending": "Đang mở…",
  "chooseDevice": "{kind, select, screen {Chọn màn hình khác} other {Chọn thiết bị khác}}",
  "useDevice": "Chọn {device}",
  "switchBrowser": "Đổi trình duyệt",
  "checkMicrophone": "Kiểm tra micrô",
  "resumePlayback": "Phát âm thanh",
  "editNumber": "Sửa số",
  "retryHold": "Thử lại",
  "reauthenticate": "Đăng nhập",
  "reauthenticate.pending": "Đang đăng nhập…",
  "contactSupport": "Liên hệ bộ phận hỗ trợ",
  "dismiss": "Đóng",
  "pending": "Chờ một lát…",
  "done": "Xong",
  "failed": "Chưa được. Bạn có thể thử lại."
 },
 "device": {
  "microphone": "micrô",
  "camera": "camera",
  "screen": "màn hình",
  "speaker": "loa"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Nguồn",
  "summary": "Chi tiết cho bộ phận hỗ trợ",
  "code": "Mã",
  "condition": "Sự cố",
  "cause": "Nguyên nhân",
  "sip": "SIP",
  "call": "Cuộc gọi",
  "time": "Thời gian",
  "browser": "Trình duyệt",
  "reference": "Mã tham chiếu",
  "copy": "Sao chép",
  "copied": "Đã sao chép",
  "notCopied": "Chọn văn bản để sao chép"
 },
 "signaling": {
  "offline": [
   "Bạn không có kết nối mạng",
   "Hãy kiểm tra Wi-Fi hoặc dây mạng. Chúng tôi sẽ kết nối lại ngay khi có mạng."
  ],
  "offline.checking": [
   "Có vẻ đã có mạng trở lại",
   "Chúng tôi đang kiểm tra cho chắc."
  ],
  "offline.ask.body": "Hãy kiểm tra Wi-Fi hoặc dây mạng, rồi kết nối lại.",
  "reconnecting": [
   "{inCall, select, yes {Đang kết nối lại cuộc gọi} other {Đang kết nối lại}}",
   "{inCall, select, yes {Hãy giữ máy trong lúc chúng tôi kết nối lại.} other {Có lẽ chỉ mất một lát.}}"
  ],
  "reconnecting.first": [
   "Đang kết nối",
   "Nếu vẫn tiếp diễn, hãy kiểm tra Wi-Fi."
  ],
  "reconnecting.long": [
   "Vẫn đang kết nối lại",
   "Nếu vẫn tiếp diễn, hãy kiểm tra Wi-Fi."
  ],
  "reconnecting.act": [
   "Việc này đang mất nhiều thời gian",
   "Hãy lại gần bộ phát Wi-Fi hơn hoặc thử mạng khác."
  ],
  "reconnecting.ask": [
   "Kết nối đã bị ngắt",
   "Hãy kết nối lại để tiếp tục."
  ],
  "reconnecting.reconnect": "Thử ngay",
  "gatewayFailed": [
   "Dịch vụ gọi điện không phản hồi",
   "Sự cố nằm ở phía dịch vụ. Chúng tôi vẫn đang thử."
  ],
  "gatewayFailed.ask.body": "Sự cố nằm ở phía dịch vụ. Hãy thử kết nối lại.",
  "gatewayFailed.reconnect": "Thử ngay",
  "serverRestarting": [
   "Dịch vụ gọi điện đang khởi động lại",
   "Chúng tôi sẽ tự động kết nối lại sau giây lát."
  ],
  "serverRestarting.ask.body": "Hãy kết nối lại sau giây lát.",
  "serverRestarting.reconnect": "Thử ngay",
  "unstable": [
   "Kết nối của bạn không ổn định",
   "Kết nối liên tục bị ngắt. Hãy lại gần bộ phát Wi-Fi hơn hoặc dùng dây mạng."
  ],
  "unstable.reconnect": "Thử ngay",
  "reconnectStuck": [
   "Chưa kết nối được",
   "Hãy kiểm tra kết nối Internet, rồi kết nối lại."
  ],
  "reconnectExhausted": [
   "Không kết nối lại được",
   "Hãy kiểm tra mạng, rồi kết nối lại."
  ],
  "unreachable": [
   "Không kết nối được với dịch vụ gọi điện",
   "Hãy kiểm tra kết nối Internet. Một số mạng công ty chặn cuộc gọi."
  ],
  "disconnected": [
   "Bạn đã bị ngắt kết nối",
   "Hãy kết nối lại để gọi và nhận cuộc gọi."
  ],
  "notRegistered": [
   "Hiện không ai gọi được cho bạn",
   "Ứng dụng này không còn đăng nhập vào dịch vụ gọi điện."
  ],
  "removed": [
   "Bạn đã bị đưa ra khỏi cuộc gọi",
   "Nếu bạn cần có mặt, hãy hỏi người phụ trách cuộc gọi."
  ],
  "joinedElsewhere": [
   "Bạn đã tham gia ở nơi khác",
   "Cuộc gọi đang tiếp tục ở thẻ khác hoặc trên thiết bị khác. Hãy kết nối để chuyển về đây."
  ],
  "joinedElsewhere.reconnect": "Dùng tại đây",
  "closed": [
   "Kết nối đã đóng",
   "Việc này là có chủ ý."
  ],
  "subscribeFailed": [
   "Không tham gia được một kênh",
   "Không nhận được tin nhắn, âm thanh và video của kênh đó."
  ]
 },
 "ice": {
  "reconnecting": [
   "Đang khôi phục âm thanh",
   "Cho đến lúc đó, hai bên có thể không nghe thấy nhau."
  ],
  "reconnecting.ask": [
   "Đã mất âm thanh",
   "Hãy kết nối lại để nghe thấy nhau."
  ],
  "restartFailed": [
   "Âm thanh vẫn chưa trở lại",
   "Chúng tôi đang thử thêm một lần nữa. Hai bên có thể không nghe thấy nhau."
  ],
  "restartFailed.ask.body": "Hãy kết nối lại để nghe thấy nhau.",
  "connecting": [
   "Chưa có âm thanh",
   "Cuộc gọi đã được trả lời. Chúng tôi đang kết nối âm thanh."
  ],
  "noCandidates": [
   "Không tìm thấy đường kết nối",
   "Mạng của bạn có thể đang chặn cuộc gọi. Hãy thử Wi-Fi khác hoặc dữ liệu di động."
  ],
  "failed": [
   "Cuộc gọi bị mất âm thanh",
   "Không khôi phục được âm thanh. Hãy gọi lại để tiếp tục."
  ],
  "neverConnected": [
   "Âm thanh không truyền được",
   "Mạng của bạn có thể đang chặn cuộc gọi. Hãy thử Wi-Fi khác hoặc dữ liệu di động."
  ],
  "gatheringSlow": [
   "Tìm đường kết nối mất nhiều thời gian",
   "Mạng của bạn mở cuộc gọi chậm."
  ],
  "localCandidatesOnly": [
   "Chỉ tìm thấy mạng của riêng bạn",
   "Có thể không liên lạc được với người ở nơi khác."
  ],
  "pathChanged": [
   "Cuộc gọi đã đổi đường kết nối",
   "Mạng của bạn đã thay đổi, nhưng cuộc gọi vẫn tiếp tục."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Camera của bạn đang tạm dừng} screen {Chia sẻ màn hình đang tạm dừng} speaker {Loa của bạn đang tạm dừng} other {Micrô của bạn đang tạm dừng}}",
   "Trình duyệt hoặc thiết bị đã làm việc này, chẳng hạn khi có cuộc gọi điện thoại."
  ],
  "playbackFailed": [
   "Không phát được âm thanh",
   "Hãy kết nối lại để nghe cuộc gọi."
  ],
  "screenShareUnavailable": [
   "Không chia sẻ được màn hình của bạn",
   "Trình duyệt hoặc máy tính không cho phép. Hãy chia sẻ lại hoặc chọn cửa sổ khác."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Mất âm thanh của trợ lý} avatar {Mất âm thanh hoặc hình ảnh của nhân vật ảo} other {Mất âm thanh hoặc hình ảnh của bên kia}}",
   "{others, select, agent {Chúng tôi vẫn đang cố khôi phục.} avatar {Chúng tôi vẫn đang cố khôi phục.} other {Chúng tôi vẫn đang thử. Kết nối của bên kia có thể yếu.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Bạn sẽ không nghe thấy trợ lý cho đến khi trợ lý trở lại.} avatar {Bạn sẽ không nghe hoặc nhìn thấy nhân vật ảo cho đến khi nhân vật ảo trở lại.} other {Bạn sẽ không nghe hoặc nhìn thấy bên kia cho đến khi họ trở lại.}}",
  "encryptionMismatch": [
   "Không bảo đảm được sự riêng tư cho cuộc gọi này",
   "Cài đặt bảo mật của hai bên khác nhau. Hãy báo cho người phụ trách cuộc gọi này."
  ],
  "outputUnavailable": [
   "Không dùng được loa của bạn",
   "Hãy chọn loa hoặc tai nghe khác."
  ],
  "trackReplaceFailed": [
   "Không đổi được {device}",
   "{kind, select, screen {Hãy chọn lại màn hình đó hoặc màn hình khác.} other {Hãy chọn lại thiết bị đó hoặc thiết bị khác.}}"
  ],
  "mutedByHost": [
   "Bạn đã bị tắt tiếng",
   "Người chủ trì đã tắt micrô của bạn."
  ],
  "permissionDenied": [
   "{kind, select, camera {Camera của bạn bị chặn trên trang web này} screen {Chia sẻ màn hình bị chặn trên trang web này} speaker {Loa của bạn bị chặn trên trang web này} other {Micrô của bạn bị chặn trên trang web này}}",
   "Hãy cho phép {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Cần dùng camera của bạn} screen {Cần chia sẻ màn hình của bạn} speaker {Cần dùng loa của bạn} other {Cần dùng micrô của bạn}}",
   "Trình duyệt sắp hỏi bạn. Hãy cho phép {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Tiếp tục",
  "permissionPending": [
   "Trình duyệt đang xin quyền {kind, select, camera {dùng camera} screen {chia sẻ màn hình} speaker {dùng loa} other {dùng micrô}}",
   "Hãy cho phép ở đó {purpose}."
  ],
  "permissionDismissed": [
   "Yêu cầu cấp quyền của trình duyệt đã bị đóng",
   "Đó là yêu cầu {kind, select, camera {dùng camera} screen {chia sẻ màn hình} speaker {dùng loa} other {dùng micrô}} của bạn. Hãy yêu cầu lại, rồi cho phép."
  ],
  "permissionDismissed.resumeMedia": "Yêu cầu lại",
  "blockedBySystem": [
   "Cài đặt hệ thống đang chặn {kind, select, camera {camera} screen {chia sẻ màn hình} speaker {loa} other {micrô}}",
   "Hãy mở phần cài đặt của máy tính hoặc điện thoại, rồi cho phép trình duyệt sử dụng."
  ],
  "blockedByPolicy": [
   "Trang này không được phép {kind, select, camera {dùng camera} screen {chia sẻ màn hình} speaker {dùng loa} other {dùng micrô}} của bạn",
   "Trang web chứa trang này không cho phép. Hãy mở trang này trong một cửa sổ riêng."
  ],
  "deviceNotFound": [
   "Không tìm thấy {device}",
   "Hãy cắm hoặc bật thiết bị. Chúng tôi sẽ tự động nhận ra."
  ],
  "deviceInUse": [
   "{kind, select, camera {Không mở được camera của bạn} screen {Không truy cập được màn hình của bạn} speaker {Không mở được loa của bạn} other {Không mở được micrô của bạn}}",
   "Có thể ứng dụng hoặc thẻ khác đang dùng thiết bị này. Hãy đóng ở đó, rồi thử lại."
  ],
  "constraintsUnsatisfied": [
   "Không dùng được {device} này",
   "Có thể thiết bị đã bị rút ra hoặc không phù hợp với cuộc gọi. Hãy chọn thiết bị khác."
  ],
  "captureFailed": [
   "{kind, select, camera {Camera của bạn chưa khởi động được} screen {Chưa bắt đầu chia sẻ màn hình được} speaker {Loa của bạn chưa khởi động được} other {Micrô của bạn chưa khởi động được}}",
   "{kind, select, screen {Hãy chia sẻ lại.} other {Hãy rút ra rồi cắm lại, hoặc tắt rồi bật lại. Sau đó thử lại.}}"
  ],
  "insecureContext": [
   "Trang này không an toàn",
   "Trình duyệt chỉ cho phép {kind, select, camera {dùng camera} screen {chia sẻ màn hình} speaker {dùng loa} other {dùng micrô}} trên trang an toàn. Hãy báo cho người phụ trách trang web này."
  ],
  "captureEnded": [
   "{kind, select, camera {Camera của bạn đã tắt} screen {Màn hình của bạn không còn được chia sẻ} speaker {Loa của bạn đã tắt} other {Micrô của bạn đã tắt}}",
   "{kind, select, screen {Hãy chia sẻ lại {purpose}.} other {Có thể thiết bị đã bị rút ra. Hãy bật lại {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, camera {Bật camera} screen {Chia sẻ lại} speaker {Bật loa} other {Bật micrô}}",
  "playbackBlocked": [
   "Trình duyệt đang chặn âm thanh",
   "Hãy phát âm thanh để nghe cuộc gọi."
  ],
  "unsupportedBrowser": [
   "Trình duyệt này không hỗ trợ gọi điện",
   "Hãy mở trang này bằng Chrome, Edge, Firefox hoặc Safari phiên bản mới."
  ],
  "microphoneSilent": [
   "Chúng tôi không nghe thấy bạn",
   "Không có âm thanh từ micrô của bạn. Hãy kiểm tra công tắc và dây, hoặc chọn micrô khác."
  ],
  "remoteSilent": [
   "{known, select, yes {Không có âm thanh từ {remote}} other {Không có âm thanh từ bên kia}}",
   "Có thể họ đang bị tắt tiếng hoặc micrô của họ đang tắt."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Camera của bạn} screen {Màn hình chia sẻ} speaker {Loa của bạn} other {Micrô của bạn}} đã được đổi",
   "{named, select, yes {Hiện đang dùng {name}.} other {Hiện đang dùng {device} khác.}}"
  ],
  "deviceChangeSkipped": [
   "Thiết bị mới không được sử dụng",
   "Cuộc gọi vẫn dùng thiết bị cũ."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Cuộc gọi nhỡ từ {remote}} other {Bạn có cuộc gọi nhỡ}}",
   "Hãy gọi lại khi bạn thấy tiện."
  ],
  "missed.redial": "Gọi lại",
  "answerLost": [
   "{known, select, yes {Cuộc gọi từ {remote} vừa kết thúc} other {Cuộc gọi vừa kết thúc}}",
   "Cuộc gọi kết thúc trong lúc bạn đang trả lời. Hãy gọi lại khi bạn thấy tiện."
  ],
  "answerLost.redial": "Gọi lại",
  "unknownReattached": [
   "Một cuộc gọi trước đó đã trở lại",
   "Cuộc gọi đó vẫn đang mở. Hãy kết thúc nếu bạn không cần."
  ],
  "multipleActive": [
   "Có nhiều hơn một cuộc gọi đang mở",
   "Hãy kết thúc những cuộc gọi bạn không cần, hoặc tạm giữ chúng."
  ],
  "holdFailed": [
   "Không dùng được tính năng tạm giữ",
   "Cuộc gọi vẫn như trước đó. Hãy thử lại."
  ],
  "transferFailed": [
   "Cuộc gọi chưa được chuyển",
   "Việc chuyển cuộc gọi chưa thành công. Hãy thử lại hoặc chọn số khác."
  ],
  "busy": [
   "{known, select, yes {{remote} đang bận} other {Máy đang bận}}",
   "Hãy chờ vài phút rồi gọi lại."
  ],
  "declined": [
   "{known, select, yes {{remote} đã từ chối cuộc gọi} other {Cuộc gọi đã bị từ chối}}",
   "Có thể lúc này họ không tiện nghe máy."
  ],
  "notAllowed": [
   "Cuộc gọi này không được phép",
   "Dịch vụ gọi điện đã từ chối. Hãy hỏi người phụ trách ứng dụng này."
  ],
  "blocked": [
   "Mạng đã chặn cuộc gọi này",
   "Cuộc gọi bị chặn giữa chừng, trước khi có ai kịp nghe máy. Bộ phận hỗ trợ có thể xem xét giúp bạn."
  ],
  "anonymityRefused": [
   "Không nhận cuộc gọi từ số ẩn",
   "Hãy hiện số của bạn rồi gọi lại."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} không nghe máy} other {Không có ai nghe máy}}",
   "Hãy gọi lại sau."
  ],
  "unavailable": [
   "{known, select, yes {Không liên lạc được với {remote}} other {Không liên lạc được với bên kia}}",
   "Điện thoại của họ có thể đang tắt hoặc ngoài vùng phủ sóng. Hãy gọi lại sau."
  ],
  "numberNotFound": [
   "Không tìm thấy số này",
   "Hãy kiểm tra số rồi gọi lại."
  ],
  "addressIncomplete": [
   "Số chưa đầy đủ",
   "Còn thiếu gì đó. Hãy kiểm tra số rồi gọi lại."
  ],
  "invalidTarget": [
   "Không gọi được số này",
   "Trong số có phần không hợp lệ. Hãy kiểm tra số rồi gọi lại."
  ],
  "redirected": [
   "{known, select, yes {{remote} nhận cuộc gọi ở nơi khác} other {Họ nhận cuộc gọi ở nơi khác}}",
   "Có một số khác để gọi cho họ."
  ],
  "incompatible": [
   "Hai bên không nói chuyện được với nhau",
   "Điện thoại của họ và ứng dụng này không có loại âm thanh hoặc video nào dùng chung được."
  ],
  "serviceError": [
   "Dịch vụ gọi điện đã gặp sự cố",
   "Không phải do bạn. Hãy gọi lại sau giây lát."
  ],
  "networkFailed": [
   "Cuộc gọi không kết nối được",
   "Cuộc gọi bị mất trên mạng trước khi có ai kịp nghe máy. Hãy kiểm tra kết nối rồi gọi lại."
  ],
  "endedByHost": [
   "Người chủ trì đã kết thúc cuộc gọi",
   "Cuộc gọi đã kết thúc với tất cả mọi người."
  ],
  "setupFailed": [
   "Không bắt đầu được cuộc gọi",
   "Cuộc gọi bị ngắt trước khi kết nối. Hãy gọi lại."
  ],
  "dropped": [
   "Cuộc gọi của bạn bị ngắt",
   "Cuộc gọi bị đứt giữa chừng và không khôi phục được. Hãy gọi lại để tiếp tục."
  ],
  "endedByHold": [
   "Tạm giữ không được, cuộc gọi đã kết thúc",
   "Không thể tạm giữ hoặc tiếp tục cuộc gọi nên cuộc gọi bị ngắt. Hãy gọi lại để tiếp tục."
  ],
  "notReattached": [
   "Không khôi phục được cuộc gọi của bạn",
   "Bạn đã kết nối lại nhưng cuộc gọi đã mất. Hãy gọi lại để tiếp tục."
  ],
  "ended": [
   "Cuộc gọi đã kết thúc",
   "Không nhận thấy sự cố nào."
  ],
  "canceled": [
   "Cuộc gọi đã bị huỷ",
   "Cuộc gọi kết thúc trước khi có ai nghe máy."
  ],
  "answeredElsewhere": [
   "Cuộc gọi đã được xử lý ở nơi khác",
   "Cuộc gọi đã được trả lời hoặc bị từ chối trên điện thoại khác."
  ],
  "closedDuringSetup": [
   "Cuộc gọi kết thúc trước khi bắt đầu",
   "Cuộc gọi bị đóng trong lúc đang kết nối."
  ],
  "answerWhilePeerActive": [
   "Cuộc gọi đã mở từ trước",
   "Trả lời lại không làm thay đổi gì."
  ],
  "duplicateInboundAnswer": [
   "Cuộc gọi được trả lời hai lần",
   "Chỉ lần trả lời đầu tiên được tính."
  ],
  "hangupNotSent": [
   "Lệnh kết thúc cuộc gọi có thể chưa đến nơi",
   "Bên kia có thể nhận ra muộn hơn một chút."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Trợ lý} avatar {Nhân vật ảo} other {Bên kia}}}} đã mất kết nối",
   "Hai bên sẽ không nghe hoặc nhìn thấy nhau cho đến khi kết nối trở lại."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Trợ lý} avatar {Nhân vật ảo} other {Bên kia}}}} đã rời cuộc gọi",
   "Giờ chỉ còn bạn ở đây. Bạn có thể chờ người khác vào hoặc cũng rời cuộc gọi."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Bạn sắp bị đăng xuất",
   "{inCall, select, yes {Hãy duy trì đăng nhập để giữ cuộc gọi này.} other {Hãy duy trì đăng nhập để gọi và nhận cuộc gọi.}}"
  ],
  "expiringSoon.act": [
   "Đã hết thời gian đăng nhập",
   "Hãy duy trì đăng nhập để gọi và nhận cuộc gọi."
  ],
  "expiringSoon.reauthenticate": "Duy trì đăng nhập",
  "refreshFailing": [
   "Không gia hạn được lần đăng nhập của bạn",
   "Chúng tôi vẫn đang thử. Nếu vẫn tiếp diễn, hãy đăng nhập lại."
  ],
  "actionNotPermitted": [
   "Bạn không được phép làm việc này",
   "Hãy hỏi người chủ trì hoặc người phụ trách ứng dụng này."
  ],
  "loginFailed": [
   "Không đăng nhập được",
   "Hãy đăng nhập lại để gọi và nhận cuộc gọi."
  ],
  "invalidCredentials": [
   "Lần đăng nhập của bạn không được chấp nhận",
   "Hãy đăng nhập lại. Nếu vẫn xảy ra, hãy hỏi bộ phận hỗ trợ."
  ],
  "required": [
   "Đăng nhập để tiếp tục",
   "Bạn cần đăng nhập để gọi và nhận cuộc gọi."
  ],
  "expired": [
   "Lần đăng nhập của bạn đã hết hạn",
   "Hãy đăng nhập lại để gọi và nhận cuộc gọi."
  ],
  "notAuthorized": [
   "Bạn không có quyền truy cập",
   "Dịch vụ không cho bạn vào. Hãy hỏi người phụ trách dịch vụ."
  ],
  "accountSuspended": [
   "Tài khoản của bạn đang bị tạm khoá",
   "Bộ phận hỗ trợ có thể cho bạn biết lý do và mở lại tài khoản."
  ]
 },
 "quota": {
  "connections": [
   "Có quá nhiều người đang kết nối",
   "Chúng tôi sẽ thử lại cho đến khi có chỗ."
  ],
  "connections.ask.body": "Hãy thử lại sau vài phút.",
  "streams": [
   "Cuộc gọi này đã đầy",
   "Không thể thêm âm thanh hoặc video cho đến khi có người rời đi."
  ],
  "rate": [
   "Quá nhiều thứ cùng lúc",
   "Chúng tôi sẽ chờ một lát rồi tiếp tục."
  ],
  "rate.ask.body": "Hãy chờ một lát rồi thử lại.",
  "messages": [
   "Không gửi thêm tin nhắn được nữa",
   "Đã đạt giới hạn. Bộ phận hỗ trợ có thể nâng giới hạn này."
  ],
  "credits": [
   "Đã hết số dư",
   "Không thể tiếp tục gọi khi hết số dư. Bộ phận hỗ trợ có thể giúp bạn."
  ],
  "duration": [
   "Đã hết thời gian cho cuộc gọi này",
   "Cuộc gọi đã đạt thời lượng tối đa. Bạn có thể gọi lại."
  ]
 },
 "service": {
  "upstream": [
   "Dịch vụ đang gặp sự cố",
   "Không phải do bạn. Chúng tôi vẫn đang thử."
  ],
  "upstream.ask.body": "Không phải do bạn. Hãy thử lại sau giây lát.",
  "recurringFailure": [
   "Sự cố cũ lại xảy ra",
   "Thử lại có thể không có tác dụng. Bộ phận hỗ trợ có thể xem xét giúp bạn."
  ],
  "notFound": [
   "Không tìm thấy cuộc gọi này",
   "Đường liên kết có thể đã cũ. Hãy xin đường liên kết mới."
  ],
  "misconfigured": [
   "Ứng dụng này chưa được thiết lập đúng",
   "Không thể gọi cho đến khi việc này được khắc phục. Hãy báo cho người phụ trách ứng dụng."
  ],
  "idleTimeout": [
   "Kết nối đã đóng sau một lúc không hoạt động",
   "Đã một lúc không có hoạt động nào. Hãy kết nối lại để tiếp tục."
  ]
 },
 "sdk": {
  "internal": [
   "Có gì đó trong ứng dụng này bị hỏng",
   "Có thể không gọi được. Bộ phận hỗ trợ có thể xem xét giúp bạn."
  ],
  "unknown": [
   "Đã xảy ra chuyện ngoài dự kiến",
   "Nếu cuộc gọi không tiếp tục được, hãy gọi lại. Phần chi tiết sẽ giúp ích cho bộ phận hỗ trợ."
  ],
  "misuse": [
   "Ứng dụng yêu cầu quá nhiều",
   "Thông tin này dành cho những người làm ra ứng dụng."
  ],
  "diagnosticsFailed": [
   "Không chạy được một bước kiểm tra",
   "Bản thân cuộc gọi không bị ảnh hưởng."
  ],
  "protocol": [
   "Có một phản hồi không hiểu được",
   "Thông tin này dành cho những người làm ra ứng dụng."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Lần thử thứ {attempt, number}.} other {Lần thử thứ {attempt, number} trong số {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Đang thử.} other {Sẽ thử lại sau khoảng # giây.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {Còn # giây.}}} other {Còn {clock}.}}",
  "count": "{count, plural, other {# lần}}",
  "calls": "{count, plural, other {# cuộc gọi}}",
  "waiting": "{count, plural, other {Còn # thông báo khác}}",
  "reference": "Mã tham chiếu cho bộ phận hỗ trợ: {reference}"
 },
 "back": {
  "title": "Bạn đã kết nối lại",
  "seconds": "{count, plural, other {Bị gián đoạn # giây.}}",
  "minutes": "{count, plural, other {Bị gián đoạn # phút.}}"
 },
 "prompt": {
  "missed": [
   "Bạn đã lỡ cuộc gọi này",
   "{reason}. Cuộc gọi không thể chờ lâu hơn."
  ],
  "granted": [
   "{kind, select, camera {Camera của bạn đã hoạt động lại} screen {Chia sẻ màn hình đã hoạt động lại} speaker {Loa của bạn đã hoạt động lại} other {Micrô của bạn đã hoạt động lại}}",
   "Cuộc gọi đã kết thúc. Giờ bạn có thể gọi lại."
  ],
  "available": [
   "{kind, select, camera {Có thể dùng lại camera của bạn} screen {Có thể chia sẻ lại màn hình của bạn} speaker {Có thể dùng lại loa của bạn} other {Có thể dùng lại micrô của bạn}}",
   "{kind, select, screen {Hãy chia sẻ {purpose}.} other {Thiết bị vẫn đang tắt. Hãy bật lên {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, camera {Bật camera} screen {Chia sẻ lại} speaker {Bật loa} other {Bật micrô}}",
  "waiting": "{known, select, yes {{remote} đang chờ.} other {{others, select, agent {Trợ lý đang chờ.} avatar {Nhân vật ảo đang chờ.} other {Có người đang chờ.}}}}",
  "deadline": "{seconds, plural, other {Cuộc gọi còn chờ # giây nữa}}",
  "reference": "Mã tham chiếu cho bộ phận hỗ trợ: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {để trợ lý nghe thấy bạn} avatar {để nhân vật ảo nghe thấy bạn} other {để người khác nghe thấy bạn}}",
  "camera": "{others, select, agent {để trợ lý nhìn thấy bạn} avatar {để nhân vật ảo nhìn thấy bạn} other {để người khác nhìn thấy bạn}}",
  "screen": "để người khác nhìn thấy màn hình của bạn",
  "speaker": "{others, select, agent {để bạn nghe thấy trợ lý} avatar {để bạn nghe thấy nhân vật ảo} other {để bạn nghe thấy người khác}}"
 },
 "toggle": {
  "microphone": "Micrô",
  "camera": "Camera",
  "screen": "Màn hình",
  "speaker": "Âm thanh"
 },
 "dialog": {
  "reference": "Mã tham chiếu cho bộ phận hỗ trợ: {reference}"
 },
 "quality": {
  "degraded": [
   "Kết nối yếu",
   "Âm thanh có thể bị ngắt quãng. Hãy lại gần bộ phát Wi-Fi hơn hoặc tắt video của bạn."
  ],
  "inboundStalled": [
   "Có thể bạn không nghe thấy bên kia",
   "Âm thanh của họ không truyền đến được. Thường thì sẽ tự trở lại."
  ],
  "outboundStalled": [
   "Có thể bên kia không nghe thấy bạn",
   "Âm thanh của bạn không truyền đi được. Thường thì sẽ tự trở lại."
  ],
  "outboundStalled.ask": [
   "Bên kia không nghe thấy bạn",
   "Âm thanh của bạn không truyền đi được. Hãy bật lại micrô."
  ],
  "deviceOverloaded": [
   "Máy tính hoặc điện thoại đang quá tải",
   "Hãy đóng các ứng dụng và thẻ khác để cuộc gọi mượt hơn."
  ],
  "videoPaused": [
   "Video đang tạm dừng",
   "Kết nối quá yếu để truyền video. Thường thì sẽ tự trở lại."
  ]
 },
 "indicator": {
  "label": "Chất lượng cuộc gọi",
  "snooze": "Ẩn trong 10 phút"
 },
 "recording": {
  "unavailable": [
   "Cuộc gọi không được ghi lại",
   "Bản thân cuộc gọi không bị ảnh hưởng."
  ],
  "incomplete": [
   "Thiếu một phần bản ghi",
   "Bản thân cuộc gọi không bị ảnh hưởng."
  ]
 },
 "message": {
  "notDelivered": [
   "Một tin nhắn chưa đến nơi",
   "Bên kia không nhận được."
  ]
 },
 "list": {
  "title": "Những gì đã xảy ra",
  "empty": "Không có sự cố nào.",
  "count": "{count, plural, other {# lần}}",
  "copyAll": "Sao chép tất cả",
  "status.noted": "Đã ghi nhận",
  "status.active": "Đang xảy ra",
  "status.heldBack": "Thuộc một sự cố khác",
  "status.dismissed": "Bạn đã đóng",
  "status.resolved": "Đã qua"
 },
 "unblock": {
  "label": "Cách cho phép",
  "question.top": "Nhìn ngay bên dưới thanh địa chỉ.",
  "question.middle": "Nhìn vào giữa màn hình.",
  "icon": "Chọn biểu tượng bên cạnh {host} trên thanh địa chỉ.",
  "icon.touch": "Nhấn vào biểu tượng bên cạnh {host} trên thanh địa chỉ.",
  "turnOn": "Bật “{toggle}”.",
  "edge.permissions": "Mở “Quyền cho trang web này”.",
  "edge.allow": "Đặt “{toggle}” thành “Cho phép”.",
  "safari.allow": "Đặt “{toggle}” thành “Cho phép”.",
  "firefox.icon": "Chọn biểu tượng {kind, select, camera {camera} other {micrô}} bị gạch chéo bên cạnh {host} trên thanh địa chỉ.",
  "firefox.cross": "Chọn dấu X bên cạnh “Đã bị chặn” hoặc “Chặn tạm thời”.",
  "askAgain": "Quay lại đây và thử lại. Hãy cho phép khi trình duyệt hỏi.",
  "safari.menu": "Mở menu Safari ở đầu màn hình, rồi chọn “Cài đặt cho {host}”.",
  "safari.touch": "Nhấn vào “Cài đặt trang web”. Mục này có thể nằm sau dấu ba chấm.",
  "permissions.touch": "Nhấn vào “Quyền”, rồi bật “{toggle}”.",
  "firefox.touch": "Nhấn vào “Đã chặn” bên cạnh {kind, select, camera {“Máy ảnh”} other {“{toggle}”}} để chuyển thành “Đã cho phép”.",
  "app.ios": "Mở Cài đặt của iPhone hoặc iPad, rồi “Ứng dụng”, rồi {browser}.",
  "app.android": "Mở phần cài đặt của điện thoại, rồi “Ứng dụng”, rồi {browser}.",
  "app.permissions": "Nhấn vào “Quyền”, rồi {kind, select, camera {“Máy ảnh” hoặc “Camera”} other {“{toggle}”}}, và cho phép.",
  "comeBack": "Quay lại đây và thử lại.",
  "inApp.menu": "Mở menu của {app}. Thường là dấu ba chấm ở trên cùng hoặc dưới cùng.",
  "inApp.open": "Chọn mở trang này trong trình duyệt của bạn.",
  "windows.settings": "Mở Cài đặt của Windows, rồi “Quyền riêng tư & bảo mật”, rồi “{toggle}”.",
  "windows.access": "Bật quyền truy cập, kể cả cho các ứng dụng trên máy tính.",
  "macos.settings": "Mở “Cài đặt hệ thống”, rồi “Quyền riêng tư & Bảo mật”, rồi “{toggle}”.",
  "macos.turnOn": "Bật công tắc bên cạnh {browser}. Bạn có thể được yêu cầu mở lại trình duyệt.",
  "chromeos.settings": "Mở phần cài đặt, rồi “Quyền riêng tư và bảo mật”, rồi “Chế độ kiểm soát quyền riêng tư”.",
  "chromeos.access": "Bật quyền truy cập vào {device}.",
  "site": "Mở phần cài đặt của trang web này trong trình duyệt.",
  "site.allow": "Cho phép “{toggle}” ở đó."
 },
 "status": {
  "fallback": "Hiện không thể hiển thị một thông báo về cuộc gọi của bạn. Bản thân cuộc gọi không bị ảnh hưởng."
 },
 "download": {
  "file": "Tải xuống tệp cho bộ phận hỗ trợ",
  "failed": "Không tạo được tệp"
 }
};
