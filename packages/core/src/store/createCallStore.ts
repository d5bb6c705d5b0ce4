import { createSystemClock } from '../clock.ts';
import { outsideId } from '../clean/outsideId.ts';
import { isRecoveryAction, type RecoveryAction } from '../conditions.ts';
import { admit, unreadable } from '../door/admit.ts';
import type { CallEvent } from '../events.ts';
import type { CallSource } from '../source.ts';
import { resumableBy } from '../state/mediaIssues.ts';
import { expiresAt, initialState, reduce, sourceOfIssue } from '../state/reduce.ts';
import { createTimeline } from '../timeline.ts';
import { advance, emptyView } from '../view/screen.ts';
import { defaultTiming, type Timing } from '../view/types.ts';
import { createActions } from './actions.ts';
import { createActs } from './acts.ts';
import { createAlarm } from './alarm.ts';
import { report } from './report.ts';
import { createSourceRun } from './sourceRun.ts';
import { createTopics } from './topics.ts';
import type { CallStore, CallStoreOptions, Snapshot } from './types.ts';

function checkSources(sources: readonly CallSource[]): void {
  for (const source of sources) {
    if (typeof source?.connect !== 'function')
      throw new Error(
        'createCallStore was given something that is no source: there is nothing to connect to. Pass what telnyxSource(client) and its like return.',
      );
    if (typeof source.id !== 'string' || source.id === '' || outsideId(source.id) !== source.id)
      throw new Error(
        `createCallStore was given a source with the id ${JSON.stringify(source.id)}: it stands in issues and on screens. Give it a short plain name, e.g. telnyxSource(client, { id: "second" }).`,
      );
  }
  if (new Set(sources.map((source) => source.id)).size !== sources.length)
    throw new Error(
      'createCallStore was given two sources with one id: their events could not be told apart. Give each its own `id`, e.g. telnyxSource(client, { id: "second" }).',
    );
}

function checkTiming(timing: Timing): Timing {
  for (const [name, ms] of Object.entries(timing) as [string, unknown][])
    if (typeof ms !== 'number' || !(ms >= 0))
      throw new Error(
        `createCallStore was given timing.${name} = ${String(ms)}: it is a length in ms, 0 or more, and Infinity for never. Leave it out for the default.`,
      );
  return timing;
}

/**
 * The one place where the events of all sources become state and screen. Plain and synchronous: it can run without
 * React, without a page, on virtual time.
 *
 * Listeners hear the first change at once and later ones at most once a frame (in a hidden page by a timer).
 *
 * @throws Error when two sources have the same id, one is no source, or a length of time is none.
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
  const timeline = createTimeline(clock);
  const topics = createTopics();
  let state = initialState;
  /** The state that the present view was made of. */
  let seen = state;
  let view = emptyView;
  let snapshot: Snapshot = { ...state, screen: view.screen };
  let announced = snapshot;
  let stale = false;
  /** False from a stop until the next connect: nothing may be armed then. */
  let live = true;
  /** The undo of the present run of sources; null while none runs. */
  let stop: (() => void) | null = null;
  let cooling: (() => void) | null = null;

  /** Makes the view, if it is not of the present state. A state that no view can be made of is given up. */
  const look = (): Snapshot => {
    if (!stale) return snapshot;
    stale = false;
    try {
      view = advance(view, state, timeline.now(), viewOptions);
    } catch (error) {
      report(error);
      state = reduce(seen, unreadable(error, '', timeline.now()), timing);
      view = advance(view, state, timeline.now(), viewOptions);
    }
    seen = state;
    const fresh: Snapshot = { ...state, screen: view.screen };
    if (topics.changed(snapshot, fresh)) snapshot = fresh;
    if (live) alarm.set(Math.min(view.nextAt, expiresAt(state)));
    return snapshot;
  };

  const flush = () => {
    const fresh = look();
    if (fresh === announced) return;
    const old = announced;
    announced = fresh;
    if (live)
      cooling = clock.frame(() => {
        cooling = null;
        flush();
      });
    topics.notify(old, fresh);
  };

  const touch = () => {
    stale = true;
    if (!cooling) flush();
  };

  const take = (event: CallEvent) => {
    const resumable = resumableBy(state, event);
    const next = reduce(state, event, timing);
    const moved = next !== state || event.type === 'ticked';
    state = next;
    if (moved) touch();
    for (const issue of resumable) store.recover(issue.id, 'resumeMedia').catch(() => undefined);
  };

  const alarm = createAlarm(clock, timeline, () => take({ type: 'ticked', at: timeline.now() }));
  const actions = createActions(options.actions ?? {}, () => touch());
  const viewOptions = {
    timing,
    appHandles: (action: RecoveryAction) => actions.handlerOf(action) !== undefined,
  };
  const act = createActs({
    clock,
    limitMs: timing.actLimitMs,
    live: () => live,
    note: (issueId, action, outcome) =>
      take({ type: 'recoveryChanged', at: timeline.now(), issueId, action, outcome }),
  });

  const store: CallStore = {
    getSnapshot: look,
    subscribe: topics.subscribe,
    connect() {
      if (stop) return stop;
      live = true;
      const sourceRun = createSourceRun(sources, {
        event: (event, source) => take(admit(event, source, timeline)),
        failed: (source, error) =>
          take({ ...unreadable(error, source, timeline.now()), code: `${source}/connect-failed` }),
      });
      const undo = () => {
        if (stop !== undo) return;
        stop = null;
        live = false;
        sourceRun.stop();
        alarm.off();
        cooling?.();
        cooling = null;
      };
      stop = undo;
      sourceRun.start();
      // What waits for its time waits on, also after a stop.
      if (live) touch();
      return undo;
    },
    send: (event) => take(admit(event, undefined, timeline)),
    closing: () => take({ type: 'closing', at: timeline.now() }),
    async recover(issueId, action, input) {
      const issue = state.callErrors.issues.find((one) => one.id === issueId) ?? null;
      const owner = sourceOfIssue(state, issueId);
      if (owner === null)
        throw new Error(
          `There is no issue "${issueId}" to recover from: it may have been evicted or belong to another store. Take the id from a snapshot of this store.`,
        );
      const own = isRecoveryAction(action) ? actions.handlerOf(action) : undefined;
      const source = sources.find((one) => one.id === owner);
      const bySource = source?.recover && (issue ? issue.actions.includes(action) : action === 'reconnect');
      if (!own && !bySource)
        throw new Error(
          `Nobody handles "${action}" for "${issueId}": neither its source nor the app's actions do. Offer only the actions a snapshot lists, or pass one in the \`actions\` map.`,
        );
      const more = input === undefined ? {} : { input };
      return act(issueId, action, () =>
        own
          ? own({ issueId, action, issue, ...more })
          : source?.recover?.({
              issueId,
              action,
              code: issue?.code ?? '',
              callId: issue?.callId ?? null,
              device: issue?.device ?? null,
              ...more,
            }),
      );
    },
    dismiss(issueId, snoozeMs) {
      const at = timeline.now();
      take({ type: 'dismissed', at, issueId, snoozeUntil: snoozeMs === undefined ? null : at + snoozeMs });
    },
    labelOf: (source) => (severalLabels && labels.get(source)) || null,
    setActions: actions.add,
    now: timeline.now,
    epochOf: timeline.toEpoch,
  };
  return store;
}
