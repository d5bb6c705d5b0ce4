import type { CallSource, Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import { mustEmit } from '../kit/listen/listen.ts';
import { createScreenPicker } from '../kit/media/screenPicker.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { takeUntilDue } from '../kit/source/takeUntilDue.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { createAsking } from './asking.ts';
import { emptyMemory, maxObjects, sameMomentMs, type OpentokFacts } from './events/memory.ts';
import { methodOf } from './events/methods.ts';
import { leftMeanwhile, normalise, opentokEvents, type OpentokObject } from './events/events.ts';
import { normaliseError, releaseHeld } from './events/failures.ts';
import { along, field, textField } from './events/read.ts';
import type { SentTracks } from '../kit/media/watchSentTracks.ts';
import { recoveriesOf } from './recoveries.ts';
import { changesSent, watchSent } from './sent.ts';
import type {
  OpentokEmitterLike,
  OpentokLike,
  OpentokPublisherLike,
  OpentokSessionLike,
  OpentokSubscriberLike,
} from './sdk.ts';

/** What `opentokSource` takes: the SDK, the session, and options. */
export interface OpentokSourceOptions extends SourceOptions {
  /**
   * The namespace. With it, the source also receives failures without a completion handler, and can play blocked sound.
   */
  readonly OT?: OpentokLike;
  readonly session?: OpentokSessionLike;
  readonly publisher?: OpentokPublisherLike;
  /** A new token for connecting again on the same session. Never stored. */
  readonly token?: () => Promise<string> | string;
  /** Creates and publishes a new publisher, once the device can be used: a failed one cannot be used again. */
  readonly republish?: () => unknown;
  /**
   * What the browser reports about the microphone permission; read when the SDK says that a dialog is open, which it
   * only guesses from the time that passes. With `granted` there is none. By default the browser's own answer.
   */
  readonly permission?: () => Promise<string> | string;
  /** Asks for the device; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** What is known about an error in addition to the error itself. */
export interface OpentokErrorContext {
  /**
   * The method that failed, e.g. `Session.connect` or `publish`: the same name means something else in another method.
   */
  readonly method?: string;
  readonly device?: Device;
}

/** A {@link CallSource} that receives the objects of a session as they are created, and the results of methods. */
export interface OpentokSource extends CallSource {
  /** Listens to a session until the returned function is called; recovery connects the last session again. */
  trackSession(session: OpentokSessionLike): () => void;
  /**
   * Listens to a publisher until it is destroyed, or the returned function is called. Track it synchronously after
   * creating it. Say if it is for a screen or only for a camera: the SDK reports the same for all devices.
   *
   * @example source.trackPublisher(OT.initPublisher(undefined, { videoSource: 'screen' }), { device: 'screen' });
   */
  trackPublisher(publisher: OpentokPublisherLike, context?: { readonly device?: Device }): () => void;
  /** Listens to a subscriber until it is destroyed, or the returned function is called. */
  trackSubscriber(subscriber: OpentokSubscriberLike): () => void;
  /**
   * Reports the error of a completion handler or rejected promise. Does nothing without an error.
   *
   * @example session.signal({ data: text }).catch((error) => source.report(error, { method: 'Session.signal' }));
   */
  report(error: unknown, context?: OpentokErrorContext): void;
  /**
   * Returns a completion handler that reports its error and then calls the app's own. For `connect` it also reports
   * that connecting begins.
   *
   * @example session.connect(token, source.wrap('Session.connect', (error) => log(error)));
   */
  wrap<Rest extends readonly unknown[]>(
    method: string,
    own?: (error?: unknown, ...rest: Rest) => void,
    context?: { readonly device?: Device },
  ): (error?: unknown, ...rest: Rest) => void;
}

/**
 * Creates a source for one OpenTok (Vonage Video) session with its publishers and subscribers, from `@opentok/client`
 * 2.35.2, which is also `@vonage/client-sdk-video`. Nothing of the SDK is imported. Connect the store before
 * `session.connect()`, so that its failure counts.
 *
 * @throws Error when an object to listen to has no `on` and `off`.
 * @example const source = opentokSource({ OT, session, token: fetchToken }); source.trackPublisher(OT.initPublisher('me'));
 */
export function opentokSource(options: OpentokSourceOptions = {}): OpentokSource {
  const { OT, id = 'opentok' } = options;
  const base = createSourceBase('opentok', emptyMemory, options);
  const { guard, now, send } = base;
  const asking = createAsking(options.permission);
  const picker = createScreenPicker(base);
  let session: OpentokSessionLike | undefined;
  let count = 0;
  const objects = createTracked<object>(base, {
    // A session that was replaced by another is over; the namespace never is.
    stays: (object) => object === OT || object === session,
    max: maxObjects,
  });
  const keyOf = new WeakMap<object, string>();

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

  const take = takeUntilDue(base, {
    waitOf: ({ held }) => (held.length > 0 ? sameMomentMs : null),
    read: (memory, at) => releaseHeld(memory, factsOf('OT'), at),
  });

  const connecting = () => send({ type: 'connectionChanged', at: now(), status: 'connecting' });

  const report: OpentokSource['report'] = (error, context = {}) => {
    if (error === null || error === undefined) return;
    const ofScreen = /^OT_USER_MEDIA/.test(textField(error, 'name') ?? '') && picker.isConcerned();
    const about = { channel: 'handler', ...(ofScreen && { device: 'screen' as const }), ...context } as const;
    take('report', (memory, at) => normaliseError(memory, error, about, factsOf('report'), at));
  };

  const tellCurrent = (
    kind: OpentokObject,
    object: object,
    hear: (event: string, payload: unknown) => void,
  ) => {
    if (kind === 'session') {
      const { connection, currentState } = object as OpentokSessionLike;
      if (connection && (currentState ?? 'connected') === 'connected') hear('sessionConnected', {});
      else if (currentState === 'connecting') connecting();
      else send({ type: 'connectionChanged', at: now(), status: 'idle' });
    }
    if (kind === 'publisher' && field(object, 'stream')) hear('streamCreated', {});
    if (kind === 'subscriber' && (object as OpentokSubscriberLike).isAudioBlocked?.())
      hear('audioBlocked', {});
  };

  const track = (
    kind: OpentokObject,
    object: OpentokEmitterLike,
    device: Device | null = null,
  ): (() => void) => {
    const returned = kind === 'OT' ? 'what the SDK exports' : 'what the SDK returned';
    mustEmit(object, `opentokSource, as its ${kind},`, returned);
    if (objects.has(object)) return () => objects.forget(object);
    const key = `${kind}${(count += 1)}`;
    keyOf.set(object, key);
    /** What an object is for; one that has sent nothing is for a screen while the screen picker is open. */
    const deviceNow = () =>
      device ?? (kind === 'publisher' && !field(object, 'stream') && picker.isConcerned() ? 'screen' : null);
    const hear = (name: string, payload: unknown) => {
      const event = `${kind}.${name}`;
      take(event, (memory, at) => normalise(memory, event, payload, factsOf(key, object, deviceNow()), at));
    };
    const heard = (name: string, payload: unknown) => {
      // A replaced session still emits its goodbye.
      if (kind === 'session' && object !== session) return;
      if (name === 'accessDialogOpened') {
        // A screen picker is not a microphone prompt.
        if (deviceNow() !== 'screen') asking.begin(key, () => hear(name, payload));
        return;
      }
      if (name.startsWith('access')) asking.end(key);
      hear(name, payload);
      if (changesSent.includes(name)) sent?.look();
      if (name === 'destroyed') objects.forget(object);
    };
    let sent: SentTracks | null = null;
    return objects.add(object, () => {
      guard(kind, () => tellCurrent(kind, object, hear));
      const undo = base.listen(object, opentokEvents[kind].split(' '), heard, kind);
      sent = kind === 'publisher' ? watchSent(object, options.republish !== undefined, base) : null;
      return () => {
        asking.end(key);
        sent?.stop();
        undo();
      };
    });
  };

  const isPublisher = (object: object): object is OpentokPublisherLike =>
    keyOf.get(object)?.startsWith('publisher') === true;

  const trackSession = (next: OpentokSessionLike) => {
    session = next;
    return track('session', next);
  };

  if (OT) track('OT', OT as OpentokEmitterLike);
  if (options.session) trackSession(options.session);
  if (options.publisher) track('publisher', options.publisher);

  return base.toSource(
    {
      start() {
        picker.start();
        // The objects themselves do not show which of them send and receive, so this is remembered as long as the
        // session exists.
        const { callId, live } = base.memory;
        const isThere = Boolean(field(session, 'connection'));
        const flows = (key: string) =>
          objects.objects().some((object) => keyOf.get(object) === key && along(object, 'stream'));
        const over = callId !== null && !(isThere && live.some(flows));
        base.memory = isThere
          ? { ...base.memory, callId: over ? null : callId, live: live.filter(flows), told: [], held: [] }
          : emptyMemory;
        if (over) send(leftMeanwhile(callId, now()));
        if (!session) send({ type: 'connectionChanged', at: now(), status: 'idle' });
        objects.start();
        const still = base.memory.callId;
        if (still !== null) send({ type: 'callChanged', at: now(), callId: still, phase: 'active' });
      },
      recoveries: recoveriesOf(() => ({
        OT,
        session,
        token: options.token,
        republish: options.republish,
        getUserMedia: options.getUserMedia,
        publishers: objects.objects().filter(isPublisher),
        connecting,
        completed: (error) => report(error, { method: 'connect' }),
      })),
    },
    {
      trackSession,
      trackPublisher: (publisher, { device } = {}) => track('publisher', publisher, device),
      trackSubscriber: (subscriber) => track('subscriber', subscriber),
      report,
      wrap<Rest extends readonly unknown[]>(
        method: string,
        own?: (error?: unknown, ...rest: Rest) => void,
        context?: { readonly device?: Device },
      ) {
        if (methodOf(method) === 'connect') connecting();
        return (error?: unknown, ...rest: Rest) => {
          // Reports first, so that what the app then does, such as connecting again, is reported after it.
          report(error, { method, ...context });
          return own?.(error, ...rest);
        };
      },
    },
  );
}
