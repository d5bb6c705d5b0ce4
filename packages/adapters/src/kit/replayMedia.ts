import { ownEntry } from '@faultline/core';
import { createEmitter } from './emitter.ts';
import { field } from './read.ts';

/** The state of a sent track after one of its events. */
const tracks: Readonly<Record<string, object>> = {
  ended: { readyState: 'ended' },
  mute: { muted: true },
  unmute: { muted: false },
};

/** The peer connection of a replayed call, with the one track that it sends. */
export interface ReplayMedia {
  /** Stands in for an `RTCPeerConnection`. */
  readonly pc: object;
  /** That track. */
  readonly track: object;
  /**
   * `pc.connectionState` with its state, `pc.late` when sound did not arrive in time, `track.ended`, `track.mute`,
   * `track.unmute`.
   */
  play(event: string, payload: unknown): void;
}

/** Whether an event of a recording is one of {@link createReplayMedia}. */
export const isOfMedia = (event: string): boolean => /^(pc|track)\./.test(event);

/** Creates the media of a replayed call. A call without such events has none that can be observed. */
export function createReplayMedia(): ReplayMedia {
  const track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
  const pc = createEmitter({ connectionState: 'new', getSenders: () => [{ track }] });
  return {
    pc,
    track,
    play(event, payload) {
      if (event.startsWith('track.')) {
        const name = event.slice('track.'.length);
        Object.assign(track, ownEntry(tracks, name));
        track.emit(name);
      } else {
        Object.assign(pc, { connectionState: event === 'pc.late' ? 'late' : payload });
        pc.emit('connectionstatechange');
      }
    },
  };
}

/** An event of a call's media as {@link createReplayMedia} reads it. */
export const writtenMedia = (of: string, name: string, from: unknown) =>
  of === 'track'
    ? { event: `track.${name}`, payload: null }
    : { event: 'pc.connectionState', payload: field(from, 'connectionState') };
