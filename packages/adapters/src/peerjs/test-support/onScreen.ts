import { createCallStore, selectHangupCause, selectReconnectState } from '@faultline/core';
import { createVirtualClock, watchScreen, type Seen } from '@faultline/testing';
import { replayPeerjs } from '../replay.ts';
import type { PeerjsSource } from '../source.ts';

/** A peer with a store, and what is on the screen after a while. */
export function onScreen() {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayPeerjs({}, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const stop = store.connect();
  const error = (type: string, message = '') => play('error', { name: 'Error', type, message });
  const peer = {
    clock,
    source: source as PeerjsSource,
    store,
    stop,
    says: (event: string, payload: unknown = null) => play(event, payload),
    error,
    /** The server is lost, as 1.5.5 emits it. */
    lose() {
      error('network', 'Lost connection to server.');
      play('disconnected', 'ada');
    },
    call(id = 'mc_1', remote = 'bob') {
      play('track', { connectionId: id, peer: remote });
    },
    /** The last call is answered, and its peer connection connects. */
    answered() {
      play('call.iceStateChanged', 'checking');
      play('call.stream', null);
      play('call.pc.connectionState', 'connected');
    },
    after(ms: number): Seen {
      clock.runTo(clock.now() + ms);
      return seen();
    },
    seen(ms = 600) {
      const { screen } = peer.after(ms);
      return {
        banner: screen.banner?.condition ?? null,
        prompt: screen.prompt?.condition ?? null,
        dialog: screen.dialog?.condition ?? null,
      };
    },
    /** The actions that the banner offers. */
    ways: () => seen().screen.banner?.actions ?? [],
    connection: () => selectReconnectState(store.getSnapshot()).status,
    ended: () => selectHangupCause(store.getSnapshot()),
  };
  return peer;
}

export const quiet = { banner: null, prompt: null, dialog: null };
