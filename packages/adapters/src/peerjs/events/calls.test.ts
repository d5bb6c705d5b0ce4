import { describe, expect, it } from 'vitest';
import { onScreen, quiet } from '../test-support/onScreen.ts';

const opened = () => {
  const peer = onScreen();
  peer.says('open', 'ada');
  return peer;
};
const inCall = () => {
  const peer = opened();
  peer.call();
  peer.answered();
  return peer;
};
const callOf = (peer: ReturnType<typeof onScreen>, id = 'mc_1') => peer.after(0).hangupCause.calls[id];

describe('a call', () => {
  it('is new until the other side answers, whatever says so first', () => {
    for (const [event, payload] of [
      ['call.iceStateChanged', 'checking'],
      ['call.stream', null],
      ['call.willCloseOnRemote', null],
      ['call.pc.connectionState', 'connected'],
    ]) {
      const peer = opened();
      peer.call();
      expect(callOf(peer)).toMatchObject({ phase: 'new', direction: 'outbound', remote: 'bob' });
      peer.says(event ?? '', payload);
      expect(callOf(peer)?.phase).toBe('active');
    }
  });

  it('rings when it comes in', () => {
    const peer = opened();
    peer.says('call', { connectionId: 'mc_2', peer: 'carol' });
    expect(callOf(peer, 'mc_2')).toMatchObject({ phase: 'ringing', direction: 'inbound', remote: 'carol' });
  });

  it('goes on when the server is lost', () => {
    const peer = inCall();
    peer.lose();
    expect(peer.seen(15_000)).toEqual({ ...quiet, banner: 'signaling.disconnected' });
    expect(callOf(peer)?.phase).toBe('active');
  });

  it('is the same call for the next store', () => {
    const peer = inCall();
    peer.stop();
    peer.store.connect();
    expect(callOf(peer)?.phase).toBe('active');
  });
});

describe('the end of a call (A1)', () => {
  it.each([
    ['closed', 'them', 2],
    ['open', 'you', 1],
  ])('with a data channel that is %s is an act of %s', (dataChannel, endedBy, evidence) => {
    const peer = inCall();
    peer.says('call.close', { dataChannel });
    expect(peer.ended()?.hangup).toMatchObject({ endedBy, evidence });
    expect(peer.seen(20_000)).toEqual(quiet);
  });

  it.each([
    ['is being restored', 'disconnected', 'unknown', quiet],
    ['failed', 'failed', 'network', { ...quiet, dialog: 'ice.failed' }],
  ])(
    'is not the act of the person where the app cleans up because its connection %s',
    (_, state, endedBy, seen) => {
      const peer = inCall();
      peer.says('call.pc.connectionState', state);
      peer.says('call.close');
      expect(peer.ended()?.hangup).toMatchObject({ endedBy });
      expect(peer.seen(5_000)).toEqual(seen);
    },
  );

  it('is known before an answer too, of which the SDK emits nothing', () => {
    const peer = opened();
    peer.call();
    peer.says('call.close');
    expect(peer.ended()?.hangup?.endedBy).toBe('you');
    expect(peer.after(0).callErrors.issues.map(({ condition }) => condition)).toEqual(['call.canceled']);
  });

  it('is a call that was cut off where ICE failed, and one that never began where there was no path (A4)', () => {
    const error = { type: 'negotiation-failed', message: 'Negotiation of connection to bob failed.' };
    const cut = inCall();
    cut.says('call.error', error);
    cut.says('call.close');
    expect(cut.seen()).toEqual({ ...quiet, dialog: 'call.dropped' });
    const never = opened();
    never.call();
    never.says('call.iceStateChanged', 'checking');
    never.says('call.error', error);
    expect(never.seen()).toEqual({ ...quiet, dialog: 'ice.neverConnected' });
  });

  it('is that nobody is there, of the very call that was placed to this id (C14)', () => {
    const peer = opened();
    peer.call('mc_1', 'bob');
    peer.call('mc_2', 'carol');
    peer.error('peer-unavailable', 'Could not connect to peer bob');
    expect(callOf(peer, 'mc_1')?.phase).toBe('ended');
    expect(callOf(peer, 'mc_2')?.phase).toBe('new');
  });

  it('is no end where a data connection found nobody', () => {
    const peer = inCall();
    peer.error('peer-unavailable', 'Could not connect to peer carol');
    expect(callOf(peer)?.phase).toBe('active');
    expect(peer.seen()).toEqual(quiet);
  });

  it('is a call that was cut off where the server says that the other one is gone', () => {
    const peer = inCall();
    peer.says('call.close');
    peer.says('server.message', { type: 'LEAVE', src: 'bob' });
    expect(peer.seen()).toEqual({ ...quiet, dialog: 'call.dropped' });
  });

  it('is a missed call where that one was calling', () => {
    const peer = opened();
    peer.says('call', { connectionId: 'mc_2', peer: 'bob' });
    peer.after(5_000);
    peer.says('call.close');
    peer.says('server.message', { type: 'LEAVE', src: 'bob' });
    expect(peer.seen()).toEqual({ ...quiet, banner: 'call.missed' });
  });
});

describe('the peer connection of a call', () => {
  it('is being restored while it is disconnected, and well when it is connected again', () => {
    const peer = inCall();
    peer.says('call.pc.connectionState', 'disconnected');
    expect(peer.seen(2_000)).toEqual({ ...quiet, banner: 'ice.reconnecting' });
    peer.says('call.pc.connectionState', 'connected');
    expect(peer.seen(10_000)).toEqual(quiet);
  });

  it('has failed also where the SDK does not notice', () => {
    const peer = inCall();
    peer.says('call.pc.connectionState', 'failed');
    expect(peer.seen()).toEqual({ ...quiet, dialog: 'ice.failed' });
  });

  it('is one dialog when the SDK notices after all', () => {
    const peer = inCall();
    peer.says('call.pc.connectionState', 'failed');
    peer.seen();
    peer.says('call.error', { type: 'negotiation-failed', message: '' });
    peer.says('call.close');
    expect(peer.seen()).toEqual({ ...quiet, dialog: 'ice.failed' });
  });

  it('is about a call that is set up, where WebRTC fails and there is only one', () => {
    const peer = opened();
    peer.call();
    peer.error('webrtc');
    expect(peer.seen()).toEqual({ ...quiet, dialog: 'call.setupFailed' });
    peer.answered();
    expect(peer.seen()).toEqual(quiet);
    peer.error('webrtc');
    expect(peer.seen()).toEqual(quiet);
  });
});
