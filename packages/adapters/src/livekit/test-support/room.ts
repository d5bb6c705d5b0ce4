import { createCallStore, selectReconnectState } from '@faultline/core';
import { createVirtualClock, watchScreen, type Seen } from '@faultline/testing';
import { replayLivekit } from '../replay.ts';
import type { LivekitSource } from '../source.ts';

export const you = { isLocal: true };

/** A room with a store, and what is on the screen after a while. */
export function onScreen(options: object = {}) {
  const clock = createVirtualClock(1_000);
  const { source, play } = replayLivekit(options, clock);
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  store.connect();
  const room = {
    store,
    source: source as LivekitSource,
    play,
    says: (event: string, ...args: readonly unknown[]) => play(event, args),
    state(state: string) {
      play('connectionStateChanged', [state]);
      if (state !== 'connecting' && state !== 'disconnected') play(state, []);
    },
    rejects: (error: object) => play('connect.rejected-promise', error),
    join() {
      room.state('connecting');
      room.says('signalConnected');
      room.state('connected');
    },
    leave(...reason: readonly number[]) {
      room.state('disconnected');
      room.says('disconnected', ...reason);
    },
    after(ms: number): Seen {
      clock.runTo(clock.now() + ms);
      return seen();
    },
    seen(ms = 600) {
      const { screen } = room.after(ms);
      return {
        banner: screen.banner?.condition ?? null,
        prompt: screen.prompt?.condition ?? null,
        dialog: screen.dialog?.condition ?? null,
      };
    },
    connection: () => selectReconnectState(store.getSnapshot()).status,
  };
  return room;
}

export const quiet = { banner: null, prompt: null, dialog: null };
