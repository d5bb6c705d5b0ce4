import { createEmitter, describeAdapter } from '@faultline/testing';
import { PeerErrorType } from 'peerjs';
import { describe, expect, it } from 'vitest';
import { peerjsCatalogue, type PeerjsCodeId } from './codes/catalogue.ts';
import { peerjsUnknownFixture } from './codes/fixtures.ts';
import { callEvents, peerEvents } from './sdk.ts';
import { peerjsSource } from './source.ts';
import { issuesAfter } from '../test-support/issuesAfter.ts';

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

describe('the PeerJS catalogue', () => {
  it('has every type of error of a peer, and no other', () => {
    const ours = ids.filter((id) => id.startsWith('peerjs/error/'));
    const real = Object.values(PeerErrorType).map((type) => `peerjs/error/${type}`);
    expect([...ours].sort()).toEqual([...real].sort());
  });

  it('keeps a type that it does not know, and says that the person is disconnected', () => {
    const unknown = issuesAfter(peerjsUnknownFixture);
    expect(unknown).toContainEqual(
      expect.objectContaining({ code: 'peerjs/error/quantum-flux', condition: 'sdk.unknown', unknown: true }),
    );
    expect(unknown).toContainEqual(expect.objectContaining({ condition: 'signaling.disconnected' }));
  });
});
