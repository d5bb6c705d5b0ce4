// Generated from packages/components/locales/zh-Hant.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "等候",
  "reconnect": "重新連線",
  "reconnect.pending": "連線中…",
  "redial": "重新撥打",
  "redial.pending": "撥號中…",
  "dialIn": "用電話撥打",
  "dialIn.number": "撥打 {number}",
  "checkNetwork": "檢查網路",
  "resumeMedia": "再試一次",
  "declineCall": "拒接來電",
  "declineCall.pending": "拒接中…",
  "continueWithout": "不使用{device}繼續",
  "answerBrowser": "顯示詢問視窗",
  "openSettings": "開啟設定",
  "openSettings.pending": "開啟中…",
  "chooseDevice": "{kind, select, screen {選擇其他螢幕} other {選擇其他裝置}}",
  "useDevice": "選擇{kind, select, screen {螢幕} other {{device}}}",
  "switchBrowser": "換個瀏覽器",
  "checkMicrophone": "檢查麥克風",
  "resumePlayback": "播放聲音",
  "editNumber": "修改號碼",
  "retryHold": "再試一次",
  "reauthenticate": "登入",
  "reauthenticate.pending": "登入中…",
  "contactSupport": "聯絡客服",
  "dismiss": "關閉",
  "pending": "稍候…",
  "done": "完成",
  "failed": "沒有成功，可以再試一次。"
 },
 "device": {
  "microphone": "麥克風",
  "camera": "攝影機",
  "screen": "螢幕分享",
  "speaker": "喇叭"
 },
 "whose": "{label}：{title}",
 "sentences": "{first}{second}",
 "spoken": "{title}。{body}",
 "details": {
  "source": "來源",
  "summary": "提供給客服的詳細資料",
  "code": "代碼",
  "condition": "問題",
  "cause": "原因",
  "sip": "SIP",
  "call": "通話",
  "time": "時間",
  "browser": "瀏覽器",
  "reference": "查詢編號",
  "copy": "複製",
  "copied": "已複製",
  "notCopied": "可選取文字，手動複製"
 },
 "signaling": {
  "offline": [
   "您已離線",
   "檢查 Wi‑Fi 或網路線。網路一恢復，就會自動重新連線。"
  ],
  "offline.checking": [
   "網路似乎恢復了",
   "正在確認。"
  ],
  "offline.ask.body": "檢查 Wi‑Fi 或網路線，然後重新連線。",
  "reconnecting": [
   "{inCall, select, yes {正在重新接通您的通話} other {正在重新連線}}",
   "{inCall, select, yes {正在重新連線，先別掛斷。} other {應該一下子就好。}}"
  ],
  "reconnecting.first": [
   "正在連線",
   "如果一直連不上，檢查一下您的 Wi‑Fi。"
  ],
  "reconnecting.long": [
   "仍在重新連線",
   "如果一直連不上，檢查一下您的 Wi‑Fi。"
  ],
  "reconnecting.act": [
   "重新連線需要較久的時間",
   "移到 Wi‑Fi 訊號較強的地方，或換個網路。"
  ],
  "reconnecting.ask": [
   "連線中斷了",
   "重新連線即可繼續。"
  ],
  "reconnecting.reconnect": "立即重試",
  "gatewayFailed": [
   "通話服務沒有回應",
   "問題出在通話服務那邊，正在持續重試。"
  ],
  "gatewayFailed.ask.body": "問題出在通話服務那邊。可以試著重新連線。",
  "gatewayFailed.reconnect": "立即重試",
  "serverRestarting": [
   "通話服務正在重新啟動",
   "稍後會自動重新連線。"
  ],
  "serverRestarting.ask.body": "稍等一下，再重新連線。",
  "serverRestarting.reconnect": "立即重試",
  "unstable": [
   "您的連線不穩定",
   "連線一再中斷。移到 Wi‑Fi 訊號較強的地方，或改用網路線。"
  ],
  "unstable.reconnect": "立即重試",
  "reconnectStuck": [
   "一直連不上",
   "檢查網際網路連線，然後重新連線。"
  ],
  "reconnectExhausted": [
   "無法重新連線",
   "檢查您的網路，然後重新連線。"
  ],
  "unreachable": [
   "連不上通話服務",
   "檢查網際網路連線。有些公司的網路會封鎖通話。"
  ],
  "disconnected": [
   "您的連線已中斷",
   "重新連線後，才能撥打和接聽電話。"
  ],
  "notRegistered": [
   "您目前接不到來電",
   "這個應用程式在通話服務的登入已失效。"
  ],
  "removed": [
   "您已被移出通話",
   "如果您本來應該參加這次通話，可以詢問通話的負責人。"
  ],
  "joinedElsewhere": [
   "您已在別處加入通話",
   "通話正在另一個分頁或另一部裝置上繼續。連線即可移到這裡。"
  ],
  "joinedElsewhere.reconnect": "移到這裡",
  "closed": [
   "連線已關閉",
   "這是有意關閉的。"
  ],
  "subscribeFailed": [
   "有一個頻道無法加入",
   "收不到該頻道的訊息、聲音和視訊。"
  ]
 },
 "ice": {
  "reconnecting": [
   "正在恢復聲音",
   "在此之前，雙方可能聽不到彼此。"
  ],
  "reconnecting.ask": [
   "聲音中斷了",
   "重新連線後，雙方才能聽到彼此。"
  ],
  "restartFailed": [
   "聲音還沒恢復",
   "正在再試一次。雙方可能聽不到彼此。"
  ],
  "restartFailed.ask.body": "重新連線後，雙方才能聽到彼此。",
  "connecting": [
   "聲音還沒接通",
   "電話已接聽，正在接通聲音。"
  ],
  "noCandidates": [
   "找不到可用的連線路徑",
   "您的網路可能會封鎖通話。換個 Wi‑Fi，或改用行動數據。"
  ],
  "failed": [
   "通話沒有聲音了",
   "聲音無法恢復。重新撥打即可繼續。"
  ],
  "neverConnected": [
   "聲音沒有接通",
   "您的網路可能會封鎖通話。換個 Wi‑Fi，或改用行動數據。"
  ],
  "gatheringSlow": [
   "尋找連線路徑花了較久的時間",
   "您的網路接通電話較慢。"
  ],
  "localCandidatesOnly": [
   "只找到您自己的網路",
   "可能聯絡不到其他地方的人。"
  ],
  "pathChanged": [
   "通話換了一條路徑",
   "您的網路變了，通話繼續進行。"
  ]
 },
 "media": {
  "captureInterrupted": [
   "您的{device}已暫停",
   "這是瀏覽器或裝置造成的，例如在接打電話時。"
  ],
  "playbackFailed": [
   "無法播放聲音",
   "重新連線後，才能聽到通話。"
  ],
  "screenShareUnavailable": [
   "無法分享您的螢幕",
   "瀏覽器或電腦沒有允許。再分享一次，或選擇其他視窗。"
  ],
  "remoteUnavailable": [
   "{others, select, agent {收不到語音助理的聲音} avatar {收不到虛擬人物的聲音或畫面} other {收不到對方的聲音或畫面}}",
   "{others, select, agent {正在持續嘗試恢復。} avatar {正在持續嘗試恢復。} other {正在持續嘗試。對方的連線可能較弱。}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {恢復之前，您聽不到語音助理。} avatar {恢復之前，您聽不到或看不到虛擬人物。} other {恢復之前，您聽不到或看不到對方。}}",
  "encryptionMismatch": [
   "這次通話無法保密",
   "雙方的安全性設定不同。可以告知通話的負責人。"
  ],
  "outputUnavailable": [
   "您的喇叭無法使用",
   "選擇其他喇叭或耳機。"
  ],
  "trackReplaceFailed": [
   "無法切換{device}",
   "再選一次，或選擇其他{kind, select, screen {螢幕} other {裝置}}。"
  ],
  "mutedByHost": [
   "您已被靜音",
   "主持人關閉了您的麥克風。"
  ],
  "permissionDenied": [
   "已封鎖這個網站的{device}權限",
   "允許使用後，{purpose}。"
  ],
  "permissionNotAsked": [
   "{kind, select, screen {需要分享您的螢幕} other {需要使用您的{device}}}",
   "瀏覽器接下來會詢問您。允許後，{purpose}。"
  ],
  "permissionNotAsked.resumeMedia": "繼續",
  "permissionPending": [
   "瀏覽器正在詢問能否使用{device}",
   "在瀏覽器中允許後，{purpose}。"
  ],
  "permissionDismissed": [
   "瀏覽器的詢問視窗已關閉",
   "剛才問的是能否使用{device}。讓瀏覽器重新詢問，然後選擇允許。"
  ],
  "permissionDismissed.resumeMedia": "重新詢問",
  "blockedBySystem": [
   "系統設定封鎖了{device}",
   "開啟電腦或手機的設定，允許瀏覽器使用它。"
  ],
  "blockedByPolicy": [
   "這個網頁不能使用{device}",
   "包含這個網頁的網站不允許這樣做。在單獨的視窗中開啟這個網頁。"
  ],
  "deviceNotFound": [
   "{kind, select, screen {找不到可分享的螢幕} other {找不到{device}}}",
   "接上或開啟裝置後，會自動偵測到。"
  ],
  "deviceInUse": [
   "無法開啟您的{device}",
   "其他應用程式或分頁可能正在使用它。先在那裡停止使用，然後再試一次。"
  ],
  "constraintsUnsatisfied": [
   "{kind, select, screen {這個螢幕無法分享} other {這個{device}無法使用}}",
   "它可能被拔掉了，或達不到通話的需求。選擇其他{kind, select, screen {螢幕} other {裝置}}。"
  ],
  "captureFailed": [
   "您的{device}沒有啟動",
   "{kind, select, screen {可以再試一次。} other {拔掉後重新插上，或先關閉再開啟，然後再試一次。}}"
  ],
  "insecureContext": [
   "這個網頁不安全",
   "瀏覽器只允許在安全的網頁上使用{device}。可以告知網站管理員。"
  ],
  "captureEnded": [
   "{kind, select, screen {您的螢幕已停止分享} other {您的{device}已關閉}}",
   "{kind, select, screen {重新分享後，{purpose}。} other {它可能被拔掉了。重新開啟後，{purpose}。}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {重新分享} other {開啟}}",
  "playbackBlocked": [
   "瀏覽器暫時沒有播放聲音",
   "播放聲音，就能聽到通話。"
  ],
  "unsupportedBrowser": [
   "這個瀏覽器無法通話",
   "用新版的 Chrome、Edge、Firefox 或 Safari 開啟這個網頁。"
  ],
  "microphoneSilent": [
   "聽不到您的聲音",
   "您的麥克風沒有聲音。檢查開關和連接線，或選擇其他麥克風。"
  ],
  "remoteSilent": [
   "{known, select, yes {{remote} 沒有聲音} other {對方沒有聲音}}",
   "對方可能已靜音，或麥克風可能關著。"
  ],
  "deviceSwitched": [
   "{kind, select, screen {分享的螢幕已切換} other {您的{device}已切換}}",
   "{named, select, yes {現在使用的是 {name}。} other {現在使用的是另一個{kind, select, screen {螢幕} other {{device}}}。}}"
  ],
  "deviceChangeSkipped": [
   "沒有使用新裝置",
   "通話沿用了原來的裝置。"
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {未接來電：{remote}} other {您有一通未接來電}}",
   "方便時可以回電。"
  ],
  "missed.redial": "回電",
  "answerLost": [
   "{known, select, yes {{remote} 的來電已結束} other {來電已結束}}",
   "您接聽時，來電剛好結束。方便時可以回電。"
  ],
  "answerLost.redial": "回電",
  "unknownReattached": [
   "先前的一通電話恢復了",
   "這通電話還沒結束。如果不需要，可以掛斷。"
  ],
  "multipleActive": [
   "有多通電話還沒結束",
   "掛斷不需要的電話，或改為「保留通話」。"
  ],
  "holdFailed": [
   "「保留通話」沒有成功",
   "通話維持原來的狀態。可以再試一次。"
  ],
  "transferFailed": [
   "電話沒有轉接出去",
   "轉接沒有成功。再試一次，或選擇其他號碼。"
  ],
  "busy": [
   "{known, select, yes {{remote} 忙線中} other {電話忙線中}}",
   "過幾分鐘再撥打。"
  ],
  "declined": [
   "{known, select, yes {{remote} 拒接了您的電話} other {您的電話被拒接}}",
   "對方現在可能不方便。"
  ],
  "notAllowed": [
   "這通電話未獲允許",
   "通話服務拒絕了這通電話。可以詢問這個應用程式的管理員。"
  ],
  "blocked": [
   "網路擋下了這通電話",
   "還沒等到有人接聽，電話就在途中被擋下了。客服可以協助查看。"
  ],
  "anonymityRefused": [
   "不接受隱藏號碼的來電",
   "顯示您的號碼，然後重新撥打。"
  ],
  "noAnswer": [
   "{known, select, yes {{remote} 沒有接聽} other {無人接聽}}",
   "稍後再撥打。"
  ],
  "unavailable": [
   "{known, select, yes {聯絡不到 {remote}} other {電話無法接通}}",
   "對方的電話可能已關機或收不到訊號。稍後再撥打。"
  ],
  "numberNotFound": [
   "找不到這個號碼",
   "檢查號碼，然後重新撥打。"
  ],
  "addressIncomplete": [
   "號碼不完整",
   "號碼少了一部分。檢查號碼，然後重新撥打。"
  ],
  "invalidTarget": [
   "無法撥打這個號碼",
   "號碼裡有不該有的內容。檢查號碼，然後重新撥打。"
  ],
  "redirected": [
   "{known, select, yes {{remote} 改用其他號碼接聽} other {對方改用其他號碼接聽}}",
   "對方有另一個號碼。"
  ],
  "incompatible": [
   "雙方無法通話",
   "對方的電話和這個應用程式沒有共同的聲音或視訊格式。"
  ],
  "serviceError": [
   "通話服務出了問題",
   "不是您的問題。稍後再撥打。"
  ],
  "networkFailed": [
   "電話沒有撥通",
   "還沒有人接聽，電話就在網路上斷了。檢查網路連線，然後重新撥打。"
  ],
  "endedByHost": [
   "主持人結束了通話",
   "所有人的通話都已結束。"
  ],
  "setupFailed": [
   "通話無法開始",
   "還沒接通就斷了。可以重新撥打。"
  ],
  "dropped": [
   "您的通話斷了",
   "通話中斷，無法恢復。重新撥打即可繼續。"
  ],
  "endedByHold": [
   "「保留通話」沒有成功，通話斷了",
   "無法保留通話或取消保留，通話就斷了。重新撥打即可繼續。"
  ],
  "notReattached": [
   "無法恢復您的通話",
   "連線恢復了，但通話已經斷了。重新撥打即可繼續。"
  ],
  "ended": [
   "通話已結束",
   "沒有發現問題。"
  ],
  "canceled": [
   "通話已取消",
   "還沒有人接聽就掛斷了。"
  ],
  "answeredElsewhere": [
   "來電已在別處處理",
   "已在另一支電話上接聽或拒接。"
  ],
  "closedDuringSetup": [
   "通話還沒開始就結束了",
   "通話在接通過程中被關閉。"
  ],
  "answerWhilePeerActive": [
   "通話已經接通了",
   "再次接聽沒有帶來任何改變。"
  ],
  "duplicateInboundAnswer": [
   "來電被接聽了兩次",
   "只有第一次接聽有效。"
  ],
  "hangupNotSent": [
   "掛斷可能沒有通知到對方",
   "對方可能會晚一點才發現。"
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote} 的} other {{party, select, agent {語音助理的} avatar {虛擬人物的} other {對方的}}}}連線中斷了",
   "對方回來之前，雙方聽不到也看不到彼此。"
  ],
  "left": [
   "{known, select, yes {{remote} 離開了通話} other {{party, select, agent {語音助理離開了通話} avatar {虛擬人物離開了通話} other {對方離開了通話}}}}",
   "現在只剩您一個人。可以等其他人加入，也可以離開。"
  ]
 },
 "auth": {
  "expiringSoon": [
   "您即將被登出",
   "{inCall, select, yes {保持登入，才能繼續這次通話。} other {保持登入，才能撥打和接聽電話。}}"
  ],
  "expiringSoon.act": [
   "您的登入時間到了",
   "保持登入，才能撥打和接聽電話。"
  ],
  "expiringSoon.reauthenticate": "保持登入",
  "refreshFailing": [
   "無法延長您的登入時間",
   "正在持續重試。如果一直不行，可以重新登入。"
  ],
  "actionNotPermitted": [
   "您沒有這項操作的權限",
   "可以詢問主持人，或這個應用程式的管理員。"
  ],
  "loginFailed": [
   "無法登入",
   "重新登入後，才能撥打和接聽電話。"
  ],
  "invalidCredentials": [
   "您的登入未被接受",
   "重新登入。如果再次發生這種情況，可以詢問客服。"
  ],
  "required": [
   "登入後才能繼續",
   "需要登入才能撥打和接聽電話。"
  ],
  "expired": [
   "您的登入已過期",
   "重新登入後，才能撥打和接聽電話。"
  ],
  "notAuthorized": [
   "您沒有存取權",
   "這項服務不允許您存取。可以詢問服務的管理員。"
  ],
  "accountSuspended": [
   "您的帳號已暫停使用",
   "客服可以告訴您原因，並重新開通。"
  ]
 },
 "quota": {
  "connections": [
   "連線的人太多了",
   "會不斷重試，直到有空位。"
  ],
  "connections.ask.body": "過幾分鐘再試。",
  "streams": [
   "這次通話已滿",
   "要等有人離開，才能再增加聲音或視訊。"
  ],
  "rate": [
   "一下子處理不了這麼多",
   "稍等一下，就會自動繼續。"
  ],
  "rate.ask.body": "稍等一下，再試一次。",
  "messages": [
   "無法再傳送訊息",
   "已達上限。客服可以提高上限。"
  ],
  "credits": [
   "餘額已用完",
   "沒有餘額，通話無法繼續。客服可以協助。"
  ],
  "duration": [
   "這次通話的時間到了",
   "已達允許的最長時間。可以重新撥打。"
  ]
 },
 "service": {
  "upstream": [
   "服務發生問題",
   "不是您的問題。正在持續重試。"
  ],
  "upstream.ask.body": "不是您的問題。稍後再試。",
  "recurringFailure": [
   "同樣的問題又出現了",
   "再試可能也沒有用。客服可以協助查看。"
  ],
  "notFound": [
   "找不到這次通話",
   "連結可能是舊的。可以要一個新的連結。"
  ],
  "misconfigured": [
   "這個應用程式沒有設定好",
   "修好之前無法通話。可以告知這個應用程式的管理員。"
  ],
  "idleTimeout": [
   "連線因閒置而關閉",
   "有一段時間沒有任何活動。重新連線即可繼續。"
  ]
 },
 "sdk": {
  "internal": [
   "這個應用程式內部出了問題",
   "可能無法正常通話。客服可以協助查看。"
  ],
  "unknown": [
   "發生了意外狀況",
   "如果通話沒有繼續，可以重新撥打。詳細資料可供客服參考。"
  ],
  "misuse": [
   "應用程式的要求超出了範圍",
   "這則資訊供應用程式的開發人員參考。"
  ],
  "diagnosticsFailed": [
   "有一項檢查無法進行",
   "通話本身不受影響。"
  ],
  "protocol": [
   "收到了無法辨識的回應",
   "這則資訊供應用程式的開發人員參考。"
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {第 {attempt, number} 次嘗試。} other {第 {attempt, number} 次嘗試，共 {max, number} 次。}}",
  "nextAttempt": "{seconds, plural, =0 {正在嘗試。} other {約 # 秒後再試。}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {還剩 # 秒。}}} other {還剩 {clock}。}}",
  "count": "{count, plural, other {# 次}}",
  "calls": "{count, plural, other {# 通電話}}",
  "waiting": "{count, plural, other {還有 # 則通知}}",
  "reference": "客服查詢編號：{reference}"
 },
 "back": {
  "title": "連線恢復了",
  "seconds": "{count, plural, other {中斷了 # 秒。}}",
  "minutes": "{count, plural, other {中斷了 # 分鐘。}}"
 },
 "prompt": {
  "missed": [
   "您錯過了這通來電",
   "{reason}。來電等不了那麼久。"
  ],
  "granted": [
   "您的{device}恢復正常了",
   "通話已結束。現在可以重新撥打。"
  ],
  "available": [
   "{kind, select, screen {現在又可以分享螢幕了} other {現在又可以使用{device}了}}",
   "{kind, select, screen {分享後，{purpose}。} other {它還是關閉的。開啟後，{purpose}。}}"
  ],
  "available.resumeMedia": "{kind, select, screen {重新分享} other {開啟}}",
  "waiting": "{known, select, yes {{remote} 正在等候。} other {{others, select, agent {語音助理正在等候。} avatar {虛擬人物正在等候。} other {有人正在等候。}}}}",
  "deadline": "{seconds, plural, other {來電還會等候 # 秒}}",
  "reference": "客服查詢編號：{reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {語音助理才聽得到您} avatar {虛擬人物才聽得到您} other {對方才聽得到您}}",
  "camera": "{others, select, agent {語音助理才看得到您} avatar {虛擬人物才看得到您} other {對方才看得到您}}",
  "screen": "對方才看得到您的螢幕",
  "speaker": "{others, select, agent {您才聽得到語音助理} avatar {您才聽得到虛擬人物} other {您才聽得到對方}}"
 },
 "toggle": {
  "microphone": "麥克風",
  "camera": "攝影機",
  "screen": "螢幕",
  "speaker": "音訊"
 },
 "dialog": {
  "reference": "客服查詢編號：{reference}"
 },
 "quality": {
  "degraded": [
   "連線較弱",
   "聲音可能斷斷續續。移到 Wi‑Fi 訊號較強的地方，或關閉您的視訊。"
  ],
  "inboundStalled": [
   "您可能聽不到對方",
   "對方的聲音傳不過來，應該會自動恢復。"
  ],
  "outboundStalled": [
   "對方可能聽不到您",
   "您的聲音傳不過去，應該會自動恢復。"
  ],
  "outboundStalled.ask": [
   "對方聽不到您",
   "您的聲音傳不過去。重新開啟麥克風。"
  ],
  "deviceOverloaded": [
   "您的電腦或手機非常忙碌",
   "關閉其他應用程式和分頁，讓通話更順暢。"
  ],
  "videoPaused": [
   "視訊已暫停",
   "連線太弱，無法傳送視訊。應該會自動恢復。"
  ]
 },
 "indicator": {
  "label": "通話品質",
  "snooze": "隱藏 10 分鐘"
 },
 "recording": {
  "unavailable": [
   "通話沒有錄製",
   "通話本身不受影響。"
  ],
  "incomplete": [
   "缺少部分錄製內容",
   "通話本身不受影響。"
  ]
 },
 "message": {
  "notDelivered": [
   "有一則訊息沒有送達",
   "對方沒有收到。"
  ]
 },
 "list": {
  "title": "發生了什麼事",
  "empty": "沒有發生任何問題。",
  "count": "{count, plural, other {# 次}}",
  "copyAll": "全部複製",
  "status.noted": "已記錄",
  "status.active": "正在發生",
  "status.heldBack": "屬於另一個問題",
  "status.dismissed": "您已關閉",
  "status.resolved": "已結束"
 },
 "unblock": {
  "label": "如何允許",
  "question.top": "查看網址列正下方。",
  "question.middle": "查看螢幕中間。",
  "icon": "按一下網址列中 {host} 旁的圖示。",
  "icon.touch": "點一下網址列中 {host} 旁的圖示。",
  "turnOn": "{kind, select, camera {開啟「{toggle}」或「相機」的開關。} other {開啟「{toggle}」的開關。}}",
  "edge.permissions": "開啟「此網站的權限」。",
  "edge.allow": "{kind, select, camera {將「{toggle}」或「相機」設為「允許」。} other {將「{toggle}」設為「允許」。}}",
  "safari.allow": "將「{kind, select, camera {相機} other {{toggle}}}」設為「允許」。",
  "firefox.icon": "按一下網址列中 {host} 旁畫了斜線的{kind, select, camera {攝影機} other {麥克風}}圖示。",
  "firefox.cross": "按一下「已封鎖」（或「暫時封鎖」）旁的叉號。",
  "askAgain": "回到這裡再試一次。瀏覽器詢問時，選擇允許。",
  "safari.menu": "開啟螢幕頂端的「Safari」選單，然後選擇「{host} 的設定」。",
  "safari.touch": "點一下「網站設定」。如果沒看到，先點一下三個點。",
  "permissions.touch": "{kind, select, camera {點一下「權限」，然後開啟「{toggle}」或「相機」。} other {點一下「權限」，然後開啟「{toggle}」。}}",
  "firefox.touch": "{kind, select, camera {點一下「{toggle}」或「相機」旁的「已封鎖」，讓它變成「已允許」。} other {點一下「{toggle}」旁的「已封鎖」，讓它變成「已允許」。}}",
  "app.ios": "開啟 iPhone 或 iPad 的「設定」，點一下「App」，再點一下 {browser}。",
  "app.android": "開啟手機的「設定」，點一下「應用程式」，再點一下 {browser}。",
  "app.permissions": "點一下「權限」，再點一下「{kind, select, camera {相機} other {{toggle}}}」，選擇允許。",
  "comeBack": "回到這裡再試一次。",
  "inApp.menu": "開啟 {app} 的選單，通常是頂端或底部的三個點。",
  "inApp.open": "選擇在瀏覽器中開啟這個網頁。",
  "windows.settings": "開啟 Windows「設定」，選擇「隱私權與安全性」，再選擇「{kind, select, camera {相機} other {{toggle}}}」。",
  "windows.access": "開啟存取權，傳統型應用程式的存取權也要開啟。",
  "macos.settings": "開啟「系統設定」，選擇「隱私權與安全性」，再選擇「{kind, select, camera {相機} other {{toggle}}}」。",
  "macos.turnOn": "開啟 {browser} 的開關。系統可能會要求您重新開啟 {browser}。",
  "chromeos.settings": "開啟「設定」，選擇「隱私權和安全性」，再選擇「隱私權控制項」。",
  "chromeos.access": "開啟「{device}存取權」。",
  "site": "在瀏覽器中開啟這個網站的設定。",
  "site.allow": "{kind, select, camera {在那裡允許「{toggle}」或「相機」。} other {在那裡允許「{toggle}」。}}"
 },
 "status": {
  "fallback": "有一則關於通話的通知目前無法顯示。通話本身不受影響。"
 },
 "download": {
  "file": "下載提供給客服的檔案",
  "failed": "無法產生檔案"
 }
};
