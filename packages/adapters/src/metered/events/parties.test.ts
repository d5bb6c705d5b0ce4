import { expect, it } from 'vitest';
import { move, withPeer } from '../test-support/fakes.ts';

it('metered: tells who is in the channel, who is away and who is back', () => {
  const { join, meet, lose, store } = withPeer();
  const states = () =>
    Object.values(store.getSnapshot().parties.parties).map(({ name, state }) => `${name} ${state}`);
  join();
  const ana = meet('ana', 'Ana');
  move(ana, 'connected');
  expect(states()).toEqual(['Ana joined']);
  move(ana, 'reconnecting');
  expect(states()).toEqual(['Ana away']);
  move(ana, 'connected');
  expect(states()).toEqual(['Ana back']);
  lose(ana);
  expect(states()).toEqual([]);
});
