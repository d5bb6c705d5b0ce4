// Generated from packages/components/locales/fr.json by `pnpm messages`. Change the words there.
import type { PackedWords } from '../unpacked.ts';

export const words: PackedWords = {
 "action": {
  "wait": "Patienter",
  "reconnect": "Se reconnecter",
  "reconnect.pending": "Connexion…",
  "redial": "Rappeler",
  "redial.pending": "Appel…",
  "dialIn": "Appeler par téléphone",
  "dialIn.number": "Appeler le {number}",
  "checkNetwork": "Vérifier le réseau",
  "resumeMedia": "Réessayer",
  "declineCall": "Refuser l’appel",
  "declineCall.pending": "Refus en cours…",
  "continueWithout": "Continuer sans {device}",
  "answerBrowser": "Afficher la demande",
  "openSettings": "Ouvrir les paramètres",
  "openSettings.pending": "Ouverture…",
  "chooseDevice": "{kind, select, screen {Choisir autre chose} other {Choisir un autre appareil}}",
  "useDevice": "Choisir {kind, select, camera {une caméra} screen {un écran} speaker {un haut-parleur} other {un micro}}",
  "switchBrowser": "Changer de navigateur",
  "checkMicrophone": "Vérifier le micro",
  "resumePlayback": "Activer le son",
  "editNumber": "Modifier le numéro",
  "retryHold": "Réessayer",
  "reauthenticate": "S’identifier",
  "reauthenticate.pending": "Identification…",
  "contactSupport": "Contacter l’assistance",
  "dismiss": "Fermer",
  "pending": "Un instant…",
  "done": "C’est fait",
  "failed": "Cela n’a pas fonctionné. Vous pouvez réessayer."
 },
 "device": {
  "microphone": "micro",
  "camera": "caméra",
  "screen": "écran",
  "speaker": "haut-parleur"
 },
 "whose": "{label} : {title}",
 "sentences": "{first} {second}",
 "spoken": "{title}. {body}",
 "details": {
  "source": "Source",
  "summary": "Détails pour l’assistance",
  "code": "Code",
  "condition": "Problème",
  "cause": "Cause",
  "sip": "SIP",
  "call": "Appel",
  "time": "Date et heure",
  "browser": "Navigateur",
  "reference": "Référence",
  "copy": "Copier",
  "copied": "Copié",
  "notCopied": "Sélectionnez le texte pour le copier"
 },
 "signaling": {
  "offline": [
   "Vous êtes hors connexion",
   "Vérifiez le Wi-Fi ou le câble. Nous rétablirons la connexion dès le retour d’Internet."
  ],
  "offline.checking": [
   "Vous semblez être de nouveau en ligne",
   "Nous vérifions."
  ],
  "offline.ask.body": "Vérifiez le Wi-Fi ou le câble, puis reconnectez-vous.",
  "reconnecting": [
   "{inCall, select, yes {Reconnexion de votre appel} other {Reconnexion en cours}}",
   "{inCall, select, yes {Ne raccrochez pas, nous rétablissons la connexion.} other {Cela ne devrait prendre qu’un instant.}}"
  ],
  "reconnecting.first": [
   "Connexion en cours",
   "Si cela continue, vérifiez votre Wi-Fi."
  ],
  "reconnecting.long": [
   "Reconnexion toujours en cours",
   "Si cela continue, vérifiez votre Wi-Fi."
  ],
  "reconnecting.act": [
   "Cela prend beaucoup de temps",
   "Rapprochez-vous du Wi-Fi ou essayez un autre réseau."
  ],
  "reconnecting.ask": [
   "La connexion s’est coupée",
   "Reconnectez-vous pour continuer."
  ],
  "reconnecting.reconnect": "Essayer maintenant",
  "gatewayFailed": [
   "Le service d’appel ne répond pas",
   "Le problème vient du service. Nous continuons d’essayer."
  ],
  "gatewayFailed.ask.body": "Le problème vient du service. Essayez de vous reconnecter.",
  "gatewayFailed.reconnect": "Essayer maintenant",
  "serverRestarting": [
   "Le service d’appel redémarre",
   "Nous rétablirons la connexion automatiquement dans un instant."
  ],
  "serverRestarting.ask.body": "Reconnectez-vous dans un instant.",
  "serverRestarting.reconnect": "Essayer maintenant",
  "unstable": [
   "Votre connexion est instable",
   "Elle n’arrête pas de se couper. Rapprochez-vous du Wi-Fi ou utilisez un câble."
  ],
  "unstable.reconnect": "Essayer maintenant",
  "reconnectStuck": [
   "Impossible d’établir la connexion",
   "Vérifiez votre connexion Internet, puis reconnectez-vous."
  ],
  "reconnectExhausted": [
   "La reconnexion n’a pas abouti",
   "Vérifiez votre connexion, puis reconnectez-vous."
  ],
  "unreachable": [
   "Impossible de joindre le service d’appel",
   "Vérifiez votre connexion Internet. Certains réseaux d’entreprise bloquent les appels."
  ],
  "disconnected": [
   "La connexion est perdue",
   "Reconnectez-vous pour passer et recevoir des appels."
  ],
  "notRegistered": [
   "On ne peut pas vous appeler pour le moment",
   "Cette application n’est plus enregistrée auprès du service d’appel."
  ],
  "removed": [
   "On vous a fait quitter l’appel",
   "Si vous devez y participer, adressez-vous à la personne responsable de l’appel."
  ],
  "joinedElsewhere": [
   "Vous avez rejoint l’appel ailleurs",
   "Il continue dans un autre onglet ou sur un autre appareil. Vous pouvez le reprendre ici."
  ],
  "joinedElsewhere.reconnect": "Reprendre ici",
  "closed": [
   "La connexion a été fermée",
   "C’était voulu."
  ],
  "subscribeFailed": [
   "Impossible de rejoindre un canal",
   "Ses messages, sons et vidéos n’arrivent pas."
  ]
 },
 "ice": {
  "reconnecting": [
   "Nous rétablissons le son",
   "D’ici là, le son peut être coupé des deux côtés."
  ],
  "reconnecting.ask": [
   "Le son s’est coupé",
   "Reconnectez-vous pour retrouver le son."
  ],
  "restartFailed": [
   "Le son n’est pas encore revenu",
   "Nous essayons encore une fois. Le son peut être coupé des deux côtés."
  ],
  "restartFailed.ask.body": "Reconnectez-vous pour retrouver le son.",
  "connecting": [
   "Le son n’est pas encore là",
   "L’appel a été pris. Nous établissons le son."
  ],
  "noCandidates": [
   "Aucun chemin trouvé pour l’appel",
   "Votre réseau bloque peut-être les appels. Essayez un autre Wi-Fi ou les données mobiles."
  ],
  "failed": [
   "L’appel n’a plus de son",
   "Le son n’a pas pu être rétabli. Rappelez pour continuer."
  ],
  "neverConnected": [
   "Le son n’est pas passé",
   "Votre réseau bloque peut-être les appels. Essayez un autre Wi-Fi ou les données mobiles."
  ],
  "gatheringSlow": [
   "Il a fallu du temps pour trouver un chemin",
   "Votre réseau est lent à établir les appels."
  ],
  "localCandidatesOnly": [
   "Seul votre propre réseau a été trouvé",
   "Les personnes situées ailleurs ne sont peut-être pas joignables."
  ],
  "pathChanged": [
   "L’appel a pris un autre chemin",
   "Votre réseau a changé et l’appel a continué."
  ]
 },
 "media": {
  "captureInterrupted": [
   "{kind, select, camera {Votre caméra est en pause} screen {Votre partage d’écran est en pause} speaker {Votre haut-parleur est en pause} other {Votre micro est en pause}}",
   "C’est le navigateur ou l’appareil qui le fait, par exemple pendant un appel téléphonique."
  ],
  "playbackFailed": [
   "Impossible de lire le son",
   "Reconnectez-vous pour entendre l’appel."
  ],
  "screenShareUnavailable": [
   "Impossible de partager votre écran",
   "Votre navigateur ou votre ordinateur ne l’a pas permis. Relancez le partage ou choisissez une autre fenêtre."
  ],
  "remoteUnavailable": [
   "{others, select, agent {Le son de l’assistant n’arrive pas} avatar {Le son ou la vidéo de l’avatar n’arrive pas} other {Le son ou la vidéo de l’autre côté n’arrive pas}}",
   "{others, select, agent {Nous continuons d’essayer de rétablir le son.} avatar {Nous continuons d’essayer de tout rétablir.} other {Nous continuons d’essayer. La connexion de l’autre côté est peut-être faible.}}"
  ],
  "remoteUnavailable.ask.body": "{others, select, agent {Vous ne pourrez pas entendre l’assistant avant son retour.} avatar {Vous ne pourrez ni entendre ni voir l’avatar avant son retour.} other {Vous ne pourrez ni entendre ni voir l’autre côté avant son retour.}}",
  "encryptionMismatch": [
   "Cet appel ne peut pas rester privé",
   "Les paramètres de sécurité ne sont pas les mêmes des deux côtés. Prévenez la personne responsable de cet appel."
  ],
  "outputUnavailable": [
   "Impossible d’utiliser votre haut-parleur",
   "Choisissez un autre haut-parleur ou un casque."
  ],
  "trackReplaceFailed": [
   "Impossible de changer {kind, select, camera {de caméra} screen {d’écran} speaker {de haut-parleur} other {de micro}}",
   "Refaites le même choix ou faites-en un autre."
  ],
  "mutedByHost": [
   "Votre micro a été coupé",
   "C’est l’hôte de l’appel qui l’a coupé."
  ],
  "permissionDenied": [
   "{kind, select, camera {Votre caméra est bloquée} screen {Votre écran est bloqué} speaker {Votre haut-parleur est bloqué} other {Votre micro est bloqué}} pour ce site",
   "Autorisez l’accès {purpose}."
  ],
  "permissionNotAsked": [
   "Votre {device} est nécessaire",
   "Votre navigateur va vous poser la question. Autorisez l’accès {purpose}."
  ],
  "permissionNotAsked.resumeMedia": "Continuer",
  "permissionPending": [
   "Votre navigateur demande l’accès {kind, select, camera {à la caméra} screen {à l’écran} speaker {au haut-parleur} other {au micro}}",
   "Autorisez l’accès dans le navigateur {purpose}."
  ],
  "permissionDismissed": [
   "La demande du navigateur a été fermée",
   "Elle concernait votre {device}. Relancez-la, puis autorisez l’accès."
  ],
  "permissionDismissed.resumeMedia": "Relancer la demande",
  "blockedBySystem": [
   "Les paramètres système bloquent votre {device}",
   "Ouvrez les paramètres de votre ordinateur ou de votre téléphone et autorisez votre navigateur à utiliser {kind, select, camera {la caméra} screen {l’écran} speaker {le haut-parleur} other {le micro}}."
  ],
  "blockedByPolicy": [
   "Cette page n’a pas accès à votre {device}",
   "Le site dans lequel elle est intégrée ne le permet pas. Ouvrez la page dans sa propre fenêtre."
  ],
  "deviceNotFound": [
   "{kind, select, camera {Aucune caméra trouvée} screen {Aucun écran trouvé} speaker {Aucun haut-parleur trouvé} other {Aucun micro trouvé}}",
   "Branchez l’appareil ou allumez-le. Il sera détecté automatiquement."
  ],
  "deviceInUse": [
   "Impossible d’accéder à votre {device}",
   "Une autre application ou un autre onglet l’utilise peut-être. Fermez cette application ou cet onglet, puis réessayez."
  ],
  "constraintsUnsatisfied": [
   "Impossible d’utiliser {kind, select, camera {cette caméra} screen {cet écran} speaker {ce haut-parleur} other {ce micro}}",
   "L’appareil est peut-être débranché ou ne convient pas à l’appel. Choisissez-en un autre."
  ],
  "captureFailed": [
   "{kind, select, camera {Votre caméra n’a pas démarré} screen {Votre partage d’écran n’a pas démarré} speaker {Votre haut-parleur n’a pas démarré} other {Votre micro n’a pas démarré}}",
   "{kind, select, screen {Essayez de nouveau de partager votre écran.} other {Débranchez l’appareil et rebranchez-le, ou éteignez-le et rallumez-le. Puis réessayez.}}"
  ],
  "insecureContext": [
   "Cette page n’est pas sécurisée",
   "Les navigateurs n’autorisent {kind, select, camera {la caméra} screen {le partage d’écran} speaker {le haut-parleur} other {le micro}} que sur les pages sécurisées. Prévenez la personne responsable de ce site."
  ],
  "captureEnded": [
   "{kind, select, camera {Votre caméra est désactivée} screen {Votre écran n’est plus partagé} speaker {Votre haut-parleur est désactivé} other {Votre micro est désactivé}}",
   "{kind, select, camera {Elle a peut-être été débranchée. Réactivez-la {purpose}.} screen {Relancez le partage {purpose}.} other {Il a peut-être été débranché. Réactivez-le {purpose}.}}"
  ],
  "captureEnded.resumeMedia": "{kind, select, screen {Partager de nouveau} other {Réactiver}}",
  "playbackBlocked": [
   "Votre navigateur bloque le son",
   "Activez le son pour entendre l’appel."
  ],
  "unsupportedBrowser": [
   "Ce navigateur ne permet pas d’appeler",
   "Ouvrez cette page dans une version récente de Chrome, Edge, Firefox ou Safari."
  ],
  "microphoneSilent": [
   "Nous ne vous entendons pas",
   "Aucun son ne vient de votre micro. Vérifiez le bouton et le câble ou choisissez un autre micro."
  ],
  "remoteSilent": [
   "{known, select, yes {{remote} : aucun son} other {Aucun son de l’autre côté}}",
   "De l’autre côté, le micro est peut-être coupé ou éteint."
  ],
  "deviceSwitched": [
   "Votre {device} a changé",
   "{named, select, yes {L’appel utilise maintenant {name}.} other {L’appel en utilise maintenant {kind, select, camera {une autre} other {un autre}}.}}"
  ],
  "deviceChangeSkipped": [
   "Un nouvel appareil n’a pas été utilisé",
   "L’appel a gardé celui qu’il avait."
  ]
 },
 "call": {
  "missed": [
   "{known, select, yes {Appel manqué : {remote}} other {Appel manqué}}",
   "Rappelez quand vous voulez."
  ],
  "missed.redial": "Rappeler",
  "answerLost": [
   "{known, select, yes {{remote} : l’appel n’est plus disponible} other {L’appel n’est plus disponible}}",
   "Il s’est terminé pendant que vous répondiez. Rappelez quand vous voulez."
  ],
  "answerLost.redial": "Rappeler",
  "unknownReattached": [
   "Un appel précédent est revenu",
   "Il est toujours en cours. Terminez-le si vous n’en avez pas besoin."
  ],
  "multipleActive": [
   "Plusieurs appels sont en cours",
   "Terminez ceux dont vous n’avez pas besoin ou mettez-les en attente."
  ],
  "holdFailed": [
   "La mise en attente n’a pas fonctionné",
   "Rien n’a changé pour l’appel. Réessayez."
  ],
  "transferFailed": [
   "L’appel n’a pas été transféré",
   "Le transfert n’a pas fonctionné. Réessayez ou choisissez un autre numéro."
  ],
  "busy": [
   "{known, select, yes {{remote} : ligne occupée} other {La ligne est occupée}}",
   "Attendez quelques minutes, puis rappelez."
  ],
  "declined": [
   "{known, select, yes {{remote} a refusé l’appel} other {L’appel a été refusé}}",
   "L’autre personne n’est peut-être pas disponible en ce moment."
  ],
  "notAllowed": [
   "Cet appel n’est pas autorisé",
   "Le service d’appel l’a refusé. Adressez-vous à la personne responsable de cette application."
  ],
  "blocked": [
   "Le réseau a bloqué cet appel",
   "Il a été arrêté en chemin, avant que quelqu’un puisse répondre. L’assistance peut examiner le problème."
  ],
  "anonymityRefused": [
   "Les appels en numéro masqué ne sont pas acceptés",
   "Affichez votre numéro, puis rappelez."
  ],
  "noAnswer": [
   "{known, select, yes {{remote} n’a pas répondu} other {Personne n’a répondu}}",
   "Rappelez plus tard."
  ],
  "unavailable": [
   "{known, select, yes {Impossible de joindre {remote}} other {Personne n’est joignable}}",
   "Le téléphone appelé est peut-être éteint ou hors réseau. Rappelez plus tard."
  ],
  "numberNotFound": [
   "Ce numéro est introuvable",
   "Vérifiez le numéro, puis rappelez."
  ],
  "addressIncomplete": [
   "Le numéro est incomplet",
   "Il manque quelque chose. Vérifiez le numéro, puis rappelez."
  ],
  "invalidTarget": [
   "Impossible d’appeler ce numéro",
   "Quelque chose n’y est pas à sa place. Vérifiez le numéro, puis rappelez."
  ],
  "redirected": [
   "{known, select, yes {{remote} reçoit ses appels ailleurs} other {Les appels sont reçus ailleurs}}",
   "Il existe un autre numéro à appeler."
  ],
  "incompatible": [
   "Les deux appareils ne sont pas compatibles",
   "L’autre téléphone et cette application ne peuvent échanger ni son ni vidéo."
  ],
  "serviceError": [
   "Le service d’appel a eu un problème",
   "Cela ne vient pas de vous. Rappelez dans un instant."
  ],
  "networkFailed": [
   "L’appel n’est pas passé",
   "Le réseau l’a perdu avant que quelqu’un puisse répondre. Vérifiez votre connexion, puis rappelez."
  ],
  "endedByHost": [
   "L’hôte a mis fin à l’appel",
   "Il est terminé pour tout le monde."
  ],
  "setupFailed": [
   "L’appel n’a pas pu démarrer",
   "Il s’est coupé avant d’être établi. Rappelez."
  ],
  "dropped": [
   "Votre appel a été coupé",
   "Il s’est interrompu et n’a pas pu être rétabli. Rappelez pour continuer."
  ],
  "endedByHold": [
   "La mise en attente a coupé l’appel",
   "L’appel n’a pas pu être mis en attente ou repris, et s’est coupé. Rappelez pour continuer."
  ],
  "notReattached": [
   "Votre appel n’a pas pu être rétabli",
   "La connexion est revenue, mais l’appel est perdu. Rappelez pour continuer."
  ],
  "ended": [
   "L’appel est terminé",
   "Aucun problème n’a été constaté."
  ],
  "canceled": [
   "L’appel a été annulé",
   "On a raccroché avant que quelqu’un réponde."
  ],
  "answeredElsewhere": [
   "L’appel a été pris ailleurs",
   "Il a été accepté ou refusé sur un autre téléphone."
  ],
  "closedDuringSetup": [
   "L’appel s’est terminé avant de commencer",
   "Il a été fermé pendant la connexion."
  ],
  "answerWhilePeerActive": [
   "L’appel était déjà en cours",
   "Y répondre de nouveau n’a rien changé."
  ],
  "duplicateInboundAnswer": [
   "On a répondu deux fois à l’appel",
   "Seule la première réponse compte."
  ],
  "hangupNotSent": [
   "La fin d’appel n’a peut-être pas été transmise",
   "L’autre côté s’en apercevra peut-être un peu plus tard."
  ]
 },
 "party": {
  "dropped": [
   "{known, select, yes {{remote}} other {{party, select, agent {L’assistant} avatar {L’avatar} other {L’autre personne}}}} a perdu la connexion",
   "Vous ne pourrez ni vous parler ni vous voir avant son retour."
  ],
  "left": [
   "{known, select, yes {{remote}} other {{party, select, agent {L’assistant} avatar {L’avatar} other {L’autre personne}}}} a quitté l’appel",
   "Il n’y a plus que vous ici. Attendez que quelqu’un arrive ou quittez l’appel."
  ]
 },
 "auth": {
  "expiringSoon": [
   "Votre identification expire bientôt",
   "{inCall, select, yes {Renouvelez-la pour garder cet appel.} other {Renouvelez-la pour passer et recevoir des appels.}}"
  ],
  "expiringSoon.act": [
   "Votre identification expire maintenant",
   "Renouvelez-la pour passer et recevoir des appels."
  ],
  "expiringSoon.reauthenticate": "Renouveler",
  "refreshFailing": [
   "Impossible de renouveler votre identification",
   "Nous continuons d’essayer. Si cela dure, identifiez-vous de nouveau."
  ],
  "actionNotPermitted": [
   "Cette action n’est pas autorisée",
   "Adressez-vous à l’hôte ou à la personne responsable de cette application."
  ],
  "loginFailed": [
   "L’identification n’a pas abouti",
   "Identifiez-vous de nouveau pour passer et recevoir des appels."
  ],
  "invalidCredentials": [
   "Votre identification n’a pas été acceptée",
   "Identifiez-vous de nouveau. Si cela se reproduit, contactez l’assistance."
  ],
  "required": [
   "Identifiez-vous pour continuer",
   "C’est nécessaire pour passer et recevoir des appels."
  ],
  "expired": [
   "Votre identification a expiré",
   "Identifiez-vous de nouveau pour passer et recevoir des appels."
  ],
  "notAuthorized": [
   "Vous n’avez pas accès au service",
   "Il ne vous laisse pas entrer. Adressez-vous à la personne responsable."
  ],
  "accountSuspended": [
   "Votre compte est suspendu",
   "L’assistance peut vous dire pourquoi et le réactiver."
  ]
 },
 "quota": {
  "connections": [
   "Trop de personnes sont connectées",
   "Nous réessayons jusqu’à ce qu’une place se libère."
  ],
  "connections.ask.body": "Réessayez dans quelques minutes.",
  "streams": [
   "Cet appel est complet",
   "Impossible d’ajouter du son ou de la vidéo tant que personne ne part."
  ],
  "rate": [
   "Trop de choses à la fois",
   "Nous attendons un instant, puis nous continuons."
  ],
  "rate.ask.body": "Attendez un instant, puis réessayez.",
  "messages": [
   "Impossible d’envoyer d’autres messages",
   "La limite est atteinte. L’assistance peut l’augmenter."
  ],
  "credits": [
   "Il n’y a plus de crédit",
   "Sans crédit, les appels ne peuvent pas continuer. L’assistance peut vous aider."
  ],
  "duration": [
   "Le temps prévu pour cet appel est écoulé",
   "Il a atteint sa durée maximale. Vous pouvez rappeler."
  ]
 },
 "service": {
  "upstream": [
   "Le service rencontre un problème",
   "Cela ne vient pas de vous. Nous continuons d’essayer."
  ],
  "upstream.ask.body": "Cela ne vient pas de vous. Réessayez dans un instant.",
  "recurringFailure": [
   "Le même problème est revenu",
   "Réessayer ne suffira peut-être pas. L’assistance peut examiner le problème."
  ],
  "notFound": [
   "Cet appel est introuvable",
   "Le lien est peut-être ancien. Demandez-en un nouveau."
  ],
  "misconfigured": [
   "Cette application est mal configurée",
   "Les appels ne peuvent pas fonctionner tant que ce n’est pas corrigé. Prévenez la personne responsable."
  ],
  "idleTimeout": [
   "La connexion a été fermée après une pause",
   "Il ne s’est rien passé pendant un moment. Reconnectez-vous pour continuer."
  ]
 },
 "sdk": {
  "internal": [
   "Un problème est survenu dans l’application",
   "Les appels ne fonctionneront peut-être pas. L’assistance peut examiner le problème."
  ],
  "unknown": [
   "Quelque chose d’inattendu s’est produit",
   "Si l’appel ne continue pas, rappelez. Les détails aideront l’assistance."
  ],
  "misuse": [
   "L’application en a trop demandé",
   "Cela concerne les personnes qui la développent."
  ],
  "diagnosticsFailed": [
   "Une vérification n’a pas pu être faite",
   "Cela ne change rien à l’appel lui-même."
  ],
  "protocol": [
   "Une réponse n’a pas été comprise",
   "Cela concerne les personnes qui développent l’application."
  ]
 },
 "banner": {
  "attempt": "{max, plural, =0 {Tentative {attempt, number}.} other {Tentative {attempt, number} sur {max, number}.}}",
  "nextAttempt": "{seconds, plural, =0 {Tentative en cours.} one {Prochaine tentative dans environ # seconde.} other {Prochaine tentative dans environ # secondes.}}",
  "left": "{minutes, plural, =0 {{seconds, plural, one {Il reste # seconde.} other {Il reste # secondes.}}} other {Il reste {clock}.}}",
  "count": "{count, plural, one {# fois} other {# fois}}",
  "calls": "{count, plural, one {# appel} other {# appels}}",
  "waiting": "{count, plural, one {# autre notification} other {# autres notifications}}",
  "reference": "Référence pour l’assistance : {reference}"
 },
 "back": {
  "title": "La connexion est rétablie",
  "seconds": "{count, plural, one {La coupure a duré # seconde.} other {La coupure a duré # secondes.}}",
  "minutes": "{count, plural, one {La coupure a duré # minute.} other {La coupure a duré # minutes.}}"
 },
 "prompt": {
  "missed": [
   "Vous avez manqué cet appel",
   "{reason}. L’appel ne pouvait pas attendre plus longtemps."
  ],
  "granted": [
   "{kind, select, screen {Votre partage d’écran} other {Votre {device}}} fonctionne de nouveau",
   "L’appel est terminé. Vous pouvez rappeler maintenant."
  ],
  "available": [
   "{kind, select, screen {Vous pouvez de nouveau partager votre écran} other {Vous pouvez de nouveau utiliser votre {device}}}",
   "{kind, select, camera {Elle est encore désactivée. Réactivez-la {purpose}.} screen {Relancez le partage {purpose}.} other {Il est encore désactivé. Réactivez-le {purpose}.}}"
  ],
  "available.resumeMedia": "{kind, select, screen {Partager de nouveau} other {Réactiver}}",
  "waiting": "{known, select, yes {{remote} vous attend.} other {{others, select, agent {L’assistant vous attend.} avatar {L’avatar vous attend.} other {Quelqu’un vous attend.}}}}",
  "deadline": "{seconds, plural, one {L’appel attend encore # seconde} other {L’appel attend encore # secondes}}",
  "reference": "Référence pour l’assistance : {reference}"
 },
 "purpose": {
  "microphone": "{others, select, agent {pour que l’assistant vous entende} avatar {pour que l’avatar vous entende} other {pour qu’on vous entende}}",
  "camera": "{others, select, agent {pour que l’assistant vous voie} avatar {pour que l’avatar vous voie} other {pour qu’on vous voie}}",
  "screen": "pour qu’on voie votre écran",
  "speaker": "{others, select, agent {pour entendre l’assistant} avatar {pour entendre l’avatar} other {pour entendre les autres}}"
 },
 "toggle": {
  "microphone": "Micro",
  "camera": "Caméra",
  "screen": "Écran",
  "speaker": "Son"
 },
 "dialog": {
  "reference": "Référence pour l’assistance : {reference}"
 },
 "quality": {
  "degraded": [
   "Connexion faible",
   "Le son peut être haché. Rapprochez-vous du Wi-Fi ou désactivez votre vidéo."
  ],
  "inboundStalled": [
   "Vous n’entendez peut-être pas l’autre côté",
   "Le son n’arrive pas jusqu’à vous. Il devrait revenir tout seul."
  ],
  "outboundStalled": [
   "On ne vous entend peut-être pas",
   "Votre son ne passe pas. Il devrait revenir tout seul."
  ],
  "outboundStalled.ask": [
   "On ne vous entend pas",
   "Votre son ne passe pas. Réactivez votre micro."
  ],
  "deviceOverloaded": [
   "Votre ordinateur ou votre téléphone est très sollicité",
   "Fermez d’autres applications et onglets pour que l’appel soit plus fluide."
  ],
  "videoPaused": [
   "La vidéo est en pause",
   "La connexion est trop faible. La vidéo devrait revenir toute seule."
  ]
 },
 "indicator": {
  "label": "Qualité de l’appel",
  "snooze": "Masquer pendant 10 minutes"
 },
 "recording": {
  "unavailable": [
   "L’appel n’est pas enregistré",
   "Cela ne change rien à l’appel lui-même."
  ],
  "incomplete": [
   "Une partie de l’enregistrement manque",
   "Cela ne change rien à l’appel lui-même."
  ]
 },
 "message": {
  "notDelivered": [
   "Un message n’est pas arrivé",
   "L’autre côté ne l’a pas reçu."
  ]
 },
 "list": {
  "title": "Ce qui s’est passé",
  "empty": "Aucun problème à signaler.",
  "count": "{count, plural, one {# fois} other {# fois}}",
  "copyAll": "Tout copier",
  "status.noted": "Noté",
  "status.active": "En cours",
  "status.heldBack": "Lié à un autre problème",
  "status.dismissed": "Fermé par vous",
  "status.resolved": "Terminé"
 },
 "unblock": {
  "label": "Comment autoriser l’accès",
  "question.top": "Regardez juste sous la barre d’adresse.",
  "question.middle": "Regardez au milieu de l’écran.",
  "icon": "Cliquez sur l’icône à côté de {host} dans la barre d’adresse.",
  "icon.touch": "Appuyez sur l’icône à côté de {host} dans la barre d’adresse.",
  "turnOn": "Activez {kind, select, camera {« Caméra » (ou « Appareil photo »)} other {« {toggle} »}}.",
  "edge.permissions": "Ouvrez « Autorisations pour ce site ».",
  "edge.allow": "Réglez {kind, select, camera {« Caméra »} other {« Microphone »}} sur « Autoriser ».",
  "safari.allow": "Réglez {kind, select, camera {« Caméra » (ou « Appareil photo »)} other {« {toggle} »}} sur « Autoriser ».",
  "firefox.icon": "Cliquez sur {kind, select, camera {la caméra barrée} other {le micro barré}} à côté de {host} dans la barre d’adresse.",
  "firefox.cross": "Cliquez sur la croix à côté de « Bloqué ».",
  "askAgain": "Revenez ici et réessayez. Autorisez l’accès quand le navigateur le demande.",
  "safari.menu": "Ouvrez le menu Safari en haut de l’écran, puis « Réglages pour {host} ».",
  "safari.touch": "Appuyez sur « Réglages du site web ». C’est parfois derrière les trois points.",
  "permissions.touch": "Appuyez sur « Autorisations », puis activez {kind, select, camera {« Caméra » (ou « Appareil photo »)} other {« {toggle} »}}.",
  "firefox.touch": "Appuyez sur « Bloqué » à côté de {kind, select, camera {« Appareil photo »} other {« Microphone »}} pour afficher « Autorisé ».",
  "app.ios": "Ouvrez les réglages de l’iPhone ou de l’iPad, puis « Apps », puis {browser}.",
  "app.android": "Ouvrez les paramètres du téléphone, puis « Applications », puis {browser}.",
  "app.permissions": "Appuyez sur « Autorisations », puis sur {kind, select, camera {« Appareil photo »} other {« {toggle} »}}, et autorisez l’accès.",
  "comeBack": "Revenez ici et réessayez.",
  "inApp.menu": "Ouvrez le menu de l’application {app}. Ce sont souvent trois points, en haut ou en bas.",
  "inApp.open": "Choisissez d’ouvrir cette page dans votre navigateur.",
  "windows.settings": "Ouvrez les paramètres Windows, puis « Confidentialité et sécurité », puis {kind, select, camera {« Caméra »} other {« Microphone »}}.",
  "windows.access": "Activez l’accès, ainsi que celui des applications de bureau.",
  "macos.settings": "Ouvrez « Réglages Système », puis « Confidentialité et sécurité », puis {kind, select, camera {« Caméra » (ou « Appareil photo »)} other {« Microphone »}}.",
  "macos.turnOn": "Activez {browser}. Il vous sera peut-être demandé de le rouvrir.",
  "chromeos.settings": "Ouvrez les paramètres, puis « Confidentialité et sécurité », puis « Paramètres de confidentialité ».",
  "chromeos.access": "Activez l’accès {kind, select, camera {à la caméra} screen {à l’écran} speaker {au haut-parleur} other {au micro}}.",
  "site": "Ouvrez les paramètres de ce site dans votre navigateur.",
  "site.allow": "Autorisez-y {kind, select, camera {la caméra} screen {l’écran} speaker {le son} other {le micro}}."
 },
 "status": {
  "fallback": "Une notification sur votre appel ne peut pas s’afficher pour l’instant. Cela ne change rien à l’appel lui-même."
 },
 "download": {
  "file": "Télécharger un fichier pour l’assistance",
  "failed": "Le fichier n’a pas pu être créé"
 }
};
