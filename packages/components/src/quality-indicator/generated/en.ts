// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import { byKey } from '../../messages/byKey.ts';
import type { ConditionOn } from '../../messages/types.ts';

export const en = /* @__PURE__ */ byKey<ConditionOn<'indicator'>>({
  "media.microphoneSilent": ["We cannot hear you", "No sound comes from your microphone. Check its switch and cable, or choose another one."],
  "media.remoteSilent": [(args, formatter) => `${formatter.select({yes: () => `No sound from ${args.remote}`, other: `No sound from them`}, args.known)}`, "They may be muted, or their microphone may be off."],
  "media.deviceSwitched": [(args) => `Your ${args.device} was switched`, (args, formatter) => `${formatter.select({yes: () => `Now in use: ${args.name}.`, other: `Another one is in use now.`}, args.named)}`],
  "quality.degraded": ["Weak connection", "Sound may break up. Move closer to your Wi-Fi, or turn off your video."],
  "quality.inboundStalled": ["You may not hear them", "Their sound does not arrive. It should come back by itself."],
  "quality.outboundStalled": ["They may not hear you", "Your sound does not get through. It should come back by itself.", { "ask.title": "They cannot hear you", "ask.body": "Your sound does not get through. Switch your microphone on again." }],
  "quality.deviceOverloaded": ["Your computer or phone is very busy", "Close other apps and tabs to make the call smoother."],
  "quality.videoPaused": ["Video is paused", "The connection is too weak for it. It should come back by itself."],
}, {
  "indicator.label": "Call quality",
  "indicator.snooze": "Hide for 10 minutes",
});
