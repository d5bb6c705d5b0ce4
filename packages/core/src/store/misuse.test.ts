import { describe, expect, it } from 'vitest';
import type { CallSource } from '../source.ts';
import type { Timing } from '../timing.ts';
import { createCallStore } from './createCallStore.ts';

const source = (id: unknown): CallSource => ({ id, sdk: 'x', connect: () => () => undefined }) as CallSource;

describe('a store that is made wrongly', () => {
  it('refuses two sources with one id', () => {
    expect(() => createCallStore([source('x'), source('x')])).toThrow(/two sources with one id/);
  });

  it.each([undefined, '', 7, 'a\nb', 'token=abc', 'x'.repeat(300)])(
    'refuses a source with the id %j',
    (id) => {
      expect(() => createCallStore([source(id)])).toThrow(/Give it a short plain name/);
    },
  );

  it.each(['__proto__', 'toString', 'telnyx', 'Zweite Leitung'])('takes a source with the id %s', (id) => {
    expect(() => createCallStore([source(id)])).not.toThrow();
  });

  it.each([null, 7, {}, () => undefined])('refuses %s as a source', (one) => {
    expect(() => createCallStore([one as never])).toThrow(/is no source/);
  });

  it.each([NaN, -1, '5', null])('refuses %s as a length of time', (ms) => {
    const timing = { showDelayMs: ms } as unknown as Partial<Timing>;
    expect(() => createCallStore([], { timing })).toThrow(`timing.showDelayMs = ${ms}`);
  });

  it('takes 0 for at once and Infinity for never', () => {
    expect(() => createCallStore([], { timing: { showDelayMs: 0, stuckAfterMs: Infinity } })).not.toThrow();
  });
});

describe('a way back', () => {
  it.each(['toString', '__proto__', 'constructor', 'fly'])(
    'that is called %s is handled by nobody',
    async (action) => {
      const store = createCallStore([source('s')], { actions: { redial: () => undefined } });
      store.send({ type: 'connectionChanged', at: 0, source: 's', status: 'lost' });
      await expect(store.recover('s:connection', action as never)).rejects.toThrow(/Nobody handles/);
    },
  );

  it('of an issue that nobody knows is refused in a sentence', async () => {
    const store = createCallStore([source('s')], { actions: { redial: () => undefined } });
    await expect(store.recover('toString', 'redial')).rejects.toThrow(/There is no issue "toString"/);
    await expect(store.recover('toString:connection', 'reconnect')).rejects.toThrow(/There is no issue/);
  });
});
