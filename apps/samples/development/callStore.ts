/// <reference types="vite/client" />
import { browserSource } from '@faultline/adapters/browser';
import { createCallStore } from '@faultline/core';

/** What your app calls over; with an SDK, its client. */
export const socket = new WebSocket('wss://calls.example.com');

export const store = createCallStore([browserSource()]);
const stop = store.connect();

// A save runs this module anew: what it had opened is closed first.
import.meta.hot?.dispose(() => {
  store.closing();
  stop();
  socket.close();
});
