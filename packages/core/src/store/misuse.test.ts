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
    expect(() => createCallStore(one as never)).toThrow(/is no source/);
  });

  it.each([NaN, -1, '5', null])('refuses %s as a length of time', (ms) => {
    const timing = { showDelayMs: ms } as unknown as Partial<Timing>;
    expect(() => createCallStore([], { timing })).toThrow(`timing.showDelayMs = ${ms}`);
  });

  it('takes 0 for at once and Infinity for never', () => {
    expect(() => createCallStore([], { timing: { showDelayMs: 0, stuckAfterMs: Infinity } })).not.toThrow();
  });
});

describe('a method of a store that is given what it cannot use', () => {
  const store = createCallStore([source('s')]);
  const busy = { type: 'issueRaised', at: 0, source: 's', code: 's/1', condition: 'call.busy' } as const;
  const snoozed = () => store.getSnapshot().callErrors.issues[0]?.snoozeUntil;

  it.each(['5', NaN, -1, null, Symbol('s'), Object.create(null)])(
    'says that %o is no time to snooze, and the message stays',
    (ms) => {
      store.send(busy);
      expect(() => store.dismiss('s:s/1::', ms as never)).toThrow(/no length in ms: .+ Pass a number/);
      expect(store.getSnapshot().callErrors.issues[0]?.status).toBe('active');
    },
  );

  it('snoozes for a length, for ever, and not at all', () => {
    store.send(busy);
    store.dismiss('s:s/1::', Infinity);
    expect(snoozed()).toBe(Infinity);
    const other = createCallStore([]);
    other.send(busy);
    other.dismiss('s:s/1::');
    expect(other.getSnapshot().callErrors.issues[0]).toMatchObject({
      status: 'dismissed',
      snoozeUntil: null,
    });
  });

  it.each([null, undefined, 7, '', Symbol('s'), {}, Object.create(null)])(
    'dismisses nothing by the id %o, and says that there is no such issue to recover from',
    async (id) => {
      const before = store.getSnapshot();
      store.dismiss(id as never);
      expect(store.getSnapshot()).toBe(before);
      await expect(store.recover(id as never, 'redial')).rejects.toThrow(/There is no issue/);
    },
  );

  it.each([null, 7, Symbol('s'), Object.create(null)])(
    'says that nobody handles the action %o',
    async (action) => {
      store.send(busy);
      await expect(store.recover('s:s/1::', action as never)).rejects.toThrow(/Nobody handles/);
    },
  );

  it.each([null, 7, 'x', {}])('says that %o is no listener, no topic and no view', (given) => {
    expect(() => store.subscribe(given as never)).toThrow(/a listener that is no function/);
    expect(() => store.read(given as never)).toThrow(/no view/);
    if (given === 'x') return;
    expect(() => store.subscribe(() => undefined, given as never)).toThrow(/a topic that is no text/);
  });

  it.each([null, undefined, 7, 'x'])('takes %o for no actions', (given) => {
    expect(() => store.setActions(given as never)()).not.toThrow();
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
