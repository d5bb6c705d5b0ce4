import type { CallEvent, ConnectionChanged, RecoveryAction } from '@faultline/core';
import {
  callOf,
  channelsOpen,
  emptyMemory,
  isRetried,
  lostKeyOf,
  unknownLost,
  withLost,
  withoutLost,
  withoutSession,
  type AvatarFacts,
  type AvatarMemory,
  type AvatarStep,
  type ChannelName,
} from './memory.ts';
import { avatarOf } from './parties.ts';
import type { AvatarFailure } from '../wire.ts';

/** What the browser reports about a channel. */
export interface ChannelNews {
  readonly state: 'connecting' | 'open' | 'lost' | 'closed';
  /** Whether the browser, or this source, tries again. */
  readonly retrying?: boolean;
  /** Whether the person can ask for a new one. */
  readonly canReopen?: boolean;
  readonly attempt?: number | null;
  readonly nextAttemptAt?: number | null;
  readonly closeCode?: number;
  readonly closeReason?: string;
}

/** The longest wait between two attempts of a channel: 30 s and a quarter, as the source chooses it. */
const longestBackoffMs = 37_500;

const lost = (
  at: number,
  code: string,
  retrying: boolean,
  more: Partial<ConnectionChanged> = {},
): ConnectionChanged => ({
  type: 'connectionChanged',
  at,
  status: 'lost',
  code,
  retrying,
  ...more,
});

/** The same events without issues, conditions and details, so that nothing is recorded as an issue. */
export const unfiled = (events: readonly CallEvent[]): readonly CallEvent[] =>
  events
    .filter(({ type }) => type !== 'issueRaised')
    .map((event) => {
      if (event.type !== 'connectionChanged') return event;
      const { condition, details, ...rest } = event;
      return rest;
    });

/**
 * Everything works again, as far as this proves it: an open session proves more than a channel, which does not solve
 * what operators must fix. While another session is lost, the connection is lost.
 */
export function back(memory: AvatarMemory, at: number, bySession: boolean): AvatarStep {
  const blocked = [...memory.blocked.values()];
  if (!bySession && !channelsOpen(memory)) return { memory, events: [] };
  if (memory.lost.size > 0) {
    const change: CallEvent = { type: 'connectionChanged', at, status: 'lost', retrying: isRetried(memory) };
    if (bySession) return { memory, events: [change] };
    const cleared = (['events', 'socket'] as const).map((name): CallEvent => ({
      type: 'issueCleared',
      at,
      condition: 'signaling.',
      code: `avatar/channel/${name}`,
    }));
    return { memory, events: [change, ...cleared] };
  }
  // Nothing was reported while something else explained everything, so nothing is over.
  if (!bySession && blocked.length > 0 && memory.ready)
    return { memory, events: [{ type: 'issueCleared', at, condition: 'signaling.' }] };
  const events: CallEvent[] = [{ type: 'connectionChanged', at, status: 'connected' }];
  if (!bySession) events.push(...blocked.map((issue) => ({ ...issue, at })));
  const next = { ...memory, ready: true, ...(bySession ? { blocked: emptyMemory.blocked } : {}) };
  const gone = (['events', 'socket'] as const).find((name) =>
    /lost|retrying/.test(next.channels[name] ?? ''),
  );
  if (gone === undefined) return { memory: next, events };
  events.push(lost(at, `avatar/channel/${gone}`, next.channels[gone] === 'retrying'));
  return { memory: { ...next, ready: false }, events };
}

/** Whether a failure is about the session's connection to the avatar service. */
export const isLink = ({ code }: AvatarFailure): boolean =>
  code === 'connectionClosed' || code === 'connectionFailed';

/** A lost session is open again, as an attempt to reopen it proved. */
export function restored(memory: AvatarMemory, key: string, at: number): AvatarStep {
  const id = memory.lost.get(key)?.sessionId ?? null;
  const step = back(withoutLost(memory, key), at, true);
  if (id === null || !memory.sessions.get(id)) return step;
  const callId = callOf(memory, id);
  const here = avatarOf(step.memory, id, 'joined', null, at);
  return {
    memory: here.memory,
    events: [{ type: 'callChanged', at, callId, phase: 'active' }, ...here.events, ...step.events],
  };
}

