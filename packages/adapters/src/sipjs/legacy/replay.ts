import { createEmitter } from '../../kit/replay/emitter.ts';
import type { Replayed } from '../../kit/replay/replay.ts';
import { ofCall, replayedCalls } from '../../kit/replay/replayedCalls.ts';
import { createReplayMedia, isOfMedia } from '../../kit/replay/replayMedia.ts';
import { createReplayFlow } from '../../kit/replay/replayFlow.ts';
import type { Flow } from '../../kit/media/watchFlow.ts';
import type { SourceClock } from '../../kit/source/sourceBase.ts';
import type { Tap } from '../../kit/listen/tap.ts';
import { makeLegacySource } from './source.ts';
import { asked, field, textField } from '../shared/read.ts';
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

const nothing = () => undefined;

/** A session as a recording speaks of it: with the methods that end it where they were there to be listened to. */
function replayedSession(payload: unknown, inbound: boolean, id: string) {
  const transfer = createEmitter();
  return {
    ...createEmitter(),
    id,
    remoteIdentity: { uri: { user: textField(payload, 'remote') } },
    connection: null as object | null,
    media: createReplayMedia(),
    replaces: { accept: nothing },
    transfer,
    refer: () => transfer,
    ...(inbound && { accept: nothing, answer: nothing }),
    ...(field(payload, 'acts') === true && { terminate: nothing }),
  };
}

type ReplayedSession = ReturnType<typeof replayedSession>;

/** A call of whose media nothing is recorded has none that could be looked at. */
function givePeer(session: ReplayedSession): void {
  if (session.connection === null) {
    session.connection = session.media.pc;
    session.emit('SessionDescriptionHandler-created');
  }
}

/**
 * The real adapter with a `UA` of sip.js 0.15 or of JsSIP that emits the events of a recording. Its app passes each
 * session to the source; a session without a beginning in the recording is an outgoing call.
 */
export function replayLegacy(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const ua = { ...createEmitter(), configuration: options, register: () => undefined };
  const flows = createReplayFlow();
  const source = makeLegacySource(ua, { clock, tap, getUserMedia: () => Promise.resolve() }, flows.watch);
  const sessions = replayedCalls<ReplayedSession>();
  let count = 0;
  const newSession = (payload: unknown, inbound: boolean) => {
    count += 1;
    const id = textField(payload, 'id') ?? `call-${count}`;
    const session = replayedSession(payload, inbound, id);
    source.track(session);
    return sessions.add(id, session);
  };
  const playMedia = (session: ReplayedSession, event: string, payload: unknown) => {
    givePeer(session);
    if (event === 'pc.flow') flows.play(session.connection, payload as Flow);
    else session.media.play(event, payload);
  };
  const playSession = (session: ReplayedSession, event: string, name: string, payload: unknown) => {
    if (name.endsWith('()'))
      asked(event.startsWith('replaces.') ? session.replaces : session, name.slice(0, -2), payload);
    else if (name === 'replaces') session.emit(name, session.replaces);
    else if (name === 'getusermediafailed') session.emit(name, payload);
    else session.emit(name, ...revived(payload));
  };
  return {
    source,
    play(event, payload) {
      const [what = '', name = ''] = event.split('.');
      const session = sessions.current();
      if (event === ofCall) sessions.turnTo(payload);
      else if (event === 'ua.invite') newSession(payload, true);
      else if (what === 'ua' && name === 'registrationFailed') ua.emit(name, ...revived(payload));
      else if (what === 'ua' || what === 'transport') ua.emit(name, payload ?? undefined);
      else if (event === 'session.track') newSession(payload, false);
      else if (isOfMedia(event)) {
        if (session) playMedia(session, event, payload);
      } else if (what === 'transfer' && session) {
        session.refer();
        session.transfer.emit(name, payload);
      } else if (what === 'session' || what === 'replaces')
        playSession(session ?? newSession(payload, false), event, name, payload);
      else if (/rejected(-promise)?$/.test(event) && payload !== null) source.report(payload, session?.id);
    },
  };
}
