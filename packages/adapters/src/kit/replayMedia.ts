import { ownEntry } from '@faultline/core';
import { createEmitter } from './emitter.ts';
import { field } from './read.ts';

/** How a track that is sent stands after an event of it. */
const tracks: Readonly<Record<string, object>> = {
  ended: { readyState: 'ended' },
  mute: { muted: true },
  unmute: { muted: false },
};

/** The peer connection of a replayed call, with the one track that it sends. */
export interface ReplayMedia {
  /** In the place of an `RTCPeerConnection`. */
  readonly pc: object;
  /** That track. */
  readonly track: object;
  /** `pc.connectionState` with its state, `pc.late` where sound did not come in time, `track.ended`, `track.mute`, `track.unmute`. */
  play(event: string, payload: unknown): void;
}

/** Whether an event of a recording is one of {@link createReplayMedia}. */
export const isOfMedia = (event: string): boolean => /^(pc|track)\./.test(event);

/** Makes the media of a replayed call. A call without such events has none that can be looked at. */
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
