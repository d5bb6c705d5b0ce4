import { ownEntry } from '@faultline/core';
import { createEmitter } from './emitter.ts';
import { field, textField } from '../read/read.ts';
import type { Heard } from '../listen/tap.ts';

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
  /** That track now. */
  readonly track: object;
  /**
   * `pc.connectionState` with its state, `pc.late` where sound did not come in time, `track.ended`, `track.mute`, `track.unmute`, and
   * `track.switched` where that of another device takes its place.
   */
  play(event: string, payload: unknown): void;
}

/** Whether an event of a recording is one of {@link createReplayMedia}. */
export const isOfMedia = (event: string): boolean => /^(pc|track)\./.test(event);

/** A track of a replayed call, which works. */
export const newReplayTrack = (kind: string, label = `Recorded ${kind}`) =>
  createEmitter({ kind, label, readyState: 'live', muted: false });

/** Makes the media of a replayed call. A call without such events has none that can be looked at. */
export function createReplayMedia(): ReplayMedia {
  const sender = { track: newReplayTrack('audio') };
  const pc = createEmitter({ connectionState: 'new', getSenders: () => [sender] });
  return {
    pc,
    get track() {
      return sender.track;
    },
    play(event, payload) {
      if (event === 'track.switched') {
        sender.track = newReplayTrack('audio', textField(payload, 'label') ?? '');
        pc.emit('negotiationneeded');
      } else if (event.startsWith('track.')) {
        const name = event.slice('track.'.length);
        Object.assign(sender.track, ownEntry(tracks, name));
        sender.track.emit(name);
      } else {
        Object.assign(pc, { connectionState: event === 'pc.late' ? 'late' : payload });
        pc.emit('connectionstatechange');
      }
    },
  };
}

/** An event of a call's media as {@link createReplayMedia} reads it. */
export const writtenMedia = ({ of, name, from, args }: Heard) =>
  of === 'track'
    ? { event: `track.${name}`, payload: args[0] ?? null }
    : { event: 'pc.connectionState', payload: field(from, 'connectionState') };
