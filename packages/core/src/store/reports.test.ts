import { afterEach, describe, expect, it, vi } from 'vitest';
import { setUp } from '../test-support/oneSource.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

/** A store with one broken listener, and what another one was called with. */
function brokenListener() {
  const { store, later, ready } = setUp();
  later(100);
  const other = vi.fn();
  store.subscribe(() => {
    throw new Error('mine');
  });
  store.subscribe(other);
  expect(() => ready()).not.toThrow();
  return other;
}
const mine = expect.objectContaining({ message: 'mine' }) as Error;

describe('an error of the app’s own code', () => {
  it('reaches its developer as an uncaught one, where the page can report it, and stops nobody', () => {
    const [reportError, logged] = [vi.fn(), vi.spyOn(console, 'error').mockReturnValue()];
    vi.stubGlobal('reportError', reportError);
    expect(brokenListener()).toHaveBeenCalledTimes(1);
    expect(reportError.mock.calls).toEqual([[mine]]);
    expect(logged).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 'no function'])(
    'is logged where the page cannot (reportError: %s)',
    (reportError) => {
      const logged = vi.spyOn(console, 'error').mockReturnValue();
      vi.stubGlobal('reportError', reportError);
      expect(brokenListener()).toHaveBeenCalledTimes(1);
      expect(logged.mock.calls).toEqual([[mine]]);
    },
  );
});
