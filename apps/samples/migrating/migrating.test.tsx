import { createEmitter, createVirtualClock } from '@faultline/testing';
import '@faultline/testing/vitest';
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { CallPage, createStore } from './after.tsx';
import { tellByHand } from './before.ts';

afterEach(cleanup);

type Event = readonly [name: string, payload: unknown];

const ready: Event = ['telnyx.ready', { type: 'vertoClientReady' }];
const call = (state: string, more: object = {}): Event => [
  'telnyx.notification',
  {
    type: 'callUpdate',
    call: { id: 'c', state, direction: 'outbound', cause: null, causeCode: null, ...more },
  },
];
const error = (code: number, message: string): Event => [
  'telnyx.error',
  { error: { code, message, fatal: true }, sessionId: 's', callId: 'c' },
];
const lost: Event = ['telnyx.socket.close', { event: { code: 1006 }, socketGeneration: 1 }];

/** Both pages on one client, as while an app moves from one to the other. */
function open(keepsOwnEnds = false) {
  const client = createEmitter({ options: {} });
  const clock = createVirtualClock(1_000_000);
  const before: string[] = [];
  tellByHand(client, (text) => before.push(text));
  const store = createStore(client, { clock }, { clock });
  const stop = store.connect();
  const dial = () => Promise.resolve();
  const { unmount } = render(<CallPage store={store} dial={dial} keepsOwnEnds={keepsOwnEnds} />);
  return {
    before,
    store,
    happens: (...events: readonly Event[]) =>
      act(() => {
        for (const [name, payload] of events) client.emit(name, payload);
      }),
    later: (ms: number) => act(() => clock.runTo(clock.now() + ms)),
    close() {
      unmount();
      stop();
      return client.listenerCount();
    },
  };
}

const blocked = [
  ready,
  call('new'),
  error(42_001, 'Microphone access denied'),
  call('hangup', { cause: 'USER_BUSY', causeCode: 17 }),
  call('destroy', { cause: 'USER_BUSY', causeCode: 17 }),
];
const cutOff = [
  ready,
  call('active'),
  error(48_501, 'Session not reattached'),
  call('hangup', { cause: 'NORMAL_CLEARING', causeCode: 16 }),
];

describe('the same events', () => {
  it('a blocked microphone: "busy" before, and what it is after', () => {
    const { before, happens, later } = open();
    happens(...blocked);
    later(1_000);
    expect(before.at(-1)).toBe('The line is busy');
    expect(screen.getByRole('group', { name: 'Your microphone is blocked for this site' })).toBeTruthy();
    expect(screen.queryByText(/busy/)).toBeNull();
  });

  it('a call that was cut off: "ended" before, and what it was after', () => {
    const { before, happens, later } = open();
    happens(...cutOff);
    later(1_000);
    expect(before.at(-1)).toBe('Call ended');
    expect(screen.getByRole('alertdialog', { name: 'Your call could not be saved' })).toBeTruthy();
  });

  it('a connection that is back at once: two messages before, and none after', () => {
    const { before, store, happens, later } = open();
    happens(ready);
    happens(lost);
    later(300);
    happens(ready);
    expect(before).toEqual(['Connected', 'Connection lost. Reconnecting…', 'Connected']);
    later(5_000);
    expect(store).toBeQuiet();
  });
});

it('what is not moved yet is left out, and the rest is shown', () => {
  const { happens, later } = open(true);
  happens(...blocked);
  later(1_000);
  expect(screen.getByRole('group', { name: 'Your microphone is blocked for this site' })).toBeTruthy();
  cleanup();
  const other = open(true);
  other.happens(...cutOff);
  other.later(1_000);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(other.store).toShow('call.notReattached', { on: 'dialog' });
});

it('leaves the handlers of the app as they are when the store stops', () => {
  expect(open().close()).toBe(4);
});
