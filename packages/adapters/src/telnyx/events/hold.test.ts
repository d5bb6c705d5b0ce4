import { describe, expect, it, vi } from 'vitest';
import { error, setUp } from '../test-support/client.ts';

/** An active call with `hold()` and `unhold()`, which the client also has in its list. */
function talking() {
  const own = { id: 'c1', state: 'active', peer: { instance: { connectionState: 'connected' } } };
  const acts = { hold: vi.fn(() => Promise.resolve(true)), unhold: vi.fn(() => Promise.resolve(false)) };
  const call = Object.assign(own, { direction: 'outbound', isAudioMuted: false }, acts);
  const one = setUp({ calls: { c1: call } });
  const go = (state: string) => {
    call.state = state;
    one.call(state);
  };
  const indicators = (afterMs: number) => {
    one.later(afterMs);
    return one.screen().indicators.map(({ condition }) => condition);
  };
  one.emit('telnyx.ready', {});
  go('active');
  return { ...one, own: call, go, indicators };
}

describe('telnyx: a hold that failed (B11)', () => {
  const failed = (state: string) => {
    const one = talking();
    one.go(state);
    one.emit('telnyx.error', error(44001, { callId: 'c1' }, { fatal: false }));
    const again = () => one.store.recover(one.screen().banner?.issueId ?? '', 'retryHold');
    return { ...one, again };
  };

  it('is over when one works', () => {
    const { screen, go, later } = failed('active');
    expect(screen().banner?.condition).toBe('call.holdFailed');
    go('held');
    later(2_000);
    expect(screen().banner).toBeNull();
  });

  it('is tried again the way it was meant, and says so where that fails too', async () => {
    const { again, own } = failed('active');
    await again();
    expect(own.hold).toHaveBeenCalledOnce();
    const held = failed('held');
    await expect(held.again()).rejects.toThrow(/hold/);
    expect([held.own.hold, held.own.unhold].map(({ mock }) => mock.calls.length)).toEqual([0, 1]);
  });
});

describe('telnyx: silence that a hold or mute explained is not told after it', () => {
  it.each([31005, 31006, 32001, 32002])('%i', (code) => {
    const { emit, go, indicators } = talking();
    const warn = () => emit('telnyx.warning', { warning: { code }, callId: 'c1' });
    warn();
    expect(indicators(500)).toHaveLength(1);
    go('held');
    warn();
    expect(indicators(2_000)).toEqual([]);
    go('active');
    expect(indicators(2_000)).toEqual([]);
    warn();
    expect(indicators(500)).toHaveLength(1);
  });

  it('of a microphone that was muted', () => {
    const { emit, own, indicators } = talking();
    emit('telnyx.warning', { warning: { code: 31005 }, callId: 'c1' });
    expect(indicators(500)).toEqual(['media.microphoneSilent']);
    own.isAudioMuted = true;
    expect(indicators(2_500)).toEqual([]);
    own.isAudioMuted = false;
    expect(indicators(2_500)).toEqual([]);
  });
});
