import type { CallEvent, ConditionId } from '@faultline/core';
import { leaving } from '../bounded.ts';
import type { Guard } from '../guard.ts';
import { field, numberField } from '../read.ts';
import type { PeerConnectionLike } from './sdk.ts';

/** How often levels and mute are looked at while something about them is wrong. */
const lookEveryMs = 2_000;

/** Above this level a microphone is heard: ten times the SDK's own threshold for silence (2.27.10). */
const heardLevel = 0.01;

const isPeer = (value: unknown): value is PeerConnectionLike =>
  typeof field(value, 'addEventListener') === 'function' &&
  typeof field(value, 'connectionState') === 'string';

const peerOf = (call: unknown): PeerConnectionLike | null => {
  const peer = field(field(call, 'peer'), 'instance');
  return isPeer(peer) ? peer : null;
};

/** What the SDK never tells: that sound is back, and that the microphone is heard again. */
export interface MediaWatch {
  /** Looks after a call for as long as one of its conditions lasts. */
  watch(callId: string, condition: ConditionId): void;
  forget(callId: string): void;
  stop(): void;
}

interface Watched {
  readonly conditions: Set<ConditionId>;
  undo: () => void;
}

async function microphoneHeard(peer: PeerConnectionLike): Promise<boolean> {
  const reports = await peer.getStats?.();
  let heard = false;
  reports?.forEach((report) => {
    if (
      field(report, 'type') === 'media-source' &&
      field(report, 'kind') === 'audio' &&
      (numberField(report, 'audioLevel') ?? 0) > heardLevel
    )
      heard = true;
  });
  return heard;
}

/** Watches the peer connections of calls; `callOf` finds the present object of a call, which a reattach replaces. */
export function watchMedia(
  callOf: (callId: string) => unknown,
  emit: (event: CallEvent) => void,
  now: () => number,
  guard: Guard,
): MediaWatch {
  const watched = new Map<string, Watched>();

  const start = (callId: string): Watched => {
    const conditions = new Set<ConditionId>();
    const peer = peerOf(callOf(callId));
    const onState = () =>
      guard('connectionstatechange', () => {
        if (peer?.connectionState === 'connected')
          emit({ type: 'issueCleared', at: now(), condition: 'ice.', callId });
      });
    peer?.addEventListener('connectionstatechange', onState);
    const look = () => {
      const call = callOf(callId);
      const muted = field(call, 'isAudioMuted');
      if (typeof muted === 'boolean' && field(call, 'state') === 'active')
        emit({ type: 'callChanged', at: now(), callId, phase: 'active', muted });
      const current = peerOf(call);
      if (!current || !conditions.has('media.microphoneSilent')) return;
      const heard = () =>
        guard('getStats', () => {
          if (watched.get(callId)?.conditions === conditions)
            emit({ type: 'issueCleared', at: now(), condition: 'media.microphoneSilent', callId });
        });
      microphoneHeard(current).then(
        (isHeard) => isHeard && heard(),
        () => undefined,
      );
    };
    const id = setInterval(() => guard('media', look), lookEveryMs);
    return {
      conditions,
      undo: () => {
        peer?.removeEventListener('connectionstatechange', onState);
        clearInterval(id);
      },
    };
  };

  const forget = (callId: string) => {
    watched.get(callId)?.undo();
    watched.delete(callId);
  };

  return {
    watch(callId, condition) {
      if (!peerOf(callOf(callId))) return;
      const one = watched.get(callId) ?? start(callId);
      watched.set(callId, one);
      one.conditions.add(condition);
      const gone = leaving(watched, () => false);
      if (gone !== undefined) forget(gone);
    },
    forget,
    stop: () => {
      for (const callId of [...watched.keys()]) forget(callId);
    },
  };
}
