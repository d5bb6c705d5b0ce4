import type { Device } from '@faultline/core';
import { asked, field, textField } from '../read/read.ts';

/** A sent device that can fail on its own. */
export type SentDevice = Extract<Device, 'microphone' | 'camera'>;

/** What is sent, and through which objects. */
export interface Sent {
  readonly peers: Set<object>;
  readonly senders: Set<object>;
  readonly tracks: Set<object>;
}

const noneSent = (): Sent => ({ peers: new Set(), senders: new Set(), tracks: new Set() });

/** How deep lists may be nested. */
const maxDepth = 4;

/** Sorts a peer connection, a sender, a stream, a track or a list of these; ignores anything else. */
export function sentBy(value: unknown, into = noneSent(), depth = 0): Sent {
  if (typeof value !== 'object' || value === null || depth > maxDepth) return into;
  const has = (method: string) => typeof field(value, method) === 'function';
  if (Array.isArray(value)) for (const one of value) sentBy(one, into, depth + 1);
  else if (has('getSenders')) {
    into.peers.add(value);
    sentBy(asked(value, 'getSenders'), into, depth + 1);
  } else if (has('getTracks')) sentBy(asked(value, 'getTracks'), into, depth + 1);
  else if (textField(value, 'readyState') !== null) into.tracks.add(value);
  else {
    if (has('replaceTrack')) into.senders.add(value);
    sentBy(field(value, 'track'), into, depth + 1);
  }
  return into;
}

/** Of a track that has ended, Firefox 153 gives no settings any more. */
const screens = new WeakSet();

/**
 * Whether settings are of a shared screen. Chromium 156 has `displaySurface` for it, and for its sound
 * `restrictOwnAudio`, which microphone tracks do not have. Firefox 153 has neither, and no `deviceId`, as of a camera; a
 * canvas has no `deviceId` there either, but no `frameRate`.
 */
const areOfScreen = (settings: unknown): boolean => {
  const has = (name: string) => field(settings, name) !== undefined;
  return has('displaySurface') || has('restrictOwnAudio') || (has('frameRate') && !has('deviceId'));
};

/** The device behind a track; null for a shared screen. */
export function sentDeviceOf(track: unknown): SentDevice | null {
  if (typeof track === 'object' && track !== null && areOfScreen(asked(track, 'getSettings')))
    screens.add(track);
  if (screens.has(track as object)) return null;
  return textField(track, 'kind') === 'video' ? 'camera' : 'microphone';
}
