// Generated from packages/components/locales/es.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Esperar",
  "reconnect": "Volver a conectar",
  "reconnect.pending": "Conectando…",
  "redial": "Volver a llamar",
  "redial.pending": "Llamando…",
  "dialIn": "Llamar por teléfono",
  "dialIn.number": "Llamar al {number}",
  "checkNetwork": "Revisar la red",
  "resumeMedia": "Reintentar",
  "declineCall": "Rechazar llamada",
  "declineCall.pending": "Rechazando…",
  "continueWithout": "{kind, select, screen {Continuar sin compartir} other {Continuar sin {device}}}",
  "answerBrowser": "Mostrar la pregunta",
  "openSettings": "Abrir la configuración",
  "openSettings.pending": "Abriendo…",
  "chooseDevice": "{kind, select, screen {Elegir otra pantalla} other {Elegir otro dispositivo}}",
  "useDevice": "Elegir {kind, select, camera {una cámara} screen {una pantalla} speaker {un altavoz} other {un micrófono}}",
  "switchBrowser": "Cambiar de navegador",
  "checkMicrophone": "Revisar el micrófono",
  "resumePlayback": "Activar el sonido",
  "editNumber": "Editar el número",
  "retryHold": "Reintentar",
  "reauthenticate": "Iniciar sesión",
  "reauthenticate.pending": "Iniciando sesión…",
  "contactSupport": "Contactar con soporte",
  "dismiss": "Cerrar",
  "pending": "Un momento…",
  "done": "Listo",
  "failed": "No funcionó. Puedes volver a intentarlo."
 },
 "device": {
  "microphone": "micrófono",
  "camera": "cámara",
  "screen": "pantalla",
  "speaker": "altavoz"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Origen",
  "summary": "Detalles para soporte",
  "code": "Código",
  "condition": "Problema",
  "cause": "Causa",
  "sip": "SIP",
  "call": "Llamada",
  "time": "Hora",
  "browser": "Navegador",
  "reference": "Referencia",
  "copy": "Copiar",
  "copied": "Copiado",
  "notCopied": "Selecciona el texto para copiarlo"
 },
 "signaling": {
  "offline": [
   "No tienes conexión",
   "Revisa tu Wi-Fi o el cable. Reconectaremos en cuanto vuelva la conexión."
  ],
  "offline.checking": [
   "Parece que ya tienes conexión",
   "Lo estamos comprobando."
  ],
  "offline.ask.body": "Revisa tu Wi-Fi o el cable y vuelve a conectarte.",
  "reconnecting": [
   "{inCall, select, yes {Reconectando la llamada} other {Reconectando}}",
   "{inCall, select, yes {No cuelgues mientras reconectamos.} other {Solo debería tardar un momento.}}"
  ],
  "reconnecting.first": [
   "Conectando",
   "Si esto sigue así, revisa tu Wi-Fi."
  ],
  "reconnecting.long": [
   "Seguimos reconectando",
   "Si esto sigue así, revisa tu Wi-Fi."
  ],
  "reconnecting.act": [
   "Está tardando mucho",
   "Acércate al router Wi-Fi o prueba con otra red."
  ],
  "reconnecting.ask": [
   "Se perdió la conexión",
   "Vuelve a conectarte para continuar."
  ],
  "reconnecting.reconnect": "Intentar ahora",
  "gatewayFailed": [
   "El servicio de llamadas no responde",
   "El problema está en el servicio. Seguimos intentándolo."
  ],
  "gatewayFailed.ask.body": "El problema está en el servicio. Intenta volver a conectarte.",
  "gatewayFailed.reconnect": "Intentar ahora",
  "serverRestarting": [
   "El servicio de llamadas se está reiniciando",
   "Reconectaremos automáticamente en un momento."
  ],
  "serverRestarting.ask.body": "Vuelve a conectarte dentro de un momento.",
  "serverRestarting.reconnect": "Intentar ahora",
  "unstable": [
   "Tu conexión es inestable",
   "Se corta una y otra vez. Acércate al router Wi-Fi o usa un cable."
  ],
  "unstable.reconnect": "Intentar ahora",
  "reconnectStuck": [
   "No logramos conectar",
   "Revisa tu conexión a internet y vuelve a conectarte."
  ],
  "reconnectExhausted": [
   "No pudimos reconectar",
   "Revisa tu conexión y vuelve a conectarte."
  ],
  "unreachable": [
   "No hay conexión con el servicio de llamadas",
   "Revisa tu conexión a internet. Algunas redes de trabajo bloquean las llamadas."
  ],
  "disconnected": [
   "La conexión se interrumpió",
   "Vuelve a conectarte para hacer y recibir llamadas."
  ],
  "notRegistered": [
   "Ahora no puedes recibir llamadas",
   "Esta app ya no tiene la sesión iniciada en el servicio de llamadas."
  ],
  "removed": [
   "Te sacaron de la llamada",
   "Si deberías estar en ella, consulta a quien dirige la llamada."
  ],
  "joinedElsewhere": [
   "Te uniste desde otro lugar",
   "La llamada continúa en otra pestaña o en otro dispositivo. Conéctate para traerla aquí."
  ],
  "joinedElsewhere.reconnect": "Usar aquí",
  "closed": [
   "Se cerró la conexión",
   "Se hizo a propósito."
  ],
  "subscribeFailed": [
   "No se pudo acceder a un canal",
   "Sus mensajes, sonido e imagen no llegan."
  ]
 },
 "ice": {
  "reconnecting": [
   "Recuperando el sonido",
   "Hasta entonces puede que no se oiga nada."
  ],
  "reconnecting.ask": [
   "Se perdió el sonido",
   "Vuelve a conectarte para recuperar el sonido."
  ],
  "restartFailed": [
   "El sonido aún no ha vuelto",
   "Lo estamos intentando una vez más. Puede que no se oiga nada."
  ],
  "restartFailed.ask.body": "Vuelve a conectarte para recuperar el sonido.",
  "connecting": [
   "Aún no hay sonido",
   "Se contestó la llamada. Estamos conectando el sonido."
  ],
  "noCandidates": [
   "No encontramos cómo conectar la llamada",
   "Puede que tu red bloquee las llamadas. Prueba con otra red Wi-Fi o con datos móviles."
  ],
  "failed": [
   "La llamada se quedó sin sonido",
   "No se pudo recuperar. Vuelve a llamar para continuar."
  ],
  "neverConnected": [
   "El sonido no pudo pasar",
   "Puede que tu red bloquee las llamadas. Prueba con otra red Wi-Fi o con datos móviles."
  ],
  "gatheringSlow": [
   "Tardamos en encontrar cómo conectar",
   "Tu red es lenta para abrir llamadas."
  ],
  "localCandidatesOnly": [
   "Solo se encontró tu propia red",
   "Quizá no se pueda llamar a personas de otros lugares."
  ],
  "pathChanged": [
   "La llamada tomó otro camino",
   "Tu red cambió y la llamada continuó."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, screen {La pantalla compartida está en pausa} other {Tu {device} está en pausa}}",
   "Lo hace el navegador o el dispositivo, por ejemplo durante una llamada telefónica."
  ],
  "playbackFailed": [
   "No se puede reproducir el sonido",
   "Vuelve a conectarte para oír la llamada."
  ],
  "screenShareUnavailable": [
   "No se puede compartir tu pantalla",
   "Tu navegador o equipo no lo permitió. Vuelve a compartir o elige otra ventana."
  ],
  "remoteUnavailable": [
   "{others, select, agent {No llega el sonido del asistente} avatar {No llega el sonido o la imagen del avatar} other {No llega el sonido o la imagen del otro lado}}",
   "{others, select, agent {Seguimos intentando recuperarlo.} avatar {Seguimos intentando recuperarlo.} other {Seguimos intentándolo. Puede que la conexión del otro lado sea débil.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {No podrás oír al asistente hasta que vuelva.} avatar {No podrás oír ni ver al avatar hasta que vuelva.} other {No podrás oír ni ver a quien está al otro lado hasta que vuelva.}}",
  "encryptionMismatch": [
   "Esta llamada no puede mantenerse privada",
   "Cada lado tiene una configuración de seguridad distinta. Avisa a quien dirige esta llamada."
  ],
  "outputUnavailable": [
   "No se puede usar tu altavoz",
   "Elige otro altavoz o unos auriculares."
  ],
  "trackReplaceFailed": [
   "No se pudo cambiar de {device}",
   "{kind, select, camera {Vuelve a elegir la misma o prueba con otra.} screen {Vuelve a elegir la misma o prueba con otra.} other {Vuelve a elegir el mismo o prueba con otro.}}"
  ],
  "mutedByHost": [
   "Silenciaron tu micrófono",
   "Quien dirige la llamada lo desactivó."
  ],
  "permissionDenied": [
   "{kind, select, camera {Tu cámara está bloqueada} screen {Compartir pantalla está bloqueado} speaker {Tu altavoz está bloqueado} other {Tu micrófono está bloqueado}} en este sitio",
   "Permite el acceso {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, screen {Se necesita compartir tu pantalla} other {Se necesita tu {device}}}",
   "Ahora tu navegador te preguntará. Permite el acceso {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continuar",
  "permissionPending": [
   "{kind, select, screen {Tu navegador pide compartir tu pantalla} other {Tu navegador pide usar tu {device}}}",
   "Permite ahí el acceso {purpose}."
  ],
  "permissionDismissed": [
   "Se cerró la pregunta del navegador",
   "Era sobre tu {device}. Haz que pregunte de nuevo y permite el acceso."
  ],
  "permissionDismissed.resumeMedia": "Preguntar de nuevo",
  "blockedBySystem": [
   "{kind, select, screen {La configuración del sistema impide compartir pantalla} other {La configuración del sistema bloquea tu {device}}}",
   "Abre la configuración de tu equipo o teléfono y da acceso a tu navegador."
  ],
  "blockedByPolicy": [
   "{kind, select, screen {Esta página no puede compartir tu pantalla} other {Esta página no puede usar tu {device}}}",
   "El sitio que la contiene no lo permite. Abre la página en una ventana aparte."
  ],
  "deviceNotFound": [
   "No se encontró {kind, select, camera {ninguna cámara} screen {ninguna pantalla} speaker {ningún altavoz} other {ningún micrófono}}",
   "{kind, select, camera {Conecta una o enciéndela. La detectaremos automáticamente.} screen {Conecta una o enciéndela. La detectaremos automáticamente.} other {Conecta uno o enciéndelo. Lo detectaremos automáticamente.}}"
  ],
  "deviceInUse": [
   "No se pudo acceder a tu {device}",
   "Puede que se esté usando en otra app o pestaña. Ciérrala y vuelve a intentarlo."
  ],
  "constraintsUnsatisfied": [
   "No se puede usar {kind, select, camera {esta cámara} screen {esta pantalla} speaker {este altavoz} other {este micrófono}}",
   "{kind, select, camera {Puede que no esté conectada o no sirva para esta llamada. Elige otra.} screen {Puede que no esté conectada o no sirva para esta llamada. Elige otra.} other {Puede que no esté conectado o no sirva para esta llamada. Elige otro.}}"
  ],
  "captureFailed": [
   "{kind, select, screen {Tu pantalla no empezó a compartirse} other {Tu {device} no se activó}}",
   "{kind, select, camera {Desconéctala y vuelve a conectarla, o apágala y enciéndela. Luego vuelve a intentarlo.} screen {Vuelve a intentar compartirla.} other {Desconéctalo y vuelve a conectarlo, o apágalo y enciéndelo. Luego vuelve a intentarlo.}}"
  ],
  "insecureContext": [
   "Esta página no es segura",
   "Los navegadores solo permiten {kind, select, screen {compartir tu pantalla} other {usar tu {device}}} en páginas seguras. Avisa a quien administra este sitio."
  ],
  "captureEnded": [
   "{kind, select, camera {Tu cámara está desactivada} screen {Ya no se comparte tu pantalla} speaker {Tu altavoz está desactivado} other {Tu micrófono está desactivado}}",
   "{kind, select, camera {Puede que se haya desconectado. Vuelve a activarla {purpose}.} screen {Vuelve a compartirla para que la vean.} speaker {Puede que se haya desconectado. Vuelve a activarlo {purpose}.} other {Puede que se haya desconectado. Vuelve a activarlo {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Volver a compartir} other {Activar}}",
  "playbackBlocked": [
   "Tu navegador bloquea el sonido",
   "Actívalo para oír la llamada."
  ],
  "unsupportedBrowser": [
   "Este navegador no puede hacer llamadas",
   "Abre esta página en una versión actual de Chrome, Edge, Firefox o Safari."
  ],
  "microphoneSilent": [
   "No te oímos",
   "No llega sonido de tu micrófono. Revisa su interruptor y su cable, o elige otro."
  ],
  "remoteSilent": [
   "{known, select, yes {No llega sonido de {remote}} other {No llega sonido del otro lado}}",
   "Puede que su micrófono esté silenciado o desactivado."
  ],
  "deviceSwitched": [
   "Se cambió de {device}",
   "{named, select, yes {Ahora se usa {name}.} other {Ahora se usa {kind, select, camera {otra} screen {otra} other {otro}}.}}"
  ],
  "deviceChangeSkipped": [
   "No se usó un dispositivo nuevo",
   "La llamada siguió con el que tenía."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Llamada perdida de {remote}} other {Tienes una llamada perdida}}",
   "Devuelve la llamada cuando puedas."
  ],
  "missed.redial": "Devolver llamada",
  "answerLost": [
   "{known, select, yes {La llamada de {remote} ya no está disponible} other {La llamada ya no está disponible}}",
   "Terminó mientras contestabas. Devuelve la llamada cuando puedas."
  ],
  "answerLost.redial": "Devolver llamada",
  "unknownReattached": [
   "Volvió una llamada anterior",
   "Sigue abierta. Cuélgala si no la necesitas."
  ],
  "multipleActive": [
   "Hay más de una llamada abierta",
   "Cuelga las que no necesites o ponlas en espera."
  ],
  "holdFailed": [
   "La espera no funcionó",
   "La llamada sigue igual que antes. Vuelve a intentarlo."
  ],
  "transferFailed": [
   "No se transfirió la llamada",
   "La transferencia no funcionó. Vuelve a intentarlo o elige otro número."
  ],
  "busy": [
   "{known, select, yes {La línea de {remote} está ocupada} other {La línea está ocupada}}",
   "Espera unos minutos y vuelve a llamar."
  ],
  "declined": [
   "{known, select, yes {{remote} rechazó la llamada} other {Rechazaron la llamada}}",
   "Puede que ahora no sea un buen momento."
  ],
  "notAllowed": [
   "Esta llamada no está permitida",
   "El servicio de llamadas no la aceptó. Consulta a quien administra esta app."
  ],
  "blocked": [
   "La red bloqueó esta llamada",
   "Se detuvo en el camino, antes de que alguien pudiera contestar. El equipo de soporte puede revisarlo."
  ],
  "anonymityRefused": [
   "No se aceptan llamadas de números ocultos",
   "Muestra tu número y vuelve a llamar."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} no contestó} other {Nadie contestó}}",
   "Vuelve a llamar más tarde."
  ],
  "unavailable": [
   "{known, select, yes {{remote} no está disponible} other {No se puede localizar a nadie}}",
   "Puede que el teléfono esté apagado o fuera de cobertura. Vuelve a llamar más tarde."
  ],
  "numberNotFound": [
   "No se encontró este número",
   "Revisa el número y vuelve a llamar."
  ],
  "addressIncomplete": [
   "El número está incompleto",
   "Falta algo. Revisa el número y vuelve a llamar."
  ],
  "invalidTarget": [
   "No se puede llamar a este número",
   "Contiene algo que no corresponde. Revisa el número y vuelve a llamar."
  ],
  "redirected": [
   "{known, select, yes {{remote} atiende las llamadas en otro lugar} other {Atienden las llamadas en otro lugar}}",
   "Hay otro número al que llamar."
  ],
  "incompatible": [
   "Los dos lados no pueden comunicarse",
   "El otro teléfono y esta app no son compatibles en sonido ni en imagen."
  ],
  "serviceError": [
   "El servicio de llamadas tuvo un problema",
   "El problema no está de tu lado. Vuelve a llamar dentro de un momento."
  ],
  "networkFailed": [
   "La llamada no llegó a su destino",
   "La red la perdió antes de que alguien pudiera contestar. Revisa tu conexión y vuelve a llamar."
  ],
  "endedByHost": [
   "Quien dirige la llamada la terminó",
   "Terminó para todo el mundo."
  ],
  "setupFailed": [
   "No se pudo iniciar la llamada",
   "Se cortó antes de conectarse. Vuelve a llamar."
  ],
  "dropped": [
   "Se cortó tu llamada",
   "Se interrumpió y no se pudo recuperar. Vuelve a llamar para continuar."
  ],
  "endedByHold": [
   "La espera no funcionó y se cortó la llamada",
   "La llamada se cortó al ponerla en espera o al retomarla. Vuelve a llamar para continuar."
  ],
  "notReattached": [
   "No se pudo recuperar tu llamada",
   "Ya tienes conexión, pero la llamada se perdió. Vuelve a llamar para continuar."
  ],
  "ended": [
   "La llamada terminó",
   "No se detectó ningún problema."
  ],
  "canceled": [
   "Se canceló la llamada",
   "Se colgó antes de que alguien contestara."
  ],
  "answeredElsewhere": [
   "La llamada se atendió en otro lugar",
   "Se contestó o se rechazó en otro teléfono."
  ],
  "closedDuringSetup": [
   "La llamada terminó antes de empezar",
   "Se cerró mientras se conectaba."
  ],
  "answerWhilePeerActive": [
   "La llamada ya estaba abierta",
   "Contestarla otra vez no cambió nada."
  ],
  "duplicateInboundAnswer": [
   "La llamada se contestó dos veces",
   "Solo cuenta la primera vez."
  ],
  "hangupNotSent": [
   "Quizá no llegó el aviso de que colgaste",
   "Al otro lado quizá se note un poco más tarde."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {El asistente} avatar {El avatar} other {La otra persona}}}} perdió la conexión",
   "Hasta que vuelva, no habrá sonido ni imagen."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {El asistente} avatar {El avatar} other {La otra persona}}}} salió de la llamada",
   "Ya no hay nadie más en la llamada. Espera a que llegue alguien o sal también."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Tu sesión se cerrará pronto",
   "{inCall, select, yes {Mantén la sesión iniciada para conservar esta llamada.} other {Mantén la sesión iniciada para hacer y recibir llamadas.}}"
  ],
  "expiringSoon.act": [
   "Se acabó el tiempo de tu sesión",
   "Mantén la sesión iniciada para hacer y recibir llamadas."
  ],
  "expiringSoon.reauthenticate": "Mantener la sesión iniciada",
  "refreshFailing": [
   "No podemos renovar tu sesión",
   "Seguimos intentándolo. Si esto sigue así, vuelve a iniciar sesión."
  ],
  "actionNotPermitted": [
   "No tienes permiso para hacer esto",
   "Consulta a quien dirige la llamada o a quien administra esta app."
  ],
  "loginFailed": [
   "No se pudo iniciar sesión",
   "Vuelve a iniciar sesión para hacer y recibir llamadas."
  ],
  "invalidCredentials": [
   "No se aceptó tu inicio de sesión",
   "Vuelve a iniciar sesión. Si pasa otra vez, consulta al equipo de soporte."
  ],
  "required": [
   "Inicia sesión para continuar",
   "Para hacer y recibir llamadas hace falta iniciar sesión."
  ],
  "expired": [
   "Tu sesión expiró",
   "Vuelve a iniciar sesión para hacer y recibir llamadas."
  ],
  "notAuthorized": [
   "No tienes acceso",
   "El servicio no te deja entrar. Consulta a quien lo administra."
  ],
  "accountSuspended": [
   "Tu cuenta está suspendida",
   "El equipo de soporte puede decirte por qué y reactivarla."
  ]
 },
 "quota": {
  "connections": [
   "Hay demasiadas personas conectadas",
   "Seguiremos intentándolo hasta que haya espacio."
  ],
  "connections.ask.body": "Vuelve a intentarlo dentro de unos minutos.",
  "streams": [
   "Esta llamada está llena",
   "No se puede añadir más sonido ni imagen hasta que alguien salga."
  ],
  "rate": [
   "Demasiadas cosas a la vez",
   "Esperaremos un momento y seguiremos."
  ],
  "rate.ask.body": "Espera un momento y vuelve a intentarlo.",
  "messages": [
   "No se pueden enviar más mensajes",
   "Se alcanzó el límite. El equipo de soporte puede ampliarlo."
  ],
  "credits": [
   "No queda saldo",
   "Sin saldo, las llamadas no pueden continuar. El equipo de soporte puede ayudarte."
  ],
  "duration": [
   "Se acabó el tiempo de esta llamada",
   "Llegó a la duración máxima. Puedes volver a llamar."
  ]
 },
 "service": {
  "upstream": [
   "El servicio tiene problemas",
   "El problema no está de tu lado. Seguimos intentándolo."
  ],
  "upstream.ask.body": "El problema no está de tu lado. Vuelve a intentarlo dentro de un momento.",
  "recurringFailure": [
   "Volvió el mismo problema",
   "Puede que reintentar no sirva. El equipo de soporte puede revisarlo."
  ],
  "notFound": [
   "No se encontró esta llamada",
   "Puede que el enlace sea antiguo. Pide uno nuevo."
  ],
  "misconfigured": [
   "Esta app no está bien configurada",
   "Las llamadas no funcionarán hasta que se corrija. Avisa a quien la administra."
  ],
  "idleTimeout": [
   "La conexión se cerró por inactividad",
   "No pasó nada durante un rato. Vuelve a conectarte para continuar."
  ]
 },
 "sdk": {
  "internal": [
   "Algo en esta app dejó de funcionar",
   "Puede que las llamadas no funcionen. El equipo de soporte puede revisarlo."
  ],
  "unknown": [
   "Ocurrió algo inesperado",
   "Si la llamada no continúa, vuelve a llamar. Los detalles ayudan al equipo de soporte."
  ],
  "misuse": [
   "La app pidió demasiado",
   "Esto es para quienes desarrollan la app."
  ],
  "diagnosticsFailed": [
   "No se pudo hacer una comprobación",
   "Esto no afecta a la llamada."
  ],
  "protocol": [
   "No se entendió una respuesta",
   "Esto es para quienes desarrollan la app."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Intento {attempt, number}.} other {Intento {attempt, number} de {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Intentándolo ahora.} one {Próximo intento en # segundo aproximadamente.} other {Próximo intento en unos # segundos.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Queda # segundo.} other {Quedan # segundos.}}} other {Quedan {clock}.}}",
  "count": "{count, plural, one {# vez} other {# veces}}",
  "calls": "{count, plural, one {# llamada} other {# llamadas}}",
  "waiting": "{count, plural, one {# aviso más} other {# avisos más}}",
  "reference": "Referencia para soporte: {reference}"
 },
 "back": {
  "title": "Conexión recuperada",
  "seconds": "{count, plural, one {La interrupción duró # segundo.} other {La interrupción duró # segundos.}}",
  "minutes": "{count, plural, one {La interrupción duró # minuto.} other {La interrupción duró # minutos.}}"
 },
 "prompt": {
  "missed": [
   "Perdiste esta llamada",
   "{reason}. La llamada no pudo esperar más."
  ],
  "granted": [
   "{kind, select, screen {Compartir pantalla vuelve a funcionar} other {Tu {device} vuelve a funcionar}}",
   "La llamada terminó. Ya puedes volver a llamar."
  ],
  "available": [
   "{kind, select, screen {Puedes volver a compartir tu pantalla} other {Puedes volver a usar tu {device}}}",
   "{kind, select, camera {Sigue desactivada. Actívala {purpose}.} screen {Compártela para que la vean.} speaker {Sigue desactivado. Actívalo {purpose}.} other {Sigue desactivado. Actívalo {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Volver a compartir} other {Activar}}",
  "waiting": "{known, select, yes {{remote} está esperando.} other {{others, select, agent {El asistente está esperando.} avatar {El avatar está esperando.} other {Alguien está esperando.}}}}",
  "deadline": "{seconds, plural, one {La llamada espera # segundo más} other {La llamada espera # segundos más}}",
  "reference": "Referencia para soporte: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {para que el asistente te oiga} avatar {para que el avatar te oiga} other {para que te oigan}}",
  "camera": "{others, select, agent {para que el asistente te vea} avatar {para que el avatar te vea} other {para que te vean}}",
  "screen": "para que vean tu pantalla",
  "speaker": "{others, select, agent {para que puedas oír al asistente} avatar {para que puedas oír al avatar} other {para que puedas oír la llamada}}"
 },
 "toggle": {
  "microphone": "Micrófono",
  "camera": "Cámara",
  "screen": "Pantalla",
  "speaker": "Sonido"
 },
 "dialog": {
  "reference": "Referencia para soporte: {reference}"
 },
 "quality": {
  "degraded": [
   "Conexión débil",
   "El sonido puede cortarse. Acércate al router Wi-Fi o desactiva tu cámara."
  ],
  "inboundStalled": [
   "Puede que no oigas la llamada",
   "No te llega el sonido. Debería volver sin que hagas nada."
  ],
  "outboundStalled": [
   "Puede que no te oigan",
   "Tu sonido no llega. Debería volver sin que hagas nada."
  ],
  "outboundStalled.ask": [
   "No te oyen",
   "Tu sonido no llega. Vuelve a activar tu micrófono."
  ],
  "deviceOverloaded": [
   "Tu equipo o teléfono está sobrecargado",
   "Cierra otras apps y pestañas para que la llamada vaya mejor."
  ],
  "videoPaused": [
   "La imagen está en pausa",
   "La conexión es demasiado débil. La imagen debería volver sin que hagas nada."
  ]
 },
 "indicator": {
  "label": "Calidad de la llamada",
  "snooze": "Ocultar durante 10 minutos"
 },
 "recording": {
  "unavailable": [
   "La llamada no se está grabando",
   "Esto no afecta a la llamada."
  ],
  "incomplete": [
   "Falta una parte de la grabación",
   "Esto no afecta a la llamada."
  ]
 },
 "message": {
  "notDelivered": [
   "No se entregó un mensaje",
   "No llegó al otro lado."
  ]
 },
 "list": {
  "title": "Qué pasó",
  "empty": "No hubo ningún problema.",
  "count": "{count, plural, one {# vez} other {# veces}}",
  "copyAll": "Copiar todo",
  "status.noted": "Anotado",
  "status.active": "Ocurre ahora",
  "status.heldBack": "Parte de otro problema",
  "status.dismissed": "Lo cerraste",
  "status.resolved": "Terminado"
 },
 "unblock": {
  "label": "Cómo permitir el acceso",
  "question.top": "Mira justo debajo de la barra de direcciones.",
  "question.middle": "Mira en el centro de la pantalla.",
  "icon": "Selecciona el icono junto a {host} en la barra de direcciones.",
  "icon.touch": "Toca el icono junto a {host} en la barra de direcciones.",
  "turnOn": "Activa “{toggle}”.",
  "edge.permissions": "Abre “Permisos para este sitio”.",
  "edge.allow": "Cambia “{toggle}” a “Permitir”.",
  "safari.allow": "Cambia “{toggle}” a “Permitir”.",
  "firefox.icon": "Selecciona {kind, select, camera {la cámara tachada} other {el micrófono tachado}} junto a {host} en la barra de direcciones.",
  "firefox.cross": "Selecciona la X junto a “Bloqueado” o “Bloqueadas”.",
  "askAgain": "Vuelve aquí e inténtalo de nuevo. Cuando el navegador pregunte, permite el acceso.",
  "safari.menu": "Abre el menú Safari, arriba en la pantalla, y luego “Ajustes de {host}” o “Configuración de {host}”.",
  "safari.touch": "Toca “Ajustes del sitio web” o “Configuración del sitio web”. Puede que esté en el menú de los tres puntos.",
  "permissions.touch": "Toca “Permisos” y luego activa “{toggle}”.",
  "firefox.touch": "Toca “Bloqueado” junto a “{toggle}” para que diga “Permitido”.",
  "app.ios": "Abre los ajustes o la configuración del iPhone o iPad, luego “Apps” y luego {browser}.",
  "app.android": "Abre los ajustes o la configuración del teléfono, luego “Aplicaciones” o “Apps” y luego {browser}.",
  "app.permissions": "Toca “Permisos”, luego “{toggle}”, y permite el acceso.",
  "comeBack": "Vuelve aquí e inténtalo de nuevo.",
  "inApp.menu": "Abre el menú de {app}. Suelen ser tres puntos, arriba o abajo.",
  "inApp.open": "Elige abrir esta página en tu navegador.",
  "windows.settings": "Abre la configuración de Windows, luego “Privacidad y seguridad” y luego “{toggle}”.",
  "windows.access": "Activa el acceso, también el de las aplicaciones de escritorio.",
  "macos.settings": "Abre “Ajustes del Sistema” o “Configuración del Sistema”, luego “Privacidad y seguridad” y luego “{toggle}”.",
  "macos.turnOn": "Activa {browser}. Puede que se te pida volver a abrirlo.",
  "chromeos.settings": "Abre la configuración, luego “Privacidad y seguridad” y luego “Controles de privacidad”.",
  "chromeos.access": "Activa el acceso {kind, select, camera {a la cámara} screen {a la pantalla} speaker {al altavoz} other {al micrófono}}.",
  "site": "Abre en tu navegador la configuración de este sitio.",
  "site.allow": "Permite ahí “{toggle}”."
 },
 "status": {
  "fallback": "Ahora no se puede mostrar un aviso sobre tu llamada. Esto no afecta a la llamada."
 },
 "download": {
  "file": "Descargar un archivo para soporte",
  "failed": "No se ha podido crear el archivo"
 }
};
