/** How one call stands in truth. */
export interface Leg {
  readonly id: string;
  readonly state: 'none' | 'sent' | 'rang' | 'rings' | 'talk' | 'over';
  /** How it ended. `hold` is that of an SDK which hangs up when a hold is refused. */
  readonly end: 'none' | 'them' | 'you' | 'busy' | 'declined' | 'given up' | 'moved' | 'hold';
}

/** What can be asked of the other side in a talk. */
export type Wish = 'hold' | 'transfer';

/** How it stands in truth, whatever the SDK says of it. */
export interface Truth {
  readonly server: 'up' | 'down';
  readonly first: Leg;
  /** The id of the first call before it. */
  readonly before: string;
  readonly sound: 'to come' | 'flows' | 'stalls';
  /** The microphone is held by something else. */
  readonly held: boolean;
  /** Who has put the first call on hold. */
  readonly onHold: 'nobody' | 'you' | 'them';
  /** What the person wanted, was refused, and has not got since. */
  readonly refused: readonly Wish[];
  /** A call was missed, or hung up by the SDK: that is told until the person reads it or calls somebody. */
  readonly unread: boolean;
  /** A call that came in during the first. */
  readonly second: Leg;
  /** How often the server or the sound was lost. */
  readonly losses: number;
  /** How many calls there were. */
  readonly calls: number;
}

const noCall: Leg = { id: '', state: 'none', end: 'none' };

export const atFirst: Truth = {
  server: 'up',
  first: noCall,
  before: '',
  sound: 'to come',
  held: false,
  onHold: 'nobody',
  refused: [],
  unread: false,
  second: noCall,
  losses: 0,
  calls: 0,
};

export const live = ({ state }: Leg) => state !== 'none' && state !== 'over';
export const over = (leg: Leg, end: Leg['end']): Leg => ({ ...leg, state: 'over', end });
export const isCalm = ({ second }: Truth) => !live(second);
export const talks = ({ first }: Truth) => first.state === 'talk';

const begun = (truth: Truth, state: Leg['state']): Pick<Truth, 'calls'> & { readonly leg: Leg } => {
  const calls = truth.calls + 1;
  return { calls, leg: { id: `call-of-${calls}`, state, end: 'none' } };
};

/** Another first call. */
export function first(truth: Truth, state: Leg['state']): Truth {
  const { calls, leg } = begun(truth, state);
  return {
    ...truth,
    calls,
    first: leg,
    before: truth.first.id,
    sound: 'to come',
    held: false,
    onHold: 'nobody',
    refused: [],
  };
}

/** A call comes in during the first. */
export function second(truth: Truth): Truth {
  const { calls, leg } = begun(truth, 'rings');
  return { ...truth, calls, second: leg };
}

/** The first call is over: what was wrong with it is no matter any more. */
export const firstOver = (truth: Truth, end: Leg['end']): Truth => ({
  ...truth,
  first: over(truth.first, end),
  held: false,
  onHold: 'nobody',
  refused: [],
  unread: truth.unread || end === 'hold',
});
