import type { ConditionId, ConnectionChanged } from '@faultline/core';
import { remember } from '../../kit/tracked/bounded.ts';
import type { CallMedia } from '../../kit/media/callMedia.ts';
import type { CallHistory } from '../../sip/callHistory.ts';
import type { Step } from '../../kit/source/sourceBase.ts';

/** What is remembered of one call: what happened before its end, and how much of its end was reported. */
export interface Call extends CallHistory, CallMedia {
  readonly ended: boolean;
  /** Whether its microphone is gone: then the SDK's warnings are about that. */
  readonly deaf: boolean;
  /** Whether the reason for its end is known: then a later failure, such as its microphone, explains nothing more. */
  readonly explained: boolean;
  /** An error that did not end the call when it arrived: it caused an end that follows at once. */
  readonly failed: { readonly code: string; readonly condition: ConditionId; readonly at: number } | null;
}

/** What the adapter remembers of earlier events. Plain data; every step returns a new object or the same one. */
export interface TwilioMemory {
  /** Whether the service has answered, and has not been lost since. */
  readonly ready: boolean;
  /** Whether the connection is lost and the SDK tries again. */
  readonly lost: boolean;
  /** When the connection was last reported as failing. */
  readonly failedAt: number | null;
  /** When the device was last unregistered although nothing was lost. */
  readonly takenOutAt: number | null;
  /** Whether the service closed the signalling and nobody has requested another since. */
  readonly shut: boolean;
  /** The fingerprint of the token with which the device was last registered. */
  readonly accepted: string | null;
  /** When an accepted token was first refused, without being accepted since. */
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

/** What the device reports about itself at the moment of an event. */
export interface DeviceFacts {
  readonly state: string | null;
  /**
   * The state of its signalling: `lost` and being restored, `open`, or `gone` because it is no longer wanted; null when
   * it cannot be read.
   */
  readonly socket: 'lost' | 'open' | 'gone' | null;
  /** Whether it registers by itself as soon as it is connected again; false when that cannot be read. */
  readonly registersAgain: boolean;
  /** Equal for equal tokens; never the token itself. */
  readonly token: string;
  /** Expiry of its token, epoch ms; null when it cannot be read. */
  readonly tokenExpiresAt: number | null;
  /** How long before a token expires the SDK warns. */
  readonly tokenRefreshMs: number;
  /** Calls that the app is placing and that the SDK has not created yet. */
  readonly dialling: number;
}

/** What a call reports about itself at the moment of an event. */
export interface CallFacts {
  /** The same from the first event to the last; null for a value that is no call. */
  readonly id: string | null;
  readonly status: string | null;
  readonly direction: 'inbound' | 'outbound';
  /** Whether it would be noticed that the app ends it. */
  readonly actsKnown: boolean;
  readonly remote: string | null;
  readonly muted: boolean | null;
  /** Whether the service hung up; null when that cannot be read. */
  readonly hungUpByService: boolean | null;
  /** Whether the SDK can resume the call on a new connection. */
  readonly resumable: boolean;
}

/** Remembers a call; when there are many, ended ones are forgotten first. */
export const withCall = (memory: TwilioMemory, id: string, call: Call): TwilioMemory => ({
  ...memory,
  calls: remember(memory.calls, id, call, ({ ended }) => ended),
});

/** Whether anyone waits for the connection: for calls to come in, or in a call. Otherwise its loss is not reported. */
export const isWanted = (memory: TwilioMemory, { state, dialling }: DeviceFacts): boolean =>
  memory.lost ||
  dialling > 0 ||
  state === 'registered' ||
  state === 'registering' ||
  [...memory.calls.values()].some((call) => !call.ended);

/** The SDK's longest wait between two attempts, 20 s, and the 5 s it gives one (2.18.5). */
const longestBackoffMs = 25_000;

/** The fields that identify a loss. */
type LossNamed = Required<Pick<ConnectionChanged, 'code' | 'condition'>> &
  Pick<ConnectionChanged, 'details' | 'probationMs'>;

/** The connection is lost, or another attempt failed. The SDK keeps trying until the device is destroyed (2.18.5). */
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
