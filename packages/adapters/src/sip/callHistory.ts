/** What came before the end of a call: the same for every SDK that carries SIP or Q.850. */
export interface CallHistory {
  readonly inbound: boolean;
  /** It rang at the other side; an incoming one rings here. */
  readonly rang: boolean;
  /** Since when both could talk, epoch ms; null where nobody has answered. */
  readonly answeredAt: number | null;
  /** The person pressed Answer. */
  readonly accepted: boolean;
  /** The app itself canceled, declined or hung up; null where that cannot be known. */
  readonly letGo: boolean | null;
  /** The SDK itself has begun to end it. */
  readonly tornDown: boolean;
  /** The other side, or a server for it, said goodbye. */
  readonly goodbye: boolean;
  /** Its media got through at least once. */
  readonly connected: boolean;
  /** It goes on without this person: `asked` where who was asked to move it has agreed, `done` where it was moved. */
  readonly moved: 'no' | 'asked' | 'done';
}

/**
 * A call of which nothing is known yet but its direction.
 *
 * @param actsKnown whether it would be heard that the app lets it go
 */
export const newCallHistory = (inbound: boolean, actsKnown = false): CallHistory => ({
  inbound,
  rang: inbound,
  answeredAt: null,
  accepted: false,
  letGo: actsKnown ? false : null,
  tornDown: false,
  goodbye: false,
  connected: false,
  moved: 'no',
});
