import { createCallStore, incidents, screenView } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing/app';
import { expect, it, vi } from 'vitest';
import { breadcrumbsTo } from './breadcrumbs.ts';

it('leaves a trail of what the person saw, what was pressed, and how it ended, in order', async () => {
  const clock = createVirtualClock(1_000_000);
  const addBreadcrumb = vi.fn();
  const store = createCallStore([], {
    clock,
    actions: { redial: () => undefined },
    onIncident: incidents(breadcrumbsTo({ addBreadcrumb })),
  });
  const stop = store.connect();
  store.send({
    type: 'issueRaised',
    at: clock.now(),
    source: 's',
    code: 's/486',
    condition: 'call.busy',
    callId: 'a',
  });
  clock.runTo(1_002_000);
  await store.recover(store.read(screenView).dialog?.issueId ?? '', 'redial');
  clock.runTo(1_003_000);
  stop();
  const crumbs = addBreadcrumb.mock.calls.map(([crumb]) => crumb as { message: string; timestamp: number });
  expect(crumbs.map(({ message }) => message)).toEqual(['call.busy', 'redial done', 'call.busy: left']);
  const times = crumbs.map(({ timestamp }) => timestamp);
  expect(times).toEqual([expect.toSatisfy((at: number) => at >= 1_000 && at < 1_002), 1_002, 1_003]);
  expect(crumbs[0]).toMatchObject({
    category: 'call',
    level: 'info',
    data: { callId: 'a', surface: 'dialog', phase: 'start' },
  });
  expect(crumbs[2]).toMatchObject({ timestamp: 1_003, data: { codes: ['s/486'] } });
});
