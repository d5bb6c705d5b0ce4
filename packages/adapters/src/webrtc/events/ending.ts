import { ownEntry, type ConditionId, type EndedBy, type Evidence } from '@faultline/core';
import { lookUp } from '../../kit/codes/codes.ts';
import { detailsOf, numberField, textField } from '../../kit/read/read.ts';
import { nothing } from '../../kit/source/sourceBase.ts';
import { ownCloseOf } from '../../peer/ownClose.ts';
import { codes } from '../generated/codes.ts';
import { live, withCall, type Call, type WebrtcMemory, type WebrtcStep } from './memory.ts';

/** How a call ended, as the app knows from its own signalling. */
export interface WebrtcEnd {
  /**
   * Why, by a name that the catalogue knows: `hungUp`, `busy`, `declined`, `noAnswer`, `unavailable`, `notFound`,
   * `canceled`, `answeredElsewhere`, `removed`, `limit`, `blocked`, `notAllowed`, `signIn`, `incompatible`,
   * `serviceError`, `network`, `dropped`. Any other is reported as unknown. By default `hungUp`.
   */
  readonly reason?: string;
  /** Instead of a reason: the HTTP status with which the service refused the call, as with WHIP and WHEP. */
  readonly status?: number;
  /** Who ended it, if the reason does not say; by default the other side. */
  readonly by?: EndedBy;
  /** A message of the other side or the service, for the details. */
  readonly text?: string;
}

interface How {
  readonly code: string;
  readonly condition: ConditionId;
  readonly evidence: Evidence;
  readonly endedBy: EndedBy;
}

const end = (memory: WebrtcMemory, callId: string, call: Call, at: number, how: How): WebrtcStep => ({
  memory: withCall(memory, callId, { ...call, endedBy: how.endedBy }),
  events: [{ type: 'callEnded', at, callId, ...how }],
});

/** The other side has closed its end of the connection: it hung up, or its page was closed. */
export const closedByOther = (memory: WebrtcMemory, callId: string, at: number): WebrtcStep =>
  live(memory, callId, (call) =>
    end(memory, callId, call, at, {
      code: 'webrtc/peer/closed-by-other',
      condition: 'call.ended',
      evidence: 2,
      endedBy: 'them',
    }),
  );

/** Events that happen together have times that differ by at most this, ms. */
const atOnceMs = 100;

const byNetwork = { evidence: 3, endedBy: 'network' } as const;

function howClosed({ agreed, direction, peer }: Call, lost: boolean): How {
  if (lost && peer.wasConnected) return { code: 'webrtc/peer/cut', condition: 'call.dropped', ...byNetwork };
  if (lost && peer.state !== 'failed')
    return { code: 'webrtc/end/network', condition: 'call.networkFailed', ...byNetwork };
  const { name, ...how } = ownCloseOf(peer, !agreed && direction !== 'inbound');
  return { code: `webrtc/peer/${name}`, ...how };
}

/**
 * The app has closed the peer connection. That is its own action, unless it only cleans up: after the connection
 * failed, or together with the loss of its socket.
 */
export const closed = (memory: WebrtcMemory, callId: string, at: number): WebrtcStep =>
  live(memory, callId, (call) => {
    const lost = memory.lostAt !== null && Math.abs(at - memory.lostAt) <= atOnceMs;
    return end(memory, callId, call, at, howClosed(call, lost));
  });

/** Who ends a call for these reasons; for all others it is the other side. */
const endedBy: Readonly<Record<string, EndedBy>> = {
  network: 'network',
  dropped: 'network',
  canceled: 'you',
  removed: 'service',
  limit: 'service',
  blocked: 'service',
  notAllowed: 'service',
  signIn: 'service',
  serviceError: 'service',
};

const parties: readonly EndedBy[] = ['you', 'them', 'network', 'service', 'unknown'];

/** The condition for a status or a reason without a row. */
const ofClass = (status: number | null): ConditionId => {
  if (status === null) return 'sdk.unknown';
  return status >= 500 ? 'call.serviceError' : 'call.setupFailed';
};

/** The app says how a call ended, even after it has closed the connection: what it knows is stronger evidence. */
export function toldEnd(memory: WebrtcMemory, callId: string, told: unknown, at: number): WebrtcStep {
  const call = memory.calls.get(callId);
  if (!call) return nothing(memory);
  const status = numberField(told, 'status');
  const reason = textField(told, 'reason') ?? 'hungUp';
  const code = status === null ? `webrtc/end/${reason}` : `webrtc/http/${status}`;
  const { rule, known } = lookUp(codes, code);
  const usual = status === null ? (ownEntry<EndedBy>(endedBy, reason) ?? 'them') : 'service';
  const by = parties.find((party) => party === textField(told, 'by')) ?? usual;
  const evidence = by === 'network' || by === 'service' ? 3 : 2;
  const { memory: next, events } = end(memory, callId, call, at, {
    code,
    condition: known ? rule.condition : ofClass(status),
    evidence,
    endedBy: by,
  });
  const details = detailsOf(told, ['text']);
  return {
    memory: next,
    events: events.map((event) => ({ ...event, ...(!known && { unknown: true }), details })),
  };
}
