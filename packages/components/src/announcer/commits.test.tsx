import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleScreen, sampleShown } from '@faultline/hooks/test-support';
import { act, cleanup, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, it } from 'vitest';
import { CallStatus } from '../call-status/index.ts';

afterEach(cleanup);

it('telling what is on screen costs no commit: a banner that changes n times is n commits', async () => {
  const fake = createFakeStore();
  let commits = 0;
  render(
    <Profiler id="kit" onRender={() => void commits++}>
      <CallProvider store={fake.store}>
        <CallStatus />
      </CallProvider>
    </Profiler>,
  );
  const changes = 20;
  for (let n = 1; n <= changes; n++)
    await act(async () =>
      fake.set({
        screen: sampleScreen({ banner: sampleShown('signaling.reconnecting', { startedAt: n, count: n }) }),
      }),
    );
  expect(screen.getByRole('status').textContent).toContain('Reconnecting');
  expect(commits).toBeLessThanOrEqual(changes + 2);
});
