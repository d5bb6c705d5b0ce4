// Generated from packages/components/locales/it.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Aspetta",
  "reconnect": "Riconnetti",
  "reconnect.pending": "Connessione in corso…",
  "redial": "Chiama di nuovo",
  "redial.pending": "Chiamata in corso…",
  "dialIn": "Chiama dal telefono",
  "dialIn.number": "Chiama {number}",
  "checkNetwork": "Controlla la rete",
  "resumeMedia": "Riprova",
  "declineCall": "Rifiuta la chiamata",
  "declineCall.pending": "Rifiuto in corso…",
  "continueWithout": "{kind, select, screen {Continua senza condividere} other {Continua senza {device}}}",
  "answerBrowser": "Mostra la richiesta",
  "openSettings": "Apri le impostazioni",
  "openSettings.pending": "Apertura in corso…",
  "chooseDevice": "{kind, select, screen {Scegli un altro schermo} other {Scegli un altro dispositivo}}",
  "useDevice": "Scegli {kind, select, camera {una videocamera} screen {uno schermo} speaker {un altoparlante} other {un microfono}}",
  "switchBrowser": "Cambia browser",
  "checkMicrophone": "Controlla il microfono",
  "resumePlayback": "Attiva l’audio",
  "editNumber": "Modifica il numero",
  "retryHold": "Riprova",
  "reauthenticate": "Accedi",
  "reauthenticate.pending": "Accesso in corso…",
  "contactSupport": "Contatta l’assistenza",
  "dismiss": "Chiudi",
  "pending": "Un momento…",
  "done": "Fatto",
  "failed": "Non ha funzionato. Puoi riprovare."
 },
 "device": {
  "microphone": "microfono",
  "camera": "videocamera",
  "screen": "schermo",
  "speaker": "altoparlante"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Origine",
  "summary": "Dettagli per l’assistenza",
  "code": "Codice",
  "condition": "Problema",
  "cause": "Causa",
  "sip": "SIP",
  "call": "Chiamata",
  "time": "Ora",
  "browser": "Browser",
  "reference": "Riferimento",
  "copy": "Copia",
  "copied": "Copiato",
  "notCopied": "Seleziona il testo per copiarlo"
 },
 "signaling": {
  "offline": [
   "Sei offline",
   "Controlla il Wi-Fi o il cavo. Ti riconnettiamo appena torni online."
  ],
  "offline.checking": [
   "Sembra che tu sia di nuovo online",
   "Lo stiamo verificando."
  ],
  "offline.ask.body": "Controlla il Wi-Fi o il cavo, poi riconnettiti.",
  "reconnecting": [
   "{inCall, select, yes {Ti stiamo riconnettendo alla chiamata} other {Ti stiamo riconnettendo}}",
   "{inCall, select, yes {Resta in linea mentre ti riconnettiamo.} other {Dovrebbe bastare un momento.}}"
  ],
  "reconnecting.first": [
   "Ti stiamo connettendo",
   "Se non si risolve, controlla il Wi-Fi."
  ],
  "reconnecting.long": [
   "Stiamo ancora provando a riconnetterti",
   "Se non si risolve, controlla il Wi-Fi."
  ],
  "reconnecting.act": [
   "Ci sta volendo molto tempo",
   "Avvicinati al router Wi-Fi o prova un’altra rete."
  ],
  "reconnecting.ask": [
   "È caduta la connessione",
   "Riconnettiti per continuare."
  ],
  "reconnecting.reconnect": "Riprova ora",
  "gatewayFailed": [
   "Il servizio di chiamate non risponde",
   "Il problema dipende dal servizio. Continuiamo a provare."
  ],
  "gatewayFailed.ask.body": "Il problema dipende dal servizio. Prova a riconnetterti.",
  "gatewayFailed.reconnect": "Riprova ora",
  "serverRestarting": [
   "Il servizio di chiamate si sta riavviando",
   "Tra un momento ti riconnettiamo automaticamente."
  ],
  "serverRestarting.ask.body": "Riconnettiti tra un momento.",
  "serverRestarting.reconnect": "Riprova ora",
  "unstable": [
   "La connessione è instabile",
   "Continua a cadere. Avvicinati al router Wi-Fi o usa un cavo."
  ],
  "unstable.reconnect": "Riprova ora",
  "reconnectStuck": [
   "Non riusciamo a riconnetterti",
   "Controlla la connessione a internet, poi riconnettiti."
  ],
  "reconnectExhausted": [
   "Non è stato possibile riconnetterti",
   "Controlla la connessione, poi riconnettiti."
  ],
  "unreachable": [
   "Non riusciamo a raggiungere il servizio di chiamate",
   "Controlla la connessione a internet. Alcune reti di lavoro bloccano le chiamate."
  ],
  "disconnected": [
   "La connessione si è interrotta",
   "Riconnettiti per fare e ricevere chiamate."
  ],
  "notRegistered": [
   "Ora non puoi ricevere chiamate",
   "L’accesso di questa app al servizio di chiamate non è più attivo."
  ],
  "removed": [
   "Ti hanno fatto uscire dalla chiamata",
   "Se dovresti partecipare, chiedi a chi gestisce la chiamata."
  ],
  "joinedElsewhere": [
   "Hai aperto la chiamata altrove",
   "La chiamata continua in un’altra scheda o su un altro dispositivo. Connettiti per portarla qui."
  ],
  "joinedElsewhere.reconnect": "Usa qui",
  "closed": [
   "La connessione è stata chiusa",
   "È stato fatto di proposito."
  ],
  "subscribeFailed": [
   "Non è stato possibile entrare in un canale",
   "I suoi messaggi, l’audio e il video non arrivano."
  ]
 },
 "ice": {
  "reconnecting": [
   "Stiamo recuperando l’audio",
   "Fino ad allora potreste non sentirvi."
  ],
  "reconnecting.ask": [
   "L’audio si è interrotto",
   "Riconnettiti per recuperare l’audio."
  ],
  "restartFailed": [
   "L’audio non è ancora tornato",
   "Proviamo ancora una volta. Potreste non sentirvi."
  ],
  "restartFailed.ask.body": "Riconnettiti per recuperare l’audio.",
  "connecting": [
   "L’audio non c’è ancora",
   "La chiamata ha avuto risposta. Stiamo collegando l’audio."
  ],
  "noCandidates": [
   "Non riusciamo a far passare la chiamata",
   "La tua rete potrebbe bloccare le chiamate. Prova un altro Wi-Fi o i dati mobili."
  ],
  "failed": [
   "La chiamata ha perso l’audio",
   "Non è stato possibile recuperarlo. Chiama di nuovo per continuare."
  ],
  "neverConnected": [
   "L’audio non è riuscito a passare",
   "La tua rete potrebbe bloccare le chiamate. Prova un altro Wi-Fi o i dati mobili."
  ],
  "gatheringSlow": [
   "Far passare la chiamata ha richiesto tempo",
   "La tua rete è lenta ad aprire le chiamate."
  ],
  "localCandidatesOnly": [
   "È stata trovata solo la tua rete",
   "Le persone su altre reti potrebbero non essere raggiungibili."
  ],
  "pathChanged": [
   "La chiamata ha cambiato strada",
   "La tua rete è cambiata e la chiamata è continuata."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {La videocamera è in pausa} screen {La condivisione dello schermo è in pausa} speaker {L’altoparlante è in pausa} other {Il microfono è in pausa}}",
   "Lo fa il browser o il dispositivo, per esempio durante una telefonata."
  ],
  "playbackFailed": [
   "Non è possibile riprodurre l’audio",
   "Riconnettiti per sentire la chiamata."
  ],
  "screenShareUnavailable": [
   "Non è possibile condividere lo schermo",
   "Il browser o il computer non lo ha consentito. Condividi di nuovo o scegli un’altra finestra."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Non arriva l’audio dell’assistente} avatar {Non arriva l’audio o il video dell’avatar} other {Non arriva l’audio o il video dall’altra parte}}",
   "{others, select, agent {Continuiamo a provare a recuperarlo.} avatar {Continuiamo a provare a recuperarlo.} other {Continuiamo a provare. Dall’altra parte la connessione potrebbe essere debole.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Non puoi sentire l’assistente finché non torna.} avatar {Non puoi sentire o vedere l’avatar finché non torna.} other {Non puoi sentire o vedere chi è dall’altra parte finché non torna.}}",
  "encryptionMismatch": [
   "Questa chiamata non può restare privata",
   "Le due parti hanno impostazioni di sicurezza diverse. Avvisa chi gestisce questa chiamata."
  ],
  "outputUnavailable": [
   "Non è possibile usare l’altoparlante",
   "Scegli un altro altoparlante o le cuffie."
  ],
  "trackReplaceFailed": [
   "Non è stato possibile cambiare {device}",
   "Scegli di nuovo lo stesso dispositivo o un altro."
  ],
  "mutedByHost": [
   "Ti hanno disattivato il microfono",
   "Lo ha disattivato chi conduce la chiamata."
  ],
  "permissionDenied": [
   "{kind, select, camera {La videocamera è bloccata} screen {La condivisione dello schermo è bloccata} speaker {L’altoparlante è bloccato} other {Il microfono è bloccato}} per questo sito",
   "Consenti l’accesso {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Serve la videocamera} screen {Serve la condivisione dello schermo} speaker {Serve l’altoparlante} other {Serve il microfono}}",
   "Ora il browser ti chiederà il permesso. Consenti l’accesso {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continua",
  "permissionPending": [
   "Il browser chiede di {kind, select, camera {usare la videocamera} screen {condividere lo schermo} speaker {usare l’altoparlante} other {usare il microfono}}",
   "Rispondi al browser: consenti l’accesso {purpose}."
  ],
  "permissionDismissed": [
   "La richiesta del browser è stata chiusa",
   "Riguardava {kind, select, camera {la videocamera} screen {lo schermo} speaker {l’altoparlante} other {il microfono}}. Chiedi di nuovo, poi consenti l’accesso."
  ],
  "permissionDismissed.resumeMedia": "Chiedi di nuovo",
  "blockedBySystem": [
   "{kind, select, camera {La videocamera è bloccata} screen {La condivisione dello schermo è bloccata} speaker {L’altoparlante è bloccato} other {Il microfono è bloccato}} dal sistema",
   "Apri le impostazioni del computer o del telefono e consenti l’accesso al browser."
  ],
  "blockedByPolicy": [
   "Questa pagina non può {kind, select, camera {usare la videocamera} screen {condividere lo schermo} speaker {usare l’altoparlante} other {usare il microfono}}",
   "Il sito che la contiene non lo consente. Apri la pagina in una finestra separata."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Nessuna videocamera trovata} screen {Nessuno schermo trovato} speaker {Nessun altoparlante trovato} other {Nessun microfono trovato}}",
   "{kind, select, camera {Collegane una o accendila. La rileveremo automaticamente.} other {Collegane uno o accendilo. Lo rileveremo automaticamente.}}"
  ],
  "deviceInUse": [
   "Non riusciamo ad accedere {kind, select, camera {alla videocamera} screen {allo schermo} speaker {all’altoparlante} other {al microfono}}",
   "Potrebbe essere in uso in un’altra app o scheda. Chiudila, poi riprova."
  ],
  "constraintsUnsatisfied": [
   "Non è possibile usare {kind, select, camera {questa videocamera} screen {questo schermo} speaker {questo altoparlante} other {questo microfono}}",
   "{kind, select, camera {Potrebbe essere scollegata o non adatta alla chiamata. Scegline un’altra.} screen {Potrebbe essere scollegato o non adatto alla chiamata. Scegline un altro.} speaker {Potrebbe essere scollegato o non adatto alla chiamata. Scegline un altro.} other {Potrebbe essere scollegato o non adatto alla chiamata. Scegline un altro.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {La videocamera non si è attivata} screen {La condivisione dello schermo non è partita} speaker {L’altoparlante non si è attivato} other {Il microfono non si è attivato}}",
   "{kind, select, camera {Scollegala e ricollegala, oppure spegnila e riaccendila. Poi riprova.} screen {Prova a condividerlo di nuovo.} other {Scollegalo e ricollegalo, oppure spegnilo e riaccendilo. Poi riprova.}}"
  ],
  "insecureContext": [
   "Questa pagina non è sicura",
   "I browser consentono di {kind, select, camera {usare la videocamera} screen {condividere lo schermo} speaker {usare l’altoparlante} other {usare il microfono}} solo su pagine sicure. Avvisa chi gestisce questo sito."
  ],
  "captureEnded": [
   "{kind, select, camera {La videocamera è disattivata} screen {Lo schermo non è più condiviso} speaker {L’altoparlante è disattivato} other {Il microfono è disattivato}}",
   "{kind, select, camera {Potrebbe essersi scollegata. Riattivala {purpose}.} screen {Condividilo di nuovo per farlo vedere.} speaker {Potrebbe essersi scollegato. Riattivalo {purpose}.} other {Potrebbe essersi scollegato. Riattivalo {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Condividi di nuovo} other {Riattiva}}",
  "playbackBlocked": [
   "Il browser blocca l’audio",
   "Attiva l’audio per sentire la chiamata."
  ],
  "unsupportedBrowser": [
   "Questo browser non può fare chiamate",
   "Apri questa pagina con una versione aggiornata di Chrome, Edge, Firefox o Safari."
  ],
  "microphoneSilent": [
   "Non ti sentiamo",
   "Dal microfono non arriva audio. Controlla l’interruttore e il cavo, o scegli un altro microfono."
  ],
  "remoteSilent": [
   "{known, select, yes {Nessun audio da {remote}} other {Nessun audio dall’altra parte}}",
   "Il microfono dall’altra parte potrebbe essere disattivato o spento."
  ],
  "deviceSwitched": [
   "{kind, select, camera {La videocamera è cambiata} screen {Lo schermo condiviso è cambiato} speaker {L’altoparlante è cambiato} other {Il microfono è cambiato}}",
   "{named, select, yes {Ora in uso: {name}.} other {Ora ne è in uso {kind, select, camera {un’altra} other {un altro}}.}}"
  ],
  "deviceChangeSkipped": [
   "Un nuovo dispositivo non è stato usato",
   "La chiamata ha continuato a usare quello di prima."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Chiamata persa: {remote}} other {Hai perso una chiamata}}",
   "Richiama quando puoi."
  ],
  "missed.redial": "Richiama",
  "answerLost": [
   "{known, select, yes {La chiamata di {remote} non c’è più} other {La chiamata non c’è più}}",
   "È terminata mentre rispondevi. Richiama quando puoi."
  ],
  "answerLost.redial": "Richiama",
  "unknownReattached": [
   "È tornata una chiamata precedente",
   "È ancora aperta. Se non ti serve, terminala."
  ],
  "multipleActive": [
   "C’è più di una chiamata aperta",
   "Termina quelle che non ti servono o mettile in attesa."
  ],
  "holdFailed": [
   "Problema con la messa in attesa",
   "La chiamata è rimasta com’era. Riprova."
  ],
  "transferFailed": [
   "La chiamata non è stata trasferita",
   "Il trasferimento non ha funzionato. Riprova o scegli un altro numero."
  ],
  "busy": [
   "{known, select, yes {La linea di {remote} è occupata} other {La linea è occupata}}",
   "Aspetta qualche minuto, poi chiama di nuovo."
  ],
  "declined": [
   "{known, select, yes {{remote} ha rifiutato la chiamata} other {La chiamata è stata rifiutata}}",
   "Forse ora non è un buon momento."
  ],
  "notAllowed": [
   "Questa chiamata non è consentita",
   "Il servizio di chiamate non l’ha accettata. Chiedi a chi gestisce questa app."
  ],
  "blocked": [
   "La rete ha bloccato questa chiamata",
   "È stata fermata prima che qualcuno potesse rispondere. L’assistenza può controllare."
  ],
  "anonymityRefused": [
   "Non si accettano chiamate con numero nascosto",
   "Mostra il tuo numero, poi chiama di nuovo."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} non ha risposto} other {Nessuna risposta}}",
   "Chiama di nuovo più tardi."
  ],
  "unavailable": [
   "{known, select, yes {{remote} non è raggiungibile} other {Non si riesce a raggiungere nessuno}}",
   "L’altro telefono potrebbe essere spento o fuori copertura. Chiama di nuovo più tardi."
  ],
  "numberNotFound": [
   "Questo numero non è stato trovato",
   "Controlla il numero, poi chiama di nuovo."
  ],
  "addressIncomplete": [
   "Il numero è incompleto",
   "Manca qualcosa. Controlla il numero, poi chiama di nuovo."
  ],
  "invalidTarget": [
   "Non è possibile chiamare questo numero",
   "Contiene qualcosa che non va. Controlla il numero, poi chiama di nuovo."
  ],
  "redirected": [
   "{known, select, yes {{remote} riceve le chiamate altrove} other {Le chiamate vengono ricevute altrove}}",
   "C’è un altro numero da chiamare."
  ],
  "incompatible": [
   "Le due parti non possono comunicare",
   "L’altro telefono e questa app non hanno audio o video compatibili."
  ],
  "serviceError": [
   "Il servizio di chiamate ha avuto un problema",
   "Non dipende da te. Chiama di nuovo tra un momento."
  ],
  "networkFailed": [
   "La chiamata non è arrivata a destinazione",
   "Si è persa in rete prima che qualcuno potesse rispondere. Controlla la connessione, poi chiama di nuovo."
  ],
  "endedByHost": [
   "Chi conduce ha terminato la chiamata",
   "È terminata per ogni partecipante."
  ],
  "setupFailed": [
   "Non è stato possibile avviare la chiamata",
   "Si è interrotta prima del collegamento. Chiama di nuovo."
  ],
  "dropped": [
   "La tua chiamata si è interrotta",
   "È caduta la linea e non è stato possibile recuperare la chiamata. Chiama di nuovo per continuare."
  ],
  "endedByHold": [
   "Un problema con l’attesa ha interrotto la chiamata",
   "La chiamata si è interrotta mentre veniva messa in attesa o ripresa. Chiama di nuovo per continuare."
  ],
  "notReattached": [
   "Non è stato possibile recuperare la chiamata",
   "La connessione è tornata, ma la chiamata si è persa. Chiama di nuovo per continuare."
  ],
  "ended": [
   "La chiamata è terminata",
   "Non è stato notato nessun problema."
  ],
  "canceled": [
   "La chiamata è stata annullata",
   "È stata terminata prima che qualcuno rispondesse."
  ],
  "answeredElsewhere": [
   "La chiamata è stata presa altrove",
   "È stata accettata o rifiutata su un altro telefono."
  ],
  "closedDuringSetup": [
   "La chiamata è terminata prima di iniziare",
   "È stata chiusa durante il collegamento."
  ],
  "answerWhilePeerActive": [
   "La chiamata era già aperta",
   "Rispondere di nuovo non ha cambiato nulla."
  ],
  "duplicateInboundAnswer": [
   "La chiamata ha avuto due risposte",
   "Conta solo la prima."
  ],
  "hangupNotSent": [
   "L’avviso di fine chiamata forse non è arrivato",
   "Dall’altra parte potrebbero accorgersene un po’ più tardi."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {L’assistente} avatar {L’avatar} other {L’altra persona}}}} ha perso la connessione",
   "Finché non torna, non potrete sentirvi né vedervi."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {L’assistente} avatar {L’avatar} other {L’altra persona}}}} ha lasciato la chiamata",
   "Nella chiamata non c’è più nessuno oltre a te. Aspetta che arrivi qualcuno o esci anche tu."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Il tuo accesso sta per scadere",
   "{inCall, select, yes {Mantieni l’accesso per continuare questa chiamata.} other {Mantieni l’accesso per fare e ricevere chiamate.}}"
  ],
  "expiringSoon.act": [
   "Il tempo del tuo accesso è finito",
   "Mantieni l’accesso per fare e ricevere chiamate."
  ],
  "expiringSoon.reauthenticate": "Mantieni l’accesso",
  "refreshFailing": [
   "Non riusciamo a rinnovare il tuo accesso",
   "Continuiamo a provare. Se non si risolve, accedi di nuovo."
  ],
  "actionNotPermitted": [
   "Non hai il permesso di farlo",
   "Chiedi a chi conduce la chiamata o a chi gestisce questa app."
  ],
  "loginFailed": [
   "Non è stato possibile accedere",
   "Accedi di nuovo per fare e ricevere chiamate."
  ],
  "invalidCredentials": [
   "Il tuo accesso non è stato accettato",
   "Accedi di nuovo. Se succede ancora, chiedi all’assistenza."
  ],
  "required": [
   "Accedi per continuare",
   "Per fare e ricevere chiamate devi accedere."
  ],
  "expired": [
   "Il tuo accesso è scaduto",
   "Accedi di nuovo per fare e ricevere chiamate."
  ],
  "notAuthorized": [
   "Non hai accesso",
   "Il servizio non ti permette di entrare. Chiedi a chi lo gestisce."
  ],
  "accountSuspended": [
   "Il tuo account è sospeso",
   "L’assistenza può dirti il motivo e riattivarlo."
  ]
 },
 "quota": {
  "connections": [
   "Ci sono troppe persone connesse",
   "Riproviamo finché non si libera un posto."
  ],
  "connections.ask.body": "Riprova tra qualche minuto.",
  "streams": [
   "Questa chiamata è al completo",
   "Non si può aggiungere altro audio o video finché qualcuno non esce."
  ],
  "rate": [
   "Troppe cose in una volta",
   "Aspettiamo un momento, poi continuiamo."
  ],
  "rate.ask.body": "Aspetta un momento, poi riprova.",
  "messages": [
   "Non si possono inviare altri messaggi",
   "Il limite è stato raggiunto. L’assistenza può aumentarlo."
  ],
  "credits": [
   "Il credito è esaurito",
   "Senza credito le chiamate non possono continuare. L’assistenza può aiutarti."
  ],
  "duration": [
   "Il tempo per questa chiamata è finito",
   "Ha raggiunto la durata massima. Puoi chiamare di nuovo."
  ]
 },
 "service": {
  "upstream": [
   "Il servizio ha un problema",
   "Non dipende da te. Continuiamo a provare."
  ],
  "upstream.ask.body": "Non dipende da te. Riprova tra un momento.",
  "recurringFailure": [
   "Si è ripetuto lo stesso problema",
   "Riprovare potrebbe non servire. L’assistenza può controllare."
  ],
  "notFound": [
   "Non troviamo questa chiamata",
   "Il link potrebbe essere vecchio. Chiedine uno nuovo."
  ],
  "misconfigured": [
   "Questa app non è configurata bene",
   "Le chiamate non possono funzionare finché non viene sistemata. Avvisa chi la gestisce."
  ],
  "idleTimeout": [
   "Connessione chiusa dopo una pausa",
   "Per un po’ non è successo nulla. Riconnettiti per continuare."
  ]
 },
 "sdk": {
  "internal": [
   "Qualcosa in questa app non funziona più",
   "Le chiamate potrebbero non funzionare. L’assistenza può controllare."
  ],
  "unknown": [
   "È successo qualcosa di imprevisto",
   "Se la chiamata non continua, chiama di nuovo. I dettagli sono utili all’assistenza."
  ],
  "misuse": [
   "L’app ha chiesto troppo",
   "Questo riguarda chi la sviluppa."
  ],
  "diagnosticsFailed": [
   "Non è stato possibile fare un controllo",
   "La chiamata in sé non ne risente."
  ],
  "protocol": [
   "Una risposta non è stata capita",
   "Questo riguarda chi sviluppa l’app."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Tentativo {attempt, number}.} other {Tentativo {attempt, number} di {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Riproviamo ora.} one {Riproviamo tra circa # secondo.} other {Riproviamo tra circa # secondi.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Manca # secondo.} other {Mancano # secondi.}}} other {Tempo rimasto: {clock}.}}",
  "count": "{count, plural, one {# volta} other {# volte}}",
  "calls": "{count, plural, one {# chiamata} other {# chiamate}}",
  "waiting": "{count, plural, one {# altro avviso} other {# altri avvisi}}",
  "reference": "Riferimento per l’assistenza: {reference}"
 },
 "back": {
  "title": "La connessione è tornata",
  "seconds": "{count, plural, one {L’interruzione è durata # secondo.} other {L’interruzione è durata # secondi.}}",
  "minutes": "{count, plural, one {L’interruzione è durata # minuto.} other {L’interruzione è durata # minuti.}}"
 },
 "prompt": {
  "missed": [
   "Hai perso questa chiamata",
   "{reason}. La chiamata non poteva più aspettare."
  ],
  "granted": [
   "{kind, select, camera {La videocamera funziona di nuovo} screen {La condivisione dello schermo funziona di nuovo} speaker {L’altoparlante funziona di nuovo} other {Il microfono funziona di nuovo}}",
   "La chiamata è terminata. Ora puoi chiamare di nuovo."
  ],
  "available": [
   "Puoi di nuovo {kind, select, camera {usare la videocamera} screen {condividere lo schermo} speaker {usare l’altoparlante} other {usare il microfono}}",
   "{kind, select, camera {È ancora disattivata. Riattivala {purpose}.} screen {Condividilo per farlo vedere.} speaker {È ancora disattivato. Riattivalo {purpose}.} other {È ancora disattivato. Riattivalo {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Condividi di nuovo} other {Riattiva}}",
  "waiting": "{known, select, yes {{remote} sta aspettando.} other {{others, select, agent {L’assistente sta aspettando.} avatar {L’avatar sta aspettando.} other {Qualcuno sta aspettando.}}}}",
  "deadline": "{seconds, plural, one {La chiamata aspetta ancora # secondo} other {La chiamata aspetta ancora # secondi}}",
  "reference": "Riferimento per l’assistenza: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {per farti sentire dall’assistente} avatar {per farti sentire dall’avatar} other {per farti sentire}}",
  "camera": "{others, select, agent {per farti vedere dall’assistente} avatar {per farti vedere dall’avatar} other {per farti vedere}}",
  "screen": "per far vedere il tuo schermo",
  "speaker": "{others, select, agent {per sentire l’assistente} avatar {per sentire l’avatar} other {per sentire la chiamata}}"
 },
 "toggle": {
  "microphone": "Microfono",
  "camera": "Videocamera",
  "screen": "Schermo",
  "speaker": "Audio"
 },
 "dialog": {
  "reference": "Riferimento per l’assistenza: {reference}"
 },
 "quality": {
  "degraded": [
   "Connessione debole",
   "L’audio potrebbe andare a scatti. Avvicinati al router Wi-Fi o disattiva la videocamera."
  ],
  "inboundStalled": [
   "Potresti non sentire la chiamata",
   "L’audio dall’altra parte non arriva. Dovrebbe tornare da solo."
  ],
  "outboundStalled": [
   "Potrebbero non sentirti",
   "Il tuo audio non arriva dall’altra parte. Dovrebbe tornare da solo."
  ],
  "outboundStalled.ask": [
   "Non ti sentono",
   "Il tuo audio non arriva dall’altra parte. Riattiva il microfono."
  ],
  "deviceOverloaded": [
   "Il computer o il telefono è sovraccarico",
   "Chiudi altre app e schede per rendere la chiamata più fluida."
  ],
  "videoPaused": [
   "Il video è in pausa",
   "La connessione è troppo debole. Il video dovrebbe tornare da solo."
  ]
 },
 "indicator": {
  "label": "Qualità della chiamata",
  "snooze": "Nascondi per 10 minuti"
 },
 "recording": {
  "unavailable": [
   "La chiamata non viene registrata",
   "La chiamata in sé non ne risente."
  ],
  "incomplete": [
   "Manca una parte della registrazione",
   "La chiamata in sé non ne risente."
  ]
 },
 "message": {
  "notDelivered": [
   "Un messaggio non è stato consegnato",
   "Non è arrivato dall’altra parte."
  ]
 },
 "list": {
  "title": "Cosa è successo",
  "empty": "Non c’è stato nessun problema.",
  "count": "{count, plural, one {# volta} other {# volte}}",
  "copyAll": "Copia tutto",
  "status.noted": "Annotato",
  "status.active": "In corso",
  "status.heldBack": "Parte di un altro problema",
  "status.dismissed": "Chiuso da te",
  "status.resolved": "Finito"
 },
 "unblock": {
  "label": "Come consentire l’accesso",
  "question.top": "Guarda subito sotto la barra degli indirizzi.",
  "question.middle": "Guarda al centro dello schermo.",
  "icon": "Seleziona l’icona accanto a {host} nella barra degli indirizzi.",
  "icon.touch": "Tocca l’icona accanto a {host} nella barra degli indirizzi.",
  "turnOn": "Attiva {kind, select, camera {“{toggle}” (o “Fotocamera”)} other {“{toggle}”}}.",
  "edge.permissions": "Apri “Autorizzazioni per questo sito”.",
  "edge.allow": "Imposta {kind, select, camera {“Fotocamera”} other {“{toggle}”}} su “Consenti”.",
  "safari.allow": "Imposta {kind, select, camera {“Fotocamera”} other {“{toggle}”}} su “Consenti”.",
  "firefox.icon": "Seleziona {kind, select, camera {la videocamera barrata} other {il microfono barrato}} accanto a {host} nella barra degli indirizzi.",
  "firefox.cross": "Seleziona la X accanto a “Bloccato”.",
  "askAgain": "Torna qui e riprova. Quando il browser lo chiede, consenti l’accesso.",
  "safari.menu": "Apri il menu Safari in alto sullo schermo, poi “Impostazioni per {host}”.",
  "safari.touch": "Tocca “Impostazioni sito web”. Potrebbe essere nel menu con i tre puntini.",
  "permissions.touch": "Tocca “Autorizzazioni”, poi attiva {kind, select, camera {“{toggle}” (o “Fotocamera”)} other {“{toggle}”}}.",
  "firefox.touch": "Tocca “Bloccato” accanto a {kind, select, camera {“Fotocamera”} other {“{toggle}”}}, in modo che diventi “Consentito”.",
  "app.ios": "Apri le impostazioni dell’iPhone o dell’iPad, poi “App”, poi {browser}.",
  "app.android": "Apri le impostazioni del telefono, poi “App” (o “Applicazioni”), poi {browser}.",
  "app.permissions": "Tocca “Autorizzazioni”, poi {kind, select, camera {“Fotocamera”} other {“{toggle}”}}, e consenti l’accesso.",
  "comeBack": "Torna qui e riprova.",
  "inApp.menu": "Apri il menu di {app}. Spesso sono tre puntini in alto o in basso.",
  "inApp.open": "Scegli di aprire questa pagina nel browser.",
  "windows.settings": "Apri le impostazioni di Windows, poi “Privacy e sicurezza”, poi {kind, select, camera {“Fotocamera”} other {“{toggle}”}}.",
  "windows.access": "Attiva l’accesso, anche quello per le app desktop.",
  "macos.settings": "Apri “Impostazioni di Sistema”, poi “Privacy e sicurezza”, poi {kind, select, camera {“Fotocamera”} other {“{toggle}”}}.",
  "macos.turnOn": "Attiva {browser}. Il Mac potrebbe chiederti di riaprire il browser.",
  "chromeos.settings": "Apri le impostazioni, poi “Privacy e sicurezza”, poi “Controlli per la privacy”.",
  "chromeos.access": "Attiva l’accesso {kind, select, camera {alla fotocamera} screen {allo schermo} speaker {all’altoparlante} other {al microfono}}.",
  "site": "Apri le impostazioni di questo sito nel browser.",
  "site.allow": "Lì consenti {kind, select, camera {“{toggle}” (o “Fotocamera”)} other {“{toggle}”}}."
 },
 "status": {
  "fallback": "In questo momento non è possibile mostrare un messaggio sulla chiamata. La chiamata in sé non ne risente."
 },
 "download": {
  "file": "Scarica un file per l’assistenza",
  "failed": "Non è stato possibile creare il file"
 }
};
