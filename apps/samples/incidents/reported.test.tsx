import { createCallStore } from '@faultline/core';
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { Reported } from './Reported.tsx';

afterEach(cleanup);

it('reports a trouble once, when it is over, to whoever is told at that time', async () => {
  const store = createCallStore([]);
  const [first, latest] = [vi.fn(), vi.fn()];
  const { rerender } = render(<Reported store={store} track={first} />);
  act(() =>
    store.send({
      type: 'issueRaised',
      at: store.now(),
      source: 's',
      code: 's/full',
      condition: 'call.busy',
      callId: 'a',
    }),
  );
  rerender(<Reported store={store} track={latest} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  await vi.waitFor(() => expect(latest).toHaveBeenCalledOnce());
  expect(latest).toHaveBeenCalledWith(
    'call trouble',
    expect.objectContaining({ callId: 'a', codes: ['s/full'], ended: 'dismissed' }),
  );
  expect(first).not.toHaveBeenCalled();
});
