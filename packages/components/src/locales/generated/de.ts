// Generated from packages/components/locales/de.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Warten",
  "reconnect": "Neu verbinden",
  "reconnect.pending": "Wird verbunden …",
  "redial": "Erneut anrufen",
  "redial.pending": "Wird angerufen …",
  "dialIn": "Per Telefon anrufen",
  "dialIn.number": "{number} anrufen",
  "checkNetwork": "Netzwerk prüfen",
  "resumeMedia": "Erneut versuchen",
  "declineCall": "Anruf ablehnen",
  "declineCall.pending": "Wird abgelehnt …",
  "continueWithout": "Ohne {device} fortfahren",
  "answerBrowser": "Frage anzeigen",
  "openSettings": "Einstellungen öffnen",
  "openSettings.pending": "Wird geöffnet …",
  "chooseDevice": "{kind, select, screen {Etwas anderes wählen} other {Anderes Gerät wählen}}",
  "useDevice": "{device} wählen",
  "switchBrowser": "Browser wechseln",
  "checkMicrophone": "Mikrofon prüfen",
  "resumePlayback": "Ton abspielen",
  "editNumber": "Nummer ändern",
  "retryHold": "Erneut versuchen",
  "reauthenticate": "Anmelden",
  "reauthenticate.pending": "Anmeldung läuft …",
  "contactSupport": "Support kontaktieren",
  "dismiss": "Schließen",
  "pending": "Einen Moment …",
  "done": "Erledigt",
  "failed": "Das hat nicht geklappt. Versuchen Sie es erneut."
 },
 "device": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Bildschirm",
  "speaker": "Lautsprecher"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Quelle",
  "summary": "Details für den Support",
  "code": "Code",
  "condition": "Problem",
  "cause": "Ursache",
  "sip": "SIP",
  "call": "Anruf",
  "time": "Zeitpunkt",
  "browser": "Browser",
  "reference": "Referenz",
  "copy": "Kopieren",
  "copied": "Kopiert",
  "notCopied": "Markieren Sie den Text, um ihn zu kopieren"
 },
 "signaling": {
  "offline": [
   "Sie sind offline",
   "Prüfen Sie Ihr WLAN oder Kabel. Sobald Sie wieder online sind, verbinden wir Sie neu."
  ],
  "offline.checking": [
   "Sie scheinen wieder online zu sein",
   "Wir prüfen das gerade."
  ],
  "offline.ask.body": "Prüfen Sie Ihr WLAN oder Kabel und verbinden Sie sich dann neu.",
  "reconnecting": [
   "{inCall, select, yes {Ihr Anruf wird neu verbunden} other {Verbindung wird wiederhergestellt}}",
   "{inCall, select, yes {Bleiben Sie dran, während wir Sie neu verbinden.} other {Das sollte nur einen Moment dauern.}}"
  ],
  "reconnecting.first": [
   "Verbindung wird hergestellt",
   "Prüfen Sie Ihr WLAN, wenn es noch länger dauert."
  ],
  "reconnecting.long": [
   "Verbindung wird noch wiederhergestellt",
   "Prüfen Sie Ihr WLAN, wenn es noch länger dauert."
  ],
  "reconnecting.act": [
   "Das dauert lange",
   "Gehen Sie näher an den WLAN-Router oder versuchen Sie es mit einem anderen Netzwerk."
  ],
  "reconnecting.ask": [
   "Die Verbindung ist abgebrochen",
   "Verbinden Sie sich neu, um fortzufahren."
  ],
  "reconnecting.reconnect": "Jetzt versuchen",
  "gatewayFailed": [
   "Der Anrufdienst antwortet nicht",
   "Das Problem liegt beim Dienst. Wir versuchen es weiter."
  ],
  "gatewayFailed.ask.body": "Das Problem liegt beim Dienst. Versuchen Sie, sich neu zu verbinden.",
  "gatewayFailed.reconnect": "Jetzt versuchen",
  "serverRestarting": [
   "Der Anrufdienst startet gerade neu",
   "Wir verbinden Sie gleich automatisch neu."
  ],
  "serverRestarting.ask.body": "Warten Sie einen Moment und verbinden Sie sich dann neu.",
  "serverRestarting.reconnect": "Jetzt versuchen",
  "unstable": [
   "Ihre Verbindung ist instabil",
   "Sie bricht immer wieder ab. Gehen Sie näher an den WLAN-Router oder nutzen Sie ein Kabel."
  ],
  "unstable.reconnect": "Jetzt versuchen",
  "reconnectStuck": [
   "Wir kommen nicht durch",
   "Prüfen Sie Ihre Internetverbindung und verbinden Sie sich dann neu."
  ],
  "reconnectExhausted": [
   "Wir konnten Sie nicht neu verbinden",
   "Prüfen Sie Ihre Verbindung und verbinden Sie sich dann neu."
  ],
  "unreachable": [
   "Wir erreichen den Anrufdienst nicht",
   "Prüfen Sie Ihre Internetverbindung. Manche Firmennetzwerke blockieren Anrufe."
  ],
  "disconnected": [
   "Sie sind nicht mehr verbunden",
   "Verbinden Sie sich neu, damit Sie anrufen und angerufen werden können."
  ],
  "notRegistered": [
   "Sie können gerade nicht angerufen werden",
   "Diese App ist nicht mehr beim Anrufdienst angemeldet."
  ],
  "removed": [
   "Sie wurden aus dem Anruf entfernt",
   "Wenn Sie dazugehören, fragen Sie die Gesprächsleitung."
  ],
  "joinedElsewhere": [
   "Sie nehmen jetzt woanders teil",
   "Der Anruf läuft in einem anderen Tab oder auf einem anderen Gerät weiter. Verbinden Sie sich, um ihn hierher zu holen."
  ],
  "joinedElsewhere.reconnect": "Hierher holen",
  "closed": [
   "Die Verbindung wurde getrennt",
   "Das war so gewollt."
  ],
  "subscribeFailed": [
   "Der Beitritt zu einem Kanal hat nicht geklappt",
   "Nachrichten und Übertragungen von dort kommen nicht an."
  ]
 },
 "ice": {
  "reconnecting": [
   "Der Ton wird wiederhergestellt",
   "Bis dahin hören Sie einander vielleicht nicht."
  ],
  "reconnecting.ask": [
   "Der Ton ist ausgefallen",
   "Verbinden Sie sich neu, damit Sie einander wieder hören."
  ],
  "restartFailed": [
   "Der Ton ist noch nicht zurück",
   "Wir versuchen es noch einmal. Vielleicht hören Sie einander nicht."
  ],
  "restartFailed.ask.body": "Verbinden Sie sich neu, damit Sie einander wieder hören.",
  "connecting": [
   "Der Ton ist noch nicht da",
   "Der Anruf wurde angenommen. Die Tonverbindung wird gerade aufgebaut."
  ],
  "noCandidates": [
   "Kein Verbindungsweg gefunden",
   "Vielleicht blockiert Ihr Netzwerk Anrufe. Versuchen Sie es mit einem anderen WLAN oder mobilen Daten."
  ],
  "failed": [
   "Der Anruf hat keinen Ton mehr",
   "Der Ton ließ sich nicht zurückholen. Rufen Sie erneut an, um fortzufahren."
  ],
  "neverConnected": [
   "Der Ton kam nicht durch",
   "Vielleicht blockiert Ihr Netzwerk Anrufe. Versuchen Sie es mit einem anderen WLAN oder mobilen Daten."
  ],
  "gatheringSlow": [
   "Die Suche nach einem Verbindungsweg dauerte lange",
   "Ihr Netzwerk baut Anrufe nur langsam auf."
  ],
  "localCandidatesOnly": [
   "Nur Ihr eigenes Netzwerk wurde gefunden",
   "Personen in anderen Netzwerken sind vielleicht nicht erreichbar."
  ],
  "pathChanged": [
   "Der Anruf wechselte den Verbindungsweg",
   "Ihr Netzwerk hat sich geändert, der Anruf lief weiter."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Ihre Kamera} screen {Ihre Bildschirmfreigabe} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} ist pausiert",
   "Das macht der Browser oder das Gerät, zum Beispiel während eines Telefonats."
  ],
  "playbackFailed": [
   "Der Ton lässt sich nicht abspielen",
   "Verbinden Sie sich neu, um den Anruf zu hören."
  ],
  "screenShareUnavailable": [
   "Ihr Bildschirm lässt sich nicht teilen",
   "Ihr Browser oder Computer hat es nicht erlaubt. Teilen Sie den Bildschirm erneut oder wählen Sie ein anderes Fenster."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Der Ton des Sprachassistenten fehlt} avatar {Ton oder Video des Avatars fehlt} other {Ton oder Video der anderen Seite fehlt}}",
   "{others, select, agent {Wir versuchen weiter, das zu beheben.} avatar {Wir versuchen weiter, das zu beheben.} other {Wir versuchen es weiter. Vielleicht ist die Verbindung dort schwach.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Sie hören den Sprachassistenten erst wieder, wenn er zurück ist.} avatar {Sie hören oder sehen den Avatar erst wieder, wenn er zurück ist.} other {Sie hören oder sehen die andere Seite erst wieder, wenn sie zurück ist.}}",
  "encryptionMismatch": [
   "Dieser Anruf kann nicht vertraulich bleiben",
   "Die beiden Seiten haben unterschiedliche Sicherheitseinstellungen. Sagen Sie den Verantwortlichen für diesen Anruf Bescheid."
  ],
  "outputUnavailable": [
   "Ihr Lautsprecher lässt sich nicht nutzen",
   "Wählen Sie einen anderen Lautsprecher oder ein Headset."
  ],
  "trackReplaceFailed": [
   "{kind, select, camera {Die Kamera} screen {Der Bildschirm} speaker {Der Lautsprecher} other {Das Mikrofon}} ließ sich nicht wechseln",
   "Wählen Sie {kind, select, camera {dieselbe Kamera erneut oder eine andere} screen {ihn erneut oder etwas anderes} speaker {denselben Lautsprecher erneut oder einen anderen} other {dasselbe Mikrofon erneut oder ein anderes}}."
  ],
  "mutedByHost": [
   "Sie wurden stummgeschaltet",
   "Die Gesprächsleitung hat Ihr Mikrofon ausgeschaltet."
  ],
  "permissionDenied": [
   "{kind, select, camera {Ihre Kamera} screen {Ihr Bildschirm} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} ist für diese Website blockiert",
   "Erlauben Sie den Zugriff, {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Ihre Kamera} screen {Ihr Bildschirm} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} wird gebraucht",
   "Ihr Browser fragt Sie gleich danach. Erlauben Sie den Zugriff, {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Weiter",
  "permissionPending": [
   "Ihr Browser fragt nach {kind, select, camera {der Kamera} screen {dem Bildschirm} speaker {dem Lautsprecher} other {dem Mikrofon}}",
   "Erlauben Sie dort den Zugriff, {purpose}."
  ],
  "permissionDismissed": [
   "Die Frage des Browsers wurde geschlossen",
   "Es ging um {kind, select, camera {Ihre Kamera} screen {Ihren Bildschirm} speaker {Ihren Lautsprecher} other {Ihr Mikrofon}}. Lassen Sie den Browser erneut fragen und erlauben Sie dann den Zugriff."
  ],
  "permissionDismissed.resumeMedia": "Erneut fragen",
  "blockedBySystem": [
   "Die Systemeinstellungen blockieren {kind, select, camera {Ihre Kamera} screen {Ihren Bildschirm} speaker {Ihren Lautsprecher} other {Ihr Mikrofon}}",
   "Öffnen Sie die Einstellungen Ihres Computers oder Smartphones und erlauben Sie Ihrem Browser den Zugriff."
  ],
  "blockedByPolicy": [
   "Diese Seite darf {kind, select, camera {Ihre Kamera} screen {Ihren Bildschirm} speaker {Ihren Lautsprecher} other {Ihr Mikrofon}} nicht nutzen",
   "Die Website, in die sie eingebaut ist, erlaubt das nicht. Öffnen Sie die Seite in einem eigenen Fenster."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Keine Kamera} screen {Kein Bildschirm} speaker {Kein Lautsprecher} other {Kein Mikrofon}} gefunden",
   "Schließen Sie {kind, select, camera {eine Kamera an oder schalten Sie sie ein. Wir erkennen sie} screen {einen Bildschirm an oder schalten Sie ihn ein. Wir erkennen ihn} speaker {einen Lautsprecher an oder schalten Sie ihn ein. Wir erkennen ihn} other {ein Mikrofon an oder schalten Sie es ein. Wir erkennen es}} automatisch."
  ],
  "deviceInUse": [
   "{kind, select, camera {Ihre Kamera} screen {Ihr Bildschirm} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} ist gerade nicht verfügbar",
   "Vielleicht wird {kind, select, camera {sie} screen {er} speaker {er} other {es}} von einer anderen App oder einem anderen Tab genutzt. Beenden Sie das dort und versuchen Sie es dann erneut."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Diese Kamera} screen {Dieser Bildschirm} speaker {Dieser Lautsprecher} other {Dieses Mikrofon}} lässt sich nicht nutzen",
   "Vielleicht ist {kind, select, camera {sie} screen {er} speaker {er} other {es}} nicht angeschlossen oder passt nicht zum Anruf. Wählen Sie {kind, select, camera {eine andere} screen {etwas anderes} speaker {einen anderen} other {ein anderes}}."
  ],
  "captureFailed": [
   "{kind, select, camera {Ihre Kamera} screen {Ihre Bildschirmfreigabe} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} ließ sich nicht starten",
   "{kind, select, camera {Ziehen Sie die Kamera ab und schließen Sie sie wieder an, oder schalten Sie sie aus und wieder ein. Versuchen Sie es dann erneut.} screen {Versuchen Sie erneut, Ihren Bildschirm zu teilen.} speaker {Ziehen Sie den Lautsprecher ab und schließen Sie ihn wieder an, oder schalten Sie ihn aus und wieder ein. Versuchen Sie es dann erneut.} other {Ziehen Sie das Mikrofon ab und schließen Sie es wieder an, oder schalten Sie es aus und wieder ein. Versuchen Sie es dann erneut.}}"
  ],
  "insecureContext": [
   "Diese Seite ist nicht sicher",
   "Browser erlauben {kind, select, camera {die Kamera} screen {den Bildschirm} speaker {den Lautsprecher} other {das Mikrofon}} nur auf sicheren Seiten. Sagen Sie dem Anbieter dieser Website Bescheid."
  ],
  "captureEnded": [
   "{kind, select, camera {Ihre Kamera ist aus} screen {Ihr Bildschirm wird nicht mehr geteilt} speaker {Ihr Lautsprecher ist aus} other {Ihr Mikrofon ist aus}}",
   "{kind, select, camera {Vielleicht ist sie nicht mehr angeschlossen. Schalten Sie sie wieder ein, {purpose}.} screen {Teilen Sie ihn erneut, damit andere ihn sehen können.} speaker {Vielleicht ist er nicht mehr angeschlossen. Schalten Sie ihn wieder ein, {purpose}.} other {Vielleicht ist es nicht mehr angeschlossen. Schalten Sie es wieder ein, {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Erneut teilen} other {Einschalten}}",
  "playbackBlocked": [
   "Ihr Browser hält den Ton zurück",
   "Spielen Sie ihn ab, um den Anruf zu hören."
  ],
  "unsupportedBrowser": [
   "Mit diesem Browser sind keine Anrufe möglich",
   "Öffnen Sie diese Seite in einer aktuellen Version von Chrome, Edge, Firefox oder Safari."
  ],
  "microphoneSilent": [
   "Wir hören Sie nicht",
   "Aus Ihrem Mikrofon kommt kein Ton. Prüfen Sie Schalter und Kabel oder wählen Sie ein anderes Mikrofon."
  ],
  "remoteSilent": [
   "{known, select, yes {Kein Ton von {remote}} other {Kein Ton von der anderen Seite}}",
   "Vielleicht ist das Mikrofon dort stummgeschaltet oder aus."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Ihre Kamera} screen {Ihr Bildschirm} speaker {Ihr Lautsprecher} other {Ihr Mikrofon}} wurde gewechselt",
   "{named, select, yes {Jetzt wird {name} genutzt.} other {Jetzt wird {kind, select, camera {eine andere} screen {ein anderer} speaker {ein anderer} other {ein anderes}} genutzt.}}"
  ],
  "deviceChangeSkipped": [
   "Ein neues Gerät wurde nicht genutzt",
   "Der Anruf blieb beim bisherigen Gerät."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Verpasster Anruf von {remote}} other {Sie haben einen Anruf verpasst}}",
   "Rufen Sie zurück, wenn es Ihnen passt."
  ],
  "missed.redial": "Zurückrufen",
  "answerLost": [
   "{known, select, yes {Der Anruf von {remote} ist nicht mehr da} other {Der Anruf ist nicht mehr da}}",
   "Er endete, als Sie ihn gerade annehmen wollten. Rufen Sie zurück, wenn es Ihnen passt."
  ],
  "answerLost.redial": "Zurückrufen",
  "unknownReattached": [
   "Ein früherer Anruf ist wieder da",
   "Er läuft noch. Beenden Sie ihn, wenn Sie ihn nicht brauchen."
  ],
  "multipleActive": [
   "Es laufen mehrere Anrufe",
   "Beenden oder halten Sie die Anrufe, die Sie gerade nicht brauchen."
  ],
  "holdFailed": [
   "Das Halten hat nicht geklappt",
   "Am Anruf hat sich nichts geändert. Versuchen Sie es erneut."
  ],
  "transferFailed": [
   "Der Anruf wurde nicht weiterverbunden",
   "Das Weiterverbinden hat nicht geklappt. Versuchen Sie es erneut oder wählen Sie eine andere Nummer."
  ],
  "busy": [
   "{known, select, yes {Bei {remote} ist besetzt} other {Die Leitung ist besetzt}}",
   "Warten Sie ein paar Minuten und rufen Sie dann erneut an."
  ],
  "declined": [
   "{known, select, yes {{remote} hat den Anruf abgelehnt} other {Der Anruf wurde abgelehnt}}",
   "Vielleicht passt es dort gerade nicht."
  ],
  "notAllowed": [
   "Dieser Anruf ist nicht erlaubt",
   "Der Anrufdienst hat ihn nicht zugelassen. Fragen Sie den Anbieter dieser App."
  ],
  "blocked": [
   "Das Netz hat diesen Anruf blockiert",
   "Er wurde unterwegs gestoppt, bevor jemand annehmen konnte. Der Support kann der Sache nachgehen."
  ],
  "anonymityRefused": [
   "Anrufe mit unterdrückter Nummer werden nicht angenommen",
   "Zeigen Sie Ihre Nummer und rufen Sie dann erneut an."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} meldet sich nicht} other {Es meldet sich niemand}}",
   "Rufen Sie später erneut an."
  ],
  "unavailable": [
   "{known, select, yes {{remote} ist nicht erreichbar} other {Dort ist niemand erreichbar}}",
   "Vielleicht ist das Telefon dort aus oder hat keinen Empfang. Rufen Sie später erneut an."
  ],
  "numberNotFound": [
   "Diese Nummer wurde nicht gefunden",
   "Prüfen Sie die Nummer und rufen Sie dann erneut an."
  ],
  "addressIncomplete": [
   "Die Nummer ist nicht vollständig",
   "Es fehlt etwas. Prüfen Sie die Nummer und rufen Sie dann erneut an."
  ],
  "invalidTarget": [
   "Diese Nummer kann nicht angerufen werden",
   "Darin steht etwas, das nicht hineingehört. Prüfen Sie die Nummer und rufen Sie dann erneut an."
  ],
  "redirected": [
   "{known, select, yes {{remote} nimmt Anrufe woanders an} other {Anrufe werden woanders angenommen}}",
   "Es gibt dafür eine andere Nummer."
  ],
  "incompatible": [
   "Die Geräte beider Seiten passen nicht zusammen",
   "Das Telefon der anderen Seite und diese App können weder Ton noch Video austauschen."
  ],
  "serviceError": [
   "Der Anrufdienst hatte ein Problem",
   "Es liegt nicht an Ihnen. Rufen Sie in einem Moment erneut an."
  ],
  "networkFailed": [
   "Der Anruf kam nicht durch",
   "Er ging im Netz verloren, bevor jemand annehmen konnte. Prüfen Sie Ihre Verbindung und rufen Sie dann erneut an."
  ],
  "endedByHost": [
   "Die Gesprächsleitung hat den Anruf beendet",
   "Er ist für alle vorbei."
  ],
  "setupFailed": [
   "Der Anruf konnte nicht gestartet werden",
   "Er brach ab, bevor er verbunden war. Rufen Sie erneut an."
  ],
  "dropped": [
   "Ihr Anruf ist abgebrochen",
   "Er ließ sich nicht wiederherstellen. Rufen Sie erneut an, um fortzufahren."
  ],
  "endedByHold": [
   "Beim Halten ist der Anruf abgebrochen",
   "Er ließ sich nicht halten oder nicht zurückholen. Rufen Sie erneut an, um fortzufahren."
  ],
  "notReattached": [
   "Ihr Anruf ließ sich nicht wiederherstellen",
   "Sie sind wieder verbunden, aber der Anruf ist nicht mehr da. Rufen Sie erneut an, um fortzufahren."
  ],
  "ended": [
   "Der Anruf ist beendet",
   "Es wurde kein Problem bemerkt."
  ],
  "canceled": [
   "Vor dem Annehmen wurde aufgelegt",
   "Bis dahin hatte niemand den Anruf angenommen."
  ],
  "answeredElsewhere": [
   "Ein anderes Telefon war schneller",
   "Dort wurde der Anruf angenommen oder abgelehnt."
  ],
  "closedDuringSetup": [
   "Der Anruf endete, bevor er begann",
   "Er wurde beendet, während er verbunden wurde."
  ],
  "answerWhilePeerActive": [
   "Der Anruf lief bereits",
   "Erneutes Annehmen hat nichts geändert."
  ],
  "duplicateInboundAnswer": [
   "Der Anruf wurde zweimal angenommen",
   "Nur das erste Mal zählt."
  ],
  "hangupNotSent": [
   "Das Auflegen kam vielleicht nicht an",
   "Die andere Seite merkt es vielleicht etwas später."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {Der Sprachassistent} avatar {Der Avatar} other {Die andere Seite}}}} ist nicht mehr verbunden",
   "Sie hören und sehen einander erst wieder, wenn die Verbindung wieder steht."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {Der Sprachassistent} avatar {Der Avatar} other {Die andere Seite}}}} hat den Anruf verlassen",
   "Sie sind jetzt allein im Anruf. Warten Sie, bis jemand kommt, oder legen Sie auf."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Sie werden bald abgemeldet",
   "{inCall, select, yes {Bleiben Sie angemeldet, damit der Anruf weitergeht.} other {Bleiben Sie angemeldet, damit Sie anrufen und angerufen werden können.}}"
  ],
  "expiringSoon.act": [
   "Ihre Anmeldung läuft jetzt ab",
   "Bleiben Sie angemeldet, damit Sie anrufen und angerufen werden können."
  ],
  "expiringSoon.reauthenticate": "Angemeldet bleiben",
  "refreshFailing": [
   "Wir können Ihre Anmeldung nicht verlängern",
   "Wir versuchen es weiter. Wenn das nicht hilft, melden Sie sich erneut an."
  ],
  "actionNotPermitted": [
   "Dafür haben Sie keine Berechtigung",
   "Fragen Sie die Gesprächsleitung oder den Anbieter dieser App."
  ],
  "loginFailed": [
   "Die Anmeldung hat nicht geklappt",
   "Melden Sie sich erneut an, damit Sie anrufen und angerufen werden können."
  ],
  "invalidCredentials": [
   "Ihre Anmeldung wurde nicht akzeptiert",
   "Melden Sie sich erneut an. Wenn es noch einmal passiert, fragen Sie den Support."
  ],
  "required": [
   "Melden Sie sich an, um fortzufahren",
   "Sie müssen angemeldet sein, um anzurufen oder angerufen zu werden."
  ],
  "expired": [
   "Ihre Anmeldung ist abgelaufen",
   "Melden Sie sich erneut an, damit Sie anrufen und angerufen werden können."
  ],
  "notAuthorized": [
   "Sie haben keinen Zugang",
   "Der Dienst lässt Sie nicht hinein. Fragen Sie den Anbieter."
  ],
  "accountSuspended": [
   "Ihr Konto ist gesperrt",
   "Der Support kann Ihnen den Grund nennen und das Konto entsperren."
  ]
 },
 "quota": {
  "connections": [
   "Zu viele Personen sind verbunden",
   "Wir versuchen es weiter, bis ein Platz frei ist."
  ],
  "connections.ask.body": "Versuchen Sie es in ein paar Minuten erneut.",
  "streams": [
   "Dieser Anruf ist voll",
   "Mehr Ton oder Video ist erst möglich, wenn jemand den Anruf verlässt."
  ],
  "rate": [
   "Das war zu viel auf einmal",
   "Wir warten einen Moment und machen dann weiter."
  ],
  "rate.ask.body": "Warten Sie einen Moment und versuchen Sie es dann erneut.",
  "messages": [
   "Keine weiteren Nachrichten möglich",
   "Das Limit ist erreicht. Der Support kann es erhöhen."
  ],
  "credits": [
   "Das Guthaben ist aufgebraucht",
   "Ohne Guthaben gehen Anrufe nicht weiter. Der Support kann helfen."
  ],
  "duration": [
   "Die Zeit für diesen Anruf ist vorbei",
   "Die erlaubte Dauer ist erreicht. Sie können erneut anrufen."
  ]
 },
 "service": {
  "upstream": [
   "Der Dienst hat gerade Probleme",
   "Es liegt nicht an Ihnen. Wir versuchen es weiter."
  ],
  "upstream.ask.body": "Es liegt nicht an Ihnen. Versuchen Sie es in einem Moment erneut.",
  "recurringFailure": [
   "Dasselbe Problem ist wieder da",
   "Ein neuer Versuch hilft vielleicht nicht. Der Support kann der Sache nachgehen."
  ],
  "notFound": [
   "Dieser Anruf wurde nicht gefunden",
   "Vielleicht ist der Link veraltet. Bitten Sie um einen neuen."
  ],
  "misconfigured": [
   "Diese App ist nicht richtig eingerichtet",
   "Anrufe sind erst möglich, wenn das behoben ist. Sagen Sie dem Anbieter dieser App Bescheid."
  ],
  "idleTimeout": [
   "Die Verbindung wurde nach einer Pause getrennt",
   "Eine Weile ist nichts passiert. Verbinden Sie sich neu, um fortzufahren."
  ]
 },
 "sdk": {
  "internal": [
   "In dieser App funktioniert etwas nicht",
   "Vielleicht sind keine Anrufe möglich. Der Support kann der Sache nachgehen."
  ],
  "unknown": [
   "Etwas Unerwartetes ist passiert",
   "Wenn der Anruf nicht weitergeht, rufen Sie erneut an. Die Details helfen dem Support."
  ],
  "misuse": [
   "Die App hat zu viel verlangt",
   "Dieser Hinweis ist für das Team, das sie entwickelt."
  ],
  "diagnosticsFailed": [
   "Eine Prüfung war nicht möglich",
   "Der Anruf selbst ist nicht betroffen."
  ],
  "protocol": [
   "Eine Antwort wurde nicht verstanden",
   "Dieser Hinweis ist für das Team, das die App entwickelt."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Versuch {attempt, number}.} other {Versuch {attempt, number} von {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Neuer Versuch läuft.} one {Nächster Versuch in etwa # Sekunde.} other {Nächster Versuch in etwa # Sekunden.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Noch # Sekunde.} other {Noch # Sekunden.}}} other {Noch {clock}.}}",
  "count": "{count, plural, one {# Mal} other {# Mal}}",
  "calls": "{count, plural, one {# Anruf} other {# Anrufe}}",
  "waiting": "{count, plural, one {# weitere Meldung} other {# weitere Meldungen}}",
  "reference": "Referenz für den Support: {reference}"
 },
 "back": {
  "title": "Sie sind wieder verbunden",
  "seconds": "{count, plural, one {Sie waren # Sekunde lang nicht verbunden.} other {Sie waren # Sekunden lang nicht verbunden.}}",
  "minutes": "{count, plural, one {Sie waren # Minute lang nicht verbunden.} other {Sie waren # Minuten lang nicht verbunden.}}"
 },
 "prompt": {
  "missed": [
   "Sie haben diesen Anruf verpasst",
   "{reason}. Der Anruf konnte nicht länger warten."
  ],
  "granted": [
   "{kind, select, camera {Ihre Kamera funktioniert wieder} screen {Ihr Bildschirm lässt sich wieder teilen} speaker {Ihr Lautsprecher funktioniert wieder} other {Ihr Mikrofon funktioniert wieder}}",
   "Der Anruf ist vorbei. Sie können jetzt erneut anrufen."
  ],
  "available": [
   "Sie können {kind, select, camera {Ihre Kamera wieder nutzen} screen {Ihren Bildschirm wieder teilen} speaker {Ihren Lautsprecher wieder nutzen} other {Ihr Mikrofon wieder nutzen}}",
   "{kind, select, camera {Noch ist sie aus. Schalten Sie sie ein, {purpose}.} screen {Teilen Sie ihn, damit andere ihn sehen können.} speaker {Noch ist er aus. Schalten Sie ihn ein, {purpose}.} other {Noch ist es aus. Schalten Sie es ein, {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Erneut teilen} other {Einschalten}}",
  "waiting": "{known, select, yes {{remote} wartet.} other {{others, select, agent {Der Sprachassistent wartet.} avatar {Der Avatar wartet.} other {Jemand wartet.}}}}",
  "deadline": "{seconds, plural, one {Der Anruf wartet noch # Sekunde} other {Der Anruf wartet noch # Sekunden}}",
  "reference": "Referenz für den Support: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {damit der Sprachassistent Sie hören kann} avatar {damit der Avatar Sie hören kann} other {damit andere Sie hören können}}",
  "camera": "{others, select, agent {damit der Sprachassistent Sie sehen kann} avatar {damit der Avatar Sie sehen kann} other {damit andere Sie sehen können}}",
  "screen": "damit andere Ihren Bildschirm sehen können",
  "speaker": "{others, select, agent {damit Sie den Sprachassistenten hören können} avatar {damit Sie den Avatar hören können} other {damit Sie andere hören können}}"
 },
 "toggle": {
  "microphone": "Mikrofon",
  "camera": "Kamera",
  "screen": "Bildschirm",
  "speaker": "Ton"
 },
 "dialog": {
  "reference": "Referenz für den Support: {reference}"
 },
 "quality": {
  "degraded": [
   "Schwache Verbindung",
   "Der Ton kann aussetzen. Gehen Sie näher an den WLAN-Router oder schalten Sie Ihr Video aus."
  ],
  "inboundStalled": [
   "Sie hören die andere Seite vielleicht nicht",
   "Der Ton von dort kommt nicht an. Er sollte von selbst zurückkommen."
  ],
  "outboundStalled": [
   "Man hört Sie vielleicht nicht",
   "Ihr Ton kommt nicht durch. Er sollte von selbst zurückkommen."
  ],
  "outboundStalled.ask": [
   "Man hört Sie nicht",
   "Ihr Ton kommt nicht durch. Schalten Sie Ihr Mikrofon noch einmal ein."
  ],
  "deviceOverloaded": [
   "Ihr Computer oder Smartphone ist stark ausgelastet",
   "Schließen Sie andere Apps und Tabs, damit der Anruf flüssiger läuft."
  ],
  "videoPaused": [
   "Das Video ist pausiert",
   "Die Verbindung ist dafür zu schwach. Es sollte von selbst zurückkommen."
  ]
 },
 "indicator": {
  "label": "Anrufqualität",
  "snooze": "10 Minuten ausblenden"
 },
 "recording": {
  "unavailable": [
   "Der Anruf wird nicht aufgezeichnet",
   "Der Anruf selbst ist nicht betroffen."
  ],
  "incomplete": [
   "Ein Teil der Aufzeichnung fehlt",
   "Der Anruf selbst ist nicht betroffen."
  ]
 },
 "message": {
  "notDelivered": [
   "Eine Nachricht wurde nicht zugestellt",
   "Die andere Seite hat sie nicht bekommen."
  ]
 },
 "list": {
  "title": "Was passiert ist",
  "empty": "Es ist nichts schiefgegangen.",
  "count": "{count, plural, one {# Mal} other {# Mal}}",
  "copyAll": "Alles kopieren",
  "status.noted": "Vermerkt",
  "status.active": "Aktuell",
  "status.heldBack": "Teil eines anderen Problems",
  "status.dismissed": "Von Ihnen geschlossen",
  "status.resolved": "Vorbei"
 },
 "unblock": {
  "label": "So erlauben Sie den Zugriff",
  "question.top": "Schauen Sie direkt unter die Adressleiste.",
  "question.middle": "Schauen Sie in die Mitte des Bildschirms.",
  "icon": "Klicken Sie in der Adressleiste auf das Symbol neben {host}.",
  "icon.touch": "Tippen Sie in der Adressleiste auf das Symbol neben {host}.",
  "turnOn": "Schalten Sie „{toggle}“ ein.",
  "edge.permissions": "Öffnen Sie „Berechtigungen für diese Website“.",
  "edge.allow": "Stellen Sie „{toggle}“ auf „Zulassen“.",
  "safari.allow": "Stellen Sie „{toggle}“ auf „Erlauben“.",
  "firefox.icon": "Klicken Sie in der Adressleiste auf {kind, select, camera {die durchgestrichene Kamera} other {das durchgestrichene Mikrofon}} neben {host}.",
  "firefox.cross": "Klicken Sie auf das Kreuz neben „Blockiert“.",
  "askAgain": "Kommen Sie hierher zurück und versuchen Sie es erneut. Erlauben Sie den Zugriff, wenn der Browser fragt.",
  "safari.menu": "Öffnen Sie oben auf dem Bildschirm das Menü „Safari“ und dann „Einstellungen für {host}“.",
  "safari.touch": "Tippen Sie auf „Website-Einstellungen“. Vielleicht finden Sie das hinter den drei Punkten.",
  "permissions.touch": "Tippen Sie auf „Berechtigungen“ und schalten Sie dann „{toggle}“ ein.",
  "firefox.touch": "Tippen Sie neben „{toggle}“ auf „Blockiert“, sodass dort „Erlaubt“ steht.",
  "app.ios": "Öffnen Sie die Einstellungen des iPhone oder iPad, dann „Apps“, dann {browser}.",
  "app.android": "Öffnen Sie die Einstellungen des Smartphones, dann „Apps“, dann {browser}.",
  "app.permissions": "Tippen Sie auf „Berechtigungen“, dann auf „{toggle}“, und erlauben Sie den Zugriff.",
  "comeBack": "Kommen Sie hierher zurück und versuchen Sie es erneut.",
  "inApp.menu": "Öffnen Sie das Menü von {app}. Oft sind das drei Punkte oben oder unten.",
  "inApp.open": "Öffnen Sie diese Seite von dort aus in Ihrem Browser.",
  "windows.settings": "Öffnen Sie die Windows-Einstellungen, dann „Datenschutz und Sicherheit“, dann „{toggle}“.",
  "windows.access": "Schalten Sie den Zugriff ein, auch den für Desktop-Apps.",
  "macos.settings": "Öffnen Sie die „Systemeinstellungen“, dann „Datenschutz & Sicherheit“, dann „{toggle}“.",
  "macos.turnOn": "Schalten Sie {browser} ein. Vielleicht werden Sie aufgefordert, {browser} neu zu öffnen.",
  "chromeos.settings": "Öffnen Sie die Einstellungen, dann „Datenschutz und Sicherheit“, dann „Datenschutzeinstellungen“.",
  "chromeos.access": "Schalten Sie „{kind, select, camera {Kamerazugriff} other {Mikrofonzugriff}}“ ein.",
  "site": "Öffnen Sie in Ihrem Browser die Einstellungen für diese Website.",
  "site.allow": "Erlauben Sie dort {kind, select, camera {die Kamera} screen {den Bildschirm} speaker {den Ton} other {das Mikrofon}}."
 },
 "status": {
  "fallback": "Eine Meldung zu Ihrem Anruf kann gerade nicht angezeigt werden. Der Anruf selbst ist nicht betroffen."
 },
 "download": {
  "file": "Datei für den Support herunterladen",
  "failed": "Die Datei konnte nicht erstellt werden"
 }
};
