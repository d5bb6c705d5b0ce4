import { ownEntry } from '@faultline/core';
import type { Replayed, ReplayAdapter } from '../kit/replay.ts';
import type { SourceClock } from '../kit/sourceBase.ts';
import { field, textField } from './events/read.ts';
import type { OpentokEmitterLike } from './sdk.ts';
import { opentokSource } from './source.ts';

/** An object that emits what it is told to. */
function emitter(more: object = {}): OpentokEmitterLike & { emit(event: string, payload: unknown): void } {
  const listeners = new Map<string, Set<(payload: unknown) => void>>();
  return {
    ...more,
    on: (event, listener) => listeners.set(event, (listeners.get(event) ?? new Set()).add(listener)),
    off: (event, listener) => listeners.get(event)?.delete(listener),
    emit: (event, payload) => [...(listeners.get(event) ?? [])].forEach((listener) => listener(payload)),
  };
}

/** Where the app's own call is how the SDK reports: `session.connect-completion`, `publisher.completion`, `….rejected-promise`. */
const completion = /^(?:\w+\.)*?(\w+?)(?:[-.](\w+))?[-.](?:completion|rejected|rejected-promise)$/;

/** Methods of objects whose completion is recorded under the object's own name. */
const methods: Readonly<Record<string, string>> = {
  publisher: 'initPublisher',
  subscriber: 'subscribe',
  session: 'connect',
};

/**
 * The real adapter over replayed objects: one session, and a publisher and subscriber as they are first heard of; where a
 * payload has an `object`, that tells several apart. Errors of completion handlers come as an app would report them.
 */
export function replayOpentok(_options: object, clock: SourceClock): Replayed {
  const objects = new Map([
    ['OT', emitter({ unblockAudio: () => Promise.resolve() })],
    ['session', emitter()],
  ]);
  const source = opentokSource({
    OT: objects.get('OT') as OpentokEmitterLike,
    session: objects.get('session') as OpentokEmitterLike,
    clock,
    token: () => Promise.resolve('a fresh token'),
    republish: () => undefined,
    getUserMedia: () => Promise.resolve(),
    permission: () => 'prompt',
  });
  const emit = (kind: string, name: string, payload: unknown) => {
    const key = kind + (textField(payload, 'object') ?? '');
    let object = objects.get(key);
    if (!object) {
      object = emitter({ stream: field(payload, 'stream') });
      objects.set(key, object);
      if (kind === 'publisher') source.trackPublisher(object);
      else source.trackSubscriber(object);
    }
    object.emit(name, payload);
    if (name === 'destroyed') objects.delete(key);
  };
  return {
    source,
    play(event, payload) {
      const [, object = '', method = object] = completion.exec(event) ?? [];
      if (object) source.report(payload, { method: ownEntry(methods, method) ?? method });
      else {
        const [, kind = '', name = ''] = /^(OT|session|publisher|subscriber)\.(\w+)$/.exec(event) ?? [];
        if (kind) emit(kind, name, payload);
      }
    },
  };
}

/** Who replays recordings, by the npm name of the SDKs. */
export const opentokReplays: Readonly<Record<string, ReplayAdapter>> = {
  '@opentok/client': replayOpentok,
  '@vonage/client-sdk-video': replayOpentok,
};
