// Generated from packages/components/locales/zh-Hans.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "等待",
  "reconnect": "重新连接",
  "reconnect.pending": "正在连接…",
  "redial": "重新拨打",
  "redial.pending": "正在呼叫…",
  "dialIn": "用电话拨打",
  "dialIn.number": "拨打 {number}",
  "checkNetwork": "检查网络",
  "resumeMedia": "重试",
  "declineCall": "拒接来电",
  "declineCall.pending": "正在拒接…",
  "continueWithout": "不使用{device}继续",
  "answerBrowser": "显示询问窗口",
  "openSettings": "打开设置",
  "openSettings.pending": "正在打开…",
  "chooseDevice": "{kind, select, screen {选择其他屏幕} other {选择其他设备}}",
  "useDevice": "选择{kind, select, screen {屏幕} other {{device}}}",
  "switchBrowser": "换个浏览器",
  "checkMicrophone": "检查麦克风",
  "resumePlayback": "播放声音",
  "editNumber": "修改号码",
  "retryHold": "重试",
  "reauthenticate": "登录",
  "reauthenticate.pending": "正在登录…",
  "contactSupport": "联系客服",
  "dismiss": "关闭",
  "pending": "稍候…",
  "done": "完成",
  "failed": "没有成功，可以再试一次。"
 },
 "device": {
  "microphone": "麦克风",
  "camera": "摄像头",
  "screen": "屏幕共享",
  "speaker": "扬声器"
 },
 "whose": "{label}：{title}",
 "sentences": "{first}{second}",
 "spoken": "{title}。{body}",
 "details": {
  "source": "来源",
  "summary": "提供给客服的详情",
  "code": "代码",
  "condition": "问题",
  "cause": "原因",
  "sip": "SIP",
  "call": "通话",
  "time": "时间",
  "browser": "浏览器",
  "reference": "查询编号",
  "copy": "复制",
  "copied": "已复制",
  "notCopied": "可选中文字，手动复制"
 },
 "signaling": {
  "offline": [
   "您已离线",
   "检查 Wi‑Fi 或网线。网络一恢复，就会自动重新连接。"
  ],
  "offline.checking": [
   "网络似乎已恢复",
   "正在确认。"
  ],
  "offline.ask.body": "检查 Wi‑Fi 或网线，然后重新连接。",
  "reconnecting": [
   "{inCall, select, yes {正在重新接通您的通话} other {正在重新连接}}",
   "{inCall, select, yes {正在重新连接，先不要挂断。} other {应该很快就好。}}"
  ],
  "reconnecting.first": [
   "正在连接",
   "如果一直连不上，检查一下您的 Wi‑Fi。"
  ],
  "reconnecting.long": [
   "仍在重新连接",
   "如果一直连不上，检查一下您的 Wi‑Fi。"
  ],
  "reconnecting.act": [
   "重新连接用时较长",
   "移到 Wi‑Fi 信号更强的地方，或换一个网络。"
  ],
  "reconnecting.ask": [
   "连接中断了",
   "重新连接即可继续。"
  ],
  "reconnecting.reconnect": "立即重试",
  "gatewayFailed": [
   "通话服务没有响应",
   "问题出在通话服务那边，正在持续重试。"
  ],
  "gatewayFailed.ask.body": "问题出在通话服务那边。可以重新连接试试。",
  "gatewayFailed.reconnect": "立即重试",
  "serverRestarting": [
   "通话服务正在重启",
   "稍后会自动重新连接。"
  ],
  "serverRestarting.ask.body": "稍等片刻，再重新连接。",
  "serverRestarting.reconnect": "立即重试",
  "unstable": [
   "您的网络连接不稳定",
   "连接反复断开。移到 Wi‑Fi 信号更强的地方，或改用网线。"
  ],
  "unstable.reconnect": "立即重试",
  "reconnectStuck": [
   "一直连接不上",
   "检查互联网连接，然后重新连接。"
  ],
  "reconnectExhausted": [
   "未能重新连接",
   "检查网络连接，然后重新连接。"
  ],
  "unreachable": [
   "无法连接到通话服务",
   "检查互联网连接。有些公司网络会阻止通话。"
  ],
  "disconnected": [
   "您的连接已断开",
   "重新连接后，才能拨打和接听电话。"
  ],
  "notRegistered": [
   "您目前接不到来电",
   "此应用在通话服务上的登录已失效。"
  ],
  "removed": [
   "您已被移出通话",
   "如果您本应参加这个通话，可以询问通话的负责人。"
  ],
  "joinedElsewhere": [
   "您已在别处加入通话",
   "通话正在另一个标签页或另一台设备上继续。连接即可转到这里。"
  ],
  "joinedElsewhere.reconnect": "转到这里",
  "closed": [
   "连接已关闭",
   "这是有意关闭的。"
  ],
  "subscribeFailed": [
   "有一个频道未能加入",
   "收不到该频道的消息、声音和视频。"
  ]
 },
 "ice": {
  "reconnecting": [
   "正在恢复声音",
   "在此之前，双方可能听不到彼此。"
  ],
  "reconnecting.ask": [
   "声音中断了",
   "重新连接后，双方才能听到彼此。"
  ],
  "restartFailed": [
   "声音还没有恢复",
   "正在再试一次。双方可能听不到彼此。"
  ],
  "restartFailed.ask.body": "重新连接后，双方才能听到彼此。",
  "connecting": [
   "声音还没有接通",
   "电话已接听，正在接通声音。"
  ],
  "noCandidates": [
   "找不到可用的连接路径",
   "您的网络可能会阻止通话。换一个 Wi‑Fi，或改用移动数据。"
  ],
  "failed": [
   "通话没有声音了",
   "声音未能恢复。重新拨打即可继续。"
  ],
  "neverConnected": [
   "声音未能接通",
   "您的网络可能会阻止通话。换一个 Wi‑Fi，或改用移动数据。"
  ],
  "gatheringSlow": [
   "寻找连接路径花了较长时间",
   "您的网络接通通话较慢。"
  ],
  "localCandidatesOnly": [
   "只找到了您自己的网络",
   "可能无法与其他地方的人接通。"
  ],
  "pathChanged": [
   "通话换了一条路径",
   "您的网络变了，通话继续进行。"
  ]
 },
 "media": {
  "captureInterrupted": [
   "您的{device}已暂停",
   "这是浏览器或设备造成的，例如在接打电话时。"
  ],
  "playbackFailed": [
   "无法播放声音",
   "重新连接后，才能听到通话。"
  ],
  "screenShareUnavailable": [
   "无法共享您的屏幕",
   "浏览器或电脑没有允许。重新共享，或选择其他窗口。"
  ],
  "remoteUnavailable": [
   "{others, select, agent {收不到语音助手的声音} avatar {收不到数字人的声音或画面} other {收不到对方的声音或画面}}",
   "{others, select, agent {正在持续尝试恢复。} avatar {正在持续尝试恢复。} other {正在持续尝试。对方的网络可能较弱。}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {恢复之前，您听不到语音助手。} avatar {恢复之前，您听不到或看不到数字人。} other {恢复之前，您听不到或看不到对方。}}",
  "encryptionMismatch": [
   "此通话无法保密",
   "双方的安全设置不同。可以告知通话的负责人。"
  ],
  "outputUnavailable": [
   "您的扬声器无法使用",
   "选择其他扬声器或耳机。"
  ],
  "trackReplaceFailed": [
   "未能切换{device}",
   "再选一次，或选择其他{kind, select, screen {屏幕} other {设备}}。"
  ],
  "mutedByHost": [
   "您已被静音",
   "主持人关闭了您的麦克风。"
  ],
  "permissionDenied": [
   "已阻止此网站使用{device}",
   "允许使用后，{purpose}。"
  ],
  "permissionNotAsked": [
   "{kind, select, screen {需要共享您的屏幕} other {需要使用您的{device}}}",
   "浏览器接下来会询问您。允许后，{purpose}。"
  ],
  "permissionNotAsked.resumeMedia": "继续",
  "permissionPending": [
   "浏览器正在询问能否使用{device}",
   "在浏览器中允许后，{purpose}。"
  ],
  "permissionDismissed": [
   "浏览器的询问窗口已关闭",
   "刚才问的是能否使用{device}。让浏览器重新询问，然后选择允许。"
  ],
  "permissionDismissed.resumeMedia": "重新询问",
  "blockedBySystem": [
   "系统设置阻止使用{device}",
   "打开电脑或手机的设置，允许浏览器使用它。"
  ],
  "blockedByPolicy": [
   "此页面不能使用{device}",
   "包含此页面的网站不允许这样做。在单独的窗口中打开此页面。"
  ],
  "deviceNotFound": [
   "{kind, select, screen {未找到可共享的屏幕} other {未找到{device}}}",
   "接上或打开设备后，会自动识别。"
  ],
  "deviceInUse": [
   "无法打开您的{device}",
   "其他应用或标签页可能正在使用它。先在那里停止使用，然后重试。"
  ],
  "constraintsUnsatisfied": [
   "{kind, select, screen {此屏幕无法共享} other {此{device}无法使用}}",
   "它可能已被拔下，或达不到通话的要求。选择其他{kind, select, screen {屏幕} other {设备}}。"
  ],
  "captureFailed": [
   "您的{device}未能启动",
   "{kind, select, screen {可以再试一次。} other {拔下后重新插上，或先关闭再打开，然后重试。}}"
  ],
  "insecureContext": [
   "此页面不安全",
   "浏览器只允许在安全的页面上使用{device}。可以告知网站管理员。"
  ],
  "captureEnded": [
   "{kind, select, screen {您的屏幕已停止共享} other {您的{device}已关闭}}",
   "{kind, select, screen {重新共享后，{purpose}。} other {它可能被拔下了。重新打开后，{purpose}。}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {重新共享} other {打开}}",
  "playbackBlocked": [
   "浏览器暂时没有播放声音",
   "播放声音，即可听到通话。"
  ],
  "unsupportedBrowser": [
   "此浏览器无法通话",
   "用新版的 Chrome、Edge、Firefox 或 Safari 打开此页面。"
  ],
  "microphoneSilent": [
   "听不到您的声音",
   "您的麦克风没有声音。检查开关和连接线，或选择其他麦克风。"
  ],
  "remoteSilent": [
   "{known, select, yes {{remote} 没有声音} other {对方没有声音}}",
   "对方可能已静音，或麦克风可能关着。"
  ],
  "deviceSwitched": [
   "{kind, select, screen {共享的屏幕已切换} other {您的{device}已切换}}",
   "{named, select, yes {现在使用的是 {name}。} other {现在使用的是另一个{kind, select, screen {屏幕} other {{device}}}。}}"
  ],
  "deviceChangeSkipped": [
   "没有使用新设备",
   "通话沿用了原来的设备。"
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {未接来电：{remote}} other {您有一个未接来电}}",
   "方便时可以回拨。"
  ],
  "missed.redial": "回拨",
  "answerLost": [
   "{known, select, yes {{remote} 的来电已结束} other {来电已结束}}",
   "您接听时，来电刚好结束。方便时可以回拨。"
  ],
  "answerLost.redial": "回拨",
  "unknownReattached": [
   "之前的一个通话恢复了",
   "这个通话还没有结束。如果不需要，可以挂断。"
  ],
  "multipleActive": [
   "有多个通话尚未结束",
   "挂断不需要的通话，或设为“通话保持”。"
  ],
  "holdFailed": [
   "“通话保持”没有生效",
   "通话仍是之前的状态。可以再试一次。"
  ],
  "transferFailed": [
   "通话未能转接",
   "转接没有成功。再试一次，或选择其他号码。"
  ],
  "busy": [
   "{known, select, yes {{remote} 正忙} other {线路正忙}}",
   "过几分钟再拨打。"
  ],
  "declined": [
   "{known, select, yes {{remote} 拒接了您的电话} other {您的电话被拒接}}",
   "对方现在可能不方便。"
  ],
  "notAllowed": [
   "不允许进行此通话",
   "通话服务拒绝了这个通话。可以询问此应用的管理员。"
  ],
  "blocked": [
   "网络拦截了此通话",
   "还没等到有人接听，通话就在途中被拦截了。客服可以帮忙查看。"
  ],
  "anonymityRefused": [
   "不接受隐藏号码的来电",
   "显示您的号码，然后重新拨打。"
  ],
  "noAnswer": [
   "{known, select, yes {{remote} 未接听} other {无人接听}}",
   "稍后再拨打。"
  ],
  "unavailable": [
   "{known, select, yes {{remote} 无法接通} other {电话无法接通}}",
   "对方的电话可能已关机或不在服务区。稍后再拨打。"
  ],
  "numberNotFound": [
   "未找到此号码",
   "检查号码，然后重新拨打。"
  ],
  "addressIncomplete": [
   "号码不完整",
   "号码少了一部分。检查号码，然后重新拨打。"
  ],
  "invalidTarget": [
   "无法拨打此号码",
   "号码中有不该有的内容。检查号码，然后重新拨打。"
  ],
  "redirected": [
   "{known, select, yes {{remote} 改用其他号码接听} other {对方改用其他号码接听}}",
   "对方有另一个号码。"
  ],
  "incompatible": [
   "双方无法通话",
   "对方的电话和此应用没有共同的声音或视频格式。"
  ],
  "serviceError": [
   "通话服务出了问题",
   "不是您的问题。稍后再拨打。"
  ],
  "networkFailed": [
   "通话未能接通",
   "还没有人接听，通话就在网络中断开了。检查网络连接，然后重新拨打。"
  ],
  "endedByHost": [
   "主持人结束了通话",
   "所有人的通话都已结束。"
  ],
  "setupFailed": [
   "通话未能开始",
   "还没接通就断了。可以重新拨打。"
  ],
  "dropped": [
   "您的通话断了",
   "通话断开，未能恢复。重新拨打即可继续。"
  ],
  "endedByHold": [
   "“通话保持”没有生效，通话断了",
   "未能开启或取消“通话保持”，通话断开了。重新拨打即可继续。"
  ],
  "notReattached": [
   "未能恢复您的通话",
   "连接已恢复，但通话已断开。重新拨打即可继续。"
  ],
  "ended": [
   "通话已结束",
   "没有发现问题。"
  ],
  "canceled": [
   "通话已取消",
   "还没有人接听就挂断了。"
  ],
  "answeredElsewhere": [
   "来电已在别处处理",
   "已在另一部电话上接听或拒接。"
  ],
  "closedDuringSetup": [
   "通话还没开始就结束了",
   "通话在接通过程中被关闭。"
  ],
  "answerWhilePeerActive": [
   "通话已经接通了",
   "再次接听没有带来任何变化。"
  ],
  "duplicateInboundAnswer": [
   "来电被接听了两次",
   "只有第一次接听有效。"
  ],
  "hangupNotSent": [
   "挂断可能没有通知到对方",
   "对方可能会晚一点才发现。"
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote} 的} other {{party, select, agent {语音助手的} avatar {数字人的} other {对方的}}}}连接断开了",
   "对方回来之前，双方听不到也看不到彼此。"
  ],
  "left": [
   "{known, select, yes {{remote} 离开了通话} other {{party, select, agent {语音助手离开了通话} avatar {数字人离开了通话} other {对方离开了通话}}}}",
   "现在只剩您一个人。可以等其他人加入，也可以离开。"
  ]
 },
 "auth": {
  "expiringSoon": [
   "您的登录即将到期",
   "{inCall, select, yes {保持登录，才能继续此通话。} other {保持登录，才能拨打和接听电话。}}"
  ],
  "expiringSoon.act": [
   "您的登录时间已到",
   "保持登录，才能拨打和接听电话。"
  ],
  "expiringSoon.reauthenticate": "保持登录",
  "refreshFailing": [
   "无法延长您的登录时间",
   "正在持续重试。如果一直不行，可以重新登录。"
  ],
  "actionNotPermitted": [
   "您没有此操作的权限",
   "可以询问主持人，或此应用的管理员。"
  ],
  "loginFailed": [
   "未能登录",
   "重新登录后，才能拨打和接听电话。"
  ],
  "invalidCredentials": [
   "您的登录未被接受",
   "重新登录。如果再次出现这种情况，可以咨询客服。"
  ],
  "required": [
   "登录后才能继续",
   "需要登录才能拨打和接听电话。"
  ],
  "expired": [
   "您的登录已过期",
   "重新登录后，才能拨打和接听电话。"
  ],
  "notAuthorized": [
   "您没有访问权限",
   "此服务不允许您访问。可以询问服务的管理员。"
  ],
  "accountSuspended": [
   "您的账号已暂停使用",
   "客服可以告诉您原因，并重新开通。"
  ]
 },
 "quota": {
  "connections": [
   "连接的人太多了",
   "会不断重试，直到有空位。"
  ],
  "connections.ask.body": "过几分钟再试。",
  "streams": [
   "此通话已满",
   "要等有人离开，才能再增加声音或视频。"
  ],
  "rate": [
   "一下子处理不了这么多",
   "稍等片刻，就会自动继续。"
  ],
  "rate.ask.body": "稍等片刻，再试一次。",
  "messages": [
   "无法再发送消息",
   "已达到上限。客服可以提高上限。"
  ],
  "credits": [
   "余额已用完",
   "没有余额，通话无法继续。客服可以帮忙。"
  ],
  "duration": [
   "此通话的时间已到",
   "已达到允许的最长时间。可以重新拨打。"
  ]
 },
 "service": {
  "upstream": [
   "服务遇到了问题",
   "不是您的问题。正在持续重试。"
  ],
  "upstream.ask.body": "不是您的问题。稍后再试。",
  "recurringFailure": [
   "同样的问题又出现了",
   "再试可能也没有用。客服可以帮忙查看。"
  ],
  "notFound": [
   "找不到此通话",
   "链接可能是旧的。可以要一个新链接。"
  ],
  "misconfigured": [
   "此应用没有设置好",
   "修好之前无法通话。可以告知此应用的管理员。"
  ],
  "idleTimeout": [
   "连接因闲置而关闭",
   "有一段时间没有任何活动。重新连接即可继续。"
  ]
 },
 "sdk": {
  "internal": [
   "此应用内部出了问题",
   "可能无法正常通话。客服可以帮忙查看。"
  ],
  "unknown": [
   "出现了意外情况",
   "如果通话没有继续，可以重新拨打。详情可供客服参考。"
  ],
  "misuse": [
   "应用的要求超出了范围",
   "这条信息供应用的开发者参考。"
  ],
  "diagnosticsFailed": [
   "有一项检查无法进行",
   "通话本身不受影响。"
  ],
  "protocol": [
   "收到了无法识别的回应",
   "这条信息供应用的开发者参考。"
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {第 {attempt, number} 次尝试。} other {第 {attempt, number} 次尝试，共 {max, number} 次。}}",
  "nextAttempt": "{seconds, plural, =0 {正在尝试。} other {约 # 秒后再试。}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {还剩 # 秒。}}} other {还剩 {clock}。}}",
  "count": "{count, plural, other {# 次}}",
  "calls": "{count, plural, other {# 个通话}}",
  "waiting": "{count, plural, other {还有 # 条通知}}",
  "reference": "客服查询编号：{reference}"
 },
 "back": {
  "title": "连接已恢复",
  "seconds": "{count, plural, other {中断了 # 秒。}}",
  "minutes": "{count, plural, other {中断了 # 分钟。}}"
 },
 "prompt": {
  "missed": [
   "您错过了这个来电",
   "{reason}。来电等不了那么久。"
  ],
  "granted": [
   "您的{device}恢复正常了",
   "通话已结束。现在可以重新拨打。"
  ],
  "available": [
   "{kind, select, screen {现在又可以共享屏幕了} other {现在又可以使用{device}了}}",
   "{kind, select, screen {共享后，{purpose}。} other {它仍处于关闭状态。打开后，{purpose}。}}"
  ],
  "available.resumeMedia": "{kind, select, screen {重新共享} other {打开}}",
  "waiting": "{known, select, yes {{remote} 正在等待。} other {{others, select, agent {语音助手正在等待。} avatar {数字人正在等待。} other {有人正在等待。}}}}",
  "deadline": "{seconds, plural, other {来电还会等待 # 秒}}",
  "reference": "客服查询编号：{reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {语音助手才能听到您} avatar {数字人才能听到您} other {对方才能听到您}}",
  "camera": "{others, select, agent {语音助手才能看到您} avatar {数字人才能看到您} other {对方才能看到您}}",
  "screen": "对方才能看到您的屏幕",
  "speaker": "{others, select, agent {您才能听到语音助手} avatar {您才能听到数字人} other {您才能听到对方}}"
 },
 "toggle": {
  "microphone": "麦克风",
  "camera": "摄像头",
  "screen": "屏幕",
  "speaker": "声音"
 },
 "dialog": {
  "reference": "客服查询编号：{reference}"
 },
 "quality": {
  "degraded": [
   "网络连接较弱",
   "声音可能断断续续。移到 Wi‑Fi 信号更强的地方，或关闭您的视频。"
  ],
  "inboundStalled": [
   "您可能听不到对方",
   "对方的声音传不过来，应该会自动恢复。"
  ],
  "outboundStalled": [
   "对方可能听不到您",
   "您的声音传不过去，应该会自动恢复。"
  ],
  "outboundStalled.ask": [
   "对方听不到您",
   "您的声音传不过去。重新打开麦克风。"
  ],
  "deviceOverloaded": [
   "您的电脑或手机非常繁忙",
   "关闭其他应用和标签页，让通话更流畅。"
  ],
  "videoPaused": [
   "视频已暂停",
   "网络连接太弱，无法传送视频。应该会自动恢复。"
  ]
 },
 "indicator": {
  "label": "通话质量",
  "snooze": "隐藏 10 分钟"
 },
 "recording": {
  "unavailable": [
   "通话没有录制",
   "通话本身不受影响。"
  ],
  "incomplete": [
   "缺少部分录制内容",
   "通话本身不受影响。"
  ]
 },
 "message": {
  "notDelivered": [
   "有一条消息未送达",
   "对方没有收到。"
  ]
 },
 "list": {
  "title": "发生了什么",
  "empty": "没有出现任何问题。",
  "count": "{count, plural, other {# 次}}",
  "copyAll": "全部复制",
  "status.noted": "已记录",
  "status.active": "正在发生",
  "status.heldBack": "属于另一个问题",
  "status.dismissed": "您已关闭",
  "status.resolved": "已结束"
 },
 "unblock": {
  "label": "如何允许",
  "question.top": "查看地址栏正下方。",
  "question.middle": "查看屏幕中间。",
  "icon": "点击地址栏中 {host} 旁边的图标。",
  "icon.touch": "点按地址栏中 {host} 旁边的图标。",
  "turnOn": "{kind, select, camera {打开“{toggle}”或“相机”的开关。} other {打开“{toggle}”的开关。}}",
  "edge.permissions": "打开“此站点的权限”。",
  "edge.allow": "{kind, select, camera {将“{toggle}”或“相机”设为“允许”。} other {将“{toggle}”设为“允许”。}}",
  "safari.allow": "{kind, select, camera {将“{toggle}”或“相机”设为“允许”。} other {将“{toggle}”设为“允许”。}}",
  "firefox.icon": "点击地址栏中 {host} 旁边带斜线的{kind, select, camera {摄像头} other {麦克风}}图标。",
  "firefox.cross": "点击“已阻止”（或“已临时阻止”）旁边的叉号。",
  "askAgain": "回到这里重试。浏览器询问时，选择允许。",
  "safari.menu": "打开屏幕顶部的“Safari浏览器”菜单，然后选择“{host} 的设置”。",
  "safari.touch": "点按“网站设置”。如果看不到，先点按三个点。",
  "permissions.touch": "{kind, select, camera {点按“权限”，然后打开“{toggle}”或“相机”。} other {点按“权限”，然后打开“{toggle}”。}}",
  "firefox.touch": "{kind, select, camera {点按“{toggle}”或“相机”旁边的“已阻止”，让它变成“已允许”。} other {点按“{toggle}”旁边的“已阻止”，让它变成“已允许”。}}",
  "app.ios": "打开 iPhone 或 iPad 的“设置”，点按“App”，再点按 {browser}。",
  "app.android": "打开手机的“设置”，点按“应用”，再点按 {browser}。",
  "app.permissions": "点按“权限”，再点按“{kind, select, camera {相机} other {{toggle}}}”，选择允许。",
  "comeBack": "回到这里重试。",
  "inApp.menu": "打开 {app} 的菜单，通常是顶部或底部的三个点。",
  "inApp.open": "选择在浏览器中打开此页面。",
  "windows.settings": "打开 Windows“设置”，选择“隐私和安全性”，再选择“{kind, select, camera {相机} other {{toggle}}}”。",
  "windows.access": "打开访问权限，桌面应用的访问权限也要打开。",
  "macos.settings": "打开“系统设置”，选择“隐私与安全性”，再选择“{toggle}”。",
  "macos.turnOn": "打开 {browser} 的开关。系统可能会要求您重新打开 {browser}。",
  "chromeos.settings": "打开“设置”，选择“隐私与安全”，再选择“隐私控制”。",
  "chromeos.access": "打开“{device}使用权限”。",
  "site": "在浏览器中打开此网站的设置。",
  "site.allow": "{kind, select, camera {在那里允许“{toggle}”或“相机”。} other {在那里允许“{toggle}”。}}"
 },
 "status": {
  "fallback": "有一条关于通话的通知目前无法显示。通话本身不受影响。"
 },
 "download": {
  "file": "下载提供给客服的文件",
  "failed": "无法生成文件"
 }
};
