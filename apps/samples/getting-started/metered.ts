import { browserSource } from '@faultline/adapters/browser';
import { meteredSource } from '@faultline/adapters/metered';
import { createCallStore } from '@faultline/core';
import { MeteredPeer } from '@metered-ca/realtime';
import { fetchToken } from './yourBackend.ts';

export const peer = new MeteredPeer({ tokenProvider: fetchToken });
export const source = meteredSource({ peer });
export const store = createCallStore([source, browserSource()]);
store.connect();
peer.join('room').catch((error: unknown) => source.report(error));
