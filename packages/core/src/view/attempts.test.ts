import { describe, expect, it } from 'vitest';
import { createCallStore } from '../store/createCallStore.ts';
import { screenView } from './screen.ts';

/** A page that lost its connection, whose SDK announced an attempt and then gave up. */
function givenUp() {
  let now = 1_000_000;
  const clock = {
    now: () => now,
    epoch: () => now,
    timer: () => () => undefined,
    frame: () => () => undefined,
  };
  const store = createCallStore([], { clock });
  store.connect();
  const event = { source: 's', at: now };
  store.send({ ...event, type: 'connectionChanged', status: 'connected' });
  const lose = (nextInMs: number) =>
    store.send({
      ...event,
      at: now,
      type: 'connectionChanged',
      status: 'lost',
      retrying: true,
      attempt: 1,
      maxAttempts: 4,
      nextAttemptAt: now + nextInMs,
    });
  lose(5_000);
  now += 1_000;
  store.send({
    ...event,
    at: now,
    type: 'issueRaised',
    code: 's/exhausted',
    condition: 'signaling.reconnectExhausted',
  });
  return { store, lose, later: (ms: number) => (now += ms) };
}

describe('a connection that its SDK has given up', () => {
  it('is announced without an attempt, because none is made any more', () => {
    const { store, later } = givenUp();
    later(3_000);
    expect(store.read(screenView).banner).toMatchObject({
      condition: 'signaling.reconnectExhausted',
      attempt: null,
      maxAttempts: null,
      nextAttemptAt: null,
    });
  });

  it('stays so when a close that comes late names another attempt', () => {
    const { store, lose, later } = givenUp();
    lose(20_000);
    later(3_000);
    expect(store.read(screenView).banner).toMatchObject({ attempt: null, nextAttemptAt: null });
  });
});
