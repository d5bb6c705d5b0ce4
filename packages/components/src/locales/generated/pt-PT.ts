// Generated from packages/components/locales/pt-PT.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Aguardar",
  "reconnect": "Restabelecer ligação",
  "reconnect.pending": "A estabelecer ligação…",
  "redial": "Ligar novamente",
  "redial.pending": "A chamar…",
  "dialIn": "Ligar por telefone",
  "dialIn.number": "Ligar para {number}",
  "checkNetwork": "Verificar a rede",
  "resumeMedia": "Tentar novamente",
  "declineCall": "Recusar chamada",
  "declineCall.pending": "A recusar…",
  "continueWithout": "Continuar sem {device}",
  "answerBrowser": "Mostrar o pedido",
  "openSettings": "Abrir definições",
  "openSettings.pending": "A abrir…",
  "chooseDevice": "{kind, select, camera {Escolher outra câmara} screen {Escolher outro ecrã} other {Escolher outro dispositivo}}",
  "useDevice": "Escolher {kind, select, camera {uma câmara} screen {um ecrã} speaker {um altifalante} other {um microfone}}",
  "switchBrowser": "Mudar de navegador",
  "checkMicrophone": "Verificar microfone",
  "resumePlayback": "Reproduzir som",
  "editNumber": "Editar número",
  "retryHold": "Tentar novamente",
  "reauthenticate": "Iniciar sessão",
  "reauthenticate.pending": "A iniciar sessão…",
  "contactSupport": "Contactar o suporte",
  "dismiss": "Fechar",
  "pending": "Um momento…",
  "done": "Concluído",
  "failed": "Não resultou. Pode tentar novamente."
 },
 "device": {
  "microphone": "microfone",
  "camera": "câmara",
  "screen": "ecrã",
  "speaker": "altifalante"
 },
 "whose": "{label}: {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Origem",
  "summary": "Detalhes para o suporte",
  "code": "Código",
  "condition": "Problema",
  "cause": "Causa",
  "sip": "SIP",
  "call": "Chamada",
  "time": "Data e hora",
  "browser": "Navegador",
  "reference": "Referência",
  "copy": "Copiar",
  "copied": "Copiado",
  "notCopied": "Selecione o texto para o copiar"
 },
 "signaling": {
  "offline": [
   "Está sem Internet",
   "Verifique o Wi-Fi ou o cabo. Restabelecemos a ligação assim que a Internet voltar."
  ],
  "offline.checking": [
   "A Internet parece ter voltado",
   "Estamos a confirmar."
  ],
  "offline.ask.body": "Verifique o Wi-Fi ou o cabo e depois restabeleça a ligação.",
  "reconnecting": [
   "{inCall, select, yes {A restabelecer a sua chamada} other {A restabelecer a ligação}}",
   "{inCall, select, yes {Mantenha-se em linha enquanto restabelecemos a ligação.} other {Deve demorar só um momento.}}"
  ],
  "reconnecting.first": [
   "A estabelecer a ligação",
   "Se isto continuar, verifique o Wi-Fi."
  ],
  "reconnecting.long": [
   "Ainda a restabelecer a ligação",
   "Se isto continuar, verifique o Wi-Fi."
  ],
  "reconnecting.act": [
   "Está a demorar muito",
   "Aproxime-se do Wi-Fi ou experimente outra rede."
  ],
  "reconnecting.ask": [
   "A ligação caiu",
   "Restabeleça a ligação para continuar."
  ],
  "reconnecting.reconnect": "Tentar agora",
  "gatewayFailed": [
   "O serviço de chamadas não responde",
   "O problema é do lado do serviço. Continuamos a tentar."
  ],
  "gatewayFailed.ask.body": "O problema é do lado do serviço. Tente restabelecer a ligação.",
  "gatewayFailed.reconnect": "Tentar agora",
  "serverRestarting": [
   "O serviço de chamadas está a reiniciar",
   "Restabelecemos a ligação automaticamente dentro de momentos."
  ],
  "serverRestarting.ask.body": "Espere um momento e restabeleça a ligação.",
  "serverRestarting.reconnect": "Tentar agora",
  "unstable": [
   "A sua ligação está instável",
   "Está sempre a cair. Aproxime-se do Wi-Fi ou use um cabo."
  ],
  "unstable.reconnect": "Tentar agora",
  "reconnectStuck": [
   "Não estamos a conseguir estabelecer ligação",
   "Verifique se tem Internet e depois restabeleça a ligação."
  ],
  "reconnectExhausted": [
   "Não foi possível restabelecer a ligação",
   "Verifique a sua rede e depois restabeleça a ligação."
  ],
  "unreachable": [
   "Não conseguimos contactar o serviço de chamadas",
   "Verifique a sua ligação à Internet. Algumas redes de trabalho bloqueiam chamadas."
  ],
  "disconnected": [
   "Está sem ligação",
   "Restabeleça a ligação para fazer e receber chamadas."
  ],
  "notRegistered": [
   "Não pode receber chamadas neste momento",
   "Esta app já não tem sessão iniciada no serviço de chamadas."
  ],
  "removed": [
   "Terminaram a sua participação na chamada",
   "Se devia estar na chamada, fale com quem é responsável por ela."
  ],
  "joinedElsewhere": [
   "Entrou na chamada noutro local",
   "A chamada continua noutro separador ou noutro dispositivo. Estabeleça ligação para a trazer para aqui."
  ],
  "joinedElsewhere.reconnect": "Usar aqui",
  "closed": [
   "A ligação foi encerrada",
   "Isto foi intencional."
  ],
  "subscribeFailed": [
   "Não foi possível entrar num canal",
   "As mensagens e transmissões desse canal não chegam."
  ]
 },
 "ice": {
  "reconnecting": [
   "Estamos a recuperar o som",
   "Até lá, pode ser que não se ouçam."
  ],
  "reconnecting.ask": [
   "O som perdeu-se",
   "Restabeleça a ligação para voltarem a ouvir-se."
  ],
  "restartFailed": [
   "O som ainda não voltou",
   "Vamos tentar mais uma vez. Pode ser que não se ouçam."
  ],
  "restartFailed.ask.body": "Restabeleça a ligação para voltarem a ouvir-se.",
  "connecting": [
   "O som ainda não chegou",
   "A chamada foi atendida. Estamos a ativar o som."
  ],
  "noCandidates": [
   "Não encontrámos um caminho para a chamada",
   "A sua rede pode estar a bloquear chamadas. Experimente outro Wi-Fi ou os dados móveis."
  ],
  "failed": [
   "A chamada ficou sem som",
   "Não foi possível recuperar o som. Ligue novamente para continuar."
  ],
  "neverConnected": [
   "O som não conseguiu passar",
   "A sua rede pode estar a bloquear chamadas. Experimente outro Wi-Fi ou os dados móveis."
  ],
  "gatheringSlow": [
   "Demorou a encontrar um caminho para a chamada",
   "A sua rede demora a iniciar chamadas."
  ],
  "localCandidatesOnly": [
   "Só foi encontrada a sua própria rede",
   "Pode não ser possível falar com quem está noutros locais."
  ],
  "pathChanged": [
   "A chamada mudou de caminho",
   "A sua rede mudou e a chamada continuou."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {A sua câmara está em pausa} screen {A partilha do ecrã está em pausa} speaker {O seu altifalante está em pausa} other {O seu microfone está em pausa}}",
   "O navegador ou o dispositivo faz isto, por exemplo, durante uma chamada telefónica."
  ],
  "playbackFailed": [
   "Não é possível reproduzir o som",
   "Restabeleça a ligação para ouvir a chamada."
  ],
  "screenShareUnavailable": [
   "Não é possível partilhar o seu ecrã",
   "O navegador ou o computador não permitiu. Partilhe novamente ou escolha outra janela."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Falta o som do assistente} avatar {Falta o som ou o vídeo do avatar} other {Falta o som ou o vídeo do outro lado}}",
   "{others, select, agent {Continuamos a tentar recuperá-lo.} avatar {Continuamos a tentar recuperá-lo.} other {Continuamos a tentar. A ligação do outro lado pode estar fraca.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Não vai ouvir o assistente até ele voltar.} avatar {Não vai ouvir nem ver o avatar até ele voltar.} other {Não vai ouvir nem ver o outro lado até ele voltar.}}",
  "encryptionMismatch": [
   "Não é possível manter esta chamada privada",
   "Os dois lados têm definições de segurança diferentes. Avise quem é responsável por esta chamada."
  ],
  "outputUnavailable": [
   "Não é possível usar o seu altifalante",
   "Escolha outro altifalante ou outros auscultadores."
  ],
  "trackReplaceFailed": [
   "Não foi possível mudar de {device}",
   "{kind, select, camera {Escolha novamente a mesma câmara ou outra.} screen {Escolha novamente o mesmo ecrã ou outro.} speaker {Escolha novamente o mesmo altifalante ou outro.} other {Escolha novamente o mesmo microfone ou outro.}}"
  ],
  "mutedByHost": [
   "O seu microfone foi silenciado",
   "Quem conduz a reunião desativou o seu microfone."
  ],
  "permissionDenied": [
   "{kind, select, camera {A sua câmara está bloqueada neste site} screen {A partilha de ecrã está bloqueada neste site} speaker {O seu altifalante está bloqueado neste site} other {O seu microfone está bloqueado neste site}}",
   "Permita o acesso {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Precisamos da sua câmara} screen {Precisamos do seu ecrã} speaker {Precisamos do seu altifalante} other {Precisamos do seu microfone}}",
   "O navegador vai pedir acesso. Permita {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continuar",
  "permissionPending": [
   "{kind, select, camera {O navegador está a pedir acesso à câmara} screen {O navegador está a pedir acesso ao ecrã} speaker {O navegador está a pedir acesso ao altifalante} other {O navegador está a pedir acesso ao microfone}}",
   "Permita no próprio navegador {purpose}."
  ],
  "permissionDismissed": [
   "O pedido do navegador foi fechado",
   "Era sobre o acesso {kind, select, camera {à sua câmara} screen {ao seu ecrã} speaker {ao seu altifalante} other {ao seu microfone}}. Peça novamente e permita."
  ],
  "permissionDismissed.resumeMedia": "Pedir novamente",
  "blockedBySystem": [
   "{kind, select, camera {O sistema está a bloquear a sua câmara} screen {O sistema está a bloquear a partilha do ecrã} speaker {O sistema está a bloquear o seu altifalante} other {O sistema está a bloquear o seu microfone}}",
   "Abra as definições do computador ou telemóvel e permita que o navegador {kind, select, camera {use a câmara} screen {partilhe o ecrã} speaker {use o altifalante} other {use o microfone}}."
  ],
  "blockedByPolicy": [
   "{kind, select, camera {Esta página não pode usar a sua câmara} screen {Esta página não pode partilhar o seu ecrã} speaker {Esta página não pode usar o seu altifalante} other {Esta página não pode usar o seu microfone}}",
   "O site onde esta página aparece não o permite. Abra a página numa janela à parte."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Nenhuma câmara encontrada} screen {Nenhum ecrã encontrado} speaker {Nenhum altifalante encontrado} other {Nenhum microfone encontrado}}",
   "{kind, select, camera {Ligue ou ative uma câmara. Vamos detetá-la automaticamente.} screen {Ligue ou ative um ecrã. Vamos detetá-lo automaticamente.} speaker {Ligue ou ative um altifalante. Vamos detetá-lo automaticamente.} other {Ligue ou ative um microfone. Vamos detetá-lo automaticamente.}}"
  ],
  "deviceInUse": [
   "{kind, select, camera {Não foi possível aceder à sua câmara} screen {Não foi possível aceder ao seu ecrã} speaker {Não foi possível aceder ao seu altifalante} other {Não foi possível aceder ao seu microfone}}",
   "Outra app ou outro separador pode estar a usar {kind, select, camera {a câmara} screen {o ecrã} speaker {o altifalante} other {o microfone}}. Feche essa app ou esse separador e tente novamente."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Esta câmara não pode ser usada} screen {Este ecrã não pode ser usado} speaker {Este altifalante não pode ser usado} other {Este microfone não pode ser usado}}",
   "{kind, select, camera {Pode estar desligada ou não fazer o que a chamada exige. Escolha outra.} screen {Pode estar desligado ou não fazer o que a chamada exige. Escolha outro.} speaker {Pode estar desligado ou não fazer o que a chamada exige. Escolha outro.} other {Pode estar desligado ou não fazer o que a chamada exige. Escolha outro.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {A sua câmara não ligou} screen {A partilha do ecrã não começou} speaker {O seu altifalante não ligou} other {O seu microfone não ligou}}",
   "{kind, select, camera {Desligue e volte a ligar o cabo ou a própria câmara. Depois, tente novamente.} screen {Tente partilhar novamente.} speaker {Desligue e volte a ligar o cabo ou o próprio altifalante. Depois, tente novamente.} other {Desligue e volte a ligar o cabo ou o próprio microfone. Depois, tente novamente.}}"
  ],
  "insecureContext": [
   "Esta página não é segura",
   "Os navegadores só permitem {kind, select, camera {usar a câmara} screen {partilhar o ecrã} speaker {usar o altifalante} other {usar o microfone}} em páginas seguras. Avise quem é responsável por este site."
  ],
  "captureEnded": [
   "{kind, select, camera {A sua câmara está desativada} screen {O seu ecrã já não está a ser partilhado} speaker {O seu altifalante está desativado} other {O seu microfone está desativado}}",
   "{kind, select, camera {Pode ter sido desligada do computador ou telemóvel. Ative-a novamente} screen {Partilhe-o novamente} speaker {Pode ter sido desligado do computador ou telemóvel. Ative-o novamente} other {Pode ter sido desligado do computador ou telemóvel. Ative-o novamente}} {purpose}."
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Partilhar novamente} other {Ativar}}",
  "playbackBlocked": [
   "O navegador está a bloquear o som",
   "Reproduza o som para ouvir a chamada."
  ],
  "unsupportedBrowser": [
   "Este navegador não faz chamadas",
   "Abra esta página numa versão atual do Chrome, Edge, Firefox ou Safari."
  ],
  "microphoneSilent": [
   "Não estamos a ouvir a sua voz",
   "Não chega som do seu microfone. Verifique o botão e o cabo ou escolha outro microfone."
  ],
  "remoteSilent": [
   "{known, select, yes {Sem som de {remote}} other {Sem som do outro lado}}",
   "O microfone do outro lado pode estar silenciado ou desligado."
  ],
  "deviceSwitched": [
   "Houve uma mudança de {device}",
   "{named, select, yes {Em uso agora: {name}.} other {Agora está em uso {kind, select, camera {outra} other {outro}}.}}"
  ],
  "deviceChangeSkipped": [
   "Um dispositivo novo não foi usado",
   "A chamada continuou com o anterior."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Chamada não atendida de {remote}} other {Tem uma chamada não atendida}}",
   "Ligue de volta quando puder."
  ],
  "missed.redial": "Ligar de volta",
  "answerLost": [
   "{known, select, yes {A chamada de {remote} já terminou} other {A chamada já terminou}}",
   "Terminou enquanto atendia. Ligue de volta quando puder."
  ],
  "answerLost.redial": "Ligar de volta",
  "unknownReattached": [
   "Uma chamada anterior voltou",
   "Ainda está em curso. Desligue-a se não precisar dela."
  ],
  "multipleActive": [
   "Há mais de uma chamada em curso",
   "Desligue as chamadas de que não precisa ou coloque-as em espera."
  ],
  "holdFailed": [
   "A função de espera não funcionou",
   "A chamada está como estava antes. Tente novamente."
  ],
  "transferFailed": [
   "A chamada não foi transferida",
   "A transferência não resultou. Tente novamente ou escolha outro número."
  ],
  "busy": [
   "{known, select, yes {{remote}: linha ocupada} other {A linha está ocupada}}",
   "Espere uns minutos e ligue novamente."
  ],
  "declined": [
   "{known, select, yes {{remote} recusou a chamada} other {A chamada foi recusada}}",
   "Talvez não seja boa altura."
  ],
  "notAllowed": [
   "Esta chamada não é permitida",
   "Não foi aceite pelo serviço de chamadas. Fale com quem é responsável por esta app."
  ],
  "blocked": [
   "A rede bloqueou esta chamada",
   "Foi interrompida pelo caminho, antes de alguém poder atender. O suporte pode verificar."
  ],
  "anonymityRefused": [
   "Não são aceites chamadas de números ocultos",
   "Mostre o seu número e ligue novamente."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} não atendeu} other {Ninguém atendeu}}",
   "Ligue novamente mais tarde."
  ],
  "unavailable": [
   "{known, select, yes {Não foi possível contactar {remote}} other {Não foi possível contactar ninguém}}",
   "O telefone do outro lado pode estar desligado ou sem rede. Ligue novamente mais tarde."
  ],
  "numberNotFound": [
   "Este número não foi encontrado",
   "Confirme o número e ligue novamente."
  ],
  "addressIncomplete": [
   "O número está incompleto",
   "Falta alguma coisa. Confirme o número e ligue novamente."
  ],
  "invalidTarget": [
   "Não é possível ligar para este número",
   "Tem algo que não devia lá estar. Confirme o número e ligue novamente."
  ],
  "redirected": [
   "{known, select, yes {{remote} atende noutro local} other {Este contacto atende noutro local}}",
   "Há outro número para este contacto."
  ],
  "incompatible": [
   "Os dois lados não conseguem falar entre si",
   "O telefone do outro lado e esta app não têm nenhum tipo de som ou vídeo em comum."
  ],
  "serviceError": [
   "O serviço de chamadas teve um problema",
   "O problema não está do seu lado. Ligue novamente daqui a pouco."
  ],
  "networkFailed": [
   "A chamada não chegou ao destino",
   "Perdeu-se na rede antes de alguém poder atender. Verifique a sua ligação e ligue novamente."
  ],
  "endedByHost": [
   "Quem conduz a reunião terminou a chamada",
   "Acabou para toda a gente."
  ],
  "setupFailed": [
   "Não foi possível iniciar a chamada",
   "Foi interrompida antes de ser estabelecida. Ligue novamente."
  ],
  "dropped": [
   "A sua chamada caiu",
   "Foi interrompida e não foi possível recuperá-la. Ligue novamente para continuar."
  ],
  "endedByHold": [
   "A função de espera não funcionou e fez cair a chamada",
   "Não foi possível colocar a chamada em espera, ou retirá-la da espera, e ela caiu. Ligue novamente para continuar."
  ],
  "notReattached": [
   "Não foi possível recuperar a sua chamada",
   "A ligação voltou, mas a chamada perdeu-se. Ligue novamente para continuar."
  ],
  "ended": [
   "A chamada terminou",
   "Não foi notado nenhum problema."
  ],
  "canceled": [
   "A chamada foi cancelada",
   "Desligaram antes de alguém atender."
  ],
  "answeredElsewhere": [
   "A chamada foi respondida noutro local",
   "Foi atendida ou recusada noutro telefone."
  ],
  "closedDuringSetup": [
   "A chamada terminou antes de começar",
   "Foi encerrada enquanto estava a ser estabelecida."
  ],
  "answerWhilePeerActive": [
   "A chamada já estava em curso",
   "Atender novamente não mudou nada."
  ],
  "duplicateInboundAnswer": [
   "A chamada foi atendida duas vezes",
   "Só conta a primeira vez."
  ],
  "hangupNotSent": [
   "O aviso de fim da chamada pode não ter chegado",
   "O outro lado pode aperceber-se um pouco mais tarde."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {O assistente} avatar {O avatar} other {O outro lado}}}} perdeu a ligação",
   "Não vão conseguir ouvir-se nem ver-se até a ligação voltar."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {O assistente} avatar {O avatar} other {O outro lado}}}} saiu da chamada",
   "Agora não há mais ninguém aqui. Pode esperar que alguém entre ou sair também."
  ]
 },
 "auth": {
  "expiringSoon": [
   "A sua sessão vai terminar em breve",
   "{inCall, select, yes {Mantenha a sessão iniciada para não perder esta chamada.} other {Mantenha a sessão iniciada para fazer e receber chamadas.}}"
  ],
  "expiringSoon.act": [
   "O tempo da sua sessão acabou",
   "Mantenha a sessão iniciada para fazer e receber chamadas."
  ],
  "expiringSoon.reauthenticate": "Manter sessão iniciada",
  "refreshFailing": [
   "Não conseguimos renovar a sua sessão",
   "Continuamos a tentar. Se isto continuar, inicie sessão novamente."
  ],
  "actionNotPermitted": [
   "Não tem permissão para fazer isto",
   "Pergunte a quem conduz a reunião ou a quem é responsável por esta app."
  ],
  "loginFailed": [
   "Não foi possível iniciar sessão",
   "Inicie sessão novamente para fazer e receber chamadas."
  ],
  "invalidCredentials": [
   "O seu início de sessão não foi aceite",
   "Inicie sessão novamente. Se acontecer outra vez, contacte o suporte."
  ],
  "required": [
   "Inicie sessão para continuar",
   "Precisa de ter sessão iniciada para fazer e receber chamadas."
  ],
  "expired": [
   "A sua sessão expirou",
   "Inicie sessão novamente para fazer e receber chamadas."
  ],
  "notAuthorized": [
   "Não tem acesso",
   "O serviço não permite a sua entrada. Fale com quem é responsável por ele."
  ],
  "accountSuspended": [
   "A sua conta está suspensa",
   "O suporte pode explicar-lhe o motivo e reativar a conta."
  ]
 },
 "quota": {
  "connections": [
   "Há demasiadas pessoas ligadas",
   "Vamos tentar novamente até haver lugar."
  ],
  "connections.ask.body": "Tente novamente dentro de alguns minutos.",
  "streams": [
   "Esta chamada está cheia",
   "Não é possível juntar mais som ou vídeo até alguém sair."
  ],
  "rate": [
   "Foi demasiado de uma só vez",
   "Esperamos um momento e depois continuamos."
  ],
  "rate.ask.body": "Espere um momento e tente novamente.",
  "messages": [
   "Não é possível enviar mais mensagens",
   "O limite foi atingido. O suporte pode aumentá-lo."
  ],
  "credits": [
   "O saldo acabou",
   "Sem saldo, as chamadas não podem continuar. O suporte pode ajudar."
  ],
  "duration": [
   "O tempo desta chamada acabou",
   "Durou o máximo permitido. Pode ligar novamente."
  ]
 },
 "service": {
  "upstream": [
   "O serviço está com problemas",
   "O problema não está do seu lado. Continuamos a tentar."
  ],
  "upstream.ask.body": "O problema não está do seu lado. Tente novamente daqui a pouco.",
  "recurringFailure": [
   "O mesmo problema voltou",
   "Tentar novamente pode não ajudar. O suporte pode verificar."
  ],
  "notFound": [
   "Esta chamada não foi encontrada",
   "O link pode ser antigo. Peça um novo."
  ],
  "misconfigured": [
   "Esta app não está bem configurada",
   "As chamadas só vão funcionar depois de isso ser corrigido. Avise quem é responsável pela app."
  ],
  "idleTimeout": [
   "A ligação foi encerrada após uma pausa",
   "Não aconteceu nada durante algum tempo. Restabeleça a ligação para continuar."
  ]
 },
 "sdk": {
  "internal": [
   "Algo deixou de funcionar nesta app",
   "As chamadas podem não funcionar. O suporte pode verificar."
  ],
  "unknown": [
   "Aconteceu algo inesperado",
   "Se a chamada não continuar, ligue novamente. Os detalhes ajudam o suporte."
  ],
  "misuse": [
   "A app pediu demasiado",
   "Isto é para quem desenvolve a app."
  ],
  "diagnosticsFailed": [
   "Não foi possível fazer uma verificação",
   "Isto não afeta a chamada."
  ],
  "protocol": [
   "Uma resposta não foi compreendida",
   "Isto é para quem desenvolve a app."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Tentativa {attempt, number}.} other {Tentativa {attempt, number} de {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {A tentar agora.} one {Próxima tentativa dentro de cerca de # segundo.} other {Próxima tentativa dentro de cerca de # segundos.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Falta # segundo.} other {Faltam # segundos.}}} other {Faltam {clock}.}}",
  "count": "{count, plural, one {# vez} other {# vezes}}",
  "calls": "{count, plural, one {# chamada} other {# chamadas}}",
  "waiting": "{count, plural, one {Mais # aviso} other {Mais # avisos}}",
  "reference": "Referência para o suporte: {reference}"
 },
 "back": {
  "title": "A ligação voltou",
  "seconds": "{count, plural, one {A interrupção durou # segundo.} other {A interrupção durou # segundos.}}",
  "minutes": "{count, plural, one {A interrupção durou # minuto.} other {A interrupção durou # minutos.}}"
 },
 "prompt": {
  "missed": [
   "Esta chamada ficou por atender",
   "{reason}. A chamada não pôde esperar mais."
  ],
  "granted": [
   "{kind, select, camera {A sua câmara voltou a funcionar} screen {A partilha do ecrã voltou a funcionar} speaker {O seu altifalante voltou a funcionar} other {O seu microfone voltou a funcionar}}",
   "A chamada acabou. Já pode ligar novamente."
  ],
  "available": [
   "{kind, select, camera {Já pode voltar a usar a câmara} screen {Já pode voltar a partilhar o ecrã} speaker {Já pode voltar a usar o altifalante} other {Já pode voltar a usar o microfone}}",
   "{kind, select, camera {Ainda está desativada. Ative-a} screen {Partilhe-o} speaker {Ainda está desativado. Ative-o} other {Ainda está desativado. Ative-o}} {purpose}."
  ],
  "available.resumeMedia": "{kind, select, screen {Partilhar novamente} other {Ativar}}",
  "waiting": "{known, select, yes {{remote} está à espera.} other {{others, select, agent {O assistente está à espera.} avatar {O avatar está à espera.} other {Alguém está à espera.}}}}",
  "deadline": "{seconds, plural, one {A chamada espera mais # segundo} other {A chamada espera mais # segundos}}",
  "reference": "Referência para o suporte: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {para que o assistente possa ouvir a sua voz} avatar {para que o avatar possa ouvir a sua voz} other {para que possam ouvir a sua voz}}",
  "camera": "{others, select, agent {para que o assistente possa ver a sua imagem} avatar {para que o avatar possa ver a sua imagem} other {para que possam ver a sua imagem}}",
  "screen": "para que possam ver o seu ecrã",
  "speaker": "{others, select, agent {para poder ouvir o assistente} avatar {para poder ouvir o avatar} other {para poder ouvir as outras pessoas}}"
 },
 "toggle": {
  "microphone": "Microfone",
  "camera": "Câmara",
  "screen": "Ecrã",
  "speaker": "Som"
 },
 "dialog": {
  "reference": "Referência para o suporte: {reference}"
 },
 "quality": {
  "degraded": [
   "Ligação fraca",
   "O som pode falhar. Aproxime-se do Wi-Fi ou desative o seu vídeo."
  ],
  "inboundStalled": [
   "Talvez não ouça o outro lado",
   "O som do outro lado não está a chegar. Deve voltar automaticamente."
  ],
  "outboundStalled": [
   "Talvez não estejam a ouvir a sua voz",
   "O seu som não está a chegar ao outro lado. Deve voltar automaticamente."
  ],
  "outboundStalled.ask": [
   "Não estão a ouvir a sua voz",
   "O seu som não está a chegar ao outro lado. Ative novamente o microfone."
  ],
  "deviceOverloaded": [
   "O seu computador ou telemóvel está sobrecarregado",
   "Feche outras apps e separadores para melhorar a chamada."
  ],
  "videoPaused": [
   "O vídeo está em pausa",
   "A ligação está demasiado fraca. O vídeo deve voltar automaticamente."
  ]
 },
 "indicator": {
  "label": "Qualidade da chamada",
  "snooze": "Ocultar durante 10 minutos"
 },
 "recording": {
  "unavailable": [
   "A chamada não está a ser gravada",
   "Isto não afeta a chamada."
  ],
  "incomplete": [
   "Falta uma parte da gravação",
   "Isto não afeta a chamada."
  ]
 },
 "message": {
  "notDelivered": [
   "Uma mensagem não foi entregue",
   "O outro lado não recebeu a mensagem."
  ]
 },
 "list": {
  "title": "O que aconteceu",
  "empty": "Nada correu mal.",
  "count": "{count, plural, one {# vez} other {# vezes}}",
  "copyAll": "Copiar tudo",
  "status.noted": "Registado",
  "status.active": "A acontecer agora",
  "status.heldBack": "Parte de outro problema",
  "status.dismissed": "Fechado por si",
  "status.resolved": "Terminou"
 },
 "unblock": {
  "label": "Como permitir",
  "question.top": "Olhe logo abaixo da barra de endereço.",
  "question.middle": "Olhe para o meio do ecrã.",
  "icon": "Selecione o ícone ao lado de {host} na barra de endereço.",
  "icon.touch": "Toque no ícone ao lado de {host} na barra de endereço.",
  "turnOn": "Ative “{toggle}”.",
  "edge.permissions": "Abra “Permissões para este site”.",
  "edge.allow": "Mude “{toggle}” para “Permitir”.",
  "safari.allow": "Mude “{toggle}” para “Permitir”.",
  "firefox.icon": "Selecione {kind, select, camera {a câmara riscada} other {o microfone riscado}} ao lado de {host} na barra de endereço.",
  "firefox.cross": "Selecione o X ao lado de “Bloqueado”.",
  "askAgain": "Volte aqui e tente novamente. Permita quando o navegador pedir.",
  "safari.menu": "Abra o menu Safari no topo do ecrã e depois “Definições para {host}”.",
  "safari.touch": "Toque em “Definições do site”. Pode estar no menu dos três pontos.",
  "permissions.touch": "Toque em “Permissões” ou “Autorizações” e ative “{toggle}”.",
  "firefox.touch": "Toque em “Bloqueado” ao lado de “{toggle}” para mudar para “Permitido”.",
  "app.ios": "Abra as Definições do iPhone ou iPad, depois “Apps” e “{browser}”.",
  "app.android": "Abra as definições do telemóvel, depois “Apps” e “{browser}”.",
  "app.permissions": "Toque em “Permissões” ou “Autorizações”, depois em “{toggle}”, e permita.",
  "comeBack": "Volte aqui e tente novamente.",
  "inApp.menu": "Abra o menu da app {app}. Muitas vezes são três pontos no topo ou no fundo do ecrã.",
  "inApp.open": "Escolha abrir esta página no navegador.",
  "windows.settings": "Abra as Definições do Windows, depois “Privacidade e segurança” e “{toggle}”.",
  "windows.access": "Ative o acesso, incluindo o das aplicações de ambiente de trabalho.",
  "macos.settings": "Abra “Definições do Sistema”, depois “Privacidade e segurança” e “{toggle}”.",
  "macos.turnOn": "Ative o {browser}. Pode ser necessário abrir o navegador novamente.",
  "chromeos.settings": "Abra as definições, depois “Privacidade e segurança” e “Controlos de privacidade”.",
  "chromeos.access": "Ative o acesso {kind, select, camera {à câmara} screen {ao ecrã} speaker {ao altifalante} other {ao microfone}}.",
  "site": "Abra as definições deste site no navegador.",
  "site.allow": "Aí, permita “{toggle}”."
 },
 "status": {
  "fallback": "Não é possível mostrar agora um aviso sobre a sua chamada. Isto não afeta a chamada."
 },
 "download": {
  "file": "Transferir um ficheiro para o suporte",
  "failed": "Não foi possível criar o ficheiro"
 }
};
