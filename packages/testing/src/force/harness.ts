import {
  createCallStore,
  issueStatus,
  selectReconnectState,
  type CallSource,
  type Snapshot,
} from '@faultline/core';
import { replayAdapterOf } from '../replay/replayAdapters.ts';
import { watchScreen, type Seen } from '../seen.ts';
import { createVirtualClock } from '../virtualClock.ts';

/** One event of a client, some time after the one before. */
export interface Emitted {
  readonly afterMs: number;
  readonly event: string;
  readonly payload: unknown;
}

export interface Look {
  readonly emitted: Emitted | null;
  readonly snapshot: Seen;
}

/** In a sequence: the store is stopped and connected again, as in a page that is mounted twice. */
export const restart = 'store.restart';

/** Every occurrence that a snapshot accounts for: in the list, or counted when its issue left the list. */
const occurrences = ({ callErrors }: Snapshot): number =>
  callErrors.issues.reduce((sum, issue) => sum + issue.count, callErrors.evicted);

/** The same source, with a check: each issue that it raises must be accounted for as soon as it is raised. */
const watched = (source: CallSource, snapshot: () => Snapshot): CallSource => ({
  ...source,
  connect: (emit) =>
    source.connect((event) => {
      const before = occurrences(snapshot());
      emit(event);
      const gained = occurrences(snapshot()) - before;
      if (event.type === 'issueRaised' && gained < 1)
        throw new Error(`${event.code} was raised and is lost.`);
      if (gained < 0) throw new Error(`${event.type} lost ${-gained} occurrences.`);
    }),
});

/**
 * The real adapter of an SDK, by its npm name, and a real store on virtual time; `look` is called after every event and
 * every timer.
 */
export function playSequence(
  sequence: readonly Emitted[],
  look: (seen: Look) => void,
  quietMs: number,
  options: object = {},
  sdk = '@telnyx/webrtc',
  version?: string,
): Seen {
  const clock = createVirtualClock(1_000_000, () => look({ emitted: null, snapshot: seen() }));
  const replay = replayAdapterOf(sdk, version);
  if (!replay) throw new Error(`Nobody replays "${sdk}".`);
  const { source, play } = replay(options, clock);
  const store = createCallStore([watched(source, () => store.getSnapshot())], { clock });
  const seen = watchScreen(store);
  let stop = store.connect();
  for (const emitted of sequence) {
    clock.runTo(clock.now() + emitted.afterMs);
    if (emitted.event === restart) {
      stop();
      stop = store.connect();
    } else play(emitted.event, emitted.payload);
    look({ emitted, snapshot: seen() });
  }
  clock.runTo(clock.now() + quietMs);
  const last = seen();
  stop();
  if (clock.pending > 0) throw new Error(`A stopped store left ${clock.pending} timers.`);
  return last;
}

const codeOf = (emitted: Emitted): unknown => {
  const payload = emitted.payload as { error?: { code?: unknown }; warning?: { code?: unknown } } | null;
  return payload?.error?.code ?? payload?.warning?.code;
};

const restored: readonly string[] = [
  'signaling.reconnecting',
  'signaling.disconnected',
  'signaling.reconnectStuck',
  'signaling.reconnectExhausted',
  'signaling.unreachable',
  'signaling.offline',
  'signaling.gatewayFailed',
];

const restates: readonly string[] = ['signaling.reconnecting', 'signaling.disconnected'];

/** Whether what is shown is an issue of the list, or a connection that has none of its own. */
const isOnRecord = ({ callErrors, reconnectState }: Snapshot, issueId: string, source: string): boolean =>
  callErrors.issues.some((issue) => issue.id === issueId) ||
  (issueId === `${source}:connection` && reconnectState[source] !== undefined);

/** What must hold for any events in any order. Throws a sentence when the first rule is broken. */
export function createInvariants(): (seen: Look) => void {
  let terminal = false;
  let before: Seen | null = null;
  return ({ emitted, snapshot }) => {
    const { screen, callErrors, hangupCause } = snapshot;
    const { status } = selectReconnectState(snapshot);
    if (emitted?.event === 'telnyx.ready') {
      terminal = false;
      if (status !== 'connected') throw new Error(`After ready the connection is ${status}.`);
      if (screen.banner && restored.includes(screen.banner.condition))
        throw new Error(`After ready the banner says ${screen.banner.condition}.`);
    }
    if (status === 'connected' && screen.banner && restates.includes(screen.banner.condition))
      throw new Error(`While connected the banner says ${screen.banner.condition}.`);
    if (emitted && codeOf(emitted) === 45003) terminal = true;
    if (terminal && status === 'reconnecting')
      throw new Error('After the end of all attempts it says "reconnecting".');
    const open = before?.screen.dialog;
    if (open && screen.dialog && open.issueId !== screen.dialog.issueId) {
      const old = callErrors.issues.find((issue) => issue.id === open.issueId);
      const explainedBetter = screen.dialog.callId === open.callId;
      if (old && issueStatus(snapshot, old) === 'active' && !explainedBetter)
        throw new Error('A dialog opened over another.');
    }
    for (const shown of [screen.banner, screen.prompt, screen.dialog, ...screen.indicators])
      if (shown && !isOnRecord(snapshot, shown.issueId, shown.source))
        throw new Error(`The screen says ${shown.condition}, of which nothing is on record.`);
    if (callErrors.issues.length > 200) throw new Error(`There are ${callErrors.issues.length} issues.`);
    const calls = Object.values(hangupCause.calls);
    if (calls.filter((call) => call.phase === 'ended').length > 20 || calls.length > 70)
      throw new Error(`There are ${calls.length} calls.`);
    for (const issue of callErrors.issues)
      for (const value of Object.values(issue.details))
        if (typeof value === 'string' && value.length > 500) throw new Error('A text is longer than 500.');
    before = snapshot;
  };
}
