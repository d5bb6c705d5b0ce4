import { describe, expect, it } from 'vitest';
import type { CallEvent, ConnectionChanged } from '../events.ts';
import { tableOf } from '../table.ts';
import { defaultTiming } from '../timing.ts';
import {
  abandonConnection,
  expireReconnectState,
  failConnection,
  inTrouble,
  loseCall,
  reduceReconnectState,
  retryConnection,
  selectReconnectState,
} from './reconnectState.ts';
import type { ReconnectState } from './types.ts';

const none: ReconnectState = tableOf();
const step = (slice: ReconnectState, event: CallEvent) => reduceReconnectState(slice, event, defaultTiming);
const go = (
  slice: ReconnectState,
  at: number,
  status: ConnectionChanged['status'],
  more: Partial<ConnectionChanged> = {},
): ReconnectState => step(slice, { type: 'connectionChanged', source: 's', at, status, ...more });
const lose = (slice: ReconnectState, at: number, more: Partial<ConnectionChanged> = {}) =>
  go(slice, at, 'lost', { retrying: true, ...more });
const one = (slice: ReconnectState) => selectReconnectState({ reconnectState: slice }, 's');
const ready = go(none, 100, 'connected');

describe('a connection', () => {
  it('is idle while nobody has spoken of it', () => {
    expect(one(none)).toEqual({
      status: 'idle',
      since: 0,
      incident: null,
      lastIncident: null,
      losses: [],
      lastLosses: [],
      flapping: false,
      calmAt: null,
      everReady: false,
      closing: false,
    });
    expect(one(go(none, 5, 'idle')).status).toBe('idle');
    expect(one(go(none, 5, 'idle')).since).toBe(5);
  });

  it('connects, with the time of each change, and is the same object while nothing changes', () => {
    const connecting = go(none, 10, 'connecting');
    expect(one(connecting)).toMatchObject({ status: 'connecting', since: 10, everReady: false });
    expect(go(connecting, 20, 'connecting')).toBe(connecting);
    expect(one(go(connecting, 30, 'connected'))).toMatchObject({
      status: 'connected',
      since: 30,
      everReady: true,
    });
    expect(go(ready, 500, 'connected')).toBe(ready);
    expect(go(ready, 500, 'connecting')).toBe(ready);
  });

  it('from a close until ready is one incident, with what each word of the SDK adds to it', () => {
    const first = lose(ready, 1_000, {
      attempt: 1,
      maxAttempts: 5,
      nextAttemptAt: 2_000,
      longestBackoffMs: 9,
      code: 's/1',
      actions: ['reconnect'],
    });
    expect(one(first)).toMatchObject({ status: 'reconnecting', since: 1_000, losses: [1_000] });
    expect(one(first).incident).toEqual({
      startedAt: 1_000,
      lastSignAt: 1_000,
      retrying: true,
      attempt: 1,
      maxAttempts: 5,
      nextAttemptAt: 2_000,
      longestBackoffMs: 9,
      probationEndsAt: null,
      callLost: false,
      code: 's/1',
      actions: ['reconnect'],
      actionsWhenStuck: [],
    });
    const silent = go(first, 3_000, 'lost');
    expect(one(silent)).toMatchObject({ status: 'reconnecting', since: 1_000, losses: [1_000] });
    expect(one(silent).incident).toEqual({ ...one(first).incident, lastSignAt: 3_000 });
    const more = go(silent, 4_000, 'lost', {
      attempt: null,
      nextAttemptAt: null,
      maxAttempts: 7,
      longestBackoffMs: 8,
      code: 's/2',
      retrying: false,
    });
    expect(one(more)).toMatchObject({ status: 'disconnected', since: 4_000 });
    expect(one(more).incident).toMatchObject({
      startedAt: 1_000,
      attempt: null,
      nextAttemptAt: null,
      maxAttempts: 7,
      longestBackoffMs: 8,
      code: 's/2',
      retrying: false,
    });
    expect(one(go(more, 9_000, 'connected'))).toMatchObject({
      status: 'connected',
      incident: null,
      lastIncident: { startedAt: 1_000, endedAt: 9_000, callLost: false },
    });
  });

  it('knows nothing of attempts that nobody proved', () => {
    expect(one(go(ready, 1_000, 'lost')).incident).toMatchObject({
      retrying: false,
      attempt: null,
      maxAttempts: null,
      nextAttemptAt: null,
      longestBackoffMs: 0,
      code: null,
    });
    expect(one(go(ready, 1_000, 'lost')).status).toBe('disconnected');
  });

  it('that is tried again is a sign of life, and revives one that nobody retried', () => {
    const trying = go(lose(ready, 1_000, { nextAttemptAt: 2_000 }), 2_000, 'connecting');
    expect(one(trying)).toMatchObject({
      status: 'reconnecting',
      incident: { lastSignAt: 2_000, nextAttemptAt: null, retrying: true },
    });
    const revived = go(go(ready, 1_000, 'lost'), 5_000, 'connecting');
    expect(one(revived)).toMatchObject({ status: 'reconnecting', incident: { retrying: true } });
    const failed = go(failConnection(go(ready, 1_000, 'lost'), 's', 2_000), 3_000, 'connecting');
    expect(one(failed)).toMatchObject({ status: 'failed', incident: { retrying: false } });
  });

  it('that was never there comes back from nowhere: a slow first connection is no return', () => {
    const first = go(lose(go(none, 1, 'connecting'), 2_000), 3_000, 'connected');
    expect(one(first)).toMatchObject({ status: 'connected', lastIncident: null, everReady: true });
  });

  it('that is left on purpose is no trouble, nor is the close that follows', () => {
    const left = step(lose(ready, 1_000), { type: 'closing', at: 2_000 });
    expect(one(left)).toMatchObject({
      status: 'idle',
      since: 2_000,
      incident: null,
      closing: true,
      losses: [],
      flapping: false,
      calmAt: null,
    });
    expect(one(go(left, 2_100, 'lost'))).toMatchObject({ status: 'idle', incident: null, closing: true });
    expect(one(failConnection(left, 's', 2_100))).toMatchObject({ status: 'idle' });
    expect(one(go(left, 5_000, 'connecting'))).toMatchObject({ status: 'connecting', closing: false });
    expect(one(go(left, 5_000, 'connected')).closing).toBe(false);
    expect(one(go(step(ready, { type: 'closing', at: 1 }), 2, 'connected'))).toMatchObject({
      status: 'connected',
      closing: false,
    });
  });

  it('that its SDK closes on purpose is idle', () => {
    expect(one(go(lose(ready, 1_000), 2_000, 'closed'))).toMatchObject({
      status: 'idle',
      since: 2_000,
      incident: null,
    });
    const idle = go(none, 5, 'idle');
    expect(go(idle, 9, 'closed')).toBe(idle);
  });
});

