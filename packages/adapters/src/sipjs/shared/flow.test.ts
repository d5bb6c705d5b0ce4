import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCallStore, type CallSource, type Emit } from '@faultline/core';
import { createVirtualClock, watchScreen } from '@faultline/testing';
import { createEmitter } from '../../kit/replay/emitter.ts';
import { jssipUA, newSession, sipjsUA } from '../legacy/test-support/fakes.ts';
import { sipjsLegacySource } from '../legacy/source.ts';
import { sipjsSource } from '../modern/source.ts';
import { fakeAgent, fakeSession } from '../modern/test-support/agent.ts';

/** A peer connection with a transceiver for sound, whose counters move where the test lets them. */
function newPeer() {
  const sound = { kind: 'audio', readyState: 'live', muted: false, enabled: true };
  const flows = { inbound: true, outbound: true };
  const bytes = { inbound: 0, outbound: 0 };
  const transceiver = {
    sender: { track: sound },
    receiver: { track: { ...sound } },
    currentDirection: 'sendrecv',
  };
  const getStats = vi.fn(() => {
    if (flows.inbound) bytes.inbound += 100;
    if (flows.outbound) bytes.outbound += 100;
    return Promise.resolve([
      { type: 'inbound-rtp', kind: 'audio', bytesReceived: bytes.inbound },
      { type: 'outbound-rtp', kind: 'audio', bytesSent: bytes.outbound },
    ]);
  });
  const peer = createEmitter({
    connectionState: 'connected',
    getTransceivers: () => [transceiver],
    getSenders: () => [transceiver.sender],
    getReceivers: () => [transceiver.receiver],
    getStats,
  });
  return { peer, flows, transceiver, getStats };
}

type Clock = ReturnType<typeof createVirtualClock>;
type Peer = ReturnType<typeof newPeer>['peer'];

interface Door {
  readonly source: CallSource;
  /** Begins to listen, with a connection. */
  readonly ready: () => void;
  readonly answer: () => void;
  readonly end: () => void;
}

function modern(clock: Clock, peer: Peer): Door {
  const agent = fakeAgent();
  const source = sipjsSource(agent, { clock });
  const session = fakeSession('call-1', { sessionDescriptionHandler: { peerConnection: peer } });
  return {
    source,
    ready() {
      agent.transport.go('Connected');
      source.track(session);
      session.go('Establishing');
    },
    answer: () => session.go('Established'),
    end: () => session.go('Terminated'),
  };
}

const legacy =
  (ua: () => ReturnType<typeof sipjsUA> | ReturnType<typeof jssipUA>, at: (peer: Peer) => object) =>
  (clock: Clock, peer: Peer): Door => {
    const agent = ua();
    const source = sipjsLegacySource(agent, { clock });
    const session = newSession(at(peer));
    return {
      source,
      ready: () => void source.track(session),
      answer: () => void session.emit('accepted'),
      end: () => void session.emit('terminated', null, 'BYE'),
    };
  };

const doors = {
  'sip.js 0.21': modern,
  'sip.js 0.15': legacy(sipjsUA, (peerConnection) => ({ sessionDescriptionHandler: { peerConnection } })),
  JsSIP: legacy(jssipUA, (connection) => ({ connection })),
};

afterEach(() => void vi.unstubAllGlobals());

describe.each(Object.entries(doors))('the sound of a talk that the packages do not count: %s', (_, door) => {
  function talk() {
    const clock = createVirtualClock(1_000_000);
    const { peer, ...media } = newPeer();
    const { source, ...acts } = door(clock, peer);
    let tellOfPage: Emit = () => undefined;
    const page: CallSource = {
      id: 'browser',
      sdk: 'browser',
      connect(to) {
        tellOfPage = to;
        return () => undefined;
      },
    };
    const store = createCallStore([source, page], { clock });
    const seen = watchScreen(store);
    store.connect();
    acts.ready();
    return {
      ...media,
      ...acts,
      told: () => seen().screen.indicators.map(({ condition }) => condition),
      banner: () => seen().screen.banner?.condition ?? null,
      goOffline() {
        vi.stubGlobal('navigator', { onLine: false });
        const at = clock.now();
        tellOfPage({ type: 'issueRaised', at, code: 'browser/offline', condition: 'signaling.offline' });
      },
      /** Time passes, and the browser answers in between. */
      async pass(seconds: number) {
        for (let left = seconds; left > 0; left--) {
          clock.runTo(clock.now() + 1_000);
          await new Promise(setImmediate);
        }
      },
    };
  }

  it('tells in which direction nothing arrives, until it does', async () => {
    const { answer, flows, pass, told } = talk();
    answer();
    flows.inbound = false;
    await pass(9);
    expect(told()).toEqual(['media.remoteSilent']);
    flows.inbound = true;
    flows.outbound = false;
    await pass(9);
    expect(told()).toEqual(['quality.outboundStalled']);
    flows.outbound = true;
    await pass(5);
    expect(told()).toEqual([]);
  });

  it.each(['sendonly', 'recvonly', 'inactive'])(
    'misses nothing on hold (%s), whoever holds, and tells it afterwards',
    async (currentDirection) => {
      const { answer, flows, pass, told, transceiver } = talk();
      answer();
      await pass(3);
      Object.assign(flows, { inbound: false, outbound: false });
      transceiver.currentDirection = currentDirection;
      await pass(60);
      expect(told()).toEqual([]);
      transceiver.currentDirection = 'sendrecv';
      await pass(9);
      expect(told()).toEqual(expect.arrayContaining(['media.remoteSilent', 'quality.outboundStalled']));
    },
  );

  it('is counted only from the answer to the end: statistics cost', async () => {
    const { answer, end, getStats, pass } = talk();
    await pass(5);
    expect(getStats).not.toHaveBeenCalled();
    answer();
    await pass(5);
    expect(getStats).toHaveBeenCalled();
    end();
    await pass(1);
    getStats.mockClear();
    await pass(5);
    expect(getStats).not.toHaveBeenCalled();
  });

  it('proves within seconds that the page is not offline, though the browser says so (A7)', async () => {
    const { answer, banner, goOffline, pass } = talk();
    answer();
    await pass(5);
    goOffline();
    await pass(5);
    expect(banner()).toBe('signaling.offline');
    await pass(10);
    expect(banner()).toBeNull();
  });

  it('leaves the page offline where nothing arrives any more', async () => {
    const { answer, banner, flows, goOffline, pass } = talk();
    answer();
    await pass(5);
    goOffline();
    flows.inbound = false;
    await pass(30);
    expect(banner()).toBe('signaling.offline');
  });
});
