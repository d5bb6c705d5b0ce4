import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../events.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { defaultTiming } from '../timing.ts';
import { screenReasonsView } from './reasons.ts';
import { screenView } from './screen.ts';

const options = {
  timing: defaultTiming,
  appHandles: () => false,
  appOffers: () => [],
  needsInput: () => false,
};

/** What is said after events, looked at once at each of some times. */
function reasonsAt(events: readonly CallEvent[], ...times: readonly number[]) {
  let memory = screenReasonsView.start;
  let screen = screenView.start;
  for (const now of times) {
    const state = reduced(events.filter((event) => event.at <= now));
    memory = screenReasonsView.advance(memory, state, now, options);
    screen = screenView.advance(screen, state, now, options);
  }
  const value = screenReasonsView.value(memory);
  expect(value.screen).toEqual(screenView.value(screen));
  return {
    ...value,
    /** Why, by condition. */
    why: Object.fromEntries(value.reasons.map(({ condition, why }) => [condition, why])),
  };
}

const ready = at(1, { type: 'connectionChanged', status: 'connected' });
const lost = at(10, { type: 'connectionChanged', status: 'lost', retrying: true });
const call = at(2, { type: 'callChanged', callId: 'a', phase: 'active' });
const offline = at(
  11,
  { type: 'issueRaised', code: 'browser/offline', condition: 'signaling.offline' },
  'browser',
);
const issue = (time: number, condition: 'ice.failed' | 'quality.degraded' | 'sdk.misuse', callId = 'a') =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, callId });

describe('the reasons for a screen', () => {
  it('say how long a trouble waits, and that it is shown once it has', () => {
    const events = [ready, call, lost];
    expect(reasonsAt(events, 10).why).toEqual({
      'signaling.reconnecting': { is: 'waits', until: 510, delayMs: 500 },
    });
    const { why, screen } = reasonsAt(events, 10, 510);
    expect(screen.banner?.condition).toBe('signaling.reconnecting');
    expect(why).toEqual({ 'signaling.reconnecting': { is: 'shown', early: false } });
  });

  it('name what holds something back', () => {
    const { why } = reasonsAt([ready, call, issue(5, 'quality.degraded'), lost, offline], 20, 2_000);
    expect(why).toMatchObject({
      'signaling.offline': { is: 'shown' },
      'signaling.reconnecting': { is: 'heldBack', by: { condition: 'signaling.offline' } },
      'quality.degraded': { is: 'heldBack', by: 'connection' },
    });
  });

  it('say that something is for nobody, or was closed', () => {
    const silent = issue(5, 'sdk.misuse');
    const warned = at(6, { type: 'issueRaised', code: 's/m', condition: 'call.missed' });
    const state = reduced([ready, call, silent, warned]);
    const id = state.callErrors.issues.find(({ condition }) => condition === 'call.missed')?.id ?? '';
    const closed = at(7, { type: 'dismissed', issueId: id });
    expect(reasonsAt([ready, call, silent, warned, closed], 8).why).toEqual({
      'sdk.misuse': { is: 'silent' },
      'call.missed': { is: 'dismissed' },
    });
  });

  it('say that a confirmation is being said, and until when', () => {
    const back = at(3_000, { type: 'connectionChanged', status: 'connected' });
    const said = reasonsAt([ready, call, lost, back], 10, 600, 3_000);
    expect(said.confirmation).toEqual({ is: 'shown', until: 3_000 + defaultTiming.confirmationMs });
    expect(reasonsAt([ready, call, lost], 10, 600, 700).confirmation).toEqual({ is: 'awaits' });
  });

  it('are none while nothing is wrong', () => {
    expect(reasonsAt([ready, call], 5)).toMatchObject({ reasons: [], confirmation: null });
  });
});
