import { describe, expect, it } from 'vitest';
import { setUp, start } from '../test-support/oneSource.ts';

describe('a confirmation', () => {
  const lostFor = (ms: number) => {
    const it = setUp();
    it.ready();
    it.lose();
    it.later(ms);
    return it;
  };
  const said = ({ screen }: ReturnType<typeof setUp>) => screen().confirmation;

  it('comes with the end of what was on the screen, says how long it took, and goes after three seconds', () => {
    const one = lostFor(5_000);
    one.ready();
    expect(said(one)).toEqual({ since: start + 5_000, until: start + 8_000, awayMs: 5_000 });
    one.later(2_999);
    expect(said(one)).not.toBeNull();
    one.later(1);
    expect(said(one)).toBeNull();
  });

  it('is kept from nobody: worse news take its place, lesser ones wait for it', () => {
    const one = lostFor(5_000);
    one.ready();
    one.raise('call.missed');
    expect([said(one) !== null, one.banner()]).toEqual([true, null]);
    one.later(3_000);
    expect(one.banner()).toBe('call.missed');
    const other = lostFor(5_000);
    other.ready();
    other.raise('sdk.internal');
    expect([said(other), other.banner()]).toEqual([null, 'sdk.internal']);
  });

  it('ends with a call that is cut while it is said, and does not come again', () => {
    const one = lostFor(5_000);
    one.inCall();
    one.ready();
    one.later(500);
    expect(said(one)).not.toBeNull();
    one.end('c', 'call.dropped');
    one.later(500);
    expect([said(one), one.screen().dialog?.condition]).toEqual([null, 'call.dropped']);
    one.store.dismiss(one.screen().dialog?.issueId ?? '');
    one.later(100);
    expect(said(one)).toBeNull();
  });

  it('is said beside how a call was cut before the outage began', () => {
    const one = setUp();
    one.ready();
    one.inCall('before');
    one.end('before', 'call.dropped');
    one.later(1_200);
    one.say({ type: 'callChanged', callId: 'now', phase: 'active', direction: 'inbound' });
    one.lose();
    one.later(5_000);
    one.ready();
    expect([said(one)?.awayMs, one.screen().dialog?.callId]).toEqual([5_000, 'before']);
  });

  it('ends when nobody is let in again, of which only the refusal is told', () => {
    const one = lostFor(5_000);
    one.ready();
    one.later(500);
    one.raise('auth.loginFailed');
    expect([said(one), one.screen().prompt?.condition]).toEqual([null, 'auth.loginFailed']);
  });

  it('is not of sound that never was, but of that which was there', () => {
    const backAfter = (phase: 'new' | 'active') => {
      const one = setUp();
      one.ready();
      one.say({ type: 'callChanged', callId: 'c', phase, direction: 'outbound' });
      one.later(100);
      one.raise('ice.reconnecting', { callId: 'c' });
      one.later(2_000);
      one.say({ type: 'callChanged', callId: 'c', phase: 'active' });
      one.later(100);
      one.say({ type: 'issueCleared', condition: 'ice.', callId: 'c' });
      return said(one) !== null;
    };
    expect([backAfter('new'), backAfter('active')]).toEqual([false, true]);
  });

  it('stays beside how a call ended that was not cut', () => {
    const one = lostFor(5_000);
    one.inCall();
    one.ready();
    one.end('c', 'call.busy');
    one.later(500);
    expect([said(one) !== null, one.screen().dialog?.condition]).toEqual([true, 'call.busy']);
  });

  it('is said beside what has nothing to do with a call', () => {
    const one = lostFor(5_000);
    one.raise('media.unsupportedBrowser');
    one.ready();
    one.later(500);
    expect([said(one) !== null, one.screen().dialog?.condition]).toEqual([true, 'media.unsupportedBrowser']);
  });

  it('is not said when the app left, or the connection is gone for good, or nothing was shown', () => {
    const left = lostFor(5_000);
    left.store.closing();
    left.later(100);
    expect(said(left)).toBeNull();
    left.ready();
    expect(said(left)).toBeNull();
    const blip = lostFor(1_000);
    blip.ready();
    expect(said(blip)).toBeNull();
    const flapping = lostFor(5_000);
    for (let index = 0; index < 2; index++) {
      flapping.ready();
      flapping.lose();
    }
    flapping.later(2_000);
    flapping.ready();
    expect(said(flapping)).toBeNull();
    flapping.later(15_000);
    expect(said(flapping)).toBeNull();
  });

  it('comes when lost sound is back, if the call lives and its connection stands', () => {
    const one = setUp();
    one.ready();
    one.inCall();
    one.raise('ice.reconnecting', { callId: 'c' });
    one.later(2_000);
    expect(one.banner()).toBe('ice.reconnecting');
    one.say({ type: 'issueCleared', condition: 'ice.' });
    expect(said(one)?.awayMs).toBe(2_000);
    const dead = setUp();
    dead.ready();
    dead.inCall();
    dead.raise('ice.reconnecting', { callId: 'c' });
    dead.later(2_000);
    dead.end('c', 'call.ended', 1);
    expect(said(dead)).toBeNull();
  });

  it('comes once when being offline turned into an outage, counted from the start', () => {
    const one = setUp();
    one.ready();
    one.raise('signaling.offline');
    one.later(3_000);
    one.lose();
    one.say({ type: 'networkChanged', online: true });
    one.later(2_000);
    expect(said(one)).toBeNull();
    one.ready();
    expect(said(one)?.awayMs).toBe(5_000);
    one.later(3_000);
    expect(said(one)).toBeNull();
  });

  it('comes when being offline ends with a connection that stands, not when all was left', () => {
    const one = setUp();
    one.ready();
    one.raise('signaling.offline');
    one.later(3_000);
    one.say({ type: 'networkChanged', online: true });
    one.later(10_000);
    expect(said(one)?.awayMs).toBe(13_000);
    const left = setUp();
    left.ready();
    left.raise('signaling.offline');
    left.later(3_000);
    left.store.closing();
    expect(said(left)).toBeNull();
  });
});
