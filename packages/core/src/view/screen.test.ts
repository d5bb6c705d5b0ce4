import { describe, expect, it, vi } from 'vitest';
import { issueStatus } from './explain.ts';
import { setUp } from '../test-support/oneSource.ts';

describe('one cause, one statement', () => {
  it('lets a refusal explain the close that comes with it', () => {
    const { ready, lose, raise, later, banner, screen, store } = setUp();
    ready();
    lose({ retrying: false });
    raise('auth.expired');
    later(60_000);
    expect(banner()).toBeNull();
    expect(screen().prompt?.condition).toBe('auth.expired');
    const held = store
      .getSnapshot()
      .callErrors.issues.find((issue) => issue.condition === 'signaling.reconnecting');
    expect(held && issueStatus(store.getSnapshot(), held)).toBe('heldBack');
  });

  it('lets offline explain reconnecting, and brings reconnecting back when offline is over', () => {
    const { ready, inCall, lose, raise, say, later, banner } = setUp();
    ready();
    inCall();
    raise('signaling.offline');
    lose();
    later(1_000);
    expect(banner()).toBe('signaling.offline');
    say({ type: 'networkChanged', online: true });
    lose();
    later(1_500);
    expect(banner()).toBe('signaling.reconnecting');
  });

  it('does not believe "online" alone: ten quiet seconds or traffic end offline', () => {
    const { ready, raise, say, later, banner, screen } = setUp();
    ready();
    raise('signaling.offline');
    later(2_000);
    say({ type: 'networkChanged', online: true });
    later(5_000);
    expect(screen().banner).toMatchObject({ condition: 'signaling.offline', phase: 'checking' });
    later(5_000);
    expect(banner()).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });

  it('lets reconnecting explain lost sound and bad quality', () => {
    const { ready, inCall, lose, raise, later, banner, screen } = setUp();
    ready();
    inCall();
    raise('ice.reconnecting', { callId: 'c' });
    raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    lose();
    later(600);
    expect(banner()).toBe('signaling.reconnecting');
    expect(screen().indicators).toEqual([]);
  });

  it('says that you are back once the sound is, too', () => {
    const { ready, inCall, lose, raise, say, later, banner, screen } = setUp();
    ready();
    inCall();
    raise('ice.reconnecting', { callId: 'c' });
    lose();
    later(600);
    ready();
    later(0);
    expect(screen().confirmation).toBeNull();
    later(600);
    expect(banner()).toBe('ice.reconnecting');
    say({ type: 'issueCleared', condition: 'ice.', callId: 'c' });
    later(1);
    expect(banner()).toBeNull();
    expect(screen().confirmation).not.toBeNull();
  });

  it('takes “back” away when the sound is gone again, for more than a moment', () => {
    const { ready, inCall, lose, raise, later, banner, screen } = setUp();
    ready();
    inCall();
    lose();
    later(600);
    ready();
    later(100);
    expect(screen().confirmation).not.toBeNull();
    raise('ice.reconnecting', { callId: 'c' });
    later(400);
    expect(screen().confirmation).not.toBeNull();
    later(200);
    expect(banner()).toBe('ice.reconnecting');
    expect(screen().confirmation).toBeNull();
  });

  it('takes what it said of a call away with the call', () => {
    const { ready, inCall, raise, end, later, banner } = setUp();
    ready();
    inCall();
    raise('ice.reconnecting', { callId: 'c' });
    later(600);
    expect(banner()).toBe('ice.reconnecting');
    end('c', 'call.ended', 1);
    later(0);
    expect(banner()).toBeNull();
  });

  it('lets mute and hold explain silence', () => {
    const { ready, inCall, raise, say, screen } = setUp();
    ready();
    inCall();
    raise('media.microphoneSilent', { callId: 'c' });
    expect(screen().indicators).toHaveLength(1);
    say({ type: 'callChanged', callId: 'c', phase: 'active', muted: true });
    expect(screen().indicators).toEqual([]);
  });

  it('silences a dead call, but not what ended it', () => {
    const { ready, inCall, raise, end, later, screen } = setUp();
    ready();
    inCall();
    raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    raise('ice.failed', { callId: 'c' });
    end('c', 'call.ended', 1);
    later(1_000);
    expect(screen().indicators).toEqual([]);
    expect(screen().dialog?.condition).toBe('ice.failed');
  });

  it('ends a repeating warning twenty seconds after its last repeat', () => {
    const { ready, inCall, raise, later, screen } = setUp();
    ready();
    inCall();
    for (let repeats = 0; repeats < 3; repeats++) {
      raise('quality.degraded', { callId: 'c', clears: 'repeat' });
      later(15_000);
    }
    expect(screen().indicators).toMatchObject([{ condition: 'quality.degraded', count: 1 }]);
    later(5_000);
    expect(screen().indicators).toEqual([]);
  });
});

