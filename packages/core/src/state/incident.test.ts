import { describe, expect, it } from 'vitest';
import type { ConnectionChanged } from '../events.ts';
import { continueIncident, startIncident } from './incident.ts';

const lost: ConnectionChanged = {
  type: 'connectionChanged',
  at: 10_000,
  status: 'lost',
  retrying: true,
  attempt: 1,
  maxAttempts: 4,
  nextAttemptAt: 12_000,
  longestBackoffMs: 8_000,
  code: 's/close/1006',
  actions: ['reconnect', 'redial'],
  actionsWhenStuck: ['reconnect'],
};
const incident = startIncident(lost);
const soon = 10_999;

describe('an outage', () => {
  it('begins with what its first event says', () => {
    expect(incident).toEqual({
      startedAt: 10_000,
      lastSignAt: 10_000,
      retrying: true,
      attempt: 1,
      maxAttempts: 4,
      nextAttemptAt: 12_000,
      longestBackoffMs: 8_000,
      probationEndsAt: null,
      callLost: false,
      code: 's/close/1006',
      actions: ['reconnect', 'redial'],
      actionsWhenStuck: ['reconnect'],
    });
  });

  it('is not retried, and has no attempts, times or ways back, where none were told', () => {
    expect(startIncident({ type: 'connectionChanged', at: 5, status: 'lost' })).toMatchObject({
      retrying: false,
      attempt: null,
      maxAttempts: null,
      nextAttemptAt: null,
      longestBackoffMs: 0,
      code: null,
      actions: [],
      actionsWhenStuck: [],
    });
  });

  it.each<[string, Partial<ConnectionChanged>]>([
    ['says nothing more', {}],
    [
      'says the same',
      {
        ...lost,
        // Other lists with the same actions.
        actions: ['reconnect', 'redial'],
        actionsWhenStuck: ['reconnect'],
      },
    ],
  ])('stays the same object when another event within a second %s', (_, more) => {
    const event: ConnectionChanged = { type: 'connectionChanged', status: 'lost', ...more, at: soon };
    expect(continueIncident(incident, event)).toBe(incident);
  });

  it('shows a sign of life a second later, though nothing is new', () => {
    const later = continueIncident(incident, { type: 'connectionChanged', status: 'lost', at: 11_000 });
    expect(later).toEqual({ ...incident, lastSignAt: 11_000 });
  });

  it.each<Partial<ConnectionChanged>>([
    { retrying: false },
    { attempt: 2 },
    { attempt: null },
    { maxAttempts: 5 },
    { nextAttemptAt: 13_000 },
    { nextAttemptAt: null },
    { longestBackoffMs: 9_000 },
    { code: 's/close/1001' },
    { actions: ['reconnect'] },
    { actions: ['redial', 'reconnect'] },
    { actions: ['reconnect', 'dismiss'] },
    { actionsWhenStuck: [] },
    { actionsWhenStuck: ['redial'] },
  ])('takes what is new at once: %o', (news) => {
    const event: ConnectionChanged = { type: 'connectionChanged', status: 'lost', ...news, at: 10_001 };
    expect(continueIncident(incident, event)).toEqual({ ...incident, ...news, lastSignAt: 10_001 });
  });

  it('is confirmed by a second event, where the first only announced it', () => {
    const announced = startIncident({ ...lost, probationMs: 5_000 });
    expect(announced.probationEndsAt).toBe(15_000);
    const again = continueIncident(announced, { ...lost, at: 10_001, probationMs: 5_000 });
    expect(again).toBe(announced);
    expect(continueIncident(announced, { ...lost, at: 10_001 }).probationEndsAt).toBeNull();
  });
});