describe('flapping', () => {
  const blink = (slice: ReconnectState, at: number) => go(lose(slice, at), at + 10, 'connected');

  it('is the third loss within a minute, and ends after 15 s of calm', () => {
    const third = lose(blink(blink(ready, 0), 30_000), 60_000);
    expect(one(third)).toMatchObject({ flapping: true, losses: [0, 30_000, 60_000], calmAt: null });
    const back = go(third, 61_000, 'connected');
    expect(one(back)).toMatchObject({ flapping: true, calmAt: 76_000 });
    expect(expireReconnectState(back, 75_999, defaultTiming)).toBe(back);
    expect(one(expireReconnectState(back, 76_000, defaultTiming))).toMatchObject({
      flapping: false,
      calmAt: null,
      losses: [],
    });
  });

  it('is not two losses, nor three over more than a minute, nor tries within one outage', () => {
    expect(one(lose(blink(ready, 0), 10)).flapping).toBe(false);
    expect(one(lose(blink(blink(ready, 0), 30_000), 60_001)).flapping).toBe(false);
    expect(one(lose(lose(lose(ready, 0), 10), 20))).toMatchObject({ flapping: false, losses: [0] });
  });

  it('looks at the last three losses only, and goes on until it is calm', () => {
    const fourth = lose(blink(blink(blink(ready, 0), 1_000), 2_000), 90_000);
    expect(one(fourth)).toMatchObject({ losses: [1_000, 2_000, 90_000], flapping: true });
    expect(one(lose(go(none, 1, 'connecting'), 5)).losses).toEqual([]);
  });

  it('is over when the connection failed for good', () => {
    const third = lose(blink(blink(ready, 0), 10), 20);
    expect(one(failConnection(third, 's', 30))).toMatchObject({
      status: 'failed',
      since: 30,
      flapping: false,
      calmAt: null,
    });
  });
});

