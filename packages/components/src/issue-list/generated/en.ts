// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import { byKey } from '../../messages/byKey.ts';
import type { ConditionOn } from '../../messages/types.ts';

export const en = /* @__PURE__ */ byKey<ConditionOn<'silent'>>({
  "signaling.closed": ["The connection was closed", "This was on purpose."],
  "signaling.subscribeFailed": ["A channel could not be joined", "Its messages and streams do not arrive."],
  "ice.gatheringSlow": ["Finding a way through took long", "Your network is slow to open calls."],
  "ice.localCandidatesOnly": ["Only your own network was found", "People elsewhere may not be reached."],
  "ice.pathChanged": ["The call took another way", "Your network changed, and the call went on."],
  "media.deviceChangeSkipped": ["A new device was not used", "The call kept the one it had."],
  "recording.unavailable": ["The call is not recorded", "The call itself is not affected."],
  "recording.incomplete": ["Part of the recording is missing", "The call itself is not affected."],
  "call.ended": ["The call ended", "No trouble was noticed."],
  "call.canceled": ["The call was canceled", "It was hung up before anyone answered."],
  "call.answeredElsewhere": ["The call was taken in another place", "It was answered or turned down on another phone."],
  "call.closedDuringSetup": ["The call ended before it began", "It was closed while it was being connected."],
  "call.answerWhilePeerActive": ["The call was open already", "To answer it again changed nothing."],
  "call.duplicateInboundAnswer": ["The call was answered twice", "Only the first answer counts."],
  "call.hangupNotSent": ["The hang-up may not have arrived", "The other side may notice a little later."],
  "message.notDelivered": ["A message was not delivered", "The other side did not get it."],
  "sdk.misuse": ["The app asked for too much", "This is for the people who build it."],
  "sdk.diagnosticsFailed": ["A check could not be run", "The call itself is not affected."],
  "sdk.protocol": ["An answer was not understood", "This is for the people who build the app."],
}, {
  "list.title": "What happened",
  "list.empty": "Nothing has gone wrong.",
  "list.count": (args, formatter) => `${formatter.plural(args.count, {one: () => `${formatter.number(args.count)} time`, other: () => `${formatter.number(args.count)} times`})}`,
  "list.copyAll": "Copy all",
  "list.status.noted": "Noted",
  "list.status.active": "Happening now",
  "list.status.heldBack": "Part of another problem",
  "list.status.dismissed": "Closed by you",
  "list.status.resolved": "Over",
});
