import { asked, textField } from '../read/read.ts';
import type { SentDevice } from './sentBy.ts';

/**
 * How another device came into the place of the one before. `byItself`: the one before was taken away, so that the browser or
 * the SDK chose; `onPurpose`: it still worked. Null: it is the same one, or nobody can tell.
 */
export type Switched = 'byItself' | 'onPurpose' | null;

/** What tells one device from another; null where the browser says nothing of it. */
function identityOf(track: unknown): string | null {
  const settings = asked(track, 'getSettings');
  const parts = [
    textField(settings, 'deviceId'),
    // The system's default keeps its id, whichever device that is.
    textField(settings, 'groupId'),
    textField(track, 'label'),
  ];
  return parts.some((part) => part !== null && part !== '') ? parts.join('\n') : null;
}

interface InUse {
  readonly identity: string | null;
  ended: boolean;
}

/** Notes which microphone and which camera are sent, to tell when it is another one. */
export function createDevicesInUse() {
  const inUse = new Map<SentDevice, InUse>();
  // Of a track that has ended, browsers say less.
  const identities = new WeakMap<object, string | null>();
  const identify = (track: object) => {
    const identity = identities.get(track) ?? identityOf(track);
    identities.set(track, identity);
    return identity;
  };
  const isAnother = (track: object, device: SentDevice): boolean => {
    const identity = identify(track);
    const before = inUse.get(device)?.identity ?? null;
    return before !== null && identity !== null && before !== identity;
  };
  return {
    /** Whether a track is known to be of another device than the one before. */
    isAnother,
    /** A track works. */
    works(track: object, device: SentDevice): Switched {
      const hasEnded = inUse.get(device)?.ended;
      const switched = isAnother(track, device) ? (hasEnded ? 'byItself' : 'onPurpose') : null;
      inUse.set(device, { identity: identify(track), ended: false });
      return switched;
    },
    /** A track has ended without the app. */
    ended(track: object, device: SentDevice): void {
      const before = inUse.get(device);
      if (before && before.identity === identify(track)) before.ended = true;
    },
  };
}
