import { describe, expect, it } from 'vitest';
import { start, setUp } from '../test-support/oneSource.ts';

describe('when a trouble is told', () => {
  it('waits 1.5 s outside a call and half a second in one', () => {
    for (const [talking, delay] of [
      [false, 1_500],
      [true, 500],
    ] as const) {
      const { ready, inCall, lose, later, banner } = setUp();
      ready();
      if (talking) inCall();
      lose();
      later(delay - 1);
      expect(banner()).toBeNull();
      later(1);
      expect(banner()).toBe('signaling.reconnecting');
    }
  });

  it('never tells a blip, and does not confirm what was never told', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(300);
    ready();
    later(10_000);
    expect(banner()).toBeNull();
    expect(screen().confirmation).toBeNull();
  });

  it('tells at once what is fatal or what a person must do', () => {
    const { ready, raise, banner, screen } = setUp();
    ready();
    raise('signaling.reconnectExhausted');
    expect(banner()).toBe('signaling.reconnectExhausted');
    raise('media.deviceNotFound');
    expect(screen().prompt?.condition).toBe('media.deviceNotFound');
  });

  it('starts no new delay when a cause replaces its effect', () => {
    const { ready, lose, raise, later, banner } = setUp();
    ready();
    lose();
    later(1_400);
    raise('signaling.gatewayFailed');
    later(100);
    expect(banner()).toBe('signaling.gatewayFailed');
  });
});

describe('when a trouble is over', () => {
  it('says "you are back" for three seconds, with how long it took', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(14_000);
    ready();
    expect(banner()).toBeNull();
    expect(screen().confirmation?.awayMs).toBe(14_000);
    later(2_999);
    expect(screen().confirmation).not.toBeNull();
    later(1);
    expect(screen().confirmation).toBeNull();
  });

  it('does not say it when the outage cost the call', () => {
    const { ready, inCall, lose, raise, later, screen } = setUp();
    ready();
    inCall();
    lose();
    later(2_000);
    raise('call.notReattached', { callId: 'c', severity: 'fatal' });
    ready();
    expect(screen().confirmation).toBeNull();
    expect(screen().dialog?.condition).toBe('call.notReattached');
  });

  it('does not say it to somebody who was never in', () => {
    const { lose, later, ready, screen } = setUp();
    lose();
    later(5_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    ready();
    expect(screen().confirmation).toBeNull();
  });

  it('takes a cleared warning down only after it could be read', () => {
    const { ready, raise, say, later, banner } = setUp();
    ready();
    raise('quota.rate');
    later(1_500);
    expect(banner()).toBe('quota.rate');
    say({ type: 'issueCleared', condition: 'quota.rate' });
    later(1_499);
    expect(banner()).toBe('quota.rate');
    later(1);
    expect(banner()).toBeNull();
  });
});

describe('an outage that lasts', () => {
  it('is one incident over many tries, and its words escalate', () => {
    const { ready, inCall, lose, later, screen } = setUp();
    ready();
    inCall();
    const phases: (string | undefined)[] = [];
    for (let tries = 0; tries < 8; tries++) {
      lose();
      later(5_000);
      phases.push(screen().banner?.phase);
    }
    expect([...new Set(phases)]).toEqual(['start', 'long', 'act']);
    expect(screen().banner?.startedAt).toBe(start);
  });

  it('is stuck after 90 s without a sign, and asks the person', () => {
    const { ready, lose, later, banner, screen } = setUp();
    ready();
    lose();
    later(89_999);
    expect(banner()).toBe('signaling.reconnecting');
    later(1);
    expect(screen().banner).toMatchObject({
      condition: 'signaling.reconnectStuck',
      actor: 'person',
      actions: ['reconnect'],
    });
  });

  it('is told as unstable after three losses in a minute, until 15 s of calm', () => {
    const { ready, lose, later, banner } = setUp();
    for (let losses = 0; losses < 3; losses++) {
      ready();
      later(2_000);
      lose();
      later(2_000);
    }
    expect(banner()).toBe('signaling.unstable');
    ready();
    later(14_000);
    expect(banner()).toBe('signaling.unstable');
    later(1_000);
    expect(banner()).toBeNull();
  });

  it('stays over once it is said to be over, until the person acts', async () => {
    const { ready, lose, raise, later, banner, store, screen } = setUp();
    ready();
    lose();
    raise('signaling.reconnectExhausted', { actions: ['reconnect'] });
    lose();
    later(60_000);
    expect(banner()).toBe('signaling.reconnectExhausted');
    await store.recover(screen().banner?.issueId ?? '', 'reconnect');
    later(1);
    expect(banner()).toBe('signaling.reconnecting');
  });

  it('drops the count of attempts when no more will come', () => {
    const { ready, lose, raise, say, screen } = setUp();
    ready();
    lose({ attempt: 2, maxAttempts: 2 });
    raise('signaling.reconnectExhausted');
    say({ type: 'connectionChanged', status: 'lost', retrying: false, attempt: null });
    expect(screen().banner).toMatchObject({ condition: 'signaling.reconnectExhausted', attempt: null });
  });

  it('feels a loss that took the call with it', () => {
    const { ready, inCall, end, lose, later, banner } = setUp();
    ready();
    inCall();
    later(5_000);
    end('c', 'call.ended', 1);
    later(30);
    lose({ retrying: false });
    later(500);
    expect(banner()).toBe('signaling.disconnected');
  });

  it('asks after ten seconds where nobody retries', () => {
    const { ready, lose, later, banner } = setUp();
    ready();
    lose({ retrying: false });
    later(9_999);
    expect(banner()).toBeNull();
    later(1);
    expect(banner()).toBe('signaling.disconnected');
  });
});