describe('a loss that is only announced', () => {
  const announced = lose(ready, 1_000, { probationMs: 5_000 });

  it('did not happen without a close', () => {
    expect(one(announced).incident?.probationEndsAt).toBe(6_000);
    expect(expireReconnectState(announced, 5_999, defaultTiming)).toBe(announced);
    expect(one(expireReconnectState(announced, 6_000, defaultTiming))).toMatchObject({
      status: 'connected',
      since: 6_000,
      incident: null,
      losses: [],
    });
  });

  it('is confirmed by a close, and not by another announcement', () => {
    const again = lose(announced, 2_000, { probationMs: 5_000 });
    expect(one(again).incident?.probationEndsAt).toBe(6_000);
    expect(one(lose(announced, 2_000)).incident?.probationEndsAt).toBeNull();
  });
});

describe('a third loss that is only announced', () => {
  const twice = go(
    go(lose(go(lose(ready, 1_000), 2_000, 'connected'), 3_000), 4_000, 'connected'),
    4_500,
    'connected',
  );
  const third = lose(twice, 5_000, { probationMs: 5_000 });

  it('makes no connection unstable, until a close confirms it', () => {
    expect(one(third)).toMatchObject({ status: 'reconnecting', flapping: false });
    expect(one(lose(third, 6_000))).toMatchObject({ status: 'reconnecting', flapping: true });
  });

  it('leaves nothing behind when it did not happen', () => {
    const none = expireReconnectState(third, 10_000, defaultTiming);
    expect(one(none)).toMatchObject({
      status: 'connected',
      flapping: false,
      calmAt: null,
      losses: [1_000, 3_000],
    });
  });

  it('lets what was unstable before become calm when it did not happen', () => {
    const unstable = go(lose(third, 6_000), 7_000, 'connected');
    const announced = lose(unstable, 8_000, { probationMs: 5_000 });
    const over = expireReconnectState(announced, 13_000, defaultTiming);
    expect(one(over)).toMatchObject({ flapping: true, calmAt: 13_000 + defaultTiming.calmMs });
    expect(one(expireReconnectState(over, 13_000 + defaultTiming.calmMs, defaultTiming))).toMatchObject({
      status: 'connected',
      flapping: false,
    });
  });
});

describe('a connection that failed for good', () => {
  const failed = failConnection(lose(ready, 1_000), 's', 2_000);

  it('stays so, whatever is said of attempts', () => {
    expect(one(failed)).toMatchObject({ status: 'failed', since: 2_000 });
    expect(failConnection(failed, 's', 3_000)).toBe(failed);
    expect(one(lose(failed, 3_000))).toMatchObject({ status: 'failed', incident: { lastSignAt: 3_000 } });
    const bare = failConnection(ready, 's', 2_000);
    expect(one(lose(bare, 3_000))).toMatchObject({
      status: 'failed',
      incident: { startedAt: 3_000 },
      losses: [],
    });
  });

  it('of which nobody knew has failed too', () => {
    expect(one(failConnection(none, 's', 5))).toMatchObject({ status: 'failed', since: 5, everReady: false });
  });

  it('is tried again by the person’s own act, and given up again when that comes to nothing', () => {
    const retried = retryConnection(failed, 's', 5_000);
    expect(one(retried)).toMatchObject({
      status: 'reconnecting',
      since: 5_000,
      incident: { startedAt: 1_000, retrying: true, lastSignAt: 5_000, attempt: null, nextAttemptAt: null },
    });
    expect(one(abandonConnection(retried, 's', 6_000))).toMatchObject({
      status: 'disconnected',
      since: 6_000,
      incident: { retrying: false },
    });
    expect(one(retryConnection(failConnection(none, 's', 5), 's', 9)).incident).toMatchObject({
      startedAt: 9,
      retrying: true,
    });
  });

  it('nothing is tried or given up where there is no trouble', () => {
    expect(retryConnection(ready, 's', 5)).toBe(ready);
    expect(retryConnection(ready, 'x', 5)).toBe(ready);
    expect(abandonConnection(ready, 's', 5)).toBe(ready);
    expect(abandonConnection(failed, 's', 5)).toBe(failed);
    expect(abandonConnection(none, 's', 5)).toBe(none);
  });
});

