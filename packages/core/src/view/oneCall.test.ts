import { describe, expect, it } from 'vitest';
import { calm } from '../test-support/calm.ts';
import { lineOf } from '../test-support/diary.ts';
import { screenViewOf } from './screen.ts';

/** An agent's page with calls `a` and `b`, each with its own place on the page, and one place for the rest. */
function desk() {
  const one = calm();
  one.inCall('a');
  one.inCall('b');
  const at = (callId: string | null) => lineOf(one.store.read(screenViewOf(callId)));
  const seen = () => (one.later(2_000), [at(null), at('a'), at('b')]);
  seen();
  return { ...one, seen };
}

describe('the place of one call', () => {
  it('tells what is about that call, and waits for no other', () => {
    const { raise, seen } = desk();
    raise('media.permissionDenied', { callId: 'a', device: 'microphone', actions: ['resumeMedia'] });
    raise('media.deviceInUse', { callId: 'b', device: 'microphone', actions: ['resumeMedia'] });
    raise('quality.degraded', { callId: 'b' });
    expect(seen()).toEqual(['nothing', 'media.permissionDenied', 'media.deviceInUse + quality.degraded']);
  });

  it('leaves what is about no call to a place of its own', () => {
    const { lost, ready, seen, screen } = desk();
    lost();
    expect(seen()).toEqual(['signaling.reconnecting', 'nothing', 'nothing']);
    expect(screen().banner?.callIds).toEqual(['a', 'b']);
    ready();
    expect(seen()).toEqual(['back', 'nothing', 'nothing']);
  });

  it('wakes by itself for what time brings, and says when its own sound is back', () => {
    const { raise, say, store, later } = calm();
    say({ type: 'callChanged', callId: 'a', phase: 'active', direction: 'outbound' });
    const view = screenViewOf('a');
    const lines = [lineOf(store.read(view))];
    store.subscribe(() => void lines.push(lineOf(store.read(view))), view.topic);
    raise('ice.reconnecting', { callId: 'a' });
    later(2_000);
    say({ type: 'issueCleared', condition: 'ice.' });
    later(5_000);
    expect(lines).toEqual(['nothing', 'ice.reconnecting', 'back', 'nothing']);
  });

  it('says that its own sound is back, whatever becomes of others', () => {
    const { raise, say, store, later, lost, ready } = desk();
    const at = (callId: string | null) => lineOf(store.read(screenViewOf(callId)));
    raise('ice.reconnecting', { callId: 'a' });
    raise('ice.reconnecting', { callId: 'b' });
    later(2_000);
    expect([at(null), at('a'), at('b')]).toEqual(['nothing', 'ice.reconnecting', 'ice.reconnecting']);
    say({ type: 'issueCleared', condition: 'ice.', callId: 'a' });
    later(20);
    expect([at('a'), at('b')]).toEqual(['back', 'ice.reconnecting']);
    lost();
    later(4_000);
    expect(at(null)).toBe('signaling.reconnecting');
    ready();
    later(20);
    expect(at(null)).toBe('back');
  });

  it('closes its own message only', () => {
    const { end, store, seen } = desk();
    end('a', 'call.busy');
    end('b', 'call.busy');
    expect(seen()).toEqual(['nothing', 'call.busy', 'call.busy']);
    const open = store.read(screenViewOf('a')).dialog;
    store.dismiss(open?.issueId ?? '');
    expect(seen()).toEqual(['nothing', 'nothing', 'call.busy']);
  });

  it('is forgotten where nobody looks at it any more, and kept where somebody does', () => {
    const { store, raise, inCall, later } = calm();
    inCall('a');
    const kept = screenViewOf('a');
    store.read(kept);
    store.subscribe(() => undefined, kept.topic);
    raise('ice.reconnecting', { callId: 'a' });
    later(1_000);
    const before = store.read(kept);
    for (let other = 0; other < 300; other++) store.read(screenViewOf(`other ${other}`));
    expect(store.read(kept)).toBe(before);
    expect(before.banner?.condition).toBe('ice.reconnecting');
  });
});

describe('several calls in one banner', () => {
  it('are as many calls', () => {
    const { raise, seen, screen } = desk();
    raise('ice.reconnecting', { callId: 'a' });
    raise('ice.reconnecting', { callId: 'b' });
    seen();
    expect(screen().banner).toMatchObject({ callIds: ['a', 'b'], count: 2 });
  });

  it('that are missed from different people name nobody, and call nobody back', () => {
    const { say, end, settled } = calm({ actions: { redial: () => undefined } });
    const missed = (callId: string, remote: string) => {
      say({ type: 'callChanged', callId, phase: 'ringing', direction: 'inbound', remote });
      end(callId, 'call.missed');
    };
    missed('a', 'Ana');
    expect(settled().banner).toMatchObject({ remote: 'Ana', actions: ['redial', 'dismiss'] });
    missed('b', 'Ana');
    expect(settled().banner).toMatchObject({
      remote: 'Ana',
      callIds: ['a', 'b'],
      actions: ['redial', 'dismiss'],
    });
    missed('c', 'Bo');
    expect(settled().banner).toMatchObject({ remote: null, callIds: ['a', 'b', 'c'], actions: ['dismiss'] });
  });
});

describe('a call that was cut off', () => {
  const cut = () => {
    const one = calm();
    one.inCall('a');
    one.end('a', 'call.dropped', 4);
    return one;
  };
  const rings = { type: 'callChanged', callId: 'b', phase: 'ringing', direction: 'inbound' } as const;

  it('is told until it is acknowledged when another one rings in, and traps nobody meanwhile', () => {
    const { say, told, screen, store } = cut();
    expect(told()).toBe('call.dropped');
    say(rings);
    expect(told()).toBe('call.dropped');
    say({ ...rings, phase: 'active' });
    expect(told(60_000)).toBe('call.dropped');
    expect(screen().dialog?.modal).toBe(false);
    store.dismiss(screen().dialog?.issueId ?? '');
    expect(told()).toBe('nothing');
  });

  it('is over for the person who places the next one', () => {
    const { inCall, told } = cut();
    expect(told()).toBe('call.dropped');
    inCall('b');
    expect(told()).toBe('nothing');
  });

  it('stays behind where it was only busy', () => {
    const one = calm();
    one.end('a', 'call.busy');
    expect(one.told()).toBe('call.busy');
    one.say(rings);
    expect(one.told()).toBe('nothing');
  });
});
