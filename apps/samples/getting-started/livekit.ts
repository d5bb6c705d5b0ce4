import { browserSource } from '@faultline/adapters/browser';
import { livekitSource } from '@faultline/adapters/livekit';
import { createCallStore } from '@faultline/core';
import { Room } from 'livekit-client';
import { fetchToken, livekitUrl } from './yourBackend.ts';

export const room = new Room();
const join = async () => room.connect(livekitUrl, await fetchToken());
export const source = livekitSource(room, { join });
export const store = createCallStore([source, browserSource({ devices: ['microphone', 'camera'] })]);
store.connect();
join().catch((error: unknown) => source.report(error));