describe('one item a slot', () => {
  it('opens no dialog over another, and makes it modal only when no other call lives', () => {
    const { ready, inCall, end, store, later, screen } = setUp();
    ready();
    inCall('a');
    inCall('b');
    end('a', 'call.busy');
    expect(screen().dialog).toMatchObject({ callId: 'a', modal: false });
    end('b', 'call.declined');
    later(1);
    expect(screen().dialog).toMatchObject({ callId: 'a', modal: true, waiting: 1 });
    store.dismiss(screen().dialog?.issueId ?? '');
    later(20);
    expect(screen().dialog).toMatchObject({ callId: 'b', waiting: 0 });
  });

  it('forgets what an earlier call left when the next begins', () => {
    const { ready, inCall, end, later, screen } = setUp();
    ready();
    inCall('a');
    end('a', 'call.busy');
    inCall('b');
    later(20);
    expect(screen().dialog).toBeNull();
  });

  it('brings a dismissed item back only for a newer occurrence', () => {
    const { ready, raise, store, later, banner, screen } = setUp();
    ready();
    raise('media.mutedByHost');
    store.dismiss(screen().banner?.issueId ?? '');
    later(5_000);
    expect(banner()).toBeNull();
    raise('media.mutedByHost');
    expect(banner()).toBe('media.mutedByHost');
  });

  it('keeps a snoozed quality warning quiet through repeats, until the snooze is over', () => {
    const { ready, inCall, raise, store, later, screen } = setUp();
    ready();
    inCall();
    const repeat = () => raise('quality.degraded', { callId: 'c', clears: 'repeat' });
    repeat();
    store.dismiss(screen().indicators[0]?.issueId ?? '', 60_000);
    later(15_000);
    repeat();
    later(20);
    expect(screen().indicators).toEqual([]);
    later(50_000);
    repeat();
    expect(screen().indicators).toHaveLength(1);
  });

  it('counts several of one kind as one item, and what waits behind it', () => {
    const { ready, raise, later, screen } = setUp();
    ready();
    raise('service.upstream', { code: 's/a' });
    raise('service.upstream', { code: 's/b' });
    raise('media.mutedByHost');
    later(1_500);
    expect(screen().banner).toMatchObject({ condition: 'service.upstream', count: 2, waiting: 1 });
  });
});

describe('what is offered', () => {
  it('offers only what a source or the app handles', () => {
    const redial = vi.fn();
    const { ready, inCall, end, store, later, screen } = setUp();
    ready();
    inCall();
    end('c', 'call.busy');
    expect(screen().dialog?.actions).toEqual(['dismiss']);
    const undo = store.setActions({ redial });
    later(20);
    expect(screen().dialog?.actions).toEqual(['redial', 'dismiss']);
    undo();
    later(20);
    expect(screen().dialog?.actions).toEqual(['dismiss']);
  });

  it('offers no new call while there is no connection to place it on, nor on a permanent cause', () => {
    const { ready, inCall, lose, end, screen } = setUp({ actions: { redial: () => undefined } });
    ready();
    inCall();
    lose();
    end('c', 'call.serviceError');
    expect(screen().dialog?.actions).toEqual(['dismiss']);
    const other = setUp({ actions: { redial: () => undefined } });
    other.ready();
    other.inCall();
    other.end('c', 'call.notAllowed');
    expect(other.screen().dialog?.actions).toEqual(['dismiss']);
  });

  it('offers support with a reference from the third failure of one code', () => {
    const { ready, raise, screen } = setUp({ actions: { contactSupport: () => undefined } });
    ready();
    for (const callId of ['a', 'a', 'a']) raise('service.misconfigured', { callId, code: 's/x' });
    expect(screen().banner?.actions).toContain('contactSupport');
    expect(screen().banner?.reference).toMatch(/^[0-9A-Z]+$/);
  });

  it('rejects with a sentence what nobody handles', async () => {
    const { ready, raise, store, screen } = setUp();
    ready();
    raise('service.misconfigured');
    await expect(store.recover(screen().banner?.issueId ?? '', 'redial')).rejects.toThrow(
      /Nobody handles "redial"/,
    );
    await expect(store.recover('nonsense', 'redial')).rejects.toThrow(/There is no issue "nonsense"/);
  });

  it('keeps the outcome of a recovery', async () => {
    const { ready, raise, store, screen, recover } = setUp();
    ready();
    raise('auth.loginFailed', { actions: ['reauthenticate'] });
    const id = screen().prompt?.issueId ?? '';
    recover.mockRejectedValueOnce(new Error('no'));
    await expect(store.recover(id, 'reauthenticate')).rejects.toThrow('no');
    expect(store.getSnapshot().recoveries[id]?.outcome).toBe('failed');
    await store.recover(id, 'reauthenticate', { token: 'x' });
    expect(recover).toHaveBeenLastCalledWith(expect.objectContaining({ input: { token: 'x' } }));
    expect(store.getSnapshot().recoveries[id]?.outcome).toBe('done');
  });
});
