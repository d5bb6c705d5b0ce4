import { describe, expect, it, vi } from 'vitest';
import { createCallStore } from './store/createCallStore.ts';

const make = () => createCallStore([], { timing: { showDelayMs: -1 } });

describe('what a developer reads who uses a part wrongly', () => {
  it('is a sentence with the values in development', () => {
    expect(make).toThrow('createCallStore was given timing.showDelayMs = -1: it is a length in ms');
  });

  it('is the code, the values and where to look it up in production', () => {
    vi.stubEnv('NODE_ENV', 'production');
    expect(make).toThrow(
      'Faultline core/timing, showDelayMs, -1: see https://github.com/faultline/faultline/blob/main/docs/errors.md',
    );
  });

  it('is the code also on a page that has neither a bundler nor `process`', () => {
    const { process } = globalThis;
    vi.stubGlobal('process', undefined);
    let thrown: unknown;
    try {
      make();
    } catch (error) {
      thrown = error;
    } finally {
      vi.stubGlobal('process', process);
    }
    expect(String(thrown)).toContain('Faultline core/timing, showDelayMs, -1: see ');
  });
});
