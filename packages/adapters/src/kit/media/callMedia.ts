import type { CallEvent, ConditionId } from '@faultline/core';
import type { SourceBase } from '../source/sourceBase.ts';
import { watchPeer } from './watchPeer.ts';
import { watchSentTracks, type SentNews } from './watchSentTracks.ts';

/** What is remembered of the media of one call. */
export interface CallMedia {
  readonly answeredAt: number | null;
  /** Whether one of its peer connections could be observed, so that `connected` is reliable. */
  readonly peerSeen: boolean;
  /** Whether its media were connected at least once. */
  readonly connected: boolean;
  /** Whether its media connection failed and has not been connected since. */
  readonly soundFailed: boolean;
  /** Whether that failure was reported. */
  readonly failureTold: boolean;
}

/** A call whose media have not been observed yet. */
export const unseenMedia = { peerSeen: false, soundFailed: false, failureTold: false } as const;

/** Whether it is known that the call never had sound. */
export const neverHeard = ({ peerSeen, connected }: CallMedia): boolean => peerSeen && !connected;

/** The conditions of sound that never arrived, for a catalogue: `...rows('peer/', 'browser', soundConditions)`. */
export const soundConditions = {
  connecting: 'ice.connecting',
  'never-connected': 'ice.neverConnected',
} as const satisfies Readonly<Record<string, ConditionId>>;

/** What is observed about the sound of a call: a `connectionState`, or `late`: not connected 3 s after the answer. */
export type SoundFact = string;

/**
 * Turns an observed fact about sound into events, for the time before sound first arrives, about which the SDK reports
 * nothing; pure.
 *
 * @param sdk the prefix of the codes
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
  // A failure while it rang is reported once the call is answered.
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

/** How long sound may take after the answer, ms. */
const soundWithinMs = 3_000;

/** A watch on the media of one call. */
export interface CallMediaWatch {
  /** Looks for a peer connection and for sent tracks. Call it with every event of the call. */
  look(): void;
  /** Both sides agreed: sound should arrive now. */
  answered(): void;
  /** Stops the watch and removes all its listeners. */
  stop(): void;
}

/**
 * Watches what most SDKs do not report about a call: whether its sound ever arrived, and what happens to the tracks it
 * sends.
 *
 * @param peerOf returns its present peer connection, which may appear later or be replaced
 * @param sentOf returns what it sends, see {@link watchSentTracks}
 * @param reopensWithinMs how long the SDK itself may take to replace a device that is gone
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
