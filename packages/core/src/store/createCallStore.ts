import { createSystemClock } from '../clock.ts';
import { admit, unreadable } from '../door/admit.ts';
import type { CallEvent } from '../events.ts';
import { misuse } from '../misuse.ts';
import type { CallSource } from '../source.ts';
import { resumableBy } from '../state/mediaIssues.ts';
import { expiresAt, initialState, reduce } from '../state/reduce.ts';
import type { Issue } from '../state/types.ts';
import { createTimeline } from '../timeline.ts';
import { defaultTiming } from '../timing.ts';
import { createActions } from './actions.ts';
import { createActs } from './acts.ts';
import { createAlarm } from './alarm.ts';
import { checkSources, checkTiming, isLength } from './checks.ts';
import { createConnectReminder } from './connectReminder.ts';
import { createFacets } from './facets.ts';
import { report } from './report.ts';
import { createSourceRun } from './sourceRun.ts';
import { createTopics } from './topics.ts';
import type { CallStore, CallStoreOptions } from './types.ts';
import { createViews } from './views.ts';
import { createWaysBack } from './waysBack.ts';

/** More than ten changes in a millisecond are a flood: what follows waits for the frame, even if nobody had to be told yet. */
const paceMs = 0.1;

/**
 * Creates a store, which turns the events of all its sources into facts and views. Plain and synchronous: it runs
 * without React, without a page, and on virtual time.
 *
 * Listeners are called at once for the first change and at most once a frame for later ones (in a hidden page by a
 * timer). In a flood of more than ten changes a millisecond, even the first waits for its frame.
 *
 * @throws Error when two sources have the same id, when one is not a source, or when a length of time is invalid.
 * @example
 * const store = createCallStore([telnyxSource(client), browserSource()]);
 * const stop = store.connect(); // before client.connect(): errors of the handshake count
 */
export function createCallStore(sources: readonly CallSource[], options: CallStoreOptions = {}): CallStore {
  checkSources(sources);
  const labels = new Map(sources.map(({ id, label }) => [id, label]));
  const severalLabels = new Set([...labels.values()].filter(Boolean)).size > 1;
  const clock = options.clock ?? createSystemClock();
  const timing = checkTiming({ ...defaultTiming, ...options.timing });
  let state = initialState;
  /** The state before the newest event. */
  let before = state;
  /** False from a stop until the next connect: no timer may be started then. */
  let live = true;
  /** Stops the running sources; null while none run. */
  let stop: (() => void) | null = null;
  /** Cancels the frame that listeners wait for; null while none is due. */
  let waiting: (() => void) | null = null;
  const timeline = createTimeline(clock, () => waiting !== null);
  /** Each change moves it on by its pace: in a flood, it runs ahead of the time. */
  let pacedAt = 0;

  const actions = createActions(options.actions ?? {}, () => {
    views.outdate();
    touch();
  });
  const views = createViews({
    facts: () => facets.snapshot(),
    now: () => viewed(),
    options: {
      timing,
      appHandles: (action) => actions.handlerOf(action) !== undefined,
      needsInput: (source, action) =>
        sources.find(({ id }) => id === source)?.needsInput?.includes(action) === true,
      appOffers: actions.offeredFor,
    },
    isListenedTo: (topic) => topics.isListenedTo(topic),
    before: () => before,
    unreadable(error, left) {
      report(error);
      state = reduce(
        { ...(left ?? initialState), now: state.now },
        unreadable(error, '', timeline.now()),
        timing,
      );
    },
  });
  const facets = createFacets(() => state, views);
  const topics = createTopics(facets.of);
  const reminder = createConnectReminder(clock, sources);
  const tick = (slept: boolean) => {
    alarm.off();
    take({ type: 'ticked', at: timeline.now(), slept });
  };
  const alarm = createAlarm(clock, timeline, tick);
  /** Until the store knows whether the page was suspended, views see the moment before. */
  const viewed = () => {
    const now = timeline.now();
    const overdue = alarm.overdueSince();
    return overdue === null ? now : overdue - 1;
  };
  const arm = () => {
    if (live) alarm.set(Math.min(expiresAt(state), views.nextAt(topics.isListenedTo)));
  };

  const flush = (flooded: boolean) => {
    const due = topics.due();
    arm();
    if (live && (flooded || due.length > 0))
      waiting = clock.frame(() => {
        waiting = null;
        flush(false);
      });
    topics.call(due);
  };

  const touch = () => {
    if (waiting) return;
    const now = timeline.latest();
    pacedAt = Math.max(pacedAt, now) + paceMs;
    flush(pacedAt > now + 1);
  };

  const resume = ({ id }: Issue) => {
    recover(id, 'resumeMedia').catch(() => undefined);
  };
  const take = (event: CallEvent) => {
    if (alarm.overdueSince() !== null) tick(true);
    const resumable = resumableBy(state, event);
    const next = reduce(state, event, timing);
    const moved = next !== state || event.type === 'ticked';
    before = state;
    state = next;
    if (moved) touch();
    if (resumable.length > 0) resumable.forEach(resume);
  };

  const act = createActs({
    clock,
    limitMs: timing.actLimitMs,
    live: () => live,
    note: (issueId, action, outcome) =>
      take({ type: 'recoveryChanged', at: timeline.now(), issueId, action, outcome }),
  });
  const recover = createWaysBack({
    sources,
    facts: () => state,
    actions,
    act,
    onError: options.onError,
  });

  const store: CallStore = {
    getSnapshot: facets.snapshot,
    read: views.read,
    subscribe(listener, topic) {
      const undo = topics.subscribe(listener, topic);
      const left = reminder.listens();
      arm();
      return () => {
        undo();
        left();
      };
    },
    connect() {
      if (stop) return stop;
      live = true;
      reminder.connected();
      const { onIncident } = options;
      const unwatch = onIncident?.watch(store, onIncident.report);
      const sourceRun = createSourceRun(sources, {
        event: (event, source) => take(admit(event, source, timeline)),
        failed: (source, error) =>
          take({ ...unreadable(error, source, timeline.now()), code: `${source}/connect-failed` }),
      });
      const undo = () => {
        if (stop !== undo) return;
        stop = null;
        unwatch?.();
        live = false;
        sourceRun.stop();
        alarm.off();
        waiting?.();
        waiting = null;
      };
      stop = undo;
      sourceRun.start();
      // A delayed change stays due, even after a stop.
      if (live) touch();
      return undo;
    },
    send: (event) => take(admit(event, undefined, timeline)),
    closing: () => take({ type: 'closing', at: timeline.now() }),
    recover,
    dismiss(issueId, snoozeMs) {
      if (snoozeMs !== undefined && !isLength(snoozeMs)) throw misuse('core/snooze');
      const at = timeline.now();
      take({ type: 'dismissed', at, issueId, snoozeUntil: snoozeMs === undefined ? null : at + snoozeMs });
    },
    labelOf: (source) => (severalLabels && labels.get(source)) || null,
    labelOfAction: actions.labelOf,
    setActions: actions.add,
    now: timeline.now,
    epochOf: timeline.toEpoch,
  };
  return store;
}