/** Reads a change of a channel to the backend. */
export function normaliseChannel(
  before: AvatarMemory,
  name: ChannelName,
  news: ChannelNews,
  at: number,
): AvatarStep {
  const { state, retrying = false, canReopen = false, attempt = null, nextAttemptAt = null } = news;
  if (state === 'closed') {
    const channels = { ...before.channels };
    delete channels[name];
    if (Object.keys(channels).length > 0) return { memory: { ...before, channels }, events: [] };
    return {
      memory: { ...before, channels, ready: false },
      events: [{ type: 'connectionChanged', at, status: 'closed' }],
    };
  }
  const as = (found: AvatarMemory['channels'][ChannelName]): AvatarMemory => ({
    ...before,
    channels: { ...before.channels, [name]: found },
  });
  if (state === 'open') return back(as('open'), at, false);
  if (state === 'connecting')
    return {
      memory: as(before.channels[name] ?? 'connecting'),
      events: [{ type: 'connectionChanged', at, status: 'connecting' }],
    };
  const memory = as(retrying ? 'retrying' : 'lost');
  const code = `avatar/channel/${name}`;
  const said = {
    condition: retrying ? 'signaling.reconnecting' : 'signaling.disconnected',
    actions: canReopen ? ['reconnect'] : [],
    details: {
      ...(news.closeCode === undefined ? {} : { closeCode: news.closeCode }),
      ...(news.closeReason ? { closeReason: news.closeReason } : {}),
    },
  } satisfies Partial<ConnectionChanged>;
  // Trouble that operators must fix explains this too, and must outlast it.
  if (memory.blocked.size > 0 && memory.ready)
    return { memory, events: [{ type: 'issueRaised', at, code, retrying, ...said }] };
  const change = lost(at, code, retrying || isRetried(memory), {
    attempt,
    maxAttempts: 0,
    nextAttemptAt,
    longestBackoffMs,
    ...said,
  });
  return { memory: { ...memory, ready: false }, events: [change] };
}

/** The session's own connection to the avatar service failed or was lost. */
export function normaliseLink(
  before: AvatarMemory,
  failure: AvatarFailure,
  facts: AvatarFacts,
  at: number,
): AvatarStep {
  const code = `avatar/${failure.code}`;
  const key = facts.outcomeOf ?? lostKeyOf(before, failure.sessionId);
  const known = before.lost.get(key);
  const sessionId = key === unknownLost ? null : key;
  const live = sessionId !== null && before.sessions.has(sessionId);
  const wasOpen = known?.wasOpen === true || (live && before.sessions.get(sessionId) === true);
  const retrying = failure.retrying === true || facts.plan !== null;
  const memory = withLost(before, key, { sessionId, wasOpen, retrying });
  const actions: readonly RecoveryAction[] = facts.canReconnect ? ['reconnect'] : [];
  const said = { actions, details: failure.details };
  if (retrying) {
    const { attempt, maxAttempts } = facts.plan ?? failure;
    const retryAt = failure.retryInMs === null ? null : at + failure.retryInMs;
    const nextAttemptAt = facts.plan?.nextAttemptAt ?? retryAt;
    const events: CallEvent[] = [
      lost(at, code, true, {
        condition: 'signaling.reconnecting',
        attempt,
        maxAttempts,
        nextAttemptAt,
        ...said,
      }),
    ];
    if (!wasOpen || !live) return { memory, events };
    const away = avatarOf(memory, sessionId, 'away', null, at);
    events.push({ type: 'callChanged', at, callId: callOf(before, sessionId), phase: 'recovering' });
    return { memory: away.memory, events: [...events, ...away.events] };
  }
  const exhausted = wasOpen && (facts.tried > 0 || known !== undefined);
  const condition = exhausted
    ? 'signaling.reconnectExhausted'
    : wasOpen || failure.code === 'connectionClosed'
      ? 'signaling.disconnected'
      : 'signaling.unreachable';
  // Attempts go on only for another session: for this one, the call is over.
  const goesOn = isRetried(memory);
  const events: CallEvent[] = goesOn
    ? [{ type: 'connectionChanged', at, status: 'lost', retrying: true }]
    : [lost(at, code, false, { condition, attempt: null, nextAttemptAt: null, ...said })];
  if (!live) return { memory, events };
  const isCut = exhausted || (wasOpen && goesOn);
  const ended: CallEvent = {
    type: 'callEnded',
    at,
    callId: callOf(before, sessionId),
    code,
    // The loss itself says what happened; a dialog is for attempts that failed.
    condition: isCut ? 'call.dropped' : wasOpen ? 'call.ended' : 'call.closedDuringSetup',
    evidence: isCut ? 3 : 1,
    endedBy: 'network',
    details: failure.details,
  };
  return { memory: withoutSession(memory, sessionId), events: [ended, ...events] };
}
