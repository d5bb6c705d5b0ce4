import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { watchFlow, type Flow } from './watchFlow.ts';

/** A call with sound both ways, with counters that the test moves, and what is reported of it. */
function call(besides: () => readonly object[] = () => []) {
  const clock = createVirtualClock(0);
  const track = { kind: 'audio', readyState: 'live', muted: false, enabled: true };
  const moving = { inbound: true, outbound: true };
  const bytes = { inbound: 0, outbound: 0 };
  const peer = {
    connectionState: 'connected',
    getSenders: () => [{ track }],
    getReceivers: () => [{ track: { kind: 'audio', readyState: 'live' } }],
    getStats() {
      if (moving.inbound) bytes.inbound += 100;
      if (moving.outbound) bytes.outbound += 100;
      return Promise.resolve([
        { type: 'inbound-rtp', kind: 'audio', bytesReceived: bytes.inbound },
        { type: 'outbound-rtp', kind: 'audio', bytesSent: bytes.outbound },
        ...besides(),
      ]);
    },
  };
  const told: Flow[] = [];
  const stop = watchFlow(
    () => peer,
    (flow) => void told.push(flow),
    { clock, guard: (_, run) => run() },
  );
  /** Time passes, and the browser answers in between. */
  const pass = async (seconds: number) => {
    for (let left = seconds; left > 0; left--) {
      await new Promise(setImmediate);
      clock.runTo(clock.now() + 1_000);
    }
    await new Promise(setImmediate);
  };
  return { bytes, clock, moving, pass, peer, stop, told, track };
}

describe('the flow of sound over a peer connection', () => {
  it('is told to stand still after 5 s, and to be back', async () => {
    const { moving, pass, told } = call();
    await pass(3);
    moving.inbound = false;
    await pass(4);
    expect(told).toEqual([]);
    await pass(1);
    expect(told).toEqual(['inbound-stalled']);
    moving.inbound = true;
    await pass(2);
    expect(told).toEqual(['inbound-stalled', 'inbound-flows']);
  });

  it('is told of each way by itself', async () => {
    const { moving, pass, told } = call();
    moving.outbound = false;
    await pass(8);
    expect(told).toEqual(['outbound-stalled']);
  });

  it('is missed of the other side also where the browser mutes its track meanwhile', async () => {
    const { moving, pass, peer, told } = call();
    peer.getReceivers = () => [{ track: { kind: 'audio', readyState: 'live', muted: true } }];
    moving.inbound = false;
    await pass(8);
    expect(told).toEqual(['inbound-stalled']);
  });

  it('is missed of a microphone beside a camera', async () => {
    const { moving, pass, peer, told, track } = call();
    peer.getSenders = () => [{ track: { ...track, kind: 'video' } }, { track }];
    moving.outbound = false;
    await pass(8);
    expect(told).toEqual(['outbound-stalled']);
  });

  it.each([
    ['a muted microphone', { enabled: false }, {}],
    ['a microphone that the system mutes', { muted: true }, {}],
    ['a camera alone', { kind: 'video' }, {}],
    ['no microphone at all', {}, { getSenders: () => [{ track: null }] }],
    ['an old browser that has no senders', {}, { getSenders: undefined }],
    ['a microphone that has ended', { readyState: 'ended' }, {}],
    ['a connection that is not up', {}, { connectionState: 'disconnected' }],
  ])('is not missed with %s', async (_, ofTrack, ofPeer) => {
    const { moving, pass, peer, told, track } = call();
    Object.assign(track, ofTrack);
    Object.assign(peer, ofPeer);
    moving.outbound = false;
    await pass(10);
    expect(told).toEqual([]);
  });

  describe('with transceivers, which have a sender and a receiver each, whatever they are for,', () => {
    /** The same call, with what both sides agreed on. */
    function negotiated(direction: string) {
      const one = call();
      const [sender, receiver] = [one.peer.getSenders()[0], one.peer.getReceivers()[0]];
      const transceiver = { sender, receiver, currentDirection: direction };
      Object.assign(one.peer, { getTransceivers: () => [transceiver] });
      return { ...one, agree: (next: string) => (transceiver.currentDirection = next) };
    }

    it.each([
      ['sendonly', 'inbound'],
      ['recvonly', 'outbound'],
    ] as const)('is expected only where it was agreed: %s', async (direction, other) => {
      const { moving, pass, told } = negotiated(direction);
      moving[other] = false;
      await pass(20);
      expect(told).toEqual([]);
      moving.inbound = moving.outbound = false;
      await pass(8);
      expect(told).toEqual([`${other === 'inbound' ? 'outbound' : 'inbound'}-stalled`]);
    });

    it('is not missed on hold, also where it was missed before', async () => {
      const { agree, moving, pass, told } = negotiated('sendrecv');
      moving.inbound = false;
      await pass(8);
      agree('inactive');
      moving.outbound = false;
      await pass(20);
      expect(told).toEqual(['inbound-stalled', 'inbound-flows']);
    });
  });

  it('is not missed of a microphone whose sender was told to send nothing', async () => {
    const { moving, pass, peer, told, track } = call();
    const getParameters = () => ({ encodings: [{ active: false }] });
    peer.getSenders = () => [{ track, getParameters } as { track: typeof track }];
    moving.outbound = false;
    await pass(20);
    expect(told).toEqual([]);
  });

  it('counts sound alone, that of every track of it', async () => {
    let bytes = 0;
    const moving = (type: string, kind: string, name: string) => ({ type, kind, [name]: (bytes += 100) });
    const picture = call(() => [
      moving('inbound-rtp', 'video', 'bytesReceived'),
      moving('remote-inbound-rtp', 'audio', 'bytesReceived'),
    ]);
    picture.moving.inbound = false;
    await picture.pass(8);
    expect(picture.told).toEqual(['inbound-stalled']);
    const second = call(() => [moving('inbound-rtp', 'audio', 'bytesReceived')]);
    second.moving.inbound = false;
    await second.pass(8);
    expect(second.told).toEqual([]);
  });

  it('stays missing while nothing comes, also when the microphone is muted meanwhile', async () => {
    const { moving, pass, told, track } = call();
    moving.outbound = false;
    await pass(8);
    track.enabled = false;
    await pass(8);
    expect(told).toEqual(['outbound-stalled']);
    moving.outbound = true;
    await pass(2);
    expect(told).toEqual(['outbound-stalled', 'outbound-flows']);
  });

  it('is missing also where another connection takes over, which counts from nought', async () => {
    const { bytes, moving, pass, told } = call();
    await pass(3);
    moving.inbound = false;
    await pass(3);
    bytes.inbound = 0;
    await pass(3);
    expect(told).toEqual(['inbound-stalled']);
  });

  it('is not told after the undo, also while the browser answers, and no timer stays', async () => {
    const { clock, moving, pass, stop, told } = call();
    moving.inbound = false;
    await pass(3);
    // The counters were requested but not read yet.
    clock.runTo(clock.now() + 1_000);
    stop();
    await pass(10);
    expect([told, clock.pending]).toEqual([[], 0]);
  });

  it('survives a browser that answers nothing', async () => {
    const { pass, peer, told } = call();
    peer.getStats = () => Promise.reject(new Error('closed'));
    await pass(10);
    expect(told).toEqual([]);
  });
});
