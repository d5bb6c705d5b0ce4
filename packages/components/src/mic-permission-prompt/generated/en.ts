// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import { byKey } from '../../messages/byKey.ts';
import type { ConditionOn } from '../../messages/types.ts';

export const en = /* @__PURE__ */ byKey<Extract<ConditionOn<'prompt'>, `media.${string}`>>({
  "media.permissionDenied": [(args) => `Your ${args.device} is blocked for this site`, (args) => `Allow it ${args.purpose}.`],
  "media.permissionNotAsked": [(args) => `Your ${args.device} is needed`, (args) => `Your browser asks next. Allow it ${args.purpose}.`, { "resumeMedia": "Continue" }],
  "media.permissionPending": [(args) => `Your browser asks for the ${args.device}`, (args) => `Allow it there ${args.purpose}.`],
  "media.permissionDismissed": ["The browser’s question was closed", (args) => `It was about your ${args.device}. Ask again, then allow it.`, { "resumeMedia": "Ask again" }],
  "media.blockedBySystem": [(args) => `System settings block your ${args.device}`, "Open the settings of your computer or phone, and let your browser use it."],
  "media.blockedByPolicy": [(args) => `This page may not use your ${args.device}`, "The site around it does not allow that. Open the page in a window of its own."],
  "media.deviceNotFound": [(args) => `No ${args.device} found`, "Plug one in or switch it on. We notice it by ourselves."],
  "media.deviceInUse": [(args) => `Your ${args.device} could not be opened`, "Another app or tab may be using it. Close it there, then try again."],
  "media.constraintsUnsatisfied": [(args) => `This ${args.device} cannot be used`, "It may be unplugged, or cannot do what the call needs. Choose another one."],
  "media.captureFailed": [(args) => `Your ${args.device} did not start`, (args, formatter) => `${formatter.select({screen: `Share it again.`, other: `Unplug it and plug it in again, or switch it off and on. Then try again.`}, args.kind)}`],
  "media.insecureContext": ["This page is not secure", (args) => `Browsers allow a ${args.device} only on secure pages. Tell whoever runs this site.`],
  "media.captureEnded": [(args, formatter) => `${formatter.select({screen: `Your screen is no longer shared`, other: () => `Your ${args.device} is off`}, args.kind)}`, (args, formatter) => `${formatter.select({screen: () => `Share it again ${args.purpose}.`, other: () => `It may have been unplugged. Switch it on again ${args.purpose}.`}, args.kind)}`, { "resumeMedia": (args, formatter) => `${formatter.select({screen: `Share again`, other: `Switch it on`}, args.kind)}` }],
  "media.playbackBlocked": ["Your browser holds the sound back", "Play it to hear the call."],
}, {
  "prompt.missed.title": "You missed this call",
  "prompt.missed.body": (args) => `${args.reason}. The call could not wait any longer.`,
  "prompt.granted.title": (args) => `Your ${args.device} works again`,
  "prompt.granted.body": "The call is over. You can call again now.",
  "prompt.available.title": (args, formatter) => `${formatter.select({screen: `Your screen may be shared again`, other: () => `Your ${args.device} may be used again`}, args.kind)}`,
  "prompt.available.body": (args, formatter) => `${formatter.select({screen: () => `Share it ${args.purpose}.`, other: () => `It is still off. Switch it on ${args.purpose}.`}, args.kind)}`,
  "prompt.available.resumeMedia": (args, formatter) => `${formatter.select({screen: `Share again`, other: `Switch it on`}, args.kind)}`,
  "prompt.waiting": (args, formatter) => `${formatter.select({yes: () => `${args.remote} is waiting.`, other: () => `${formatter.select({agent: `The assistant is waiting.`, avatar: `The avatar is waiting.`, other: `Someone is waiting.`}, args.others)}`}, args.known)}`,
  "prompt.deadline": (args, formatter) => `${formatter.plural(args.seconds, {one: () => `The call waits ${formatter.number(args.seconds)} more second`, other: () => `The call waits ${formatter.number(args.seconds)} more seconds`})}`,
  "prompt.reference": (args) => `Reference for support: ${args.reference}`,
  "purpose.microphone": (args, formatter) => `${formatter.select({agent: `so that the assistant can hear you`, avatar: `so that the avatar can hear you`, other: `so that others can hear you`}, args.others)}`,
  "purpose.camera": (args, formatter) => `${formatter.select({agent: `so that the assistant can see you`, avatar: `so that the avatar can see you`, other: `so that others can see you`}, args.others)}`,
  "purpose.screen": "so that others can see your screen",
  "purpose.speaker": (args, formatter) => `${formatter.select({agent: `so that you can hear the assistant`, avatar: `so that you can hear the avatar`, other: `so that you can hear others`}, args.others)}`,
  "toggle.microphone": "Microphone",
  "toggle.camera": "Camera",
  "toggle.screen": "Screen",
  "toggle.speaker": "Sound",
});
