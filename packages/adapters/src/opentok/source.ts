import { systemClock, type CallSource, type Clock, type Device, type Emit } from '@faultline/core';
import { leaving } from '../bounded.ts';
import { createGuard } from '../guard.ts';
import { ownMicrophone } from '../media/microphone.ts';
import { oneStore, undoAll } from '../oneStore.ts';
import {
  emptyMemory,
  maxObjects,
  sameMomentMs,
  type OpentokFacts,
  type OpentokMemory,
  type Step,
} from './memory.ts';
import { ownPermission } from './browser.ts';
import { methodOf } from './methods.ts';
import { leftMeanwhile, normalise, opentokEvents, type OpentokObject } from './normalise.ts';
import { normaliseError, releaseHeld } from './normaliseError.ts';
import { along, field, textField } from './read.ts';
import { recover } from './recover.ts';
import type {
  OpentokEmitterLike,
  OpentokLike,
  OpentokPublisherLike,
  OpentokSessionLike,
  OpentokSubscriberLike,
} from './sdk.ts';

export interface OpentokSourceOptions {
  /** The namespace. With it, failures without a completion handler are heard, and blocked sound can be played. */
  readonly OT?: OpentokLike;
  readonly session?: OpentokSessionLike;
  readonly publisher?: OpentokPublisherLike;
  /** Unique in a store; `opentok` by default. */
  readonly id?: string;
  /** What the person calls it, for a page with several. */
  readonly label?: string;
  /** A fresh token for connecting again on the same session. Never stored. */
  readonly token?: () => Promise<string> | string;
  /** Makes and publishes a new publisher, once the device can be used: a failed one is of no more use. */
  readonly republish?: () => unknown;
  /**
   * What the browser says of the permission for the microphone; asked when the SDK says that a dialog is open, which it only
   * guesses from the time that passes. With `granted` none is. By default the browser's own answer.
   */
  readonly permission?: () => Promise<string> | string;
  /** Asks for the device; by default the browser's own, for a microphone. */
  readonly getUserMedia?: () => Promise<unknown>;
  readonly now?: () => number;
  /** Runs once after some ms and returns the undo; by default the page's own timers. */
  readonly timer?: Clock['timer'];
}

/** What is known about an error beside itself. */
export interface OpentokErrorContext {
  /** The method that failed, e.g. `Session.connect` or `publish`: the same name means another thing in another method. */
  readonly method?: string;
  readonly device?: Device;
}

/** A {@link CallSource} that is told of the objects of a session as they come, and takes in what methods answer. */
export interface OpentokSource extends CallSource {
  /** Listens to a session until the undo; the last one is connected again on recovery. */
  trackSession(session: OpentokSessionLike): () => void;
  /**
   * Listens to a publisher until it is destroyed, or the undo. Track it in the turn in which it was made. Say so where it
   * is for a screen or a camera alone: the SDK tells the same of all devices.
   *
   * @example source.trackPublisher(OT.initPublisher(null, { videoSource: 'screen' }), { device: 'screen' });
   */
  trackPublisher(publisher: OpentokPublisherLike, context?: { readonly device?: Device }): () => void;
  /** Listens to a subscriber until it is destroyed, or the undo. */
  trackSubscriber(subscriber: OpentokSubscriberLike): () => void;
  /**
   * Takes in the error of a completion handler or rejected promise. No error: nothing.
   *
   * @example session.signal({ data }).catch((error) => source.report(error, { method: 'Session.signal' }));
   */
  report(error: unknown, context?: OpentokErrorContext): void;
  /**
   * A completion handler that reports its error and goes on to the app's own. For `connect` it also tells that
   * connecting begins.
   *
   * @example session.connect(token, source.wrap('Session.connect', (error) => { … }));
   */
  wrap<Rest extends readonly unknown[]>(
    method: string,
    own?: (error?: unknown, ...rest: Rest) => void,
    context?: { readonly device?: Device },
  ): (error?: unknown, ...rest: Rest) => void;
}

