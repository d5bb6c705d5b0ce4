// Generated from ../locales/en.json by `pnpm messages`. Change the words there.
import { byKey } from '../../messages/byKey.ts';
import type { ConditionOn } from '../../messages/types.ts';

export const en = /* @__PURE__ */ byKey<ConditionOn<'dialog'>>({
  "signaling.removed": ["You were removed from the call", "Ask whoever runs the call, if you should be in it."],
  "signaling.joinedElsewhere": ["You joined in another place", "The call goes on in another tab or on another device. Connect to bring it here.", { "reconnect": "Use it here" }],
  "ice.failed": ["The call lost its sound", "It could not be brought back. Call again to go on."],
  "ice.neverConnected": ["The sound did not get through", "Your network may block calls. Try another Wi-Fi, or mobile data."],
  "media.unsupportedBrowser": ["This browser cannot make calls", "Open this page in a current Chrome, Edge, Firefox or Safari."],
  "call.busy": [(args, formatter) => `${formatter.select({yes: () => `${args.remote} is busy`, other: `The line is busy`}, args.known)}`, "Wait a few minutes, then call again."],
  "call.declined": [(args, formatter) => `${formatter.select({yes: () => `${args.remote} declined the call`, other: `The call was declined`}, args.known)}`, "They may not be free right now."],
  "call.notAllowed": ["This call is not allowed", "The call service refused it. Ask whoever runs this app."],
  "call.blocked": ["The network blocked this call", "It was stopped on the way, before anyone could answer. Support can look into it."],
  "call.anonymityRefused": ["Calls from hidden numbers are not taken", "Show your number, then call again."],
  "call.noAnswer": [(args, formatter) => `${formatter.select({yes: () => `${args.remote} did not answer`, other: `No one answered`}, args.known)}`, "Call again later."],
  "call.unavailable": [(args, formatter) => `${formatter.select({yes: () => `${args.remote} cannot be reached`, other: `No one can be reached there`}, args.known)}`, "Their phone may be off or out of range. Call again later."],
  "call.numberNotFound": ["This number was not found", "Check the number, then call again."],
  "call.addressIncomplete": ["The number is not complete", "Something is missing. Check the number, then call again."],
  "call.invalidTarget": ["This number cannot be called", "Something in it does not belong there. Check the number, then call again."],
  "call.redirected": [(args, formatter) => `${formatter.select({yes: () => `${args.remote} takes calls elsewhere`, other: `They take calls elsewhere`}, args.known)}`, "There is another number for them."],
  "call.incompatible": ["The two sides cannot talk", "Their phone and this app have no sound or video in common."],
  "call.serviceError": ["The call service had a problem", "It is not you. Call again in a moment."],
  "call.networkFailed": ["The call did not get through", "The network lost it before anyone could answer. Check your connection, then call again."],
  "call.endedByHost": ["The host ended the call", "It is over for everyone."],
  "call.setupFailed": ["The call could not be started", "It broke off before it was connected. Call again."],
  "call.dropped": ["Your call was cut off", "It broke off and could not be saved. Call again to go on."],
  "call.endedByHold": ["Hold did not work, and ended the call", "The call could not be put on hold, or taken off it, and broke off. Call again to go on."],
  "call.notReattached": ["Your call could not be saved", "You are connected again, but the call is gone. Call again to go on."],
  "auth.notAuthorized": ["You have no access", "The service does not let you in. Ask whoever runs it."],
  "auth.accountSuspended": ["Your account is on hold", "Support can tell you why, and open it again."],
  "quota.credits": ["There is no credit left", "Calls cannot go on without it. Support can help."],
  "quota.duration": ["The time for this call is up", "It ran as long as it may. You can call again."],
}, {
  "dialog.reference": (args) => `Reference for support: ${args.reference}`,
});
