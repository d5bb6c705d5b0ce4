/** Everything that the panel can break or mend, in the order it stands there. */
export const faultIds = [
  'kill',
  'restart',
  'freeze',
  'thaw',
  'close1012',
  'punt',
  'refuseLogin',
  'acceptLogin',
  'gatewayFailed',
  'forgetCalls',
  'keepCalls',
  'invite',
  'callerGivesUp',
  'hangUp',
  'networkError',
  'busy',
] as const;

/** The name of a fault: its words are `fault.<name>`, its address is `/faults/<name>`. */
export type FaultId = (typeof faultIds)[number];

export const isFaultId = (text: string): text is FaultId => faultIds.some((id) => id === text);
