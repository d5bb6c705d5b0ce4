import {
  rowOf,
  type Actor,
  type ConditionId,
  type OfferedAction,
  type RecoveryAction,
} from '../conditions.ts';
import { isAlone } from '../state/parties.ts';
import { inTrouble } from '../state/reconnectState.ts';
import type { Facts } from '../state/types.ts';
import type { Phase } from './types.ts';
import type { ViewOptions } from './view.ts';

/** Support is offered, with a reference, from this many failures of one code in a session. */
export const supportFrom = 3;

/** Things the person can do without a button: they are only text, unless the app handles them. */
const onlyWords: readonly RecoveryAction[] = [
  'wait',
  'answerBrowser',
  'checkNetwork',
  'checkMicrophone',
  'switchBrowser',
];

export interface OfferInput {
  readonly condition: ConditionId;
  readonly phase: Phase;
  readonly actor: Actor;
  readonly source: string;
  readonly callId: string | null;
  /** Recovery actions that the source handles for this issue. */
  readonly handled: readonly RecoveryAction[];
  /** Whether the message says that something is over, so that only "close" is left. */
  readonly closable: boolean;
  readonly repeated: boolean;
  /** Whether the device may be used again, during or before a call, and must be switched on. */
  readonly toSwitchOn?: boolean;
}

/** Whether an action can work now: a new call, for example, needs a connection. */
function canWork(state: Facts, { source, callId, condition }: OfferInput, action: RecoveryAction): boolean {
  // Nobody calls again from a call in which others still are.
  const talks = rowOf(condition).area === 'party' && !isAlone(state.parties, source, callId);
  if (action === 'redial') return !talks && !inTrouble(state.reconnectState[source]);
  // Asking again cannot help where the page itself may not use the device.
  return action !== 'resumeMedia' || rowOf(condition).actor !== 'app';
}

/** The recovery actions to offer, the main one first: only those that somebody handles and that can work now. */
export function offer(
  state: Facts,
  input: OfferInput,
  { appHandles, appOffers, needsInput }: Pick<ViewOptions, 'appHandles' | 'appOffers' | 'needsInput'>,
): readonly OfferedAction[] {
  const { condition, phase, handled } = input;
  const { action: main, area, surface, severity } = rowOf(condition);
  const wanted: RecoveryAction[] = [];
  if (input.toSwitchOn) wanted.push('resumeMedia');
  else if (phase === 'granted' || phase === 'missed') wanted.push('redial');
  else {
    if (main) wanted.push(main);
    // Something that has just begun to be fixed asks for nothing yet.
    if (!(main === 'wait' && phase === 'start' && input.actor === 'sdk')) wanted.push(...handled);
    if (area === 'media' && surface === 'prompt') wanted.push('continueWithout');
  }
  if (area === 'signaling' && (phase !== 'start' || severity === 'fatal')) wanted.push('dialIn');
  if (input.repeated) wanted.push('contactSupport');
  const offered: OfferedAction[] = [];
  for (const action of wanted) {
    const handledBySource = handled.includes(action) && !needsInput(input.source, action);
    const useful =
      action !== 'dismiss' &&
      (handledBySource || appHandles(action)) &&
      (!onlyWords.includes(action) || appHandles(action));
    if (useful && canWork(state, input, action) && !offered.includes(action)) offered.push(action);
  }
  offered.push(...appOffers(condition));
  if (input.closable || main === 'dismiss') offered.push('dismiss');
  return offered;
}
