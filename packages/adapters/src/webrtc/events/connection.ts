import type { ConditionId, RecoveryAction } from '@faultline/core';
import { lookUp } from '../../kit/codes/codes.ts';
import { detailsOf, numberField } from '../../kit/read/read.ts';
import { nothing } from '../../kit/source/sourceBase.ts';
import { codes } from '../generated/codes.ts';
import type { WebrtcMemory, WebrtcStep } from './memory.ts';

/** What the app has said about its signalling. */
export interface SocketFacts {
  /** Whether the app opens another socket by itself. */
  readonly retries: boolean;
  readonly actions: readonly RecoveryAction[];
}

/** Reads the `readyState` of a socket when it is first seen. */
export function socketSeen(memory: WebrtcMemory, state: unknown, facts: SocketFacts, at: number): WebrtcStep {
  if (state === 1) return opened(memory, at);
  if (state === 0) return connecting(memory, at);
  // It was closed before anybody listened: by whom is unknown.
  if (memory.link === 'lost')
    return { memory, events: [{ type: 'connectionChanged', at, status: 'lost', ...tries(facts) }] };
  return {
    memory: { ...memory, link: 'closed' },
    events: [{ type: 'connectionChanged', at, status: 'closed' }],
  };
}

const tries = ({ retries, actions }: SocketFacts) => ({ retrying: retries, ...(!retries && { actions }) });

const connecting = (memory: WebrtcMemory, at: number): WebrtcStep => ({
  memory: { ...memory, link: 'connecting', closing: false },
  events: [{ type: 'connectionChanged', at, status: 'connecting' }],
});

const opened = (memory: WebrtcMemory, at: number): WebrtcStep => ({
  memory: { ...memory, link: 'open', wasOpen: true, closing: false, lostAt: null },
  events: [{ type: 'connectionChanged', at, status: 'connected' }],
});

/** The app has called `close()`. */
export const closing = (memory: WebrtcMemory): WebrtcStep => nothing({ ...memory, closing: true });

const conditionOf = (row: ConditionId, { retries }: SocketFacts): ConditionId =>
  retries && row !== 'signaling.serverRestarting' ? 'signaling.reconnecting' : row;

/** A socket has opened or closed. Calls do not depend on it and continue. */
export function socketTold(
  memory: WebrtcMemory,
  event: 'open' | 'close',
  payload: unknown,
  facts: SocketFacts,
  at: number,
): WebrtcStep {
  if (event === 'open') return opened(memory, at);
  if (memory.closing)
    return {
      memory: { ...memory, link: 'closed', closing: false },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  // Browsers use 1006 for everything that is not a proper close.
  const number = numberField(payload, 'code') ?? 1_006;
  const code = memory.wasOpen ? `webrtc/socket/${number}` : 'webrtc/socket/never-opened';
  const { rule, known } = lookUp(codes, code);
  const more = tries(facts);
  const condition = conditionOf(known ? rule.condition : 'signaling.disconnected', facts);
  const details = detailsOf(payload, ['code', 'reason', 'wasClean']);
  return {
    memory: { ...memory, link: 'lost', lostAt: at },
    events: [{ type: 'connectionChanged', at, status: 'lost', code, condition, details, ...more }],
  };
}
