import { describe, expect, it } from 'vitest';
import type { RegistrationChanged } from '../events.ts';
import { setUp, start } from '../test-support/oneSource.ts';
import { at, reduced } from '../test-support/reduced.ts';
import { selectRegistration } from './registration.ts';

const gone = {
  type: 'registrationChanged',
  status: 'expired',
  code: 's/expired',
  condition: 'signaling.notRegistered',
  actions: ['reconnect'],
} as const;

/** A phone that is connected and registered. */
function registered() {
  const one = setUp();
  one.ready();
  one.say({ type: 'registrationChanged', status: 'registered', expiresAt: start + 600_000 });
  return { ...one, registration: () => selectRegistration(one.store.getSnapshot(), 's') };
}

describe('a registration beside the connection (A2)', () => {
  it('is told with the time until which it counts', () => {
    expect(registered().registration()).toMatchObject({ status: 'registered', expiresAt: start + 600_000 });
  });

  it('that is gone while the connection stands says that no call can come in, and offers the way back', () => {
    const { say, later, screen } = registered();
    say(gone);
    later(1_500);
    expect(screen().banner).toMatchObject({ condition: 'signaling.notRegistered', actions: ['reconnect'] });
  });

  it('that is back at once was on no screen, and stays in the list', () => {
    const { say, later, banner, store } = registered();
    say(gone);
    later(500);
    say({ type: 'registrationChanged', status: 'registered' });
    later(10_000);
    expect(banner()).toBeNull();
    expect(store.getSnapshot().callErrors.issues).toMatchObject([{ code: 's/expired', status: 'resolved' }]);
  });

  it('counts down to the next try that somebody has planned', () => {
    const { say, later, screen } = registered();
    const nextAttemptAt = start + 300_000;
    say({ ...gone, status: 'refused', code: 's/503', condition: 'service.upstream', nextAttemptAt });
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'service.upstream', actor: 'sdk', nextAttemptAt });
  });

  it('asks the person where nobody tries again', () => {
    const { say, later, screen } = registered();
    say({ ...gone, status: 'refused', code: 's/503', condition: 'service.upstream' });
    later(2_000);
    expect(screen().banner).toMatchObject({ actor: 'person', nextAttemptAt: null });
  });

  it('is not spoken of while the connection itself is lost, and again when only that is back', () => {
    const { say, later, banner, lose, ready } = registered();
    say(gone);
    lose();
    later(2_000);
    expect(banner()).toBe('signaling.reconnecting');
    ready();
    later(10_000);
    expect(banner()).toBe('signaling.notRegistered');
  });

  it.each(['unregistered', 'registered'] as const)('is no trouble any more when it is %s', (status) => {
    const { say, later, banner } = registered();
    say(gone);
    later(2_000);
    say({ type: 'registrationChanged', status });
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('that is accepted ends a refused sign-in; one that the app ended does not', () => {
    const { say, later, screen } = registered();
    say({ ...gone, status: 'refused', code: 's/403', condition: 'auth.loginFailed' });
    say({ type: 'registrationChanged', status: 'unregistered' });
    later(2_000);
    expect(screen().prompt?.condition).toBe('auth.loginFailed');
    say({ type: 'registrationChanged', status: 'registered' });
    expect(screen().prompt).toBeNull();
  });

  it('is no news to an app that is leaving', () => {
    const { say, later, banner, store } = registered();
    store.closing();
    say(gone);
    later(2_000);
    expect(banner()).toBeNull();
  });

  it('keeps what was wrong while it is asked for again', () => {
    const { say, registration } = registered();
    say(gone);
    say({ type: 'registrationChanged', status: 'registering' });
    expect(registration()).toMatchObject({ status: 'registering', code: 's/expired' });
  });

  it('that says the same again changes nothing', () => {
    const event = (time: number) => at(time, { type: 'registrationChanged', status: 'registered' });
    const before = reduced([event(1)]);
    expect(reduced([event(5)], before).registration).toBe(before.registration);
  });

  it('of several is told by its source, or the one that is missing; there is room for so many', () => {
    const event = (source: string, status: RegistrationChanged['status']) =>
      at(1, { type: 'registrationChanged', status }, source);
    const state = reduced([event('a', 'registered'), event('b', 'refused')]);
    expect(selectRegistration(state)?.status).toBe('refused');
    expect(selectRegistration(state, 'a')?.status).toBe('registered');
    expect(selectRegistration(state, 'c')).toBeNull();
    const many = reduced(Array.from({ length: 80 }, (_, index) => event(`n${index}`, 'registered')));
    expect(Object.keys(many.registration)).toHaveLength(50);
    expect(many.registration['n79']).toBeDefined();
  });
});

describe('a connection that never stood', () => {
  it('is out of reach after half a minute, though somebody still tries', () => {
    const { lose, later, screen, banner } = setUp();
    const trying = () => lose({ attempt: 2, actions: ['reconnect'] });
    trying();
    for (let second = 0; second < 29; second++) {
      later(1_000);
      trying();
    }
    expect(banner()).toBe('signaling.reconnecting');
    later(1_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.unreachable', actions: ['reconnect'] });
  });
});
