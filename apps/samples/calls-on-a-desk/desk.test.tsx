import { createCallStore, type CallEvent } from '@faultline/core';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Desk } from './Desk.tsx';

afterEach(cleanup);

type Bare = CallEvent extends infer E ? (E extends CallEvent ? Omit<E, 'at'> : never) : never;

/** A desk on which Ana and Bo are being talked to. */
function sit() {
  const store = createCallStore([]);
  const say = (event: Bare) => act(() => store.send({ at: store.now(), source: 's', ...event } as CallEvent));
  render(<Desk store={store} />);
  const call = { type: 'callChanged', phase: 'active', direction: 'inbound' } as const;
  say({ ...call, callId: 'call a', remote: 'Ana' });
  say({ ...call, callId: 'call b', remote: 'Bo' });
  const card = async (name: string) => within(await screen.findByRole('listitem', { name }));
  return { say, card };
}

const denied = { type: 'issueRaised', code: 's/denied', condition: 'media.permissionDenied' } as const;

it('tells of a call in its own place, and of the connection once', async () => {
  const { say, card } = sit();
  say({ ...denied, callId: 'call a', device: 'microphone', actions: ['resumeMedia'] });
  say({ type: 'connectionChanged', status: 'connected' });
  say({ type: 'issueRaised', code: 's/away', condition: 'signaling.unreachable' });
  expect(await (await card('Ana')).findByRole('group', { name: /microphone is blocked/ })).toBeTruthy();
  expect((await card('Bo')).queryByRole('group')).toBeNull();
  expect(await screen.findAllByRole('group', { name: 'We cannot reach the call service' })).toHaveLength(1);
});

it('asks for both microphones at once, each by a name of its own', async () => {
  const { say, card } = sit();
  for (const callId of ['call a', 'call b'])
    say({ ...denied, callId, device: 'microphone', actions: ['resumeMedia'] });
  const prompts = await Promise.all(
    ['Ana', 'Bo'].map(async (name) => (await card(name)).findByRole('group', { name: /is blocked/ })),
  );
  expect(new Set(prompts.map(({ id }) => id)).size).toBe(2);
});

it('keeps a call that was cut off until that is read, while the next one rings', async () => {
  const { say, card } = sit();
  const end = { type: 'callEnded', code: 's/cut', condition: 'call.dropped', endedBy: 'network' } as const;
  say({ ...end, callId: 'call a', evidence: 4 });
  say({ type: 'callChanged', callId: 'call c', phase: 'ringing', direction: 'inbound', remote: 'Cy' });
  const dialog = await (await card('Ana')).findByRole('dialog', { name: 'Your call was cut off' });
  expect((await card('Cy')).queryByRole('dialog')).toBeNull();
  await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('listitem', { name: 'Ana' })).toBeNull();
});
