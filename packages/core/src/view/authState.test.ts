import { describe, expect, it } from 'vitest';
import type { ConditionId } from '../conditions.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import { at, reduced, viewOf } from '../test-support/reduced.ts';
import { authStateView } from './authState.ts';

const raise = (time: number, condition: ConditionId, more: Partial<IssueRaised> = {}) =>
  at(time, { type: 'issueRaised', code: `s/${condition}`, condition, ...more });
const ready = at(1, { type: 'connectionChanged', status: 'connected' });

describe('signing in', () => {
  const auth = (...events: Parameters<typeof reduced>[0]) => viewOf(authStateView, reduced(events));

  it('is unknown until somebody was let in', () => {
    expect(auth()).toEqual({ status: 'unknown', condition: null, issueId: null, deadlineAt: null });
    expect(auth(ready).status).toBe('signedIn');
  });

  it.each<[ConditionId, string]>([
    ['auth.expiringSoon', 'expiringSoon'],
    ['auth.refreshFailing', 'refreshFailing'],
    ['auth.required', 'required'],
    ['auth.expired', 'required'],
    ['auth.actionNotPermitted', 'signedIn'],
    ['quota.rate', 'signedIn'],
  ])('%s makes it %s', (condition, status) => {
    const state = auth(ready, raise(5, condition, { deadlineAt: 77 }));
    expect(state.status).toBe(status);
    if (status !== 'signedIn')
      expect(state).toMatchObject({ condition, issueId: `s:s/${condition}::`, deadlineAt: 77 });
  });

  it('is as bad as the worst of it, in whatever order it came', () => {
    const [soon, failing, required] = [
      raise(5, 'auth.expiringSoon'),
      raise(6, 'auth.refreshFailing'),
      raise(7, 'auth.required'),
    ];
    for (const order of [
      [soon, failing, required],
      [required, failing, soon],
      [failing, required, soon],
    ])
      expect(auth(ready, ...order.map((event, index) => ({ ...event, at: 10 + index }))).condition).toBe(
        'auth.required',
      );
  });

  it('is well again when it is over or was put away, and the same object until then', () => {
    expect(
      auth(ready, raise(5, 'auth.expiringSoon'), at(9, { type: 'issueCleared', condition: 'auth.' })).status,
    ).toBe('signedIn');
    const state = reduced([ready, raise(5, 'auth.expiringSoon', { deadlineAt: 1 })]);
    const before = viewOf(authStateView, state);
    const then = (event: CallEvent) => viewOf(authStateView, reduced([event], state), before);
    expect(then(raise(9, 'call.busy'))).toBe(before);
    expect(then(raise(9, 'auth.expiringSoon', { deadlineAt: 2 }))).not.toBe(before);
  });
});
