import { createCallStore, type ConditionId } from '@faultline/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Phone } from './Phone.tsx';

afterEach(cleanup);

/** A call to Ana that ended, and what the app was asked to do then. */
async function afterCall(condition: ConditionId, dial = vi.fn(() => Promise.resolve())) {
  const store = createCallStore([]);
  const [record, log] = [vi.fn(), vi.fn()];
  render(<Phone store={store} dial={dial} recordMessageFor={record} log={log} />);
  const event = { at: store.now(), source: 's', callId: 'a' };
  act(() => {
    store.send({
      ...event,
      type: 'callChanged',
      phase: 'ringing',
      direction: 'outbound',
      remote: 'Ana',
      number: '+4420',
    });
    store.send({ ...event, type: 'callEnded', code: 's/end', condition, evidence: 2, endedBy: 'them' });
  });
  const dialog = await screen.findByRole('alertdialog');
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
  return { dialog, dial, record, log, press };
}

it('calls the number again, not the name', async () => {
  const { dial, press } = await afterCall('call.busy');
  await press('Call again');
  expect(dial).toHaveBeenCalledExactlyOnceWith('+4420');
});

it('offers what only the app can do, and tells it the call', async () => {
  const { record, press } = await afterCall('call.noAnswer');
  await press('Leave a message');
  expect(record).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ number: '+4420', remote: 'Ana', direction: 'outbound', phase: 'ended' }),
  );
});

it('does not offer it elsewhere', async () => {
  await afterCall('call.dropped');
  expect(screen.queryByRole('button', { name: 'Leave a message' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Call again' })).toBeTruthy();
});

it('says on the dialog that it did not work, and tells the app why', async () => {
  const busy = new Error('No line is free');
  const dial = vi.fn(() => Promise.reject(busy));
  const { dialog, log, press } = await afterCall('call.busy', dial);
  await press('Call again');
  await vi.waitFor(() => expect(log).toHaveBeenCalledExactlyOnceWith('redial', busy));
  expect(dialog.textContent).toContain('That did not work');
});
