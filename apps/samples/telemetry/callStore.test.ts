import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createReportedStore } from './callStore.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('sends one record of a trouble, with the session and the SDK of the app', () => {
  const emit = vi.fn();
  const parent = vi.fn();
  const store = createReportedStore([], {
    session: 'session-7',
    loggerProvider: { getLogger: () => ({ emit, enabled: () => true }) },
    parent,
  });
  const stop = store.connect();
  store.send({
    type: 'issueRaised',
    at: store.now(),
    source: 'acme',
    code: 'acme/486',
    condition: 'call.busy',
    callId: 'a',
  });
  vi.advanceTimersByTime(2_000);
  expect(emit).not.toHaveBeenCalled();
  stop();
  expect(emit).toHaveBeenCalledOnce();
  expect(emit).toHaveBeenCalledWith(
    expect.objectContaining({
      eventName: 'faultline.incident',
      attributes: expect.objectContaining({
        'session.id': 'session-7',
        'faultline.sdk.name': 'acme',
        'faultline.call.id': 'a',
        'faultline.incident.condition': 'call.busy',
        'faultline.incident.end': 'left',
      }) as object,
    }),
  );
  expect(parent).toHaveBeenCalledWith(expect.objectContaining({ callId: 'a' }));
});
