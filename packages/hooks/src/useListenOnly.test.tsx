import { createCallStore } from '@faultline/core';
import { cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { renderWithin, within } from './test-support/render.tsx';
import { useListenOnly } from './useListenOnly.ts';
import { useMediaRecovery } from './useMediaRecovery.ts';

afterEach(cleanup);

/** Somebody whose microphone and camera are blocked, and what is said of it. */
function listener(listens: boolean) {
  const store = createCallStore([]);
  for (const device of ['microphone', 'camera'] as const)
    store.send({ type: 'issueRaised', at: 1, code: 'app/1', condition: 'media.permissionDenied', device });
  const useBoth = (given: boolean) => {
    useListenOnly(given);
    return useMediaRecovery();
  };
  const rendered = renderHook(useBoth, { ...within(store), initialProps: listens });
  /** What a part of the page reads that does not say who listens. */
  const left = () => renderWithin(store, useMediaRecovery).result.current;
  return { ...rendered, left };
}

it('somebody who only listens misses no device', () => {
  const { result } = listener(true);
  expect(result.current).toEqual({ status: 'without', devices: ['microphone', 'camera'] });
});

it('whoever speaks is asked for one', () => {
  expect(listener(false).result.current.status).toBe('blocked');
});

it('whoever begins to speak, or leaves that part of the app, is asked for one', () => {
  const one = listener(true);
  one.rerender(false);
  expect(one.result.current.status).toBe('blocked');
  one.rerender(true);
  expect(one.result.current.status).toBe('without');
  one.unmount();
  expect(one.left().status).toBe('blocked');
});
