import { browserSource } from '@faultline/adapters/browser';
import { webrtcSource } from '@faultline/adapters/webrtc';
import { createCallStore } from '@faultline/core';

export const source = webrtcSource();
export const store = createCallStore([source, browserSource()]);
store.connect();
export const socket = new WebSocket('wss://calls.example');
source.socket(socket);

export const connectTo = (remote: string) =>
  source.track(new RTCPeerConnection(), { remote, direction: 'outbound' });