describe('a call that an outage cost', () => {
  it('is noted in the outage, once', () => {
    const lost = loseCall(lose(ready, 1_000), 's');
    expect(one(lost).incident?.callLost).toBe(true);
    expect(loseCall(lost, 's')).toBe(lost);
    expect(loseCall(ready, 's')).toBe(ready);
    expect(loseCall(none, 's')).toBe(none);
    expect(one(go(lost, 2_000, 'connected')).lastIncident?.callLost).toBe(true);
  });
});

describe('of several connections', () => {
  it('the one that is worst off stands for all', () => {
    const worst = (...statuses: readonly ConnectionChanged['status'][]) =>
      selectReconnectState({
        reconnectState: statuses.reduce(
          (slice, status, index) => go(slice, 5, status, { source: `s${index}` }),
          none,
        ),
      }).status;
    expect(worst('idle')).toBe('idle');
    expect(worst('idle', 'connected')).toBe('connected');
    expect(worst('connecting', 'connected')).toBe('connecting');
    expect(worst('lost', 'connecting')).toBe('disconnected');
    expect(worst('connected', 'lost', 'connected')).toBe('disconnected');
    expect(selectReconnectState({ reconnectState: none }).status).toBe('idle');
    const two = failConnection(lose(go(none, 5, 'connected', { source: 'b' }), 6, { source: 'b' }), 's', 7);
    expect(selectReconnectState({ reconnectState: two }).status).toBe('failed');
  });

  it('at most 50 are kept: one without trouble leaves first, and those that stay change as ever', () => {
    let slice = lose(go(none, 1, 'connected', { source: 'lost' }), 2, { source: 'lost' });
    for (let index = 0; index < 200; index++) slice = go(slice, 5, 'connected', { source: `s${index}` });
    expect(Object.keys(slice)).toHaveLength(50);
    expect(slice['lost']?.status).toBe('reconnecting');
    expect(slice['s199']?.status).toBe('connected');
    const changed = go(slice, 9, 'closed', { source: 's199' });
    expect(Object.keys(changed)).toHaveLength(50);
    let troubled = none;
    for (let index = 0; index < 60; index++) troubled = go(troubled, 5, 'lost', { source: `s${index}` });
    expect(Object.keys(troubled)).toHaveLength(50);
    expect([troubled['s9'], troubled['s10']].map(Boolean)).toEqual([false, true]);
  });

  it('are closed by the app all at once', () => {
    const both = step(lose(go(ready, 5, 'connected', { source: 'b' }), 6), { type: 'closing', at: 9 });
    expect([both['s'], both['b']]).toMatchObject([
      { status: 'idle', closing: true },
      { status: 'idle', closing: true },
    ]);
  });

  it('what says nothing of a connection changes none', () => {
    expect(step(ready, { type: 'networkChanged', at: 9, online: false })).toBe(ready);
  });
});

it('being in trouble is to miss what was there or was tried for', () => {
  expect(inTrouble(undefined)).toBe(false);
  expect([ready, go(none, 1, 'connecting'), none].map((slice) => inTrouble(one(slice)))).toEqual([
    false,
    false,
    false,
  ]);
  const troubled = [lose(ready, 1), go(ready, 1, 'lost'), failConnection(ready, 's', 1)];
  expect(troubled.map((slice) => inTrouble(one(slice)))).toEqual([true, true, true]);
});
