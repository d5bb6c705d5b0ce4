import { browserSource } from '@faultline/adapters/browser';
import { peerjsSource } from '@faultline/adapters/peerjs';
import { createCallStore } from '@faultline/core';
import { Peer } from 'peerjs';

export const peer = new Peer();
export const source = peerjsSource(peer);
export const store = createCallStore([source, browserSource()]);
store.connect();

export const dial = (id: string, microphone: MediaStream) => source.track(peer.call(id, microphone));
