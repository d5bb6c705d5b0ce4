// Generated from packages/components/locales/pt-BR.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Aguardar",
  "reconnect": "Reconectar",
  "reconnect.pending": "Conectando…",
  "redial": "Ligar de novo",
  "redial.pending": "Ligando…",
  "dialIn": "Ligar por telefone",
  "dialIn.number": "Ligar para {number}",
  "checkNetwork": "Verificar a rede",
  "resumeMedia": "Tentar de novo",
  "declineCall": "Recusar chamada",
  "declineCall.pending": "Recusando…",
  "continueWithout": "Continuar sem {device}",
  "answerBrowser": "Mostrar o pedido",
  "openSettings": "Abrir configurações",
  "openSettings.pending": "Abrindo…",
  "chooseDevice": "{kind, select, camera {Escolher outra câmera} screen {Escolher outra tela} other {Escolher outro dispositivo}}",
  "useDevice": "Escolher {kind, select, camera {uma câmera} screen {uma tela} speaker {um alto-falante} other {um microfone}}",
  "switchBrowser": "Trocar de navegador",
  "checkMicrophone": "Verificar microfone",
  "resumePlayback": "Reproduzir som",
  "editNumber": "Editar número",
  "retryHold": "Tentar de novo",
  "reauthenticate": "Fazer login",
  "reauthenticate.pending": "Fazendo login…",
  "contactSupport": "Falar com o suporte",
  "dismiss": "Fechar",
  "pending": "Um momento…",
  "done": "Pronto",
  "failed": "Não deu certo. Você pode tentar de novo."
 },
 "device": {
  "microphone": "microfone",
  "camera": "câmera",
  "screen": "tela",
  "speaker": "alto-falante"
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
  "notCopied": "Selecione o texto para copiá-lo"
 },
 "signaling": {
  "offline": [
   "Você está sem internet",
   "Verifique o Wi-Fi ou o cabo. Vamos reconectar assim que a internet voltar."
  ],
  "offline.checking": [
   "A internet parece ter voltado",
   "Estamos confirmando."
  ],
  "offline.ask.body": "Verifique o Wi-Fi ou o cabo e reconecte.",
  "reconnecting": [
   "{inCall, select, yes {Reconectando sua chamada} other {Reconectando}}",
   "{inCall, select, yes {Fique na linha enquanto reconectamos.} other {Isso deve levar só um momento.}}"
  ],
  "reconnecting.first": [
   "Conectando",
   "Se continuar assim, verifique o Wi-Fi."
  ],
  "reconnecting.long": [
   "Ainda reconectando",
   "Se continuar assim, verifique o Wi-Fi."
  ],
  "reconnecting.act": [
   "Está demorando muito",
   "Chegue mais perto do Wi-Fi ou tente outra rede."
  ],
  "reconnecting.ask": [
   "A conexão caiu",
   "Reconecte para continuar."
  ],
  "reconnecting.reconnect": "Tentar agora",
  "gatewayFailed": [
   "O serviço de chamadas não responde",
   "O problema é do lado do serviço. Continuamos tentando."
  ],
  "gatewayFailed.ask.body": "O problema é do lado do serviço. Tente reconectar.",
  "gatewayFailed.reconnect": "Tentar agora",
  "serverRestarting": [
   "O serviço de chamadas está reiniciando",
   "Vamos reconectar automaticamente em instantes."
  ],
  "serverRestarting.ask.body": "Espere um momento e reconecte.",
  "serverRestarting.reconnect": "Tentar agora",
  "unstable": [
   "Sua conexão está instável",
   "Ela cai a toda hora. Chegue mais perto do Wi-Fi ou use um cabo."
  ],
  "unstable.reconnect": "Tentar agora",
  "reconnectStuck": [
   "Não estamos conseguindo conectar",
   "Verifique sua conexão com a internet e reconecte."
  ],
  "reconnectExhausted": [
   "Não foi possível reconectar",
   "Verifique sua conexão e reconecte."
  ],
  "unreachable": [
   "Não conseguimos acessar o serviço de chamadas",
   "Verifique sua conexão com a internet. Algumas redes de trabalho bloqueiam chamadas."
  ],
  "disconnected": [
   "Você está sem conexão",
   "Reconecte para fazer e receber chamadas."
  ],
  "notRegistered": [
   "Você não pode receber chamadas agora",
   "O login deste app no serviço de chamadas não está mais ativo."
  ],
  "removed": [
   "Removeram você da chamada",
   "Se você deveria participar, fale com quem é responsável pela chamada."
  ],
  "joinedElsewhere": [
   "Você entrou na chamada em outro lugar",
   "A chamada continua em outra guia ou em outro dispositivo. Conecte para trazê-la para cá."
  ],
  "joinedElsewhere.reconnect": "Usar aqui",
  "closed": [
   "A conexão foi encerrada",
   "Isso foi intencional."
  ],
  "subscribeFailed": [
   "Não foi possível entrar em um canal",
   "As mensagens e transmissões dele não chegam."
  ]
 },
 "ice": {
  "reconnecting": [
   "Estamos recuperando o som",
   "Até lá, talvez vocês não se ouçam."
  ],
  "reconnecting.ask": [
   "O som parou",
   "Reconecte para vocês voltarem a se ouvir."
  ],
  "restartFailed": [
   "O som ainda não voltou",
   "Vamos tentar mais uma vez. Talvez vocês não se ouçam."
  ],
  "restartFailed.ask.body": "Reconecte para vocês voltarem a se ouvir.",
  "connecting": [
   "O som ainda não chegou",
   "A chamada foi atendida. Estamos conectando o som."
  ],
  "noCandidates": [
   "Não achamos um caminho para a chamada",
   "Sua rede pode estar bloqueando chamadas. Tente outro Wi-Fi ou os dados móveis."
  ],
  "failed": [
   "A chamada ficou sem som",
   "Não foi possível recuperar o som. Ligue de novo para continuar."
  ],
  "neverConnected": [
   "Não foi possível conectar o som",
   "Sua rede pode estar bloqueando chamadas. Tente outro Wi-Fi ou os dados móveis."
  ],
  "gatheringSlow": [
   "Demorou para achar um caminho para a chamada",
   "Sua rede demora para iniciar chamadas."
  ],
  "localCandidatesOnly": [
   "Só a sua própria rede foi encontrada",
   "Talvez não seja possível falar com quem está em outros lugares."
  ],
  "pathChanged": [
   "A chamada mudou de caminho",
   "Sua rede mudou, e a chamada continuou."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Sua câmera está em pausa} screen {O compartilhamento da tela está em pausa} speaker {Seu alto-falante está em pausa} other {Seu microfone está em pausa}}",
   "O navegador ou o dispositivo faz isso, por exemplo, durante uma ligação."
  ],
  "playbackFailed": [
   "Não é possível reproduzir o som",
   "Reconecte para ouvir a chamada."
  ],
  "screenShareUnavailable": [
   "Não é possível compartilhar sua tela",
   "O navegador ou o computador não permitiu. Compartilhe de novo ou escolha outra janela."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Falta o som do assistente} avatar {Falta o som ou o vídeo do avatar} other {Falta o som ou o vídeo do outro lado}}",
   "{others, select, agent {Continuamos tentando recuperar o som.} avatar {Continuamos tentando recuperar o som ou o vídeo.} other {Continuamos tentando. A conexão do outro lado pode estar fraca.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Você não vai ouvir o assistente até ele voltar.} avatar {Você não vai ouvir nem ver o avatar até ele voltar.} other {Você não vai ouvir nem ver o outro lado até ele voltar.}}",
  "encryptionMismatch": [
   "Não é possível manter esta chamada privada",
   "Os dois lados têm configurações de segurança diferentes. Avise quem é responsável por esta chamada."
  ],
  "outputUnavailable": [
   "Não é possível usar seu alto-falante",
   "Escolha outro alto-falante ou fone de ouvido."
  ],
  "trackReplaceFailed": [
   "Não foi possível trocar de {device}",
   "{kind, select, camera {Escolha de novo a mesma câmera ou outra.} screen {Escolha de novo a mesma tela ou outra.} speaker {Escolha de novo o mesmo alto-falante ou outro.} other {Escolha de novo o mesmo microfone ou outro.}}"
  ],
  "mutedByHost": [
   "Seu microfone foi silenciado",
   "Quem conduz a reunião desativou seu microfone."
  ],
  "permissionDenied": [
   "{kind, select, camera {Sua câmera está bloqueada neste site} screen {O compartilhamento de tela está bloqueado neste site} speaker {Seu alto-falante está bloqueado neste site} other {Seu microfone está bloqueado neste site}}",
   "Permita o acesso {purpose}."
  ],
  "permissionNotAsked": [
   "{kind, select, camera {Precisamos da sua câmera} screen {Precisamos da sua tela} speaker {Precisamos do seu alto-falante} other {Precisamos do seu microfone}}",
   "O navegador vai pedir acesso. Permita {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continuar",
  "permissionPending": [
   "{kind, select, camera {O navegador está pedindo acesso à câmera} screen {O navegador está pedindo acesso à tela} speaker {O navegador está pedindo acesso ao alto-falante} other {O navegador está pedindo acesso ao microfone}}",
   "Permita no próprio navegador {purpose}."
  ],
  "permissionDismissed": [
   "O pedido do navegador foi fechado",
   "Era sobre o acesso {kind, select, camera {à sua câmera} screen {à sua tela} speaker {ao seu alto-falante} other {ao seu microfone}}. Peça de novo e permita."
  ],
  "permissionDismissed.resumeMedia": "Pedir de novo",
  "blockedBySystem": [
   "{kind, select, camera {O sistema está bloqueando sua câmera} screen {O sistema está bloqueando o compartilhamento da tela} speaker {O sistema está bloqueando seu alto-falante} other {O sistema está bloqueando seu microfone}}",
   "Abra as configurações do computador ou celular e permita que o navegador {kind, select, camera {use a câmera} screen {compartilhe a tela} speaker {use o alto-falante} other {use o microfone}}."
  ],
  "blockedByPolicy": [
   "{kind, select, camera {Esta página não pode usar sua câmera} screen {Esta página não pode compartilhar sua tela} speaker {Esta página não pode usar seu alto-falante} other {Esta página não pode usar seu microfone}}",
   "O site em que esta página aparece não permite isso. Abra a página em uma janela separada."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Nenhuma câmera encontrada} screen {Nenhuma tela encontrada} speaker {Nenhum alto-falante encontrado} other {Nenhum microfone encontrado}}",
   "Conecte ou ligue {kind, select, camera {uma câmera} screen {uma tela} speaker {um alto-falante} other {um microfone}}. Vamos detectar automaticamente."
  ],
  "deviceInUse": [
   "{kind, select, camera {Não foi possível acessar sua câmera} screen {Não foi possível acessar sua tela} speaker {Não foi possível acessar seu alto-falante} other {Não foi possível acessar seu microfone}}",
   "Outro app ou outra guia pode estar usando {kind, select, camera {a câmera} screen {a tela} speaker {o alto-falante} other {o microfone}}. Feche esse app ou essa guia e tente de novo."
  ],
  "constraintsUnsatisfied": [
   "{kind, select, camera {Esta câmera não pode ser usada} screen {Esta tela não pode ser usada} speaker {Este alto-falante não pode ser usado} other {Este microfone não pode ser usado}}",
   "{kind, select, camera {Ela pode estar desconectada ou não fazer o que a chamada exige. Escolha outra.} screen {Ela pode estar desconectada ou não fazer o que a chamada exige. Escolha outra.} speaker {Ele pode estar desconectado ou não fazer o que a chamada exige. Escolha outro.} other {Ele pode estar desconectado ou não fazer o que a chamada exige. Escolha outro.}}"
  ],
  "captureFailed": [
   "{kind, select, camera {Sua câmera não ligou} screen {O compartilhamento da tela não começou} speaker {Seu alto-falante não ligou} other {Seu microfone não ligou}}",
   "{kind, select, camera {Desconecte a câmera e conecte outra vez, ou desligue e ligue. Depois, tente de novo.} screen {Tente compartilhar de novo.} speaker {Desconecte o alto-falante e conecte outra vez, ou desligue e ligue. Depois, tente de novo.} other {Desconecte o microfone e conecte outra vez, ou desligue e ligue. Depois, tente de novo.}}"
  ],
  "insecureContext": [
   "Esta página não é segura",
   "Os navegadores só permitem {kind, select, camera {usar a câmera} screen {compartilhar a tela} speaker {usar o alto-falante} other {usar o microfone}} em páginas seguras. Avise quem é responsável por este site."
  ],
  "captureEnded": [
   "{kind, select, camera {Sua câmera está desativada} screen {Sua tela não está mais compartilhada} speaker {Seu alto-falante está desativado} other {Seu microfone está desativado}}",
   "{kind, select, camera {Ela pode ter sido desconectada. Ative de novo} screen {Compartilhe de novo} speaker {Ele pode ter sido desconectado. Ative de novo} other {Ele pode ter sido desconectado. Ative de novo}} {purpose}."
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Compartilhar de novo} other {Ativar}}",
  "playbackBlocked": [
   "O navegador está bloqueando o som",
   "Reproduza o som para ouvir a chamada."
  ],
  "unsupportedBrowser": [
   "Este navegador não faz chamadas",
   "Abra esta página em uma versão atual do Chrome, Edge, Firefox ou Safari."
  ],
  "microphoneSilent": [
   "Não estamos ouvindo você",
   "Não chega som do seu microfone. Verifique o botão e o cabo ou escolha outro microfone."
  ],
  "remoteSilent": [
   "{known, select, yes {Sem som de {remote}} other {Sem som do outro lado}}",
   "O microfone do outro lado pode estar silenciado ou desligado."
  ],
  "deviceSwitched": [
   "{kind, select, camera {Sua câmera foi trocada} screen {A tela compartilhada foi trocada} speaker {Seu alto-falante foi trocado} other {Seu microfone foi trocado}}",
   "{named, select, yes {Em uso agora: {name}.} other {Agora {kind, select, camera {outra} screen {outra} other {outro}} está em uso.}}"
  ],
  "deviceChangeSkipped": [
   "Um dispositivo novo não foi usado",
   "A chamada continuou com o anterior."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Chamada perdida de {remote}} other {Você perdeu uma chamada}}",
   "Ligue de volta quando puder."
  ],
  "missed.redial": "Ligar de volta",
  "answerLost": [
   "{known, select, yes {A chamada de {remote} já acabou} other {A chamada já acabou}}",
   "Ela terminou enquanto você atendia. Ligue de volta quando puder."
  ],
  "answerLost.redial": "Ligar de volta",
  "unknownReattached": [
   "Uma chamada anterior voltou",
   "Ela ainda está em andamento. Desligue se não precisar dela."
  ],
  "multipleActive": [
   "Há mais de uma chamada em andamento",
   "Desligue as chamadas de que não precisa ou coloque-as em espera."
  ],
  "holdFailed": [
   "A função de espera não funcionou",
   "A chamada está como antes. Tente de novo."
  ],
  "transferFailed": [
   "A chamada não foi transferida",
   "A transferência não deu certo. Tente de novo ou escolha outro número."
  ],
  "busy": [
   "{known, select, yes {{remote}: linha ocupada} other {A linha está ocupada}}",
   "Espere alguns minutos e ligue de novo."
  ],
  "declined": [
   "{known, select, yes {{remote} recusou a chamada} other {A chamada foi recusada}}",
   "Talvez não seja um bom momento."
  ],
  "notAllowed": [
   "Esta chamada não é permitida",
   "Ela não foi aceita pelo serviço de chamadas. Fale com quem é responsável por este app."
  ],
  "blocked": [
   "A rede bloqueou esta chamada",
   "Ela foi barrada no caminho, antes que alguém pudesse atender. O suporte pode verificar."
  ],
  "anonymityRefused": [
   "Chamadas de número oculto não são aceitas",
   "Mostre seu número e ligue de novo."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} não atendeu} other {Ninguém atendeu}}",
   "Ligue de novo mais tarde."
  ],
  "unavailable": [
   "{known, select, yes {Não foi possível falar com {remote}} other {Não foi possível falar com ninguém}}",
   "O telefone do outro lado pode estar desligado ou fora da área de cobertura. Ligue de novo mais tarde."
  ],
  "numberNotFound": [
   "Este número não foi encontrado",
   "Confira o número e ligue de novo."
  ],
  "addressIncomplete": [
   "O número está incompleto",
   "Falta alguma coisa. Confira o número e ligue de novo."
  ],
  "invalidTarget": [
   "Não é possível ligar para este número",
   "Há algo nele que não deveria estar ali. Confira o número e ligue de novo."
  ],
  "redirected": [
   "{known, select, yes {{remote} atende em outro lugar} other {Este contato atende em outro lugar}}",
   "Há outro número para este contato."
  ],
  "incompatible": [
   "Os dois lados não conseguem se falar",
   "O telefone do outro lado e este app não têm nenhum tipo de som ou vídeo em comum."
  ],
  "serviceError": [
   "O serviço de chamadas teve um problema",
   "O problema não é com você. Ligue de novo daqui a pouco."
  ],
  "networkFailed": [
   "A chamada não foi completada",
   "Ela se perdeu na rede antes que alguém pudesse atender. Verifique sua conexão e ligue de novo."
  ],
  "endedByHost": [
   "Quem conduz a reunião encerrou a chamada",
   "Ela acabou para todo mundo."
  ],
  "setupFailed": [
   "Não foi possível iniciar a chamada",
   "Ela caiu antes de conectar. Ligue de novo."
  ],
  "dropped": [
   "Sua chamada caiu",
   "Ela foi interrompida e não foi possível recuperá-la. Ligue de novo para continuar."
  ],
  "endedByHold": [
   "A função de espera não funcionou e derrubou a chamada",
   "Não foi possível colocar a chamada em espera, ou tirá-la da espera, e ela caiu. Ligue de novo para continuar."
  ],
  "notReattached": [
   "Não foi possível recuperar sua chamada",
   "A conexão voltou, mas a chamada se perdeu. Ligue de novo para continuar."
  ],
  "ended": [
   "A chamada terminou",
   "Nenhum problema foi notado."
  ],
  "canceled": [
   "A chamada foi cancelada",
   "Desligaram antes de alguém atender."
  ],
  "answeredElsewhere": [
   "A chamada foi respondida em outro lugar",
   "Ela foi atendida ou recusada em outro telefone."
  ],
  "closedDuringSetup": [
   "A chamada terminou antes de começar",
   "Ela foi encerrada enquanto estava conectando."
  ],
  "answerWhilePeerActive": [
   "A chamada já estava em andamento",
   "Atender de novo não mudou nada."
  ],
  "duplicateInboundAnswer": [
   "A chamada foi atendida duas vezes",
   "Só vale a primeira vez."
  ],
  "hangupNotSent": [
   "O aviso de fim da chamada pode não ter chegado",
   "O outro lado pode perceber um pouco depois."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {O assistente} avatar {O avatar} other {O outro lado}}}} perdeu a conexão",
   "Vocês não vão se ouvir nem se ver até a conexão voltar."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {O assistente} avatar {O avatar} other {O outro lado}}}} saiu da chamada",
   "Agora só você está aqui. Espere alguém entrar ou saia também."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Seu login vai expirar em breve",
   "{inCall, select, yes {Mantenha o login ativo para continuar nesta chamada.} other {Mantenha o login ativo para fazer e receber chamadas.}}"
  ],
  "expiringSoon.act": [
   "O tempo do seu login acabou",
   "Mantenha o login ativo para fazer e receber chamadas."
  ],
  "expiringSoon.reauthenticate": "Manter login ativo",
  "refreshFailing": [
   "Não conseguimos renovar seu login",
   "Continuamos tentando. Se continuar assim, faça login de novo."
  ],
  "actionNotPermitted": [
   "Você não tem permissão para isso",
   "Pergunte a quem conduz a reunião ou a quem é responsável por este app."
  ],
  "loginFailed": [
   "Não foi possível fazer login",
   "Faça login de novo para fazer e receber chamadas."
  ],
  "invalidCredentials": [
   "Seu login não foi aceito",
   "Faça login de novo. Se acontecer outra vez, fale com o suporte."
  ],
  "required": [
   "Faça login para continuar",
   "Você precisa de login para fazer e receber chamadas."
  ],
  "expired": [
   "Seu login expirou",
   "Faça login de novo para fazer e receber chamadas."
  ],
  "notAuthorized": [
   "Você não tem acesso",
   "O serviço não permite sua entrada. Fale com quem é responsável por ele."
  ],
  "accountSuspended": [
   "Sua conta está suspensa",
   "O suporte pode explicar o motivo e liberar a conta."
  ]
 },
 "quota": {
  "connections": [
   "Há pessoas demais conectadas",
   "Vamos tentar de novo até haver lugar."
  ],
  "connections.ask.body": "Tente de novo em alguns minutos.",
  "streams": [
   "Esta chamada está cheia",
   "Não é possível adicionar mais som ou vídeo até alguém sair."
  ],
  "rate": [
   "Foi muita coisa de uma vez só",
   "Vamos esperar um momento e continuar."
  ],
  "rate.ask.body": "Espere um momento e tente de novo.",
  "messages": [
   "Não é possível enviar mais mensagens",
   "O limite foi atingido. O suporte pode aumentá-lo."
  ],
  "credits": [
   "Os créditos acabaram",
   "Sem créditos, as chamadas não podem continuar. O suporte pode ajudar."
  ],
  "duration": [
   "O tempo desta chamada acabou",
   "Ela durou o máximo permitido. Você pode ligar de novo."
  ]
 },
 "service": {
  "upstream": [
   "O serviço está com problemas",
   "O problema não é com você. Continuamos tentando."
  ],
  "upstream.ask.body": "O problema não é com você. Tente de novo daqui a pouco.",
  "recurringFailure": [
   "O mesmo problema voltou",
   "Tentar de novo pode não adiantar. O suporte pode verificar."
  ],
  "notFound": [
   "Esta chamada não foi encontrada",
   "O link pode ser antigo. Peça um novo."
  ],
  "misconfigured": [
   "Este app não está bem configurado",
   "As chamadas só vão funcionar depois que isso for corrigido. Avise quem é responsável pelo app."
  ],
  "idleTimeout": [
   "A conexão foi encerrada após uma pausa",
   "Nada aconteceu por um tempo. Reconecte para continuar."
  ]
 },
 "sdk": {
  "internal": [
   "Algo parou de funcionar neste app",
   "As chamadas podem não funcionar. O suporte pode verificar."
  ],
  "unknown": [
   "Algo inesperado aconteceu",
   "Se a chamada não continuar, ligue de novo. Os detalhes ajudam o suporte."
  ],
  "misuse": [
   "O app pediu demais",
   "Isto é para quem desenvolve o app."
  ],
  "diagnosticsFailed": [
   "Não foi possível fazer uma verificação",
   "Isso não afeta a chamada."
  ],
  "protocol": [
   "Uma resposta não foi entendida",
   "Isto é para quem desenvolve o app."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Tentativa {attempt, number}.} other {Tentativa {attempt, number} de {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Tentando agora.} one {Próxima tentativa em cerca de # segundo.} other {Próxima tentativa em cerca de # segundos.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Falta # segundo.} other {Faltam # segundos.}}} other {Faltam {clock}.}}",
  "count": "{count, plural, one {# vez} other {# vezes}}",
  "calls": "{count, plural, one {# chamada} other {# chamadas}}",
  "waiting": "{count, plural, one {Mais # aviso} other {Mais # avisos}}",
  "reference": "Referência para o suporte: {reference}"
 },
 "back": {
  "title": "A conexão voltou",
  "seconds": "{count, plural, one {A interrupção durou # segundo.} other {A interrupção durou # segundos.}}",
  "minutes": "{count, plural, one {A interrupção durou # minuto.} other {A interrupção durou # minutos.}}"
 },
 "prompt": {
  "missed": [
   "Você perdeu esta chamada",
   "{reason}. A chamada não pôde esperar mais."
  ],
  "granted": [
   "{kind, select, camera {Sua câmera voltou a funcionar} screen {O compartilhamento da tela voltou a funcionar} speaker {Seu alto-falante voltou a funcionar} other {Seu microfone voltou a funcionar}}",
   "A chamada acabou. Você já pode ligar de novo."
  ],
  "available": [
   "{kind, select, camera {Você já pode usar sua câmera de novo} screen {Você já pode compartilhar sua tela de novo} speaker {Você já pode usar seu alto-falante de novo} other {Você já pode usar seu microfone de novo}}",
   "{kind, select, camera {Ela ainda está desativada. Ative} screen {Compartilhe} speaker {Ele ainda está desativado. Ative} other {Ele ainda está desativado. Ative}} {purpose}."
  ],
  "available.resumeMedia": "{kind, select, screen {Compartilhar de novo} other {Ativar}}",
  "waiting": "{known, select, yes {{remote} está esperando.} other {{others, select, agent {O assistente está esperando.} avatar {O avatar está esperando.} other {Alguém está esperando.}}}}",
  "deadline": "{seconds, plural, one {A chamada espera mais # segundo} other {A chamada espera mais # segundos}}",
  "reference": "Referência para o suporte: {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {para que o assistente possa ouvir você} avatar {para que o avatar possa ouvir você} other {para que possam ouvir você}}",
  "camera": "{others, select, agent {para que o assistente possa ver você} avatar {para que o avatar possa ver você} other {para que possam ver você}}",
  "screen": "para que possam ver sua tela",
  "speaker": "{others, select, agent {para você ouvir o assistente} avatar {para você ouvir o avatar} other {para você ouvir as outras pessoas}}"
 },
 "toggle": {
  "microphone": "Microfone",
  "camera": "Câmera",
  "screen": "Tela",
  "speaker": "Som"
 },
 "dialog": {
  "reference": "Referência para o suporte: {reference}"
 },
 "quality": {
  "degraded": [
   "Conexão fraca",
   "O som pode falhar. Chegue mais perto do Wi-Fi ou desative seu vídeo."
  ],
  "inboundStalled": [
   "Talvez você não ouça o outro lado",
   "O som do outro lado não está chegando. Deve voltar automaticamente."
  ],
  "outboundStalled": [
   "Talvez não estejam ouvindo você",
   "Seu som não está chegando ao outro lado. Deve voltar automaticamente."
  ],
  "outboundStalled.ask": [
   "Não estão ouvindo você",
   "Seu som não está chegando ao outro lado. Ative seu microfone de novo."
  ],
  "deviceOverloaded": [
   "Seu computador ou celular está sobrecarregado",
   "Feche outros apps e guias para melhorar a chamada."
  ],
  "videoPaused": [
   "O vídeo está em pausa",
   "A conexão está fraca demais para vídeo. Ele deve voltar automaticamente."
  ]
 },
 "indicator": {
  "label": "Qualidade da chamada",
  "snooze": "Ocultar por 10 minutos"
 },
 "recording": {
  "unavailable": [
   "A chamada não está sendo gravada",
   "Isso não afeta a chamada."
  ],
  "incomplete": [
   "Falta uma parte da gravação",
   "Isso não afeta a chamada."
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
  "empty": "Nada deu errado.",
  "count": "{count, plural, one {# vez} other {# vezes}}",
  "copyAll": "Copiar tudo",
  "status.noted": "Registrado",
  "status.active": "Acontecendo agora",
  "status.heldBack": "Parte de outro problema",
  "status.dismissed": "Fechado por você",
  "status.resolved": "Terminou"
 },
 "unblock": {
  "label": "Como permitir",
  "question.top": "Olhe logo abaixo da barra de endereço.",
  "question.middle": "Olhe no meio da tela.",
  "icon": "Selecione o ícone ao lado de {host} na barra de endereço.",
  "icon.touch": "Toque no ícone ao lado de {host} na barra de endereço.",
  "turnOn": "Ative “{toggle}”.",
  "edge.permissions": "Abra “Permissões para este site”.",
  "edge.allow": "Mude “{toggle}” para “Permitir”.",
  "safari.allow": "Mude “{toggle}” para “Permitir”.",
  "firefox.icon": "Selecione {kind, select, camera {a câmera riscada} other {o microfone riscado}} ao lado de {host} na barra de endereço.",
  "firefox.cross": "Selecione o X ao lado de “Bloqueado”.",
  "askAgain": "Volte aqui e tente de novo. Permita quando o navegador pedir.",
  "safari.menu": "Abra o menu Safari no alto da tela e depois “Ajustes para {host}”.",
  "safari.touch": "Toque em “Ajustes do Site”. Pode estar no menu de três pontos.",
  "permissions.touch": "Toque em “Permissões” e ative “{toggle}”.",
  "firefox.touch": "Toque em “Bloqueado” ao lado de “{toggle}” para mudar para “Permitido”.",
  "app.ios": "Abra os Ajustes do iPhone ou iPad, depois “Apps” e “{browser}”.",
  "app.android": "Abra as configurações do celular, depois “Apps” e “{browser}”.",
  "app.permissions": "Toque em “Permissões”, depois em “{toggle}”, e permita.",
  "comeBack": "Volte aqui e tente de novo.",
  "inApp.menu": "Abra o menu do app {app}. Em geral são três pontos no alto ou embaixo da tela.",
  "inApp.open": "Escolha abrir esta página no navegador.",
  "windows.settings": "Abra as Configurações do Windows, depois “Privacidade e segurança” e “{toggle}”.",
  "windows.access": "Ative o acesso, inclusive o dos aplicativos da área de trabalho.",
  "macos.settings": "Abra “Ajustes do Sistema”, depois “Privacidade e Segurança” e “{toggle}”.",
  "macos.turnOn": "Ative o {browser}. Talvez seja preciso abrir o navegador de novo.",
  "chromeos.settings": "Abra as configurações, depois “Privacidade e segurança” e “Controles de privacidade”.",
  "chromeos.access": "Ative o acesso {kind, select, camera {à câmera} screen {à tela} speaker {ao alto-falante} other {ao microfone}}.",
  "site": "Abra as configurações deste site no navegador.",
  "site.allow": "Permita “{toggle}” ali."
 },
 "status": {
  "fallback": "Não é possível mostrar agora um aviso sobre sua chamada. Isso não afeta a chamada."
 },
 "download": {
  "file": "Baixar um arquivo para o suporte",
  "failed": "Não foi possível criar o arquivo"
 }
};
