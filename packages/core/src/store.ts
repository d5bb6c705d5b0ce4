import type { RecoveryAction } from './conditions.ts';
import { systemClock, type Clock } from './clock.ts';
import { admit } from './admit.ts';
import type { CallEvent } from './events.ts';
import type { CallSource } from './source.ts';
import { expiresAt, initialState, reduce, sourceOfIssue } from './state/reduce.ts';
import { resumableBy } from './state/mediaIssues.ts';
import type { CallState, Issue } from './state/types.ts';
import { createTopics, type Topic } from './topics.ts';
import { advance, emptyView } from './view/screen.ts';
import { defaultTiming, type Screen, type Timing } from './view/types.ts';

/** The state with what may be on the screen now. The same object until something changed. */
export type Snapshot = CallState & { readonly screen: Screen };

/** What an app's own action is told. */
export interface ActionContext {
  readonly issueId: string;
  readonly action: RecoveryAction;
  /** The issue it was asked for; null for a connection that has none. */
  readonly issue: Issue | null;
  readonly input?: unknown;
}

/** The app's own ways back. An action stands in a screen only if a source or this map handles it. */
export type ActionMap = Partial<Record<RecoveryAction, (context: ActionContext) => void | Promise<void>>>;

export interface CallStoreOptions {
  /** Any of the delays, in ms. */
  readonly timing?: Partial<Timing>;
  readonly actions?: ActionMap;
  readonly clock?: Clock;
}

/** See {@link createCallStore}. */
export interface CallStore {
  getSnapshot(): Snapshot;
  /** Calls back when a topic changed, without topic at any change; returns the undo. */
  subscribe(listener: () => void, topic?: Topic): () => void;
  /** Starts all sources; a second call changes nothing and returns the same undo. */
  connect(): () => void;
  /** Takes an event in. Never throws: what cannot be read becomes an issue. */
  send(event: CallEvent): void;
  /** The app is leaving on purpose: closes that follow are not trouble. */
  closing(): void;
  /** Does a named way back. Rejects with a sentence when nobody handles it or it cannot work any more. */
  recover(issueId: string, action: RecoveryAction, input?: unknown): Promise<void>;
  /** Closes, acknowledges, or with a length snoozes an item. */
  dismiss(issueId: string, snoozeMs?: number): void;
  /** Whose trouble it is, in the words of the app; null where no other source could be meant, or none has a label. */
  labelOf(source: string): string | null;
  /** Adds to the app's own actions, the newest winning; returns the undo. */
  setActions(actions: ActionMap): () => void;
}

/**
 * The one place where the events of all sources become state and screen. Plain and synchronous: it can run without
 * React, without a page, on virtual time.
 *
 * Listeners hear the first change at once and later ones at most once a frame (in a hidden page by a timer).
 *
 * @throws Error when two sources have the same id.
 * @example
 * const store = createCallStore([telnyxSource(client), browserSource()]);
 * const stop = store.connect(); // before client.connect(): errors of the handshake count
 */