interface Tracked {
  readonly kind: OpentokObject;
  readonly object: OpentokEmitterLike;
  readonly key: string;
  readonly device: Device | null;
  undo: () => void;
}

/**
 * The events of one OpenTok (Vonage Video) session with its publishers and subscribers, from `@opentok/client` 2.35.2,
 * which is also `@vonage/client-sdk-video`. Nothing of the SDK is imported. Connect the store before
 * `session.connect()`, so that its failure counts.
 *
 * @throws Error when an object to listen to has no `on` and `off`.
 * @example const source = opentokSource({ OT, session, token: fetchToken }); source.trackPublisher(OT.initPublisher(…));
 */
export function opentokSource(options: OpentokSourceOptions = {}): OpentokSource {
  const { OT, id = 'opentok', now = Date.now, timer = systemClock.timer } = options;
  let memory: OpentokMemory = emptyMemory;
  let emit: Emit | null = null;
  let session: OpentokSessionLike | undefined;
  let count = 0;
  let stopTimer = () => undefined as void;
  const tracked = new Map<object, Tracked>();
  const asking = new Set<string>();

  const factsOf = (key: string, object?: unknown, device: Device | null = null): OpentokFacts => ({
    key,
    device: device ?? (along(object, 'stream.videoType') === 'screen' ? 'screen' : null),
    connectionId: textField(field(session, 'connection'), 'connectionId') ?? id,
    stream: field(object, 'stream'),
    can: {
      connect: options.token !== undefined,
      publish: options.republish !== undefined,
      unblock: typeof OT?.unblockAudio === 'function',
    },
  });

  const guard = createGuard('opentok', now, (event) => emit?.(event));
  const take = (event: string, step: (at: number) => Step) => {
    guard(event, () => {
      if (!emit) return;
      const { memory: next, events } = step(now());
      memory = next;
      events.forEach(emit);
    });
    stopTimer();
    if (emit && memory.held.length > 0)
      stopTimer = timer(
        () => take('timer', (time) => releaseHeld(memory, factsOf('OT'), time)),
        sameMomentMs,
      );
  };

  const connecting = () => emit?.({ type: 'connectionChanged', at: now(), status: 'connecting' });

  const report: OpentokSource['report'] = (error, context = {}) => {
    if (error === null || error === undefined) return;
    take('report', (at) =>
      normaliseError(memory, error, { channel: 'handler', ...context }, factsOf('report'), at),
    );
  };

  const emitCurrent = ({ kind, object, key, device }: Tracked) => {
    const hear = (event: string) =>
      take(event, (at) => normalise(memory, event, {}, factsOf(key, object, device), at));
    if (kind === 'session') {
      const { connection, currentState } = object as OpentokSessionLike;
      if (connection && (currentState ?? 'connected') === 'connected') hear('session.sessionConnected');
      else
        emit?.({
          type: 'connectionChanged',
          at: now(),
          status: currentState === 'connecting' ? currentState : 'idle',
        });
    }
    if (kind === 'publisher' && field(object, 'stream')) hear('publisher.streamCreated');
    if (kind === 'subscriber' && (object as OpentokSubscriberLike).isAudioBlocked?.())
      hear('subscriber.audioBlocked');
  };

  /** The dialog of a publisher is told if it can be open, and still is once that is known. */
  const whenAsking = (key: string, tell: () => void) => {
    asking.add(key);
    const known = (state: string) => {
      if (state !== 'granted' && asking.has(key)) tell();
    };
    const ask = (): string | Promise<string> => {
      try {
        return (options.permission ?? ownPermission)();
      } catch {
        return 'unknown';
      }
    };
    const state = ask();
    if (typeof state === 'string') known(state);
    else void state.then(known, () => known('unknown'));
  };

  const listen = (one: Tracked) => {
    guard(one.kind, () => emitCurrent(one));
    const { kind, object, key, device } = one;
    const undos = opentokEvents[kind].split(' ').map((name) => {
      const event = `${kind}.${name}`;
      const tell = (payload: unknown) =>
        take(event, (at) => normalise(memory, event, payload, factsOf(key, object, device), at));
      const heard = (payload: unknown) => {
        // A session that another took the place of still says goodbye.
        if (kind === 'session' && object !== session) return;
        // A picker for screens is no question of the browser about the microphone.
        if (name === 'accessDialogOpened' && device === 'screen') return;
        if (name === 'accessDialogOpened') return whenAsking(key, () => tell(payload));
        if (name.startsWith('access') || name === 'destroyed') asking.delete(key);
        tell(payload);
        if (name === 'destroyed') untrack(one);
      };
      const listener = (payload: unknown) => guard(event, () => heard(payload));
      object.on(name, listener);
      return () => void object.off(name, listener);
    });
    one.undo = () => undoAll(undos);
  };

  const untrack = (one: Tracked) => {
    asking.delete(one.key);
    one.undo();
    tracked.delete(one.object);
  };

  const track = (
    kind: OpentokObject,
    object: OpentokEmitterLike,
    device: Device | null = null,
  ): (() => void) => {
    if (typeof field(object, 'on') !== 'function' || typeof field(object, 'off') !== 'function')
      throw new Error(
        `opentokSource was given a ${kind} without on() and off(): it cannot hear its events. Pass what ${kind === 'OT' ? 'the SDK exports' : 'the SDK returned'}.`,
      );
    const known = tracked.get(object);
    if (known) return () => untrack(known);
    const one: Tracked = { kind, object, key: `${kind}${(count += 1)}`, device, undo: () => undefined };
    tracked.set(object, one);
    if (emit) listen(one);
    // A session that another took the place of is over; the namespace never is.
    const gone = leaving(tracked, ({ kind }, other) => kind !== 'OT' && other !== session, maxObjects);
    const out = gone && tracked.get(gone);
    if (out) untrack(out);
    return () => untrack(one);
  };

  const trackSession = (next: OpentokSessionLike) => {
    session = next;
    return track('session', next);
  };

  if (OT) track('OT', OT as OpentokEmitterLike);
  if (options.session) trackSession(options.session);
  if (options.publisher) track('publisher', options.publisher);

  return {
    id,
    sdk: 'opentok',
    ...(options.label !== undefined && { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      // Which objects send and receive cannot be read from them: it is kept, for as long as the session is there.
      const { callId, live } = memory;
      const flows = (key: string) =>
        [...tracked.values()].some((one) => one.key === key && along(one.object, 'stream'));
      const over = callId !== null && !(field(session, 'connection') && live.some(flows));
      memory = field(session, 'connection')
        ? { ...memory, callId: over ? null : callId, live: live.filter(flows), told: [], held: [] }
        : emptyMemory;
      if (over) to(leftMeanwhile(callId, now()));
      if (!session) to({ type: 'connectionChanged', at: now(), status: 'idle' });
      for (const one of [...tracked.values()]) listen(one);
      if (memory.callId !== null)
        to({ type: 'callChanged', at: now(), callId: memory.callId, phase: 'active' });
      return () => {
        emit = null;
        stopTimer();
        asking.clear();
        for (const one of tracked.values()) one.undo();
      };
    }),
    trackSession,
    trackPublisher: (publisher, { device } = {}) => track('publisher', publisher, device),
    trackSubscriber: (subscriber) => track('subscriber', subscriber),
    report,
    wrap(method, own, context) {
      if (methodOf(method) === 'connect') connecting();
      return (error, ...rest) => {
        // First, so that what the app does about it, such as connecting again, is told after it.
        report(error, { method, ...context });
        return own?.(error, ...rest);
      };
    },
    recover: (request) =>
      recover(
        {
          OT,
          session,
          token: options.token,
          republish: options.republish,
          getUserMedia: options.getUserMedia ?? ownMicrophone(),
          connecting,
          completed: (error) => report(error, { method: 'connect' }),
        },
        request,
      ),
  };
}
