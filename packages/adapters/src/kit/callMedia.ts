import type { CallEvent, ConditionId } from '@faultline/core';
import type { SourceBase } from './sourceBase.ts';
import { watchPeer } from './watchPeer.ts';
import { watchSentTracks, type SentNews } from './watchSentTracks.ts';

/** What is remembered of the media of one call. */
export interface CallMedia {
  readonly answeredAt: number | null;
  /** A peer connection of it could be looked at, so that `connected` means what it says. */
  readonly peerSeen: boolean;
  /** Its media got through at least once. */
  readonly connected: boolean;
  /** Its way failed, and has not been there since. */
  readonly soundFailed: boolean;
  /** That its way failed is told. */
  readonly failureTold: boolean;
}

/** A call whose media nobody has seen yet. */
export const unseenMedia = { peerSeen: false, soundFailed: false, failureTold: false } as const;

/** It is known that its sound never was. */
export const neverHeard = ({ peerSeen, connected }: CallMedia): boolean => peerSeen && !connected;

/** What is told of sound that never was, for a catalogue: `...rows('peer/', 'browser', soundConditions)`. */
export const soundConditions = {
  connecting: 'ice.connecting',
  'never-connected': 'ice.neverConnected',
} as const satisfies Readonly<Record<string, ConditionId>>;

/** What is seen of the sound of a call: a `connectionState`, or `late`: not there 3 s after the answer. */
export type SoundFact = string;

/**
 * What a fact of its sound says of a call, of which the SDK tells nothing before it was there once; pure.
 *
 * @param sdk begins the codes
 */
export function soundTold<Call extends CallMedia>(
  sdk: string,
  call: Call,
  fact: SoundFact,
  callId: string,
  at: number,
): { readonly call: Call; readonly events: readonly CallEvent[] } {
  if (fact === 'connected') {
    const now = { ...call, peerSeen: true, connected: true, soundFailed: false, failureTold: false };
    return { call: now, events: [{ type: 'issueCleared', at, condition: 'ice.', callId }] };
  }
  const soundFailed = call.soundFailed || fact === 'failed';
  const seen = { ...call, peerSeen: true, soundFailed };
  // What failed while it rang is told once it is answered.
  const said = fact !== 'failed' && fact !== 'late' ? null : soundFailed ? 'never-connected' : 'connecting';
  const isTold = said !== null && !call.connected && call.answeredAt !== null && !call.failureTold;
  if (!isTold) return { call: seen, events: [] };
  return {
    call: { ...seen, failureTold: soundFailed },
    events: [
      { type: 'issueCleared', at, condition: 'ice.', callId },
      { type: 'issueRaised', at, code: `${sdk}/peer/${said}`, condition: soundConditions[said], callId },
    ],
  };
}

/** How long after the answer sound may take, ms. */
const soundWithinMs = 3_000;

/** A watch on the media of one call. */
export interface CallMediaWatch {
  /** Looks for a peer connection and for what is sent. Call it with every event of the call. */
  look(): void;
  /** Both sides agreed: sound should come now. */
  answered(): void;
  /** The exact undo. */
  stop(): void;
}

/**
 * Watches what most SDKs do not tell of a call: whether its sound ever got through, and what becomes of the tracks it sends.
 *
 * @param peerOf its peer connection now; it may come later, or be replaced
 * @param sentOf what it sends, see {@link watchSentTracks}
 * @param reopensWithinMs how long the SDK itself may take to put another device in the place of one that is gone
 */
export function watchCallMedia(
  peerOf: () => unknown,
  sentOf: () => unknown,
  tell: { readonly sound: (fact: SoundFact) => void; readonly sent: (news: SentNews) => void },
  base: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
  reopensWithinMs = 0,
): CallMediaWatch {
  const { clock, guard } = base;
  const none = () => undefined;
  let peer: unknown = null;
  let unwatch: () => void = none;
  let unended: () => void = none;
  let late: (() => void) | null = null;
  const sent = watchSentTracks(
    sentOf,
    (news) => {
      unended();
      if (news.state !== 'ended' || reopensWithinMs === 0) return tell.sent(news);
      unended = clock.timer(() => guard('ended', () => tell.sent(news)), reopensWithinMs);
    },
    base,
  );
  return {
    look() {
      const present = peerOf();
      if (present !== peer) {
        const undo = watchPeer(present, guard, tell.sound);
        if (undo) {
          unwatch();
          unwatch = undo;
          peer = present;
        }
      }
      sent.look();
    },
    answered() {
      late ??= clock.timer(() => peer !== null && guard('late', () => tell.sound('late')), soundWithinMs);
    },
    stop() {
      unwatch();
      unended();
      late?.();
      sent.stop();
    },
  };
}
