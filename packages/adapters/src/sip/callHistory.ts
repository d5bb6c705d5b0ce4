/** What happened before the end of a call: the same for every SDK that uses SIP or Q.850. */
export interface CallHistory {
  readonly inbound: boolean;
  /** Whether it rang at the other side; an incoming call rings here. */
  readonly rang: boolean;
  /** Since when both could talk, epoch ms; null when nobody has answered. */
  readonly answeredAt: number | null;
  /** Whether the person pressed Answer. */
  readonly accepted: boolean;
  /** Whether the app itself canceled, declined or hung up; null when that cannot be known. */
  readonly letGo: boolean | null;
  /** Whether the SDK itself has begun to end it. */
  readonly tornDown: boolean;
  /** Whether the other side, or a server for it, sent the goodbye. */
  readonly goodbye: boolean;
  /** Whether its media were connected at least once. */
  readonly connected: boolean;
  /** It goes on without this person: `asked` where who was asked to move it has agreed, `done` where it was moved. */
  readonly moved: 'no' | 'asked' | 'done';
}

/**
 * A new call, of which only the direction is known.
 *
 * @param actsKnown whether it would be noticed that the app ends it
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
