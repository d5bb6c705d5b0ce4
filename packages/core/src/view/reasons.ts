import type { Surface } from '../conditions.ts';
import type { Connection, Facts, Issue } from '../state/types.ts';
import type { Candidate } from './candidate.ts';
import { fromConnection } from './connectionCandidate.ts';
import { explainsReconnecting, explanationOf, insteadOfConnection, type Explanation } from './explain.ts';
import { groupOf } from './group.ts';
import type { ConfirmationReason, HeldBackBy, Reason, ScreenReasons, Why } from './reasonTypes.ts';
import { advance, nothingShown, type Decision, type Memory } from './screen.ts';
import type { Screen, Shown } from './types.ts';
import type { View, ViewOptions } from './view.ts';

/** What is remembered between two looks. */
interface Explained {
  readonly memory: Memory;
  readonly value: ScreenReasons;
}

const by = (explanation: Explanation): HeldBackBy =>
  typeof explanation === 'string'
    ? explanation
    : { issueId: explanation.id, condition: explanation.condition };

const heldBack = (explanation: Explanation): Why => ({ is: 'heldBack', by: by(explanation) });

const about = (item: Pick<Shown, 'issueId' | 'condition' | 'code' | 'source' | 'callId'>) => ({
  issueId: item.issueId,
  condition: item.condition,
  code: item.code,
  source: item.source,
  callId: item.callId,
});

/** Why a candidate that may be shown now is, or is not. */
function whyDue(candidate: Candidate, { slots }: Decision, screen: Screen, now: number): Why | null {
  const { surface, item } = candidate;
  const shown: Why = { is: 'shown', early: candidate.dueAt > now };
  if (surface !== 'banner' && surface !== 'prompt' && surface !== 'dialog') return shown;
  const holder = screen[surface];
  const speaks = slots[`${surface}s`].find((one) => groupOf(one) === groupOf(candidate));
  if (holder && speaks?.item.issueId === holder.issueId)
    return item.issueId === holder.issueId ? shown : { is: 'shownWith', issueId: holder.issueId };
  if (holder) return { is: 'behind', issueId: holder.issueId, condition: holder.condition };
  return screen.confirmation && { is: 'behindConfirmation', until: screen.confirmation.until };
}

/** Why a candidate is shown, or is not; null where there is nothing to tell of it yet. */
function whyOf(
  candidate: Candidate,
  decision: Decision,
  screen: Screen,
  now: number,
  state: Facts,
): Why | null {
  const { dueAt, item } = candidate;
  if (decision.due.includes(candidate)) return whyDue(candidate, decision, screen, now);
  if (dueAt < Infinity) return { is: 'waits', until: dueAt, delayMs: dueAt - item.startedAt };
  const explained = explainsReconnecting(state, item.source);
  return explained ? heldBack(explained) : null;
}

/** Connections of which something else is told instead. */
function* replaced(state: Facts, now: number, options: ViewOptions): Generator<Reason> {
  for (const source in state.reconnectState) {
    const instead = insteadOfConnection(state, source);
    const candidate =
      instead && fromConnection(state, source, state.reconnectState[source] as Connection, now, options);
    if (instead && candidate && candidate.dueAt < Infinity)
      yield { ...about(candidate.item), surface: candidate.surface, why: heldBack(instead) };
  }
}

/** Why an issue is no candidate; null for one that is over. */
function whyNot(state: Facts, issue: Issue): Why | null {
  if (issue.status === 'resolved') return null;
  if (issue.status === 'dismissed') return { is: 'dismissed' };
  if (issue.surface === 'silent') return { is: 'silent' };
  // What restates that a connection is lost is told as the connection.
  return heldBack(explanationOf(state, issue) ?? 'connection');
}

function reasonsOf(
  state: Facts,
  now: number,
  options: ViewOptions,
  decision: Decision,
  screen: Screen,
): readonly Reason[] {
  const found = new Map<string, Reason>();
  const add = (item: Parameters<typeof about>[0], surface: Surface, why: Why | null) => {
    if (why && !found.has(item.issueId)) found.set(item.issueId, { ...about(item), surface, why });
  };
  const { banner } = screen;
  if (banner && decision.lingersUntil !== null)
    add(banner, 'banner', { is: 'lingers', until: decision.lingersUntil });
  for (const candidate of decision.all)
    add(candidate.item, candidate.surface, whyOf(candidate, decision, screen, now, state));
  for (const reason of replaced(state, now, options)) add(reason, reason.surface, reason.why);
  for (const issue of state.callErrors.issues)
    add({ ...issue, issueId: issue.id }, issue.surface, whyNot(state, issue));
  return [...found.values()];
}

function confirmationReason({ back, isCut, waits }: Decision, screen: Screen): ConfirmationReason | null {
  if (screen.confirmation) return { is: 'shown', until: screen.confirmation.until };
  if (back) return { is: isCut ? 'cut' : 'gaveWay' };
  return waits ? { is: 'awaits' } : null;
}

/**
 * The screen with the reasons for it, for tools: why each thing that is wrong is on it, waits, or is held back. The decision itself tells
 * them; nothing is worked out a second time. It is a new object after every change of the facts. An app that does not import it does not
 * carry it.
 *
 * @example store.read(screenReasonsView).reasons // [{ condition: 'signaling.reconnecting', why: { is: 'waits', … } }]
 */
export const screenReasonsView: View<ScreenReasons, Explained> = {
  topic: 'screenReasons',
  start: { memory: nothingShown, value: { screen: nothingShown.screen, reasons: [], confirmation: null } },
  advance(before, state, now, options) {
    const noted: Decision[] = [];
    const memory = advance(before.memory, state, now, options, undefined, (one) => noted.push(one));
    const { screen } = memory;
    const [decision] = noted;
    const reasons = decision ? reasonsOf(state, now, options, decision, screen) : [];
    const confirmation = decision ? confirmationReason(decision, screen) : null;
    return { memory, value: { screen, reasons, confirmation } };
  },
  value: ({ value }) => value,
  nextAt: ({ memory }) => memory.nextAt,
};
