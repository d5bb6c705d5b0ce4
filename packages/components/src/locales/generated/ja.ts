// Generated from packages/components/locales/ja.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "待つ",
  "reconnect": "再接続",
  "reconnect.pending": "接続中…",
  "redial": "もう一度かける",
  "redial.pending": "発信中…",
  "dialIn": "電話でかける",
  "dialIn.number": "{number}に電話する",
  "checkNetwork": "ネットワークを確認",
  "resumeMedia": "もう一度試す",
  "declineCall": "着信を拒否",
  "declineCall.pending": "拒否しています…",
  "continueWithout": "{device}なしで続ける",
  "answerBrowser": "確認画面を表示",
  "openSettings": "設定を開く",
  "openSettings.pending": "開いています…",
  "chooseDevice": "別のものを選ぶ",
  "useDevice": "{kind, select, screen {画面} other {{device}}}を選ぶ",
  "switchBrowser": "別のブラウザを使う",
  "checkMicrophone": "マイクを確認",
  "resumePlayback": "音声を再生",
  "editNumber": "番号を編集",
  "retryHold": "もう一度試す",
  "reauthenticate": "ログイン",
  "reauthenticate.pending": "ログイン中…",
  "contactSupport": "サポートに問い合わせる",
  "dismiss": "閉じる",
  "pending": "お待ちください…",
  "done": "完了",
  "failed": "うまくいきませんでした。もう一度お試しください。"
 },
 "device": {
  "microphone": "マイク",
  "camera": "カメラ",
  "screen": "画面共有",
  "speaker": "スピーカー"
 },
 "whose": "{label}：{title}",
 "sentences": "{first}{second}",
 "spoken": "{title}。{body}",
 "details": {
  "source": "発生元",
  "summary": "サポート用の詳細情報",
  "code": "コード",
  "condition": "問題",
  "cause": "原因",
  "sip": "SIP",
  "call": "通話",
  "time": "時刻",
  "browser": "ブラウザ",
  "reference": "お問い合わせ番号",
  "copy": "コピー",
  "copied": "コピーしました",
  "notCopied": "テキストを選択してコピーしてください"
 },
 "signaling": {
  "offline": [
   "オフラインです",
   "Wi‑Fiやケーブルの接続を確認してください。オンラインに戻りしだい、自動で再接続します。"
  ],
  "offline.checking": [
   "オンラインに戻ったようです",
   "接続を確かめています。"
  ],
  "offline.ask.body": "Wi‑Fiやケーブルの接続を確認してから、再接続してください。",
  "reconnecting": [
   "{inCall, select, yes {通話に再接続しています} other {再接続しています}}",
   "{inCall, select, yes {通話を切らずに、そのままお待ちください。} other {すぐにつながるはずです。}}"
  ],
  "reconnecting.first": [
   "接続しています",
   "この状態が続く場合は、Wi‑Fiを確認してください。"
  ],
  "reconnecting.long": [
   "引き続き再接続しています",
   "この状態が続く場合は、Wi‑Fiを確認してください。"
  ],
  "reconnecting.act": [
   "再接続に時間がかかっています",
   "Wi‑Fiの電波が強い場所に移るか、別のネットワークをお試しください。"
  ],
  "reconnecting.ask": [
   "接続が切れました",
   "続けるには、再接続してください。"
  ],
  "reconnecting.reconnect": "今すぐ試す",
  "gatewayFailed": [
   "通話サービスが応答していません",
   "サービス側で問題が起きています。引き続き接続を試しています。"
  ],
  "gatewayFailed.ask.body": "サービス側で問題が起きています。再接続をお試しください。",
  "gatewayFailed.reconnect": "今すぐ試す",
  "serverRestarting": [
   "通話サービスが再起動しています",
   "まもなく自動で再接続します。"
  ],
  "serverRestarting.ask.body": "少し待ってから、再接続してください。",
  "serverRestarting.reconnect": "今すぐ試す",
  "unstable": [
   "接続が不安定です",
   "接続が何度も切れています。Wi‑Fiの電波が強い場所に移るか、ケーブルでつないでください。"
  ],
  "unstable.reconnect": "今すぐ試す",
  "reconnectStuck": [
   "接続できない状態が続いています",
   "インターネット接続を確認してから、再接続してください。"
  ],
  "reconnectExhausted": [
   "再接続できませんでした",
   "接続を確認してから、再接続してください。"
  ],
  "unreachable": [
   "通話サービスに接続できません",
   "インターネット接続を確認してください。職場のネットワークでは、通話がブロックされることがあります。"
  ],
  "disconnected": [
   "接続が切れています",
   "電話をかけたり受けたりするには、再接続してください。"
  ],
  "notRegistered": [
   "今は着信を受けられません",
   "このアプリは、通話サービスへのログインが切れています。"
  ],
  "removed": [
   "通話から外されました",
   "参加する必要がある場合は、通話の管理者に確認してください。"
  ],
  "joinedElsewhere": [
   "別の場所で通話に参加しています",
   "通話は別のタブまたは端末で続いています。ここで続けるには、接続してください。"
  ],
  "joinedElsewhere.reconnect": "ここで続ける",
  "closed": [
   "接続を終了しました",
   "意図して終了したものです。"
  ],
  "subscribeFailed": [
   "チャンネルに参加できませんでした",
   "このチャンネルのメッセージや音声、映像は届きません。"
  ]
 },
 "ice": {
  "reconnecting": [
   "音声を復旧しています",
   "それまでの間、お互いの声が聞こえないことがあります。"
  ],
  "reconnecting.ask": [
   "音声が切れました",
   "お互いの声が聞こえるようにするには、再接続してください。"
  ],
  "restartFailed": [
   "音声はまだ戻っていません",
   "もう一度復旧を試しています。お互いの声が聞こえないことがあります。"
  ],
  "restartFailed.ask.body": "お互いの声が聞こえるようにするには、再接続してください。",
  "connecting": [
   "音声はまだつながっていません",
   "電話はつながりました。音声を接続しています。"
  ],
  "noCandidates": [
   "通話をつなぐ経路が見つかりません",
   "ネットワークが通話をブロックしている可能性があります。別のWi‑Fiか、モバイルデータ通信をお試しください。"
  ],
  "failed": [
   "通話中に音声が切れました",
   "音声を復旧できませんでした。続けるには、もう一度かけてください。"
  ],
  "neverConnected": [
   "音声がつながりませんでした",
   "ネットワークが通話をブロックしている可能性があります。別のWi‑Fiか、モバイルデータ通信をお試しください。"
  ],
  "gatheringSlow": [
   "通話の経路探しに時間がかかりました",
   "このネットワークでは、通話をつなぐのに時間がかかります。"
  ],
  "localCandidatesOnly": [
   "自分のネットワークしか見つかりませんでした",
   "ほかの場所にいる相手にはつながらない可能性があります。"
  ],
  "pathChanged": [
   "通話の経路が変わりました",
   "ネットワークが変わりましたが、通話は続きました。"
  ]
 },
 "media": {
  "captureInterrupted": [
   "{device}が一時停止しています",
   "ブラウザまたは端末が止めています。電話がかかってきたときなどに起こります。"
  ],
  "playbackFailed": [
   "音声を再生できません",
   "通話の音声を聞くには、再接続してください。"
  ],
  "screenShareUnavailable": [
   "画面を共有できません",
   "ブラウザまたはパソコンで許可されませんでした。もう一度共有するか、別のウィンドウを選んでください。"
  ],
  "remoteUnavailable": [
   "{others, select, agent {アシスタントの音声が届いていません} avatar {アバターの音声か映像が届いていません} other {相手の音声か映像が届いていません}}",
   "{others, select, agent {引き続き復旧を試しています。} avatar {引き続き復旧を試しています。} other {引き続き復旧を試しています。相手の通信状態がよくない可能性があります。}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {元に戻るまで、アシスタントの声は聞こえません。} avatar {元に戻るまで、アバターの声や映像は届きません。} other {元に戻るまで、相手の声や映像は届きません。}}",
  "encryptionMismatch": [
   "この通話のプライバシーを守れません",
   "こちらと相手のセキュリティ設定が異なります。この通話の管理者に知らせてください。"
  ],
  "outputUnavailable": [
   "スピーカーを使えません",
   "別のスピーカーまたはヘッドセットを選んでください。"
  ],
  "trackReplaceFailed": [
   "{device}を切り替えられませんでした",
   "もう一度選ぶか、別のものを選んでください。"
  ],
  "mutedByHost": [
   "ミュートされました",
   "ホストの操作で、マイクがオフになりました。"
  ],
  "permissionDenied": [
   "このサイトで{device}がブロックされています",
   "{purpose}、許可してください。"
  ],
  "permissionNotAsked": [
   "{device}の許可が必要です",
   "次に、ブラウザの確認画面が表示されます。{purpose}、許可してください。"
  ],
  "permissionNotAsked.resumeMedia": "続ける",
  "permissionPending": [
   "ブラウザが{device}の許可を求めています",
   "{purpose}、ブラウザで許可してください。"
  ],
  "permissionDismissed": [
   "ブラウザの確認画面が閉じられました",
   "{device}の使用についての確認でした。もう一度表示して、許可してください。"
  ],
  "permissionDismissed.resumeMedia": "もう一度表示",
  "blockedBySystem": [
   "システムの設定で{device}がブロックされています",
   "パソコンまたはスマートフォンの設定を開き、ブラウザに使用を許可してください。"
  ],
  "blockedByPolicy": [
   "このページでは{device}を使えません",
   "このページを組み込んでいるサイトで許可されていません。このページだけを別のウィンドウで開いてください。"
  ],
  "deviceNotFound": [
   "{kind, select, screen {共有する画面} other {{device}}}が見つかりません",
   "接続するか、オンにしてください。自動で検出します。"
  ],
  "deviceInUse": [
   "{kind, select, screen {画面} other {{device}}}にアクセスできませんでした",
   "ほかのアプリやタブが使っている可能性があります。そちらを閉じてから、もう一度お試しください。"
  ],
  "constraintsUnsatisfied": [
   "この{kind, select, screen {画面} other {{device}}}は使えません",
   "接続が外れているか、通話に必要な機能がない可能性があります。別のものを選んでください。"
  ],
  "captureFailed": [
   "{kind, select, screen {画面共有が始まりませんでした} other {{device}が起動しませんでした}}",
   "{kind, select, screen {もう一度お試しください。} other {いったん抜いて差し直すか、オフにしてからオンにしてください。その後、もう一度お試しください。}}"
  ],
  "insecureContext": [
   "このページは保護されていません",
   "ブラウザで{device}を使えるのは、保護されたページだけです。サイトの管理者に知らせてください。"
  ],
  "captureEnded": [
   "{kind, select, screen {画面の共有が止まっています} other {{device}がオフになっています}}",
   "{kind, select, screen {{purpose}、もう一度共有してください。} other {接続が外れた可能性があります。{purpose}、もう一度オンにしてください。}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {もう一度共有} other {オンにする}}",
  "playbackBlocked": [
   "ブラウザが音声を止めています",
   "通話を聞くには、音声を再生してください。"
  ],
  "unsupportedBrowser": [
   "このブラウザでは通話できません",
   "最新のChrome、Edge、Firefox、Safariのいずれかで、このページを開いてください。"
  ],
  "microphoneSilent": [
   "マイクからの声が聞こえません",
   "マイクから音が入っていません。スイッチやケーブルを確認するか、別のマイクを選んでください。"
  ],
  "remoteSilent": [
   "{known, select, yes {{remote}の音声が聞こえません} other {相手の音声が聞こえません}}",
   "相手がミュートにしているか、マイクがオフになっている可能性があります。"
  ],
  "deviceSwitched": [
   "{kind, select, screen {共有中の画面} other {{device}}}が切り替わりました",
   "{named, select, yes {今は{name}を使っています。} other {今は別の{kind, select, screen {画面} other {{device}}}を使っています。}}"
  ],
  "deviceChangeSkipped": [
   "新しい機器は使われませんでした",
   "通話では、それまでの機器をそのまま使いました。"
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {{remote}からの不在着信} other {不在着信があります}}",
   "都合のよいときに、折り返してください。"
  ],
  "missed.redial": "折り返し電話する",
  "answerLost": [
   "{known, select, yes {{remote}からの着信が切れました} other {着信が切れました}}",
   "応答の途中で切れました。都合のよいときに、折り返してください。"
  ],
  "answerLost.redial": "折り返し電話する",
  "unknownReattached": [
   "以前の通話が再開されました",
   "通話はまだつながっています。必要がなければ、終了してください。"
  ],
  "multipleActive": [
   "複数の通話がつながっています",
   "必要のない通話を終了するか、保留にしてください。"
  ],
  "holdFailed": [
   "保留の操作ができませんでした",
   "通話は元の状態のままです。もう一度お試しください。"
  ],
  "transferFailed": [
   "通話を転送できませんでした",
   "もう一度転送するか、別の番号を選んでください。"
  ],
  "busy": [
   "{known, select, yes {{remote}は話し中です} other {相手は話し中です}}",
   "数分待ってから、もう一度かけてください。"
  ],
  "declined": [
   "{known, select, yes {{remote}が通話を拒否しました} other {通話が拒否されました}}",
   "相手は今、都合が悪いのかもしれません。"
  ],
  "notAllowed": [
   "この通話は許可されていません",
   "通話サービスで受け付けられませんでした。アプリの管理者に確認してください。"
  ],
  "blocked": [
   "ネットワークで通話がブロックされました",
   "誰も応答しないうちに、途中で止められました。サポートにご相談ください。"
  ],
  "anonymityRefused": [
   "非通知の電話は受け付けていません",
   "番号を通知して、もう一度かけてください。"
  ],
  "noAnswer": [
   "{known, select, yes {{remote}は応答しませんでした} other {応答がありませんでした}}",
   "時間をおいて、もう一度かけてください。"
  ],
  "unavailable": [
   "{known, select, yes {{remote}につながりません} other {相手につながりません}}",
   "相手の電話は、電源が入っていないか、電波の届かない場所にある可能性があります。時間をおいて、もう一度かけてください。"
  ],
  "numberNotFound": [
   "この番号は見つかりませんでした",
   "番号を確認して、もう一度かけてください。"
  ],
  "addressIncomplete": [
   "番号の一部が足りません",
   "抜けているところがあります。番号を確認して、もう一度かけてください。"
  ],
  "invalidTarget": [
   "この番号にはかけられません",
   "正しくない部分があります。番号を確認して、もう一度かけてください。"
  ],
  "redirected": [
   "{known, select, yes {{remote}への電話は別の連絡先で受け付けています} other {相手への電話は別の連絡先で受け付けています}}",
   "相手には別の番号があります。"
  ],
  "incompatible": [
   "この相手とは通話できません",
   "相手の電話とこのアプリでは、音声や映像の形式が合いません。"
  ],
  "serviceError": [
   "通話サービスで問題が起きました",
   "お使いの機器や操作が原因ではありません。少し待ってから、もう一度かけてください。"
  ],
  "networkFailed": [
   "電話がつながりませんでした",
   "誰も応答しないうちに、ネットワーク上で切れました。接続を確認して、もう一度かけてください。"
  ],
  "endedByHost": [
   "ホストが通話を終了しました",
   "全員の通話が終了しました。"
  ],
  "setupFailed": [
   "通話を開始できませんでした",
   "つながる前に切れました。もう一度かけてください。"
  ],
  "dropped": [
   "通話が切れました",
   "通話を復旧できませんでした。続けるには、もう一度かけてください。"
  ],
  "endedByHold": [
   "保留の操作ができず、通話が切れました",
   "保留または保留の解除ができず、通話が切れました。続けるには、もう一度かけてください。"
  ],
  "notReattached": [
   "通話を元に戻せませんでした",
   "接続は戻りましたが、通話は切れました。続けるには、もう一度かけてください。"
  ],
  "ended": [
   "通話が終了しました",
   "問題は見つかりませんでした。"
  ],
  "canceled": [
   "通話が取り消されました",
   "誰も応答しないうちに切られました。"
  ],
  "answeredElsewhere": [
   "着信には別の場所で対応済みです",
   "別の電話で応答または拒否されました。"
  ],
  "closedDuringSetup": [
   "通話が始まる前に終了しました",
   "接続している途中で閉じられました。"
  ],
  "answerWhilePeerActive": [
   "通話はすでにつながっていました",
   "もう一度応答しても、何も変わりませんでした。"
  ],
  "duplicateInboundAnswer": [
   "通話への応答が2回ありました",
   "最初の応答だけが有効です。"
  ],
  "hangupNotSent": [
   "通話の終了が伝わっていない可能性があります",
   "相手が気づくのが少し遅れるかもしれません。"
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {アシスタント} avatar {アバター} other {相手}}}}の接続が切れました",
   "元に戻るまで、お互いの声や映像は届きません。"
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {アシスタント} avatar {アバター} other {相手}}}}が通話から退出しました",
   "ほかに参加者はいません。誰かが来るのを待つか、退出してください。"
  ]
 },
 "auth": {
  "expiringSoon": [
   "まもなくログアウトされます",
   "{inCall, select, yes {この通話を続けるには、ログイン状態を保持してください。} other {電話をかけたり受けたりするには、ログイン状態を保持してください。}}"
  ],
  "expiringSoon.act": [
   "ログインの期限になりました",
   "電話をかけたり受けたりするには、ログイン状態を保持してください。"
  ],
  "expiringSoon.reauthenticate": "ログイン状態を保持",
  "refreshFailing": [
   "ログインを更新できません",
   "引き続き試しています。この状態が続く場合は、もう一度ログインしてください。"
  ],
  "actionNotPermitted": [
   "この操作は許可されていません",
   "ホスト、またはこのアプリの管理者に確認してください。"
  ],
  "loginFailed": [
   "ログインできませんでした",
   "電話をかけたり受けたりするには、もう一度ログインしてください。"
  ],
  "invalidCredentials": [
   "ログインが受け付けられませんでした",
   "もう一度ログインしてください。また同じことが起きた場合は、サポートにお問い合わせください。"
  ],
  "required": [
   "続けるにはログインしてください",
   "電話をかけたり受けたりするには、ログインが必要です。"
  ],
  "expired": [
   "ログインの有効期限が切れました",
   "電話をかけたり受けたりするには、もう一度ログインしてください。"
  ],
  "notAuthorized": [
   "アクセス権がありません",
   "サービスの利用が許可されていません。サービスの管理者に確認してください。"
  ],
  "accountSuspended": [
   "アカウントが停止されています",
   "理由の確認や利用の再開については、サポートにお問い合わせください。"
  ]
 },
 "quota": {
  "connections": [
   "接続している人が多すぎます",
   "空きが出るまで、自動で試し続けます。"
  ],
  "connections.ask.body": "数分待ってから、もう一度お試しください。",
  "streams": [
   "この通話は満員です",
   "誰かが退出するまで、音声や映像を追加できません。"
  ],
  "rate": [
   "一度に処理できる量を超えました",
   "少し待ってから、自動で続けます。"
  ],
  "rate.ask.body": "少し待ってから、もう一度お試しください。",
  "messages": [
   "これ以上メッセージを送信できません",
   "上限に達しました。上限を上げたい場合は、サポートにご相談ください。"
  ],
  "credits": [
   "残高がありません",
   "残高がないと通話を続けられません。サポートにご相談ください。"
  ],
  "duration": [
   "この通話の制限時間になりました",
   "通話できる最長の時間に達しました。もう一度かけることができます。"
  ]
 },
 "service": {
  "upstream": [
   "サービスで問題が起きています",
   "お使いの機器や操作が原因ではありません。引き続き試しています。"
  ],
  "upstream.ask.body": "お使いの機器や操作が原因ではありません。少し待ってから、もう一度お試しください。",
  "recurringFailure": [
   "同じ問題がまた起きました",
   "もう一度試しても直らない可能性があります。サポートにご相談ください。"
  ],
  "notFound": [
   "この通話が見つかりませんでした",
   "リンクが古い可能性があります。新しいリンクを送ってもらってください。"
  ],
  "misconfigured": [
   "このアプリは正しく設定されていません",
   "設定が直るまで通話できません。アプリの管理者に知らせてください。"
  ],
  "idleTimeout": [
   "しばらく使われなかったため、接続が終了しました",
   "続けるには、再接続してください。"
  ]
 },
 "sdk": {
  "internal": [
   "このアプリで不具合が起きました",
   "通話できない可能性があります。サポートにご相談ください。"
  ],
  "unknown": [
   "予期しない問題が起きました",
   "通話が続かない場合は、もう一度かけてください。詳細情報はサポートの役に立ちます。"
  ],
  "misuse": [
   "アプリから無理な要求がありました",
   "これはアプリの開発者向けの情報です。"
  ],
  "diagnosticsFailed": [
   "チェックを実行できませんでした",
   "通話そのものに影響はありません。"
  ],
  "protocol": [
   "返答を理解できませんでした",
   "これはアプリの開発者向けの情報です。"
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {{attempt, number}回目の試行です。} other {{max, number}回中{attempt, number}回目の試行です。}}",
  "nextAttempt": "{seconds, plural, =0 {今、試しています。} other {約#秒後にもう一度試します。}}",
  "left": "{minutes, plural, =0 {{seconds, plural, other {残り#秒です。}}} other {残り{clock}です。}}",
  "count": "{count, plural, other {#回}}",
  "calls": "{count, plural, other {#件の通話}}",
  "waiting": "{count, plural, other {ほかに#件のお知らせ}}",
  "reference": "お問い合わせ番号：{reference}"
 },
 "back": {
  "title": "再びつながりました",
  "seconds": "{count, plural, other {#秒間、途切れていました。}}",
  "minutes": "{count, plural, other {#分間、途切れていました。}}"
 },
 "prompt": {
  "missed": [
   "この着信に応答できませんでした",
   "{reason}。着信の待ち時間が過ぎました。"
  ],
  "granted": [
   "{device}が再び使えるようになりました",
   "通話は終了しましたが、もう一度かけられます。"
  ],
  "available": [
   "{kind, select, screen {また画面を共有できます} other {また{device}を使えます}}",
   "{kind, select, screen {{purpose}、共有してください。} other {まだオフのままです。{purpose}、オンにしてください。}}"
  ],
  "available.resumeMedia": "{kind, select, screen {もう一度共有} other {オンにする}}",
  "waiting": "{known, select, yes {{remote}が待っています。} other {{others, select, agent {アシスタントが待っています。} avatar {アバターが待っています。} other {相手が待っています。}}}}",
  "deadline": "{seconds, plural, other {着信の待ち時間：あと#秒}}",
  "reference": "お問い合わせ番号：{reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {声がアシスタントに届くように} avatar {声がアバターに届くように} other {声が相手に届くように}}",
  "camera": "{others, select, agent {映像がアシスタントに届くように} avatar {映像がアバターに届くように} other {映像が相手に届くように}}",
  "screen": "画面が相手に見えるように",
  "speaker": "{others, select, agent {アシスタントの声が聞こえるように} avatar {アバターの声が聞こえるように} other {相手の声が聞こえるように}}"
 },
 "toggle": {
  "microphone": "マイク",
  "camera": "カメラ",
  "screen": "画面共有",
  "speaker": "音声"
 },
 "dialog": {
  "reference": "お問い合わせ番号：{reference}"
 },
 "quality": {
  "degraded": [
   "通信状態がよくありません",
   "音声が途切れることがあります。Wi‑Fiの電波が強い場所に移るか、カメラをオフにしてください。"
  ],
  "inboundStalled": [
   "相手の声が聞こえない可能性があります",
   "相手の音声が届いていません。通常は自動で元に戻ります。"
  ],
  "outboundStalled": [
   "相手に声が届いていない可能性があります",
   "こちらの音声が送れていません。通常は自動で元に戻ります。"
  ],
  "outboundStalled.ask": [
   "相手に声が届いていません",
   "こちらの音声が送れていません。マイクをもう一度オンにしてください。"
  ],
  "deviceOverloaded": [
   "パソコンまたはスマートフォンの動作が重くなっています",
   "通話をスムーズにするには、ほかのアプリやタブを閉じてください。"
  ],
  "videoPaused": [
   "映像を一時停止しています",
   "通信状態がよくないためです。通常は自動で元に戻ります。"
  ]
 },
 "indicator": {
  "label": "通話品質",
  "snooze": "10分間表示しない"
 },
 "recording": {
  "unavailable": [
   "この通話は録音・録画されていません",
   "通話そのものに影響はありません。"
  ],
  "incomplete": [
   "録音・録画の一部が欠けています",
   "通話そのものに影響はありません。"
  ]
 },
 "message": {
  "notDelivered": [
   "メッセージが届きませんでした",
   "相手はメッセージを受け取っていません。"
  ]
 },
 "list": {
  "title": "起きたこと",
  "empty": "問題は起きていません。",
  "count": "{count, plural, other {#回}}",
  "copyAll": "すべてコピー",
  "status.noted": "記録済み",
  "status.active": "発生中",
  "status.heldBack": "別の問題の一部",
  "status.dismissed": "自分で閉じた",
  "status.resolved": "終了"
 },
 "unblock": {
  "label": "許可する方法",
  "question.top": "アドレスバーのすぐ下を見ます。",
  "question.middle": "画面の中央を見ます。",
  "icon": "アドレスバーで、{host}の横にあるアイコンをクリックします。",
  "icon.touch": "アドレスバーで、{host}の横にあるアイコンをタップします。",
  "turnOn": "「{toggle}」をオンにします。",
  "edge.permissions": "「このサイトのアクセス許可」を開きます。",
  "edge.allow": "「{toggle}」を「許可」に設定します。",
  "safari.allow": "「{toggle}」を「許可」に設定します。",
  "firefox.icon": "アドレスバーで、{host}の横にある、斜線の付いた{kind, select, camera {カメラ} other {マイク}}のアイコンをクリックします。",
  "firefox.cross": "「ブロック」（または「一時的にブロック」）の横にある×印をクリックします。",
  "askAgain": "このページに戻り、もう一度試します。ブラウザの確認画面が表示されたら、許可します。",
  "safari.menu": "画面上部の「Safari」メニューを開き、「{host}での設定」を選択します。",
  "safari.touch": "「Webサイトの設定」をタップします。3つの点のメニューの中にあることもあります。",
  "permissions.touch": "「権限」をタップし、「{toggle}」をオンにします。",
  "firefox.touch": "「{toggle}」の横の「ブロック」をタップして、「許可」に変えます。",
  "app.ios": "iPhoneまたはiPadの「設定」を開き、「アプリ」、「{browser}」の順にタップします。",
  "app.android": "スマートフォンの「設定」を開き、「アプリ」、「{browser}」の順にタップします。",
  "app.permissions": "「権限」、「{toggle}」の順にタップし、許可します。",
  "comeBack": "このページに戻り、もう一度試します。",
  "inApp.menu": "{app}のメニューを開きます。多くの場合、画面の上か下にある3つの点のマークです。",
  "inApp.open": "このページをブラウザで開く項目を選びます。",
  "windows.settings": "Windowsの「設定」を開き、「プライバシーとセキュリティ」、「{toggle}」の順に選択します。",
  "windows.access": "アクセスをオンにします。デスクトップアプリのアクセスもオンにします。",
  "macos.settings": "「システム設定」を開き、「プライバシーとセキュリティ」、「{toggle}」の順に選択します。",
  "macos.turnOn": "「{browser}」をオンにします。{browser}を開き直すよう求められることがあります。",
  "chromeos.settings": "「設定」を開き、「プライバシーとセキュリティ」、「プライバシー管理」の順に選択します。",
  "chromeos.access": "「{device}へのアクセス」をオンにします。",
  "site": "ブラウザで、このサイトの設定を開きます。",
  "site.allow": "そこで「{toggle}」を許可します。"
 },
 "status": {
  "fallback": "通話に関するお知らせを今は表示できません。通話そのものに影響はありません。"
 },
 "download": {
  "file": "サポート用のファイルをダウンロード",
  "failed": "ファイルを作成できませんでした"
 }
};
