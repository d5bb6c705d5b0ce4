import type { CallEvent, ConditionId, Evidence } from '@faultline/core';
import {
  callOf,
  channelsOpen,
  isRetried,
  sessionOf,
  unknownLost,
  unnamed,
  withLost,
  withoutLost,
  withoutSession,
  withSession,
  type AvatarMemory,
  type AvatarStep,
} from './memory.ts';
import { back } from './connection.ts';
import { avatarOf } from './parties.ts';
import type { AvatarSession } from '../wire.ts';

/** The condition for the end of a session: one that nobody on the call ended was cut off, or could not be set up. */
function meaningOf(
  { endedBy }: AvatarSession,
  wasOpen: boolean,
): { readonly condition: ConditionId; readonly evidence: Evidence } {
  if (endedBy === 'network') return { condition: wasOpen ? 'call.dropped' : 'call.setupFailed', evidence: 2 };
  if (endedBy === 'service') return { condition: 'call.serviceError', evidence: 2 };
  return { condition: 'call.ended', evidence: 1 };
}

/** The lost session that a new one replaces; null when several are lost, since nobody can tell which. */
function replacedBy({ lost, sessions }: AvatarMemory, id: string): string | null {
  if (lost.has(id) || sessions.get(id) === true) return null;
  const [only = null, ...others] = lost.keys();
  return others.length === 0 && only !== null && sessions.has(only) ? only : null;
}

/** Handles the state of a session. */
export function normaliseSession(before: AvatarMemory, session: AvatarSession, at: number): AvatarStep {
  const { state, avatar, attempt, maxAttempts, retryInMs } = session;
  const id = sessionOf(before, session.sessionId) ?? unnamed;
  const live = before.sessions.has(id);
  if (state === 'closed') {
    const events: CallEvent[] = [];
    if (live)
      events.push({
        type: 'callEnded',
        at,
        callId: callOf(before, id),
        code: 'avatar/session/closed',
        ...meaningOf(session, before.sessions.get(id) === true),
        endedBy: session.endedBy,
      });
    let memory = live ? withoutSession(before, id) : before;
    const over = memory.lost.has(id);
    memory = withoutLost(memory, id);
    const isLast = memory.sessions.size === 0 && memory.lost.size === 0;
    if (Object.keys(memory.channels).length === 0 && isLast)
      events.push({ type: 'connectionChanged', at, status: 'closed' });
    else if (over && channelsOpen(memory)) {
      const step = back(memory, at, false);
      // Whoever closes a lost session is not back: nothing is wanted any more.
      if (session.endedBy === 'you' || session.endedBy === 'them')
        events.push({ type: 'connectionChanged', at, status: 'closed' });
      return { memory: step.memory, events: [...events, ...step.events] };
    } else if (over) {
      const tried = Object.values(memory.channels).some((one) => one !== 'open' && one !== 'lost');
      const retrying = tried || isRetried(memory);
      events.push({ type: 'connectionChanged', at, status: 'lost', retrying });
    }
    return { memory, events };
  }
  const memory = withSession(before, id, state === 'open');
  const changed = (phase: 'new' | 'active' | 'recovering'): CallEvent => ({
    type: 'callChanged',
    at,
    callId: callOf(memory, id),
    phase,
    remote: avatar,
  });
  if (state === 'connecting') return { memory, events: live ? [] : [changed('new')] };
  if (state === 'reconnecting') {
    const nextAttemptAt = retryInMs === null ? null : at + retryInMs;
    const away = avatarOf(memory, id, 'away', avatar, at);
    return {
      memory: withLost(away.memory, id, {
        sessionId: id,
        wasOpen: memory.sessions.get(id) === true,
        retrying: true,
      }),
      events: [
        changed('recovering'),
        ...away.events,
        {
          type: 'connectionChanged',
          at,
          status: 'lost',
          retrying: true,
          attempt,
          maxAttempts,
          nextAttemptAt,
        },
      ],
    };
  }
  const replaced = replacedBy(before, id);
  const here = avatarOf(memory, id, 'joined', avatar, at);
  // A lost session without an id is this one, as far as anybody can tell.
  const returned = withoutLost(withoutLost(here.memory, id), unknownLost);
  const left = replaced === null ? returned : withoutLost(withoutSession(returned, replaced), replaced);
  const step = back(left, at, true);
  const events: CallEvent[] = [changed('active'), ...here.events, ...step.events];
  if (replaced !== null)
    events.unshift({
      type: 'callEnded',
      at,
      callId: callOf(memory, replaced),
      code: 'avatar/session/closed',
      condition: 'call.ended',
      evidence: 1,
      endedBy: 'network',
    });
  return { memory: step.memory, events };
}
