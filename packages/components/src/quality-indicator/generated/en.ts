// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import type { ConditionOn, MessagesFor } from '../../messages/types.ts';

export const en = {
  "media.microphoneSilent.title": "We cannot hear you",
  "media.microphoneSilent.body": "No sound comes from your microphone. Check its switch and cable, or choose another one.",
  "media.remoteSilent.title": (args, formatter) => `${formatter.select({yes: () => `No sound from ${args.remote}`, other: `No sound from them`}, args.known)}`,
  "media.remoteSilent.body": "They may be muted, or their microphone may be off.",
  "quality.degraded.title": "Weak connection",
  "quality.degraded.body": "Sound may break up. Move closer to your Wi-Fi, or turn off your video.",
  "quality.inboundStalled.title": "You may not hear them",
  "quality.inboundStalled.body": "Their sound does not arrive. It should come back by itself.",
  "quality.outboundStalled.title": "They may not hear you",
  "quality.outboundStalled.body": "Your sound does not get through. It should come back by itself.",
  "quality.deviceOverloaded.title": "Your computer is very busy",
  "quality.deviceOverloaded.body": "Close other apps and tabs to make the call smoother.",
  "indicator.label": "Call quality",
  "indicator.snooze": "Hide for 10 minutes",
} as const satisfies MessagesFor<ConditionOn<'indicator'>>;