export function createCallStore(sources: readonly CallSource[], options: CallStoreOptions = {}): CallStore {
  const ids = new Set(sources.map((source) => source.id));
  if (ids.size !== sources.length)
    throw new Error(
      'createCallStore was given two sources with one id: their events could not be told apart. Give each its own `id`, e.g. telnyxSource(client, { id: "second" }).',
    );
  const labels = new Map(sources.map(({ id, label }) => [id, label]));
  const severalLabels = new Set([...labels.values()].filter(Boolean)).size > 1;
  const clock = options.clock ?? systemClock;
  const timing: Timing = { ...defaultTiming, ...options.timing };
  const topics = createTopics();
  let state = initialState;
  let view = emptyView;
  let snapshot: Snapshot = { ...state, screen: view.screen };
  const layers: ActionMap[] = [options.actions ?? {}];
  let actions: ActionMap = layers[0] ?? {};
  let stale = false;
  let cooling = false;
  let cool: () => void = () => undefined;
  let announced = snapshot;
  let wake: (() => void) | null = null;
  let wakeAt = Infinity;
  let stop: (() => void) | null = null;
  const viewOptions = { timing, appHandles: (action: RecoveryAction) => actions[action] !== undefined };

  const look = (): Snapshot => {
    if (!stale) return snapshot;
    stale = false;
    view = advance(view, state, Math.max(state.now, clock.now()), viewOptions);
    const fresh: Snapshot = { ...state, screen: view.screen };
    if (topics.changed(snapshot, fresh)) snapshot = fresh;
    schedule();
    return snapshot;
  };

  const schedule = () => {
    const at = Math.min(view.nextAt, expiresAt(state));
    if (at === wakeAt) return;
    wake?.();
    wakeAt = at;
    wake =
      at === Infinity
        ? null
        : clock.timer(
            () => {
              wakeAt = Infinity;
              send({ type: 'ticked', at: Math.max(clock.now(), at) });
            },
            Math.max(0, at - clock.now()),
          );
  };

  const flush = () => {
    const fresh = look();
    if (fresh === announced) return;
    const old = announced;
    announced = fresh;
    cooling = true;
    cool = clock.frame(() => {
      cooling = false;
      flush();
    });
    topics.notify(old, fresh);
  };

  const touch = () => {
    stale = true;
    if (!cooling) flush();
  };

  const send = (raw: CallEvent, source?: string) => {
    const event = admit(raw, source, clock.now());
    const resumable = resumableBy(state, event);
    const next = reduce(state, event, timing);
    const moved = next !== state || event.type === 'ticked';
    state = next;
    if (moved) touch();
    for (const issue of resumable) store.recover(issue.id, 'resumeMedia').catch(() => undefined);
  };

  const disconnect = () => {
    stop = null;
    for (const undo of undos.splice(0)) undo();
    wake?.();
    wake = null;
    wakeAt = Infinity;
    cool();
    cooling = false;
  };
  const undos: (() => void)[] = [];

  const store: CallStore = {
    getSnapshot: look,
    subscribe: topics.subscribe,
    connect() {
      if (stop) return stop;
      stop = disconnect;
      for (const source of sources) {
        let live = true;
        const undo = source.connect((event) => {
          if (live) send(event, source.id);
        });
        undos.push(() => {
          live = false;
          undo();
        });
      }
      return disconnect;
    },
    send: (event) => send(event),
    closing: () => send({ type: 'closing', at: clock.now() }),
    async recover(issueId, action, input) {
      const issue = state.callErrors.issues.find((one) => one.id === issueId) ?? null;
      const owner = sourceOfIssue(state, issueId);
      if (owner === null)
        throw new Error(
          `There is no issue "${issueId}" to recover from: it may have been evicted or belong to another store. Take the id from a snapshot of this store.`,
        );
      const source = sources.find((one) => one.id === owner);
      const own = actions[action];
      const bySource = source?.recover && (issue ? issue.actions.includes(action) : action === 'reconnect');
      if (!own && !bySource)
        throw new Error(
          `Nobody handles "${action}" for "${issueId}": neither its source nor the app's actions do. Offer only the actions a snapshot lists, or pass one in the \`actions\` map.`,
        );
      const note = (outcome: 'pending' | 'done' | 'failed') =>
        send({ type: 'recoveryChanged', at: clock.now(), issueId, action, outcome });
      note('pending');
      try {
        if (own) await own({ issueId, action, issue, ...(input === undefined ? {} : { input }) });
        else
          await source?.recover?.({
            issueId,
            action,
            code: issue?.code ?? '',
            callId: issue?.callId ?? null,
            ...(input === undefined ? {} : { input }),
          });
        note('done');
      } catch (error) {
        note('failed');
        throw error;
      }
    },
    dismiss(issueId, snoozeMs) {
      const at = clock.now();
      send({ type: 'dismissed', at, issueId, snoozeUntil: snoozeMs === undefined ? null : at + snoozeMs });
    },
    labelOf: (source) => (severalLabels && labels.get(source)) || null,
    setActions(next) {
      const layer = { ...next };
      const relayer = () => {
        actions = Object.assign({}, ...layers) as ActionMap;
        touch();
      };
      layers.push(layer);
      relayer();
      return () => {
        const index = layers.indexOf(layer);
        if (index < 0) return;
        layers.splice(index, 1);
        relayer();
      };
    },
  };
  return store;
}
