import { CallStatus } from '@faultline/components';
import { createCallStore, type CallEvent } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createVirtualClock } from '@faultline/testing/app';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { Diagnosis } from './Diagnosis.tsx';

afterEach(cleanup);

type Said<E = CallEvent> = E extends CallEvent ? Omit<E, 'at' | 'source'> : never;

function open() {
  const clock = createVirtualClock(0);
  const store = createCallStore([], { clock });
  render(
    <CallProvider store={store}>
      <CallStatus />
      <Diagnosis />
    </CallProvider>,
  );
  const entries = (list: string) =>
    within(screen.getByRole('list', { name: list }))
      .queryAllByRole('listitem')
      .map(({ textContent }) => textContent);
  return {
    wrong: () => entries('What is wrong now'),
    can: () => entries('What a source can do'),
    runTo: (at: number) => act(() => clock.runTo(at)),
    say: (event: Said) => act(() => store.send({ at: clock.now(), source: 's', ...event } as CallEvent)),
  };
}

const untouched = 'No source has said anything in this store. Is it the one that is connected?';

it('tells that no source has said anything, until one has', () => {
  const { say } = open();
  expect(screen.getByText(untouched)).toBeTruthy();
  say({ type: 'connectionChanged', status: 'connected' });
  expect(screen.queryByText(untouched)).toBeNull();
  expect(screen.getByText('Connection: connected')).toBeTruthy();
});

it('tells that something waits, and then that it is on the screen', () => {
  const { say, runTo, wrong } = open();
  say({ type: 'connectionChanged', status: 'connected' });
  say({ type: 'connectionChanged', status: 'lost' });
  runTo(100);
  expect(wrong()).toEqual([expect.stringMatching(/^signaling\.disconnected .*waits: is shown in 10 s/)]);
  expect(screen.queryByRole('group')).toBeNull();
  runTo(12_000);
  expect(wrong()).toEqual([expect.stringMatching(/^signaling\.disconnected .*is due on the screen$/)]);
  expect(screen.getByRole('group', { name: 'You are disconnected' })).toBeTruthy();
});

it('tells what explains something, what only stands in the details, and what the person has closed', async () => {
  const { say, runTo, wrong, can } = open();
  const raise = (condition: 'quality.degraded' | 'sdk.misuse' | 'call.holdFailed') =>
    say({ type: 'issueRaised', code: `s/${condition}`, condition, callId: 'a', actions: ['retryHold'] });
  say({ type: 'connectionChanged', status: 'connected' });
  say({ type: 'callChanged', callId: 'a', phase: 'active' });
  raise('sdk.misuse');
  raise('call.holdFailed');
  runTo(1_000);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  say({ type: 'connectionChanged', status: 'lost', retrying: true });
  raise('quality.degraded');
  runTo(5_000);
  expect(wrong()).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^sdk\.misuse \(s\/sdk\.misuse, a\) is only in the details/),
      expect.stringMatching(/^call\.holdFailed .*was closed by the person$/),
      expect.stringMatching(/^quality\.degraded .*is explained by connection$/),
    ]),
  );
  expect(can()).toContain('s/call.holdFailed: retryHold');
});
