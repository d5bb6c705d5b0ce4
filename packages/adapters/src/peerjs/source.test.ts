import { createCallStore, isConditionId } from '@faultline/core';
import { createEmitter, createVirtualClock, describeAdapter } from '@faultline/testing';
import { PeerErrorType } from 'peerjs';
import { describe, expect, it } from 'vitest';
import { eventsOf, type CodeFixture } from '../kit/fixture.ts';
import { peerjsCatalogue, type PeerjsCodeId } from './codes/catalogue.ts';
import { peerjsFixtures, peerjsUnknownFixture } from './codes/fixtures.ts';
import { replayPeerjs } from './replay.ts';
import { callEvents, peerEvents } from './sdk.ts';
import { peerjsSource } from './source.ts';

const nonsense = [null, undefined, 7, 'x', {}, [], { type: 7 }, { type: { deep: true } }, { type: 'new' }];

describeAdapter(
  'peerjs',
  { describe, it },
  {
    create(clock) {
      const emitter = createEmitter();
      const callEmitter = createEmitter();
      const socket = createEmitter();
      const pc = createEmitter({ connectionState: 'connected' });
      const call = {
        ...callEmitter,
        type: 'media',
        connectionId: 'mc_1',
        peer: 'bob',
        open: true,
        peerConnection: pc,
        close: () => undefined,
      };
      const peer = {
        ...emitter,
        open: true,
        disconnected: false,
        destroyed: false,
        connections: { bob: [call] },
        socket,
        reconnect: () => undefined,
      };
      const all = [emitter, callEmitter, socket, pc];
      return {
        source: peerjsSource(peer, { clock }),
        listenerCount: () => all.reduce((sum, one) => sum + one.listenerCount(), 0),
        provoke() {
          pc.connectionState = 'disconnected';
          pc.emit('connectionstatechange');
          pc.connectionState = 'connected';
          emitter.emit('error', { type: 'webrtc', message: '' });
        },
        provokeNonsense() {
          for (const one of nonsense) {
            for (const name of peerEvents) emitter.emit(name, one);
            for (const name of callEvents) callEmitter.emit(name, one);
            socket.emit('message', one);
          }
        },
      };
    },
  },
);

const ids = Object.keys(peerjsCatalogue) as PeerjsCodeId[];

/** Every issue of a fixture, played through the real adapter and a store. */
function issuesOf(fixture: CodeFixture) {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayPeerjs(fixture.options ?? {}, clock);
  const store = createCallStore([source], { clock });
  const stop = store.connect();
  for (const { event, payload } of eventsOf(fixture)) play(event, payload);
  const { issues } = store.getSnapshot().callErrors;
  stop();
  return issues;
}

describe.each(ids)('%s', (id) => {
  it('has a condition of the vocabulary', () => {
    expect(isConditionId(peerjsCatalogue[id].condition)).toBe(true);
  });

  it('is on record after its fixture', () => {
    expect(issuesOf(peerjsFixtures[id]).map(({ code }) => code)).toContain(id);
  });
});

describe('the PeerJS catalogue', () => {
  it('has every type of error of a peer, and no other', () => {
    const ours = ids.filter((id) => id.startsWith('peerjs/error/'));
    const real = Object.values(PeerErrorType).map((type) => `peerjs/error/${type}`);
    expect([...ours].sort()).toEqual([...real].sort());
  });

  it('keeps a type that it does not know, and says that the person is disconnected', () => {
    const unknown = issuesOf(peerjsUnknownFixture);
    expect(unknown).toContainEqual(
      expect.objectContaining({ code: 'peerjs/error/quantum-flux', condition: 'sdk.unknown', unknown: true }),
    );
    expect(unknown).toContainEqual(expect.objectContaining({ condition: 'signaling.disconnected' }));
  });
});
