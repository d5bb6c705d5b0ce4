import { createEmitter } from '../kit/replay/emitter.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import { createReplayMedia, isOfMedia } from '../kit/replay/replayMedia.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { field, textField } from '../kit/read/read.ts';
import type { MeteredClientLike, MeteredPeerLike, MeteredRemoteLike } from './sdk.ts';
import { makeSource } from './source.ts';
import { isDevice } from './write.ts';

/** An object with a state, which its own `state-change` updates before any listener runs. */
function createStateful<Fields extends object>(fields: Fields) {
  const object = createEmitter({ ...fields, state: 'idle' });
  const { emit } = object;
  return Object.assign(object, {
    emit(event: string, payload: unknown) {
      object.state = textField(event === 'state-change' ? payload : null, 'to') ?? object.state;
      emit(event, payload);
    },
  });
}

type Remote = ReturnType<typeof createStateful<Pick<MeteredRemoteLike, 'id' | 'metadata' | 'pc'>>>;

const ofClient = ['connected', 'disconnected', 'server-error', 'going-away', 'token-provider-error'];

/** The name of an event for a rejected promise that an app would receive. */
const rejected = /-rejected$|\.rejected-promise$/;

/** The device that the app named with it, as in `app.microphone.rejected-promise`. */
const deviceOf = (event: string) => {
  const [, device] = event.split('.');
  return isDevice(device) ? device : undefined;
};

/** Remote peers are recorded by id; their events are recorded without one. */
function createRemotes(pc: object) {
  const remotes: Remote[] = [];
  const idOf = (payload: unknown) => {
    const recorded = field(payload, 'peer');
    return textField(recorded, 'id') ?? textField(recorded, 'peerId');
  };
  return {
    joined(payload: unknown): Remote | null {
      const id = idOf(payload);
      if (id === null) return null;
      const metadata = field(field(payload, 'peer'), 'metadata') as Record<string, unknown> | undefined;
      const remote = createStateful({ id, pc, ...(metadata === undefined ? {} : { metadata }) });
      remotes.unshift(remote);
      return remote;
    },
    left(payload: unknown): Remote | null {
      const index = remotes.findIndex((remote) => remote.id === idOf(payload));
      return index < 0 ? null : (remotes.splice(index, 1)[0] ?? null);
    },
    /** The newest peer in the state from which the event leaves, otherwise the newest of all. */
    speaker(payload: unknown): Remote | undefined {
      return remotes.find((remote) => remote.state === field(payload, 'from')) ?? remotes[0];
    },
  };
}

/**
 * The real adapter with a replayed client or peer (`options.kind` is `peer`), on the clock of the recording. A recorded
 * peer is observed from outside, without the client in it.
 */
export function replayMetered(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const client = createStateful({});
  const peer = createStateful({});
  const media = createReplayMedia();
  const remotes = createRemotes(media.pc);
  const isPeer = field(options, 'kind') === 'peer';
  const unanswered = new Map<unknown, () => void>();
  const source = makeSource(
    isPeer ? { peer: peer satisfies MeteredPeerLike } : { client: client satisfies MeteredClientLike },
    { clock, tap },
    (remote, tell) => {
      unanswered.set(remote, tell);
      return () => void unanswered.delete(remote);
    },
  );
  return {
    source,
    play(event, payload) {
      const failure = field(payload, 'err') ?? field(payload, 'error') ?? payload;
      if (isOfMedia(event)) media.play(event, payload);
      else if (rejected.test(event) && failure != null) source.report(failure, deviceOf(event));
      else if (/^(fault|probe|app)\./.test(event)) return;
      else if (event === 'remote.unanswered') unanswered.get(remotes.speaker(payload))?.();
      else if (event.startsWith('remote.')) remotes.speaker(payload)?.emit(event.slice(7), payload);
      else if (event === 'peer-joined') peer.emit(event, { peer: remotes.joined(payload) ?? payload });
      else if (event === 'peer-left') peer.emit(event, { peer: remotes.left(payload) ?? payload });
      else if (isPeer && !ofClient.includes(event)) peer.emit(event, payload);
      else client.emit(event, payload);
    },
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const meteredReplays: Readonly<Record<string, ReplayAdapter>> = {
  '@metered-ca/realtime': replayMetered,
};
