import { createEmitter } from '../../kit/emitter.ts';
import type { Replayed } from '../../kit/replay.ts';
import { createReplayMedia, isOfMedia } from '../../kit/replayMedia.ts';
import type { SourceClock } from '../../kit/sourceBase.ts';
import type { Tap } from '../../kit/tap.ts';
import { sipjsLegacySource } from './source.ts';
import { field, textField } from '../shared/read.ts';
import { revivedMessage } from '../modern/replay.ts';

/** A recorded `{ statusCode, …, cause }` in the form that the package passes: `(message, cause)`. */
const revived = (payload: unknown): readonly unknown[] =>
  textField(payload, 'originator') === null
    ? [
        field(payload, 'statusCode') === undefined && field(payload, 'method') === undefined
          ? field(payload, 'message')
          : revivedMessage(payload, field(payload, 'local') === true),
        field(payload, 'cause') ?? undefined,
      ]
    : [{ ...(payload as object), message: revivedIfAny(field(payload, 'message')) }];

const revivedIfAny = (message: unknown): unknown =>
  typeof message === 'object' && message !== null
    ? revivedMessage(message, field(message, 'local') === true)
    : message;

/**
 * The real adapter with a `UA` of sip.js 0.15 or of JsSIP that emits the events of a recording. Its app passes each
 * session to the source; a session without a beginning in the recording is an outgoing call.
 */
export function replayLegacy(_options: object, clock: SourceClock, tap?: Tap): Replayed {
  const ua = { ...createEmitter(), register: () => undefined };
  const source = sipjsLegacySource(ua, { clock, tap, getUserMedia: () => Promise.resolve() });
  const newSession = (payload: unknown, inbound: boolean) => {
    count += 1;
    media = createReplayMedia();
    const transfer = createEmitter();
    const remote = { uri: { user: textField(payload, 'remote') } };
    const made = {
      ...createEmitter(),
      id: textField(payload, 'id') ?? `call-${count}`,
      remoteIdentity: remote,
      connection: null as object | null,
      transfer,
      refer: () => transfer,
      ...(inbound && { accept: () => undefined }),
    };
    source.track(made);
    return made;
  };
  /** A call without recorded media has none that can be observed. */
  const playMedia = (of: ReturnType<typeof newSession>, event: string, payload: unknown) => {
    if (of.connection === null) {
      of.connection = media.pc;
      of.emit('SessionDescriptionHandler-created');
    }
    media.play(event, payload);
  };
  let media = createReplayMedia();
  let count = 0;
  let session: ReturnType<typeof newSession> | null = null;
  return {
    source,
    play(event, payload) {
      const [what = '', name = ''] = event.split('.');
      if (event === 'ua.invite') session = newSession(payload, true);
      else if (what === 'ua' && name === 'registrationFailed') ua.emit(name, ...revived(payload));
      else if (what === 'ua' || what === 'transport') ua.emit(name, payload ?? undefined);
      else if (event === 'session.track') session = newSession(payload, false);
      else if (isOfMedia(event)) {
        if (session) playMedia(session, event, payload);
      } else if (event === 'session.getusermediafailed') {
        session ??= newSession(payload, false);
        session.emit(name, payload);
      } else if (what === 'transfer' && session) {
        session.refer();
        session.transfer.emit(name, payload);
      } else if (what === 'session') {
        session ??= newSession(payload, false);
        session.emit(name, ...revived(payload));
      } else if (/rejected(-promise)?$/.test(event) && payload !== null) source.report(payload, session?.id);
    },
  };
}
