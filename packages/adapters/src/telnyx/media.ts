import type { ConditionId } from '@faultline/core';
import { leaving } from '../kit/tracked/bounded.ts';
import { listenTo } from '../kit/listen/listen.ts';
import { asked, field, numberField, textField } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';

/** How often levels and mute are checked while something about them is wrong. */
const lookEveryMs = 2_000;

/** Above this level a microphone counts as heard: ten times the SDK's own threshold for silence (2.27.10). */
const heardLevel = 0.01;

/** The peer connection of a call; null when it has none yet. */
const peerOf = (call: unknown): object | null => {
  const peer = field(field(call, 'peer'), 'instance');
  return textField(peer, 'connectionState') === null ? null : (peer as object);
};

/** Watches for what the SDK never reports: that sound is back, and that the microphone is heard again. */
export interface MediaWatch {
  /** Watches a call for as long as one of its conditions lasts. */
  watch(callId: string, condition: ConditionId): void;
  forget(callId: string): void;
  stop(): void;
}

interface Watched {
  readonly conditions: Set<ConditionId>;
  undo: () => void;
}

async function microphoneHeard(peer: object): Promise<boolean> {
  let heard = false;
  const look = (report: unknown) => {
    const isMicrophone = field(report, 'type') === 'media-source' && field(report, 'kind') === 'audio';
    if (isMicrophone && (numberField(report, 'audioLevel') ?? 0) > heardLevel) heard = true;
  };
  asked(await asked(peer, 'getStats'), 'forEach', look);
  return heard;
}

/** Watches the peer connections of calls; `callOf` returns the present object of a call, which a reattach replaces. */
export function watchMedia(
  callOf: (callId: string) => unknown,
  { clock, guard, now, send }: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'now' | 'send'>,
): MediaWatch {
  const watched = new Map<string, Watched>();

  const start = (callId: string): Watched => {
    const conditions = new Set<ConditionId>();
    const peer = peerOf(callOf(callId));
    const undoPeer = listenTo(
      peer,
      ['connectionstatechange'],
      guard,
      () => {
        if (field(peer, 'connectionState') === 'connected')
          send({ type: 'issueCleared', at: now(), condition: 'ice.', callId });
      },
      'pc',
    );
    const heard = () => {
      if (watched.get(callId)?.conditions === conditions)
        send({ type: 'issueCleared', at: now(), condition: 'media.microphoneSilent', callId });
    };
    const look = () => {
      const call = callOf(callId);
      const muted = field(call, 'isAudioMuted');
      if (typeof muted === 'boolean' && field(call, 'state') === 'active')
        send({ type: 'callChanged', at: now(), callId, phase: 'active', muted });
      // A muted person is silent on purpose; if the silence continues after that, it is reported again.
      if (muted === true) return heard();
      const current = peerOf(call);
      if (!current || !conditions.has('media.microphoneSilent')) return;
      microphoneHeard(current).then(
        (isHeard) => isHeard && guard('getStats', heard),
        () => undefined,
      );
    };
    let undoTimer: () => void;
    const wait = () => {
      undoTimer = clock.timer(() => {
        wait();
        guard('media', look);
      }, lookEveryMs);
    };
    wait();
    return {
      conditions,
      undo: () => {
        undoPeer();
        undoTimer();
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
