// Generated from packages/components/locales/ko.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "기다리기",
  "reconnect": "다시 연결",
  "reconnect.pending": "연결 중…",
  "redial": "다시 전화하기",
  "redial.pending": "전화 거는 중…",
  "dialIn": "전화로 통화하기",
  "dialIn.number": "{number}에 전화하기",
  "checkNetwork": "네트워크 확인",
  "resumeMedia": "다시 시도",
  "declineCall": "통화 거절",
  "declineCall.pending": "거절 중…",
  "continueWithout": "{device} 없이 계속하기",
  "answerBrowser": "확인 창 보기",
  "openSettings": "설정 열기",
  "openSettings.pending": "여는 중…",
  "chooseDevice": "다른 기기 선택",
  "useDevice": "{kind, select, screen {화면} other {{device}}} 선택",
  "switchBrowser": "브라우저 바꾸기",
  "checkMicrophone": "마이크 확인",
  "resumePlayback": "소리 재생",
  "editNumber": "번호 수정",
  "retryHold": "다시 시도",
  "reauthenticate": "로그인",
  "reauthenticate.pending": "로그인 중…",
  "contactSupport": "지원팀에 문의",
  "dismiss": "닫기",
  "pending": "처리 중…",
  "done": "완료",
  "failed": "처리하지 못했습니다. 다시 시도해 보세요."
 },
 "device": {
  "microphone": "마이크",
  "camera": "카메라",
  "screen": "화면 공유",
  "speaker": "스피커"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "출처",
  "summary": "지원팀용 세부정보",
  "code": "코드",
  "condition": "문제",
  "cause": "원인",
  "sip": "SIP",
  "call": "통화",
  "time": "일시",
  "browser": "브라우저",
  "reference": "문의 번호",
  "copy": "복사",
  "copied": "복사됨",
  "notCopied": "텍스트를 선택해 복사하세요"
 },
 "signaling": {
  "offline": [
   "오프라인 상태입니다",
   "Wi‑Fi나 케이블을 확인하세요. 온라인 상태가 되면 바로 다시 연결합니다."
  ],
  "offline.checking": [
   "다시 온라인 상태가 된 것 같습니다",
   "확인하고 있습니다."
  ],
  "offline.ask.body": "Wi‑Fi나 케이블을 확인한 다음 다시 연결하세요.",
  "reconnecting": [
   "{inCall, select, yes {통화를 다시 연결하고 있습니다} other {다시 연결하고 있습니다}}",
   "{inCall, select, yes {다시 연결하는 동안 끊지 말고 기다리세요.} other {보통 금방 연결됩니다.}}"
  ],
  "reconnecting.first": [
   "연결하고 있습니다",
   "이 상태가 계속되면 Wi‑Fi를 확인하세요."
  ],
  "reconnecting.long": [
   "아직 다시 연결하고 있습니다",
   "이 상태가 계속되면 Wi‑Fi를 확인하세요."
  ],
  "reconnecting.act": [
   "다시 연결하는 데 시간이 오래 걸립니다",
   "Wi‑Fi가 더 잘 잡히는 곳으로 이동하거나 다른 네트워크를 사용해 보세요."
  ],
  "reconnecting.ask": [
   "연결이 끊겼습니다",
   "계속하려면 다시 연결하세요."
  ],
  "reconnecting.reconnect": "지금 시도",
  "gatewayFailed": [
   "통화 서비스가 응답하지 않습니다",
   "서비스 쪽 문제입니다. 계속 시도하고 있습니다."
  ],
  "gatewayFailed.ask.body": "서비스 쪽 문제입니다. 다시 연결해 보세요.",
  "gatewayFailed.reconnect": "지금 시도",
  "serverRestarting": [
   "통화 서비스가 다시 시작되고 있습니다",
   "잠시 후 자동으로 다시 연결합니다."
  ],
  "serverRestarting.ask.body": "잠시 후 다시 연결하세요.",
  "serverRestarting.reconnect": "지금 시도",
  "unstable": [
   "연결이 불안정합니다",
   "연결이 자꾸 끊깁니다. Wi‑Fi가 더 잘 잡히는 곳으로 이동하거나 케이블을 사용하세요."
  ],
  "unstable.reconnect": "지금 시도",
  "reconnectStuck": [
   "연결하지 못하고 있습니다",
   "인터넷 연결을 확인한 다음 다시 연결하세요."
  ],
  "reconnectExhausted": [
   "다시 연결하지 못했습니다",
   "연결 상태를 확인한 다음 다시 연결하세요."
  ],
  "unreachable": [
   "통화 서비스에 연결할 수 없습니다",
   "인터넷 연결을 확인하세요. 일부 회사 네트워크는 통화를 차단합니다."
  ],
  "disconnected": [
   "연결되어 있지 않습니다",
   "전화를 걸고 받으려면 다시 연결하세요."
  ],
  "notRegistered": [
   "지금은 전화를 받을 수 없습니다",
   "이 앱이 더 이상 통화 서비스에 로그인되어 있지 않습니다."
  ],
  "removed": [
   "통화에서 내보내졌습니다",
   "통화에 참여해야 한다면 이 통화의 담당자에게 문의하세요."
  ],
  "joinedElsewhere": [
   "다른 곳에서 통화에 참여했습니다",
   "다른 탭이나 다른 기기에서 통화가 계속되고 있습니다. 여기서 통화하려면 연결하세요."
  ],
  "joinedElsewhere.reconnect": "여기서 통화하기",
  "closed": [
   "연결이 종료되었습니다",
   "의도적으로 종료한 것입니다."
  ],
  "subscribeFailed": [
   "채널에 참여하지 못했습니다",
   "이 채널의 메시지와 소리, 영상이 도착하지 않습니다."
  ]
 },
 "ice": {
  "reconnecting": [
   "소리를 복구하고 있습니다",
   "그때까지 서로의 목소리가 들리지 않을 수 있습니다."
  ],
  "reconnecting.ask": [
   "소리가 끊겼습니다",
   "서로의 목소리를 들으려면 다시 연결하세요."
  ],
  "restartFailed": [
   "소리가 아직 복구되지 않았습니다",
   "한 번 더 시도합니다. 서로의 목소리가 들리지 않을 수 있습니다."
  ],
  "restartFailed.ask.body": "서로의 목소리를 들으려면 다시 연결하세요.",
  "connecting": [
   "아직 소리가 연결되지 않았습니다",
   "전화는 연결되었습니다. 소리를 연결하고 있습니다."
  ],
  "noCandidates": [
   "연결 경로를 찾지 못했습니다",
   "네트워크가 통화를 차단하고 있을 수 있습니다. 다른 Wi‑Fi나 모바일 데이터를 사용해 보세요."
  ],
  "failed": [
   "통화 소리가 끊겼습니다",
   "소리를 복구하지 못했습니다. 계속하려면 다시 전화하세요."
  ],
  "neverConnected": [
   "소리가 전달되지 않았습니다",
   "네트워크가 통화를 차단하고 있을 수 있습니다. 다른 Wi‑Fi나 모바일 데이터를 사용해 보세요."
  ],
  "gatheringSlow": [
   "연결 경로를 찾는 데 오래 걸렸습니다",
   "네트워크에서 통화를 시작하는 데 시간이 걸립니다."
  ],
  "localCandidatesOnly": [
   "내 네트워크만 찾았습니다",
   "다른 곳에 있는 사람과는 연결되지 않을 수 있습니다."
  ],
  "pathChanged": [
   "통화 경로가 바뀌었습니다",
   "네트워크가 바뀌었고 통화는 계속되었습니다."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{device}가 일시중지되었습니다",
   "브라우저나 기기가 멈춘 것입니다. 전화 통화 중일 때 등에 그럴 수 있습니다."
  ],
  "playbackFailed": [
   "소리를 재생할 수 없습니다",
   "통화 소리를 들으려면 다시 연결하세요."
  ],
  "screenShareUnavailable": [
   "화면을 공유할 수 없습니다",
   "브라우저나 컴퓨터에서 허용하지 않았습니다. 다시 공유하거나 다른 창을 선택하세요."
  ],
  "remoteUnavailable": [
   "{others, select, agent {어시스턴트의 소리가 나오지 않습니다} avatar {아바타의 소리나 영상이 나오지 않습니다} other {상대방의 소리나 영상이 나오지 않습니다}}",
   "{others, select, agent {다시 나오도록 계속 시도하고 있습니다.} avatar {다시 나오도록 계속 시도하고 있습니다.} other {계속 시도하고 있습니다. 상대방의 연결 상태가 좋지 않을 수 있습니다.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {다시 연결될 때까지 어시스턴트의 소리가 들리지 않습니다.} avatar {다시 연결될 때까지 아바타의 소리나 영상이 나오지 않습니다.} other {다시 연결될 때까지 상대방의 소리나 영상이 나오지 않습니다.}}",
  "encryptionMismatch": [
   "통화 내용을 비공개로 유지할 수 없습니다",
   "양쪽의 보안 설정이 서로 다릅니다. 이 통화의 담당자에게 알리세요."
  ],
  "outputUnavailable": [
   "스피커를 사용할 수 없습니다",
   "다른 스피커나 헤드셋을 선택하세요."
  ],
  "trackReplaceFailed": [
   "{device}를 바꾸지 못했습니다",
   "다시 선택하거나 {kind, select, screen {다른 화면을} other {다른 {device}를}} 선택하세요."
  ],
  "mutedByHost": [
   "내 마이크가 음소거되었습니다",
   "호스트가 내 마이크를 껐습니다."
  ],
  "permissionDenied": [
   "이 사이트에서 {device}가 차단되어 있습니다",
   "{purpose} {device}를 허용하세요."
  ],
  "permissionNotAsked": [
   "{device}가 필요합니다",
   "이어서 브라우저의 확인 창이 나타납니다. {purpose} 허용하세요."
  ],
  "permissionNotAsked.resumeMedia": "계속",
  "permissionPending": [
   "브라우저가 {device} 허용 여부를 묻고 있습니다",
   "{purpose} 확인 창에서 허용하세요."
  ],
  "permissionDismissed": [
   "브라우저의 확인 창이 닫혔습니다",
   "{device} 허용 여부를 묻는 창이었습니다. 다시 열고 허용하세요."
  ],
  "permissionDismissed.resumeMedia": "확인 창 다시 열기",
  "blockedBySystem": [
   "시스템 설정에서 {device}가 차단되어 있습니다",
   "컴퓨터나 휴대전화의 설정을 열고, 브라우저가 {device}를 사용할 수 있도록 허용하세요."
  ],
  "blockedByPolicy": [
   "이 페이지에서는 {device}를 사용할 수 없습니다",
   "이 페이지가 들어 있는 사이트에서 허용하지 않습니다. 이 페이지를 별도의 창에서 여세요."
  ],
  "deviceNotFound": [
   "{kind, select, screen {공유할 화면을} other {{device}를}} 찾을 수 없습니다",
   "기기를 연결하거나 켜세요. 자동으로 인식합니다."
  ],
  "deviceInUse": [
   "{kind, select, screen {화면을 공유하지} other {{device}에 연결하지}} 못했습니다",
   "다른 앱이나 탭에서 사용 중일 수 있습니다. 그 앱이나 탭을 닫고 다시 시도하세요."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, screen {이 화면을 공유할} other {이 {device}를 사용할}} 수 없습니다",
   "연결이 해제되었거나 통화에 필요한 기능이 없을 수 있습니다. {kind, select, screen {다른 화면을} other {다른 {device}를}} 선택하세요."
  ],
  "captureFailed": [
   "{kind, select, screen {화면 공유가 시작되지} other {{device}가 켜지지}} 않았습니다",
   "{kind, select, screen {화면을 다시 공유해 보세요.} other {뽑았다가 다시 꽂거나, 껐다가 다시 켜세요. 그런 다음 다시 시도하세요.}}"
  ],
  "insecureContext": [
   "이 페이지는 안전하지 않습니다",
   "브라우저는 안전한 페이지에서만 {device}를 허용합니다. 이 사이트의 관리자에게 알리세요."
  ],
  "captureEnded": [
   "{kind, select, screen {화면 공유가 중지되었습니다} other {{device}가 꺼져 있습니다}}",
   "{kind, select, screen {{purpose} 다시 공유하세요.} other {연결이 해제되었을 수 있습니다. {purpose} 다시 켜세요.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {다시 공유} other {켜기}}",
  "playbackBlocked": [
   "브라우저가 소리를 막고 있습니다",
   "통화 소리를 들으려면 재생하세요."
  ],
  "unsupportedBrowser": [
   "이 브라우저에서는 통화할 수 없습니다",
   "최신 버전의 Chrome, Edge, Firefox 또는 Safari에서 이 페이지를 여세요."
  ],
  "microphoneSilent": [
   "내 목소리가 감지되지 않습니다",
   "마이크에서 소리가 들어오지 않습니다. 마이크의 스위치와 케이블을 확인하거나 다른 마이크를 선택하세요."
  ],
  "remoteSilent": [
   "{known, select, yes {상대방({remote})의 소리가 들리지 않습니다} other {상대방의 소리가 들리지 않습니다}}",
   "상대방이 음소거되어 있거나 마이크가 꺼져 있을 수 있습니다."
  ],
  "deviceSwitched": [
   "{kind, select, screen {공유 중인 화면이} other {{device}가}} 바뀌었습니다",
   "{named, select, yes {현재 사용 중: {name}.} other {지금은 {kind, select, screen {다른 화면을} other {다른 {device}를}} 사용하고 있습니다.}}"
  ],
  "deviceChangeSkipped": [
   "새 기기를 사용하지 않았습니다",
   "통화에서 기존 기기를 그대로 사용했습니다."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {부재중 전화: {remote}} other {부재중 전화가 있습니다}}",
   "편할 때 다시 전화하세요."
  ],
  "missed.redial": "다시 전화하기",
  "answerLost": [
   "{known, select, yes {{remote}의 전화가 이미 끊겼습니다} other {전화가 이미 끊겼습니다}}",
   "받는 도중에 끊겼습니다. 편할 때 다시 전화하세요."
  ],
  "answerLost.redial": "다시 전화하기",
  "unknownReattached": [
   "이전 통화가 다시 연결되었습니다",
   "아직 연결되어 있습니다. 필요 없으면 끊으세요."
  ],
  "multipleActive": [
   "두 개 이상의 통화가 연결되어 있습니다",
   "필요 없는 통화는 끊거나 보류하세요."
  ],
  "holdFailed": [
   "보류 기능이 작동하지 않았습니다",
   "통화는 이전 상태 그대로입니다. 다시 시도하세요."
  ],
  "transferFailed": [
   "통화를 넘기지 못했습니다",
   "통화가 다른 곳으로 연결되지 않았습니다. 다시 시도하거나 다른 번호를 선택하세요."
  ],
  "busy": [
   "{known, select, yes {상대방({remote})이 통화 중입니다} other {상대방이 통화 중입니다}}",
   "몇 분 후에 다시 전화하세요."
  ],
  "declined": [
   "{known, select, yes {상대방({remote})이 통화를 거절했습니다} other {통화가 거절되었습니다}}",
   "상대방이 지금은 통화하기 어려울 수 있습니다."
  ],
  "notAllowed": [
   "이 통화는 허용되지 않습니다",
   "통화 서비스가 거부했습니다. 이 앱의 관리자에게 문의하세요."
  ],
  "blocked": [
   "네트워크가 이 통화를 차단했습니다",
   "상대방이 받기 전에 중간에서 차단되었습니다. 지원팀에 문의해 보세요."
  ],
  "anonymityRefused": [
   "발신번호 표시제한 전화는 받지 않습니다",
   "발신번호가 표시되게 한 다음 다시 전화하세요."
  ],
  "noAnswer": [
   "{known, select, yes {상대방({remote})이 전화를 받지 않았습니다} other {아무도 전화를 받지 않았습니다}}",
   "나중에 다시 전화하세요."
  ],
  "unavailable": [
   "{known, select, yes {상대방({remote})과 연결할 수 없습니다} other {상대방과 연결할 수 없습니다}}",
   "상대방의 전화기가 꺼져 있거나 통화권을 벗어났을 수 있습니다. 나중에 다시 전화하세요."
  ],
  "numberNotFound": [
   "이 번호를 찾을 수 없습니다",
   "번호를 확인한 다음 다시 전화하세요."
  ],
  "addressIncomplete": [
   "번호가 완전하지 않습니다",
   "빠진 부분이 있습니다. 번호를 확인한 다음 다시 전화하세요."
  ],
  "invalidTarget": [
   "이 번호로는 전화할 수 없습니다",
   "번호에 맞지 않는 부분이 있습니다. 번호를 확인한 다음 다시 전화하세요."
  ],
  "redirected": [
   "{known, select, yes {상대방({remote})은 다른 곳에서 전화를 받습니다} other {상대방은 다른 곳에서 전화를 받습니다}}",
   "상대방에게 연락할 수 있는 다른 번호가 있습니다."
  ],
  "incompatible": [
   "양쪽이 서로 통화할 수 없습니다",
   "상대방의 전화기와 이 앱이 함께 쓸 수 있는 소리나 영상 방식이 없습니다."
  ],
  "serviceError": [
   "통화 서비스에 문제가 있었습니다",
   "사용자 쪽 문제가 아닙니다. 잠시 후 다시 전화하세요."
  ],
  "networkFailed": [
   "전화가 연결되지 않았습니다",
   "상대방이 받기 전에 네트워크에서 끊겼습니다. 연결 상태를 확인한 다음 다시 전화하세요."
  ],
  "endedByHost": [
   "호스트가 통화를 종료했습니다",
   "참여자 모두의 통화가 종료되었습니다."
  ],
  "setupFailed": [
   "통화를 시작하지 못했습니다",
   "연결되기 전에 끊겼습니다. 다시 전화하세요."
  ],
  "dropped": [
   "통화가 끊겼습니다",
   "통화가 중간에 끊겼고, 복구하지 못했습니다. 계속하려면 다시 전화하세요."
  ],
  "endedByHold": [
   "보류 기능 문제로 통화가 끊겼습니다",
   "통화를 보류하거나 보류를 해제하지 못하고 끊겼습니다. 계속하려면 다시 전화하세요."
  ],
  "notReattached": [
   "통화를 복구하지 못했습니다",
   "다시 연결되었지만 통화는 끊겼습니다. 계속하려면 다시 전화하세요."
  ],
  "ended": [
   "통화가 종료되었습니다",
   "발견된 문제가 없습니다."
  ],
  "canceled": [
   "통화가 취소되었습니다",
   "받기 전에 전화를 끊었습니다."
  ],
  "answeredElsewhere": [
   "전화가 다른 곳에서 처리되었습니다",
   "다른 전화기에서 받거나 거절했습니다."
  ],
  "closedDuringSetup": [
   "통화가 시작되기 전에 종료되었습니다",
   "연결하는 도중에 종료되었습니다."
  ],
  "answerWhilePeerActive": [
   "이미 연결된 통화입니다",
   "다시 받았지만 달라진 것은 없습니다."
  ],
  "duplicateInboundAnswer": [
   "같은 전화를 두 번 받았습니다",
   "처음 받은 것만 유효합니다."
  ],
  "hangupNotSent": [
   "통화 종료가 전달되지 않았을 수 있습니다",
   "상대방은 조금 늦게 알게 될 수 있습니다."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {상대방({remote})} other {{party, select, agent {어시스턴트} avatar {아바타} other {상대방}}}}의 연결이 끊겼습니다",
   "다시 연결될 때까지 서로 보거나 들을 수 없습니다."
  ],
  "left": [
   "{known, select, yes {상대방({remote})이} other {{party, select, agent {어시스턴트가} avatar {아바타가} other {상대방이}}}} 통화에서 나갔습니다",
   "지금 통화에 혼자 남아 있습니다. 누군가 들어올 때까지 기다리거나 통화에서 나가세요."
  ]
 },
 "auth": {
  "expiringSoon": [
   "곧 로그아웃됩니다",
   "{inCall, select, yes {통화가 끊기지 않도록 로그인 상태를 유지하세요.} other {전화를 걸고 받으려면 로그인 상태를 유지하세요.}}"
  ],
  "expiringSoon.act": [
   "로그인 시간이 다 되었습니다",
   "전화를 걸고 받으려면 로그인 상태를 유지하세요."
  ],
  "expiringSoon.reauthenticate": "로그인 유지",
  "refreshFailing": [
   "로그인을 연장하지 못하고 있습니다",
   "계속 시도하고 있습니다. 이 상태가 계속되면 다시 로그인하세요."
  ],
  "actionNotPermitted": [
   "이 작업을 할 권한이 없습니다",
   "호스트나 이 앱의 관리자에게 문의하세요."
  ],
  "loginFailed": [
   "로그인하지 못했습니다",
   "전화를 걸고 받으려면 다시 로그인하세요."
  ],
  "invalidCredentials": [
   "로그인이 승인되지 않았습니다",
   "다시 로그인하세요. 또 같은 일이 생기면 지원팀에 문의하세요."
  ],
  "required": [
   "계속하려면 로그인하세요",
   "전화를 걸고 받으려면 로그인이 필요합니다."
  ],
  "expired": [
   "로그인이 만료되었습니다",
   "전화를 걸고 받으려면 다시 로그인하세요."
  ],
  "notAuthorized": [
   "접근 권한이 없습니다",
   "서비스가 접근을 허용하지 않습니다. 이 서비스의 관리자에게 문의하세요."
  ],
  "accountSuspended": [
   "계정 이용이 정지되었습니다",
   "이유를 확인하고 계정을 다시 사용하려면 지원팀에 문의하세요."
  ]
 },
 "quota": {
  "connections": [
   "연결된 사람이 너무 많습니다",
   "자리가 날 때까지 계속 시도합니다."
  ],
  "connections.ask.body": "몇 분 후에 다시 시도하세요.",
  "streams": [
   "이 통화에 남은 자리가 없습니다",
   "누군가 나가야 소리나 영상을 더 추가할 수 있습니다."
  ],
  "rate": [
   "한꺼번에 요청이 너무 많았습니다",
   "잠시 기다렸다가 계속합니다."
  ],
  "rate.ask.body": "잠시 기다렸다가 다시 시도하세요.",
  "messages": [
   "메시지를 더 보낼 수 없습니다",
   "한도에 도달했습니다. 한도를 늘리려면 지원팀에 문의하세요."
  ],
  "credits": [
   "잔액이 없습니다",
   "잔액이 없으면 통화를 계속할 수 없습니다. 지원팀에 문의하세요."
  ],
  "duration": [
   "이 통화의 제한 시간이 다 되었습니다",
   "이 통화에 허용된 시간이 모두 지났습니다. 다시 전화할 수 있습니다."
  ]
 },
 "service": {
  "upstream": [
   "서비스에 문제가 있습니다",
   "사용자 쪽 문제가 아닙니다. 계속 시도하고 있습니다."
  ],
  "upstream.ask.body": "사용자 쪽 문제가 아닙니다. 잠시 후 다시 시도하세요.",
  "recurringFailure": [
   "같은 문제가 다시 발생했습니다",
   "다시 시도해도 해결되지 않을 수 있습니다. 지원팀에 문의해 보세요."
  ],
  "notFound": [
   "이 통화를 찾을 수 없습니다",
   "오래된 링크일 수 있습니다. 새 링크를 요청하세요."
  ],
  "misconfigured": [
   "이 앱의 설정이 올바르지 않습니다",
   "설정이 바로잡힐 때까지 통화할 수 없습니다. 이 앱의 관리자에게 알리세요."
  ],
  "idleTimeout": [
   "한동안 사용하지 않아 연결이 종료되었습니다",
   "계속하려면 다시 연결하세요."
  ]
 },
 "sdk": {
  "internal": [
   "이 앱에 문제가 생겼습니다",
   "통화가 되지 않을 수 있습니다. 지원팀에 문의해 보세요."
  ],
  "unknown": [
   "예상하지 못한 일이 생겼습니다",
   "통화가 계속되지 않으면 다시 전화하세요. 지원팀에 문의할 때 세부정보가 도움이 됩니다."
  ],
  "misuse": [
   "앱이 무리한 요청을 했습니다",
   "앱을 만드는 사람을 위한 내용입니다."
  ],
  "diagnosticsFailed": [
   "검사를 실행하지 못했습니다",
   "통화 자체에는 영향이 없습니다."
  ],
  "protocol": [
   "응답을 이해하지 못했습니다",
   "앱을 만드는 사람을 위한 내용입니다."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {{attempt, number}번째 시도입니다.} other {{max, number}번 중 {attempt, number}번째 시도입니다.}}",
  "nextAttempt": "{seconds, plural, =0 {지금 시도하고 있습니다.} other {약 #초 후 다시 시도합니다.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {#초 남았습니다.}}} other {{clock} 남았습니다.}}",
  "count": "{count, plural, other {#회}}",
  "calls": "{count, plural, other {통화 #건}}",
  "waiting": "{count, plural, other {알림 #개 더 있음}}",
  "reference": "문의 번호: {reference}"
 },
 "back": {
  "title": "다시 연결되었습니다",
  "seconds": "{count, plural, other {#초 동안 연결이 끊겨 있었습니다.}}",
  "minutes": "{count, plural, other {#분 동안 연결이 끊겨 있었습니다.}}"
 },
 "prompt": {
  "missed": [
   "이 전화를 받지 못했습니다",
   "{reason}. 전화를 받을 수 있는 시간이 지났습니다."
  ],
  "granted": [
   "{device}가 다시 작동합니다",
   "통화는 종료되었습니다. 이제 다시 전화할 수 있습니다."
  ],
  "available": [
   "{kind, select, screen {화면을 다시 공유할} other {{device}를 다시 사용할}} 수 있습니다",
   "{kind, select, screen {{purpose} 공유하세요.} other {아직 꺼져 있습니다. {purpose} 켜세요.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {다시 공유} other {켜기}}",
  "waiting": "{known, select, yes {상대방({remote})이 기다리고 있습니다.} other {{others, select, agent {어시스턴트가 기다리고 있습니다.} avatar {아바타가 기다리고 있습니다.} other {상대방이 기다리고 있습니다.}}}}",
  "deadline": "{seconds, plural, other {전화를 받을 수 있는 시간 #초 남음}}",
  "reference": "문의 번호: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {어시스턴트에게 내 목소리가 들리도록} avatar {아바타에게 내 목소리가 들리도록} other {상대방에게 내 목소리가 들리도록}}",
  "camera": "{others, select, agent {어시스턴트에게 내 모습이 보이도록} avatar {아바타에게 내 모습이 보이도록} other {상대방에게 내 모습이 보이도록}}",
  "screen": "상대방에게 내 화면이 보이도록",
  "speaker": "{others, select, agent {어시스턴트의 소리가 들리도록} avatar {아바타의 소리가 들리도록} other {상대방의 소리가 들리도록}}"
 },
 "toggle": {
  "microphone": "마이크",
  "camera": "카메라",
  "screen": "화면 공유",
  "speaker": "소리"
 },
 "dialog": {
  "reference": "문의 번호: {reference}"
 },
 "quality": {
  "degraded": [
   "연결 상태가 좋지 않습니다",
   "소리가 끊길 수 있습니다. Wi‑Fi가 더 잘 잡히는 곳으로 이동하거나 카메라를 끄세요."
  ],
  "inboundStalled": [
   "상대방의 소리가 들리지 않을 수 있습니다",
   "상대방의 소리가 전달되지 않고 있습니다. 보통 자동으로 복구됩니다."
  ],
  "outboundStalled": [
   "상대방에게 내 목소리가 들리지 않을 수 있습니다",
   "내 목소리가 전달되지 않고 있습니다. 보통 자동으로 복구됩니다."
  ],
  "outboundStalled.ask": [
   "상대방에게 내 목소리가 들리지 않습니다",
   "내 목소리가 전달되지 않고 있습니다. 마이크를 다시 켜세요."
  ],
  "deviceOverloaded": [
   "컴퓨터나 휴대전화에서 처리 중인 작업이 많습니다",
   "통화가 더 원활해지도록 다른 앱과 탭을 닫으세요."
  ],
  "videoPaused": [
   "영상이 일시중지되었습니다",
   "연결 상태가 영상을 주고받을 만큼 좋지 않습니다. 보통 자동으로 복구됩니다."
  ]
 },
 "indicator": {
  "label": "통화 품질",
  "snooze": "10분 동안 숨기기"
 },
 "recording": {
  "unavailable": [
   "통화가 녹음·녹화되지 않습니다",
   "통화 자체에는 영향이 없습니다."
  ],
  "incomplete": [
   "녹음·녹화의 일부가 없습니다",
   "통화 자체에는 영향이 없습니다."
  ]
 },
 "message": {
  "notDelivered": [
   "메시지가 전달되지 않았습니다",
   "상대방이 받지 못했습니다."
  ]
 },
 "list": {
  "title": "지금까지 있었던 일",
  "empty": "발생한 문제가 없습니다.",
  "count": "{count, plural, other {#회}}",
  "copyAll": "모두 복사",
  "status.noted": "기록됨",
  "status.active": "진행 중",
  "status.heldBack": "다른 문제의 일부",
  "status.dismissed": "직접 닫음",
  "status.resolved": "끝남"
 },
 "unblock": {
  "label": "허용하는 방법",
  "question.top": "주소 표시줄 바로 아래를 보세요.",
  "question.middle": "화면 가운데를 보세요.",
  "icon": "주소 표시줄에서 {host} 옆의 아이콘을 누르세요.",
  "icon.touch": "주소 표시줄에서 {host} 옆의 아이콘을 누르세요.",
  "turnOn": "‘{toggle}’를 켜세요.",
  "edge.permissions": "‘이 사이트에 대한 사용 권한’을 여세요.",
  "edge.allow": "‘{toggle}’를 ‘허용’으로 바꾸세요.",
  "safari.allow": "‘{toggle}’를 ‘허용’으로 바꾸세요.",
  "firefox.icon": "주소 표시줄에서 {host} 옆에 있는 빗금 친 {kind, select, camera {카메라} other {마이크}} 아이콘을 누르세요.",
  "firefox.cross": "‘차단’ 또는 ‘일시 차단’ 옆의 X를 누르세요.",
  "askAgain": "이 페이지로 돌아와 다시 시도하세요. 브라우저의 확인 창이 나타나면 허용하세요.",
  "safari.menu": "화면 맨 위의 Safari 메뉴를 연 다음 ‘{host}에 대한 설정’을 여세요.",
  "safari.touch": "‘웹 사이트 설정’을 누르세요. 점 세 개를 먼저 눌러야 보일 수 있습니다.",
  "permissions.touch": "‘권한’을 누른 다음 ‘{toggle}’를 켜세요.",
  "firefox.touch": "‘{toggle}’ 옆의 ‘차단됨’을 눌러 ‘허용됨’으로 바꾸세요.",
  "app.ios": "iPhone 또는 iPad의 설정을 열고 ‘앱’을 누른 다음 {browser} 앱을 누르세요.",
  "app.android": "휴대전화의 설정을 열고 ‘앱’ 또는 ‘애플리케이션’을 누른 다음 {browser} 앱을 누르세요.",
  "app.permissions": "‘권한’과 ‘{toggle}’를 차례로 누른 다음 허용하세요.",
  "comeBack": "이 페이지로 돌아와 다시 시도하세요.",
  "inApp.menu": "{app} 앱의 메뉴를 여세요. 보통 위쪽이나 아래쪽에 있는 점 세 개입니다.",
  "inApp.open": "이 페이지를 브라우저에서 여는 항목을 선택하세요.",
  "windows.settings": "Windows 설정을 열고 ‘개인 정보 및 보안’을 누른 다음 ‘{toggle}’를 누르세요.",
  "windows.access": "액세스를 켜세요. 데스크톱 앱의 액세스도 켜세요.",
  "macos.settings": "‘시스템 설정’을 열고 ‘개인정보 보호 및 보안’을 누른 다음 ‘{toggle}’를 누르세요.",
  "macos.turnOn": "{browser} 옆의 스위치를 켜세요. 앱을 다시 열라는 메시지가 나타날 수 있습니다.",
  "chromeos.settings": "설정을 열고 ‘개인 정보 보호 및 보안’을 누른 다음 ‘개인 정보 보호 설정’을 누르세요.",
  "chromeos.access": "{device} 액세스를 켜세요.",
  "site": "브라우저에서 이 사이트의 설정을 여세요.",
  "site.allow": "거기에서 ‘{toggle}’를 허용하세요."
 },
 "status": {
  "fallback": "지금은 통화에 관한 메시지를 표시할 수 없습니다. 통화 자체에는 영향이 없습니다."
 },
 "download": {
  "file": "지원팀용 파일 다운로드",
  "failed": "파일을 만들지 못했습니다"
 }
};
