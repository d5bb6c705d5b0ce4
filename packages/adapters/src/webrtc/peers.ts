import { outsideId } from '@faultline/core';
import { asked } from '../kit/read/read.ts';
import { forCall } from '../kit/source/forCall.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { undoAll } from '../kit/source/undo.ts';
import type { watchFlow } from '../kit/media/watchFlow.ts';
import { watchSentTracks } from '../kit/media/watchSentTracks.ts';
import { callSeen, flowTold, remoteMuteTold } from './events/calls.ts';
import { toldEnd } from './events/ending.ts';
import { readFact } from './events/events.ts';
import { sentTold } from '../peer/media.ts';
import { newCall, type WebrtcMemory } from './events/memory.ts';
import type { PeerConnectionLike } from './sdk.ts';
import { hasAgreed, watchConnection, type ConnectionFact } from '../peer/watchConnection.ts';

/** A peer connection, or a function that returns a call's present one, which may appear later or be replaced. */
export type Given = PeerConnectionLike | (() => PeerConnectionLike | null | undefined);

/** What the app knows of the call that a peer connection is for. */
export interface WebrtcCall {
  /** Unique in a source; by default a number. */
  readonly callId?: string;
  /** Name or number of the other side. */
  readonly remote?: string | null;
  readonly direction?: 'inbound' | 'outbound';
  /**
   * What is sent in addition to the senders' own tracks: the microphone, when only a processed copy of its sound is
   * sent. A track, a stream or a list of these.
   */
  readonly sends?: () => unknown;
}

/** How often a function is called to find another peer connection, ms. */
const lookEveryMs = 1_000;

/** Listens to the peer connections of calls. */
export function createPeers(base: SourceBase<WebrtcMemory>, watch: typeof watchFlow) {
  const ids = new WeakMap<object, string>();
  const again = new Map<string, () => void>();
  const isOver = (given: Given) => endedOf(ids.get(given));
  const endedOf = (id = '') => (base.memory.calls.get(id)?.endedBy ?? null) !== null;
  const tracked = createTracked<Given>(base, { isOver });
  let count = 0;
  const peerOf = (given: Given): unknown => (typeof given === 'function' ? asked({ given }, 'given') : given);

  /** The id of its call, which the app may have given; by default a number. */
  const named = (given: Given, { callId }: WebrtcCall = {}): string => {
    const id = ids.get(given) ?? outsideId(callId ?? `call-${++count}`);
    ids.set(given, id);
    return id;
  };

  const listenToCall = (given: Given, callId: string, { direction, remote, sends }: WebrtcCall) => {
    const undos: (() => void)[] = [];
    const ofCall = forCall(base, callId);
    const fresh = newCall(direction ?? null, remote ?? null, hasAgreed(peerOf(given)));
    base.take('track', (memory, at) => callSeen(memory, callId, fresh, at));
    if (endedOf(callId)) return () => undefined;

    let pc: unknown = null;
    let unwatch: (() => void) | null = null;
    const sent = watchSentTracks(
      () => [pc, sends?.()],
      (news) =>
        base.take('sent', (memory, at) => {
          const more = { callId, actions: ['resumeMedia', 'useDevice'] } as const;
          const { refused, events } = sentTold('webrtc', memory.refused, news, at, more);
          return { memory: { ...memory, refused }, events };
        }),
      ofCall,
    );
    const look = () => {
      const now = peerOf(given);
      if (now === pc || now === null || now === undefined) return;
      unwatch?.();
      pc = now;
      const read = (fact: ConnectionFact) => {
        base.take(fact, (memory, at) => readFact(memory, callId, fact, at));
        if (endedOf(callId)) tracked.forget(given);
      };
      const tell = (fact: ConnectionFact) => {
        if (fact !== 'closed' || typeof given !== 'function') return read(fact);
        // A connection that is replaced is closed without an end, even if the new one is created right after.
        const unlessReplaced = () => {
          if ((peerOf(given) ?? now) === now) read(fact);
        };
        undos.push(base.clock.timer(unlessReplaced, 0));
      };
      unwatch = watchConnection(now, tell, ofCall);
      sent.look();
    };
    const lookAgain = () => {
      base.guard('look', look);
      cancel = base.clock.timer(lookAgain, lookEveryMs);
    };
    let cancel: () => void = () => undefined;
    let unflow: () => void = () => undefined;
    const watchAnew = () => {
      unflow();
      unflow = watch(
        () => pc,
        (flow) => {
          const read = () => base.take('flow', (memory, at) => flowTold(memory, callId, flow, at));
          ofCall.guard('flow', read, { from: pc, of: 'pc', args: [flow] });
        },
        base,
      );
    };
    again.set(callId, watchAnew);
    undos.push(
      sent.stop,
      () => cancel(),
      () => unwatch?.(),
      () => unflow(),
      () => void again.delete(callId),
    );
    if (typeof given === 'function') lookAgain();
    else base.guard('look', look);
    watchAnew();
    return () => undoAll(undos);
  };

  return {
    start: tracked.start,
    idOf: (given: Given) => ids.get(given),
    named,
    track(given: Given, call: WebrtcCall) {
      const callId = named(given, call);
      tracked.add(given, () => listenToCall(given, callId, call));
    },
    ended(given: Given, how: unknown) {
      const callId = ids.get(given);
      if (callId === undefined) return;
      base.take('ended', (memory, at) => toldEnd(memory, callId, how, at));
      tracked.forget(given);
    },
    remoteMuted(given: Given, muted: boolean) {
      const callId = ids.get(given) ?? '';
      base.take('remoteMuted', (memory, at) => remoteMuteTold(memory, callId, muted, at));
      again.get(callId)?.();
    },
    /** The peer connections of the live calls. */
    all: () => tracked.objects().map(peerOf),
  };
}
