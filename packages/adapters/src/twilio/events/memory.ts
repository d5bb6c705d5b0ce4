import type { ConditionId, ConnectionChanged } from '@faultline/core';
import { remember } from '../../kit/bounded.ts';
import type { CallMedia } from '../../kit/callMedia.ts';
import type { CallHistory } from '../../sip/callHistory.ts';
import type { Step } from '../../kit/sourceBase.ts';

/** What is remembered of one call: what came before its end, and how far its end is told. */
export interface Call extends CallHistory, CallMedia {
  readonly ended: boolean;
  /** Its microphone is gone: what the SDK then warns of is the same. */
  readonly deaf: boolean;
  /** Why it ended is known: what fails later, such as its microphone, explains nothing more. */
  readonly explained: boolean;
  /** An error that did not end the call when it came: an end that follows at once is its doing. */
  readonly failed: { readonly code: string; readonly condition: ConditionId; readonly at: number } | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface TwilioMemory {
  /** The service was heard of, and has not been lost since. */
  readonly ready: boolean;
  /** The connection is lost, and the SDK tries again. */
  readonly lost: boolean;
  /** When the connection was last said to fail. */
  readonly failedAt: number | null;
  /** When the device was last taken out although nothing was lost. */
  readonly takenOutAt: number | null;
  /** The service closed the signalling, and nobody has asked for another since. */
  readonly shut: boolean;
  /** The stand-in for the token with which the device was last registered. */
  readonly accepted: string | null;
  /** When a token that was accepted was first refused, and not accepted since. */
  readonly doubtedAt: number | null;
  readonly calls: ReadonlyMap<string, Call>;
}

export const emptyMemory: TwilioMemory = {
  ready: false,
  lost: false,
  failedAt: null,
  takenOutAt: null,
  shut: false,
  accepted: null,
  doubtedAt: null,
  calls: new Map(),
};

/** The result of reading one event of the SDK. */
export type TwilioStep = Step<TwilioMemory>;

/** What the device says of itself at the moment of an event. */
export interface DeviceFacts {
  readonly state: string | null;
  /**
   * Of its signalling: `lost` and being restored, `open`, or `gone` because it is not wanted any more; null where it
   * cannot be read.
   */
  readonly socket: 'lost' | 'open' | 'gone' | null;
  /** Whether it registers by itself as soon as it is connected again; false where it cannot be read. */
  readonly registersAgain: boolean;
  /** Equal for equal tokens; never the token itself. */
  readonly token: string;
  /** Expiry of its token, epoch ms; null where it cannot be read. */
  readonly tokenExpiresAt: number | null;
  /** How long before a token's end the SDK tells of it. */
  readonly tokenRefreshMs: number;
  /** Calls that the app is placing and that the SDK has not made yet. */
  readonly dialling: number;
}

/** What a call says of itself at the moment of an event. */
export interface CallFacts {
  /** The same from the first event to the last; null for what is no call. */
  readonly id: string | null;
  readonly status: string | null;
  readonly direction: 'inbound' | 'outbound';
  /** It would be heard that the app lets it go. */
  readonly actsKnown: boolean;
  readonly remote: string | null;
  readonly muted: boolean | null;
  /** Whether the service hung up; null where it cannot be read. */
  readonly hungUpByService: boolean | null;
  /** Whether the SDK can take the call up again on a new connection. */
  readonly resumable: boolean;
}

/** Remembers a call; ended ones are forgotten first when there are many. */
export const withCall = (memory: TwilioMemory, id: string, call: Call): TwilioMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ ended }) => ended),
});

/** Whether anyone waits for the connection: for calls to come in, or in a call. Otherwise its loss is no news. */
export const isWanted = (memory: TwilioMemory, { state, dialling }: DeviceFacts): boolean =>
  memory.lost ||
  dialling > 0 ||
  state === 'registered' ||
  state === 'registering' ||
  [...memory.calls.values()].some((call) => !call.ended);

/** The SDK's longest wait between two attempts, 20 s, and the 5 s it gives one (2.18.5). */
const longestBackoffMs = 25_000;

/** What a loss is named by. */
type LossNamed = Required<Pick<ConnectionChanged, 'code' | 'condition'>> &
  Pick<ConnectionChanged, 'details' | 'probationMs'>;

/** The connection is lost, or another try failed. The SDK goes on until the device is destroyed (2.18.5). */
export const lose = (
  memory: TwilioMemory,
  { code, condition, details = {}, probationMs }: LossNamed,
  at: number,
): TwilioStep => ({
  memory: { ...memory, ready: false, lost: true, failedAt: at },
  events: [
    {
      type: 'connectionChanged',
      at,
      status: 'lost',
      retrying: true,
      longestBackoffMs,
      code,
      condition,
      details,
      ...(probationMs !== undefined && { probationMs }),
    },
  ],
});

/** The service answers. */
export const gain = (memory: TwilioMemory, at: number): TwilioStep =>
  memory.ready
    ? { memory, events: [] }
    : {
        memory: { ...memory, ready: true, lost: false, shut: false, failedAt: null },
        events: [{ type: 'connectionChanged', at, status: 'connected' }],
      };
