import { disconnectReasons } from './reasons.ts';
import { lookUp } from '../../kit/codes/codes.ts';
import {
  type CallEvent,
  type ConditionId,
  type EndedBy,
  type Evidence,
  type RecoveryAction,
} from '@faultline/core';
import { codes } from '../generated/codes.ts';
import {
  emptyMemory,
  nothing,
  ways,
  type LivekitFacts,
  type LivekitMemory,
  type LivekitStep,
} from './memory.ts';
import { nameOf } from './read.ts';

/** Ends with a condition of their own, and who caused them; any other end is a call that was cut off. */
const endedBy: Readonly<Partial<Record<ConditionId, EndedBy>>> = {
  'call.ended': 'service',
  'call.endedByHost': 'them',
  'call.serviceError': 'service',
  'call.declined': 'them',
  'call.noAnswer': 'them',
};

/** The connection is gone, and nothing restores it by itself. */
const gone = (
  code: string,
  condition: ConditionId,
  facts: LivekitFacts,
  at: number,
  way: RecoveryAction = 'reconnect',
): readonly CallEvent[] => [
  {
    type: 'connectionChanged',
    at,
    status: 'lost',
    retrying: false,
    code,
    condition,
    actions: ways(facts, way),
  },
];

/** The app's own `connect()` replaced the SDK's retries, so a call is lost if it fails. */
const wasActive = ({ phase, callId }: LivekitMemory): boolean => phase === 'connecting' && callId !== null;

/** Whether the page was frozen or about to close. Whoever sees the screen after that has stayed, or has come back. */
const endedByPage = ({ leaving }: LivekitMemory, name: string): boolean =>
  leaving === 'page' && name === 'CLIENT_INITIATED';

/** Handles a failed join. The rejection of `connect()` says more, but only the app receives it. */
function joinFailed(memory: LivekitMemory, name: string, facts: LivekitFacts, at: number): LivekitStep {
  const { callId } = memory;
  const code = `livekit/disconnect/${name}`;
  const row = lookUp(codes, code).rule.condition;
  const over = { ...emptyMemory, joins: memory.joins };
  const byPage = endedByPage(memory, name);
  if (callId !== null && !wasActive(memory) && !byPage) {
    // The service was reached and accepted the person, so it was the media that failed.
    const condition = 'call.setupFailed';
    return {
      memory: { ...over, told: { code, condition, callId } },
      events: [
        { type: 'connectionChanged', at, status: 'closed' },
        {
          type: 'callEnded',
          at,
          callId,
          code,
          condition,
          evidence: 3,
          endedBy: 'network',
          actions: ways(facts, 'redial'),
        },
      ],
    };
  }
  // During a join, USER_REJECTED means that the token was refused: 2.23.0 derives it from "not allowed".
  const refused = name === 'USER_REJECTED';
  const sentAway = row === 'signaling.removed' || row === 'signaling.joinedElsewhere';
  const failed = byPage ? 'signaling.disconnected' : 'signaling.unreachable';
  const condition = refused ? 'auth.invalidCredentials' : sentAway ? row : failed;
  const dropped: readonly CallEvent[] =
    callId === null
      ? []
      : [
          {
            type: 'callEnded',
            at,
            callId,
            code,
            condition: 'call.dropped',
            evidence: 3,
            endedBy: 'network',
            actions: ways(facts, 'redial'),
          },
        ];
  const way = refused ? 'reauthenticate' : 'reconnect';
  return {
    memory: { ...over, told: { code, condition, callId: null } },
    events: [...gone(code, condition, facts, at, way), ...dropped],
  };
}

/** Handles the end of a stay: for the connection, and for the call. */
function stayEnded(memory: LivekitMemory, callId: string, name: string, facts: LivekitFacts, at: number) {
  const code = `livekit/disconnect/${name}`;
  const { rule, known } = lookUp(codes, code);
  const { condition } = rule;
  const ended = (how: ConditionId, evidence: Evidence, by: EndedBy): CallEvent => ({
    type: 'callEnded',
    at,
    callId,
    code,
    condition: how,
    evidence,
    endedBy: by,
    actions: how.startsWith('call.') && how !== 'call.ended' ? ways(facts, 'redial') : [],
    ...(!known && { unknown: true }),
  });
  const closed: CallEvent = { type: 'connectionChanged', at, status: 'closed' };
  // During a rebuild the service may remove the old session. "Joined elsewhere" is then the SDK itself, and "the person
  // left" is the echo of its own leave (client-sdk-js#1565, client-sdk-react-native#451), unless `disconnect()` was
  // called.
  const rebuilding = memory.phase === 'reconnecting';
  if (endedByPage(memory, name)) return [closed, ended('call.dropped', 3, 'unknown')];
  if (!known) return [...gone(code, 'signaling.disconnected', facts, at), ended('sdk.unknown', 1, 'unknown')];
  if (name === 'CLIENT_INITIATED')
    return rebuilding && !facts.engineClosed
      ? [...gone(code, 'signaling.disconnected', facts, at), ended('call.ended', 1, 'unknown')]
      : [closed, ended('call.ended', 1, 'you')];
  if (condition === 'signaling.removed' || (condition === 'signaling.joinedElsewhere' && !rebuilding)) {
    const actions: readonly RecoveryAction[] =
      condition === 'signaling.removed' ? [] : ways(facts, 'reconnect');
    const sentAway: CallEvent = { type: 'issueRaised', at, code, condition, retrying: false, actions };
    return [closed, ended('call.ended', 1, 'service'), sentAway];
  }
  if (condition === 'signaling.reconnectExhausted')
    return [...gone(code, condition, facts, at), ended('call.dropped', 3, 'network')];
  const by = endedBy[condition];
  return [closed, by === undefined ? ended('call.dropped', 3, 'network') : ended(condition, 2, by)];
}

/**
 * Reads `Disconnected`: the end of a stay, or of an attempt to join. Its reason may be missing, and 0 is a valid
 * reason.
 */
export function normaliseEnd(
  memory: LivekitMemory,
  reason: unknown,
  facts: LivekitFacts,
  at: number,
): LivekitStep {
  const { phase, callId, joins } = memory;
  if (phase === 'idle') return nothing(memory);
  const name = reason === undefined || reason === null ? 'none' : nameOf(disconnectReasons, reason);
  const over = { ...emptyMemory, joins };
  if (callId !== null && phase !== 'joining' && phase !== 'connecting')
    return { memory: over, events: stayEnded(memory, callId, name, facts, at) };
  // From 2.16.1 to 2.22.0 a join that takes too long ends as if the app had left.
  const left = name === 'CLIENT_INITIATED' && (memory.leaving === 'app' || !facts.hearsLeaving);
  if (!left) return joinFailed(memory, name, facts, at);
  const canceled: readonly CallEvent[] =
    callId === null
      ? []
      : [
          {
            type: 'callEnded',
            at,
            callId,
            code: 'livekit/disconnect/CLIENT_INITIATED',
            condition: wasActive(memory) ? 'call.ended' : 'call.canceled',
            evidence: 1,
            endedBy: 'you',
          },
        ];
  return { memory: over, events: [{ type: 'connectionChanged', at, status: 'closed' }, ...canceled] };
}
