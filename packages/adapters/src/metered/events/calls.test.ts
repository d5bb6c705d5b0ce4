import { describe, expect, it } from 'vitest';
import { fakeClient, fakePeer, fakeRemote, move, watch, withPeer } from '../test-support/fakes.ts';

describe('metered: remote peers are calls', () => {
  it('is in a call while one is connected, and says nothing when it hangs up', () => {
    const { inCall, lose, calls, screen, later } = withPeer();
    const ana = inCall();
    expect(calls()['ana']?.phase).toBe('active');
    lose(ana);
    later(1_000);
    expect(calls()['ana']).toMatchObject({ phase: 'ended', hangup: { endedBy: 'unknown' } });
    expect(screen()).toMatchObject({ banner: null, dialog: null });
  });

  it('knows the same party again after an outage, under another id', () => {
    const { inCall, lose, drop, meet, peer, inside, calls, screen, source, later, issues } = withPeer();
    const ana = inCall('ana', 'Ana');
    drop(1006);
    later(1_000);
    expect(screen().banner?.condition).toBe('signaling.reconnecting');
    move(inside, 'connected');
    inside.emit('connected', { isReconnect: true });
    lose(ana);
    const again = meet('ana-2', 'Ana');
    move(peer, 'joined');
    move(again, 'connecting');
    move(again, 'connected');
    later(10);
    expect(Object.keys(calls())).toEqual(['ana']);
    expect(calls()['ana']?.phase).toBe('active');
    expect(source.peerIdOf('ana')).toBe('ana-2');
    expect(screen()).toMatchObject({ banner: null, dialog: null, confirmation: {} });
    expect(issues().map((issue) => issue.status)).toEqual(issues().map(() => 'resolved'));
  });

  it('does not take a stranger who came meanwhile for the one who left', () => {
    const { join, meet, lose, drop, peer, calls, later, source } = withPeer();
    join();
    const ana = meet('ana', 'Ana');
    move(ana, 'connected');
    drop(1006);
    lose(ana);
    meet('bo', 'Bo');
    move(peer, 'joined');
    expect(source.peerIdOf('ana')).toBe('ana');
    later(10_000);
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, bo: { phase: 'new', remote: 'Bo' } });
  });

  it.each([
    ['of whom the service says nothing', undefined, undefined],
    ['of whom it says the same as of another', 'Guest', 'Guest'],
  ])('does not take a stranger for the one who left, %s', (_, name, other) => {
    const { join, meet, lose, drop, peer, calls } = withPeer();
    join();
    const ana = meet('ana', name);
    move(ana, 'connected');
    move(meet('other', other), 'connected');
    drop(1006);
    lose(ana);
    move(meet('bo', name), 'connected');
    move(peer, 'joined');
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, bo: { phase: 'active' } });
  });

  it('does not take a stranger for the one whose id they have now', () => {
    const { join, meet, drop, peer, calls, source } = withPeer();
    join();
    move(meet('ana', 'Ana'), 'connected');
    drop(1006);
    move(meet('ana', 'Bo'), 'connected');
    move(peer, 'joined');
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, 'ana#2': { phase: 'active', remote: 'Bo' } });
    expect(source.peerIdOf('ana#2')).toBe('ana');
  });

  it('gives a party that comes back under its old id a new call', () => {
    const { inCall, lose, meet, calls } = withPeer();
    lose(inCall());
    move(meet('ana'), 'connected');
    expect(calls()).toMatchObject({ ana: { phase: 'ended' }, 'ana#2': { phase: 'active' } });
  });

  it('tells lost sound of one call only, until it is back (C14)', () => {
    const { inCall, screen, later } = withPeer();
    const ana = inCall();
    move(ana, 'reconnecting');
    later(600);
    expect(screen().banner).toMatchObject({ condition: 'ice.reconnecting', callId: 'ana' });
    move(ana, 'connected');
    expect(screen().banner).toBeNull();
  });

  it('says when the SDK has given up restoring sound', () => {
    const { inCall, screen } = withPeer();
    const ana = inCall();
    move(ana, 'reconnecting');
    ana.emit('negotiation-error', { err: { name: 'IceRestartExhaustedError', message: '9' } });
    expect(screen().dialog).toMatchObject({ condition: 'ice.failed', callId: 'ana' });
  });

  it('has lost no sound that never came: it is still to come, and then did not get through (A4)', () => {
    const { join, meet, screen, later } = withPeer();
    join();
    const ana = meet('ana');
    move(ana, 'reconnecting');
    later(2_000);
    expect(screen().banner).toMatchObject({ condition: 'ice.connecting', callId: 'ana' });
    ana.emit('negotiation-error', { err: { name: 'IceRestartExhaustedError', message: '9' } });
    expect(screen()).toMatchObject({
      banner: null,
      dialog: { condition: 'ice.neverConnected', callId: 'ana' },
    });
  });

  it('keeps the noise of negotiation in the details', () => {
    const { inCall, screen, issue, later } = withPeer();
    const ana = inCall();
    ana.emit('negotiation-error', { err: { name: 'OperationError', message: 'x' } });
    ana.emit('ice-candidate-error', { err: { name: 'OperationError', message: 'x' } });
    later(1_000);
    expect(screen()).toMatchObject({ banner: null, dialog: null });
    expect(issue('metered/remote/negotiation-error')?.callId).toBe('ana');
  });

  it('says that the call was cut off when the session ends for good', () => {
    const { inCall, drop, screen } = withPeer();
    inCall();
    drop(1006);
    drop(1006, false);
    expect(screen()).toMatchObject({
      dialog: { condition: 'call.dropped', callId: 'ana' },
      banner: { condition: 'signaling.reconnectExhausted' },
    });
  });

  it('lets one dialog say why: removed, not cut off as well', () => {
    const { inCall, drop, screen, later } = withPeer();
    inCall();
    drop(4020, false);
    later(1_000);
    expect(screen().dialog).toMatchObject({ condition: 'signaling.removed', waiting: 0 });
  });

  it('ends silently when the app closes its peer', () => {
    const { inCall, lose, peer, inside, screen, calls, connection, later } = withPeer();
    const ana = inCall();
    move(peer, 'leaving');
    lose(ana);
    inside._impl.explicitlyClosed = true;
    move(inside, 'closed');
    inside.emit('disconnected', { code: 1000, reason: '', willReconnect: false });
    move(peer, 'closed');
    later(30_000);
    expect(calls()['ana']?.hangup?.endedBy).toBe('you');
    expect(screen()).toMatchObject({ banner: null, dialog: null });
    expect(connection()?.status).toBe('idle');
  });

  it('hears peers that were there before it', () => {
    const peer = { ...fakePeer(fakeClient('connected')), state: 'joined' };
    const ana = { ...fakeRemote('ana'), state: 'connected' };
    peer.remotePeers.push(ana);
    const { calls, connection } = watch({ peer });
    expect(connection()?.status).toBe('connected');
    expect(calls()['ana']?.phase).toBe('active');
  });
});

describe('metered: a remote peer that has left', () => {
  it('is listened to no more, while the others are', () => {
    const { inCall, meet, lose } = withPeer();
    const ana = inCall('ana');
    const bo = meet('bo');
    lose(ana);
    expect(ana.listenerCount()).toBe(0);
    expect(bo.listenerCount()).toBeGreaterThan(0);
  });
});
