import { ownEntry, tableOf, type Table } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { field, textField } from '../kit/read/read.ts';
import { ofCall, replayedCalls } from '../kit/replay/replayedCalls.ts';
import { createReplayMedia, isOfMedia, type ReplayMedia } from '../kit/replay/replayMedia.ts';
import type { TelnyxClientLike } from './sdk.ts';
import { telnyxSource } from './source.ts';

/** A client that emits the SDK events of a recording. */
export interface TelnyxReplayClient extends TelnyxClientLike {
  /** Emits one recorded event; events from elsewhere are ignored. */
  replay(event: string, payload: unknown): void;
}

const nothing = () => undefined;

/** The calls of a client by their ids. It changes: a copy for each look would take ever longer. */
type Calls = Table<object>;

/** Turns a recorded call, `{ call: id, state, … }`, back into a `Call` object. */
function revivedCall(recorded: unknown): object | null {
  const id = textField(recorded, 'call');
  return id === null || typeof recorded !== 'object' || recorded === null ? null : { ...recorded, id };
}

/** Functions are not recorded: those that a listener may expect become no-ops. */
function revived(payload: unknown, calls: Calls, media: ReplayMedia | null): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  const call = revivedCall(field(payload, 'call'));
  const id = textField(call, 'id');
  if (call && media) Object.assign(call, { peer: { instance: media.pc } });
  if (call && id) Object.assign(calls, { [id]: call });
  const waits = field(payload, 'recoverable') === true ? { resume: nothing, reject: nothing } : {};
  return { ...payload, ...(call ? { call } : {}), ...waits };
}

/**
 * Rebuilds a Telnyx client from the options of a recording. It is connecting from the start, because its app had called
 * `connect()` when the recording began.
 */
export function telnyxReplayClient(options: object): TelnyxReplayClient {
  const calls = tableOf<object>();
  // Another call has another connection, with another track.
  const media = replayedCalls<{ readonly id: string; media: ReplayMedia | null }>();
  const emitter = createEmitter();
  const playMedia = (event: string, payload: unknown) => {
    const one = media.current() ?? media.add('', { id: '', media: null });
    if (!one.media) {
      one.media = createReplayMedia();
      // The call is looked at with its next notification.
      const call = Object.assign(ownEntry(calls, one.id) ?? {}, { peer: { instance: one.media.pc } });
      emitter.emit('telnyx.notification', { type: 'callUpdate', call });
    }
    one.media.play(event, payload);
  };
  return {
    ...emitter,
    options,
    calls,
    connection: { connected: false, isAlive: true },
    replay(event, payload) {
      const id = textField(field(payload, 'call'), 'call');
      if (id !== null && !ownEntry(calls, id)) media.add(id, { id, media: null });
      if (event === ofCall) media.turnTo(payload);
      else if (event.startsWith('telnyx.'))
        emitter.emit(event, revived(payload, calls, media.get(id ?? '')?.media ?? null));
      else if (isOfMedia(event)) playMedia(event, payload);
      // The SDK forgets a call that is destroyed (2.27.10).
      if (id !== null && textField(field(payload, 'call'), 'state') === 'destroy')
        Reflect.deleteProperty(calls, id);
    },
  };
}

/** The real adapter over a replayed client, on the clock of the recording; its microphone is always there. */
export function replayTelnyx(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const client = telnyxReplayClient(options);
  return {
    source: telnyxSource(client, { clock, tap, getUserMedia: () => Promise.resolve() }),
    play: client.replay,
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const telnyxReplays: Readonly<Record<string, ReplayAdapter>> = { '@telnyx/webrtc': replayTelnyx };
