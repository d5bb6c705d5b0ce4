import { createCallStore } from '@faultline/core';
import { createEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import { issuesAfter } from '../test-support/issuesAfter.ts';
import { webrtcUnknownFixture } from './codes/fixtures.ts';
import { webrtcSource } from './source.ts';

const nonsense = [null, undefined, 7, 'x', {}, [], { code: 'x' }, { code: -1 }, { code: { deep: true } }];

describeAdapter(
  'webrtc',
  { describe, it },
  {
    create(clock) {
      const track = createEmitter({ kind: 'audio', readyState: 'live', muted: false });
      const transport = createEmitter({ state: 'connected' });
      const senders = [{ track, transport, replaceTrack: () => Promise.resolve() }];
      const pc = createEmitter({
        connectionState: 'connected',
        signalingState: 'stable',
        remoteDescription: {},
        getSenders: () => senders,
        close: () => undefined,
      });
      const socket = createEmitter({ readyState: 1, close: () => undefined });
      const source = webrtcSource({ clock });
      source.socket(socket);
      source.track(pc, { callId: 'c', remote: 'Ana' });
      const all = [pc, socket, track, transport];
      return {
        source,
        listenerCount: () => all.reduce((sum, one) => sum + one.listenerCount(), 0),
        provoke() {
          pc.connectionState = 'disconnected';
          pc.emit('connectionstatechange');
          pc.connectionState = 'connected';
          pc.emit('connectionstatechange');
        },
        provokeNonsense() {
          for (const one of nonsense) {
            for (const name of pc.listenedTo()) pc.emit(name, one);
            for (const name of socket.listenedTo()) socket.emit(name, one);
            source.report(one);
            source.ended(pc, one as object);
          }
        },
      };
    },
  },
);

describe('a call whose connection is given by a function', () => {
  const connection = () => createEmitter({ connectionState: 'connected', close: () => undefined });
  function call() {
    const clock = createVirtualClock(1_000);
    const source = webrtcSource({ clock });
    const store = createCallStore([source], { clock });
    store.connect();
    let pc: ReturnType<typeof connection> | null = connection();
    source.track(() => pc, { callId: 'c' });
    return {
      use: (next: typeof pc) => void (pc = next),
      close: () => pc?.close(),
      phase: () => (clock.runTo(clock.now() + 2_000), store.getSnapshot().hangupCause.calls['c']?.phase),
    };
  }

  it('goes on where another takes the place of one that was closed right before', () => {
    const { use, close, phase } = call();
    close();
    use(connection());
    expect(phase()).not.toBe('ended');
    close();
    expect(phase()).toBe('ended');
  });

  it('is over where there is no other', () => {
    const { use, close, phase } = call();
    close();
    use(null);
    expect(phase()).toBe('ended');
  });
});

it('a path that is lost is told to the next store, too', () => {
  const clock = createVirtualClock(1_000);
  const source = webrtcSource({ clock });
  const pc = createEmitter({ connectionState: 'connected', close: () => undefined });
  source.track(pc, { callId: 'c' });
  const told = () => {
    const store = createCallStore([source], { clock });
    const stop = store.connect();
    Object.assign(pc, { connectionState: 'disconnected' });
    pc.emit('connectionstatechange');
    stop();
    return store.getSnapshot().callErrors.issues.map(({ condition }) => condition);
  };
  expect([told(), told()]).toEqual([['ice.reconnecting'], ['ice.reconnecting']]);
});

describe('what is given to the source', () => {
  it('must be something that can be heard', () => {
    expect(() => webrtcSource().track({} as RTCPeerConnection)).toThrow(/RTCPeerConnection/);
    expect(() => webrtcSource().socket({} as WebSocket)).toThrow(/WebSocket/);
  });

  it('is given back, so that it can be used at once', () => {
    const pc = createEmitter({ connectionState: 'new', close: () => undefined });
    expect(webrtcSource().track(pc)).toBe(pc);
  });

  it('keeps a reason that it does not know', () => {
    expect(issuesAfter(webrtcUnknownFixture)).toContainEqual(
      expect.objectContaining({ code: 'webrtc/end/lunch', unknown: true }),
    );
  });
});
