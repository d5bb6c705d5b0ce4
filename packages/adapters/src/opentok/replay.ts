import { ownEntry } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import { createReplayMedia, isOfMedia } from '../kit/replay/replayMedia.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { field, textField } from './events/read.ts';
import type { OpentokEmitterLike } from './sdk.ts';
import { opentokSource } from './source.ts';

/**
 * Events that stand for a completion of the app's own call: `session.connect-completion`, `publisher.completion`,
 * `….rejected-promise`.
 */
const completion = /^(?:\w+\.)*?(\w+?)(?:[-.](\w+))?[-.](?:completion|rejected|rejected-promise)$/;

/** Methods of objects whose completion is recorded under the object's own name. */
const methods: Readonly<Record<string, string>> = {
  publisher: 'initPublisher',
  subscriber: 'subscribe',
  session: 'connect',
};

/**
 * The real adapter with replayed objects: one session, and publishers and subscribers as they first appear; an `object`
 * field in a payload distinguishes several. Errors of completion handlers arrive as an app would report them.
 */
export function replayOpentok(_options: object, clock: SourceClock, tap?: Tap): Replayed {
  const objects = new Map([
    ['OT', createEmitter<object>({ unblockAudio: () => Promise.resolve() })],
    ['session', createEmitter<object>({})],
  ]);
  const source = opentokSource({
    OT: objects.get('OT') as OpentokEmitterLike,
    session: objects.get('session') as OpentokEmitterLike,
    clock,
    tap,
    token: () => Promise.resolve('a fresh token'),
    republish: () => undefined,
    getUserMedia: () => Promise.resolve(),
    permission: () => 'prompt',
  });
  const media = createReplayMedia();
  const emit = (kind: string, name: string, payload: unknown) => {
    const key = kind + (textField(payload, 'object') ?? '');
    let object = objects.get(key);
    if (!object) {
      const stream = field(payload, 'stream');
      object = createEmitter<object>({ stream, getAudioSource: () => media.track });
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
      if (isOfMedia(event)) {
        media.play(event, payload);
        // The SDK says so too, and the source looks again at what is sent.
        if (event === 'track.switched') emit('publisher', 'audioInputDeviceChanged', {});
      } else if (object) source.report(payload, { method: ownEntry(methods, method) ?? method });
      else {
        const [, kind = '', name = ''] = /^(OT|session|publisher|subscriber)\.(\w+)$/.exec(event) ?? [];
        if (kind) emit(kind, name, payload);
      }
    },
  };
}

/** The replay adapters, by the npm name of the SDKs. */
export const opentokReplays: Readonly<Record<string, ReplayAdapter>> = {
  '@opentok/client': replayOpentok,
  '@vonage/client-sdk-video': replayOpentok,
};
