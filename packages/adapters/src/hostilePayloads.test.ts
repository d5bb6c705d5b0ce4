import fc from 'fast-check';
import { createVirtualClock } from '@faultline/testing';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';

const refuse = () => {
  throw new Error('nobody may look at this');
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
/** Values that cannot be read at all, created anew each time: every access throws. */
const hostile = fc.constantFrom<() => unknown>(
  () => new Proxy({}, { get: refuse, has: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  () => new Proxy([], { get: refuse, ownKeys: refuse }),
  () => new Proxy(refuse, { get: refuse, apply: refuse }),
  revoked,
  () => Object.create(null, { error: { get: refuse, enumerable: true }, code: { get: refuse } }) as object,
  () => ({ toJSON: refuse, toString: refuse, valueOf: refuse, [Symbol.toPrimitive]: refuse }),
  () => Symbol('payload'),
  () => 10n,
  () => null,
  () => undefined,
);
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withNullPrototype: true }).map((value) => () => value),
  hostile,
  // In the places where it would be read: as the error, call, code or name inside a payload.
  hostile.chain((make) =>
    fc
      .constantFrom('error', 'err', 'call', 'peer', 'code', 'name', 'message', 'data', 'stream', 'state')
      .map((name) => () => ({ type: 'callUpdate', [name]: make() })),
  ),
);

describe.each(everyAdapter)('$name and payloads of any kind', ({ create, tells }) => {
  const connected = () => {
    const adapter = create(createVirtualClock(1_000_000));
    const events: CallEvent[] = [];
    let isBroken = false;
    adapter.source.connect((event) => {
      if (isBroken) throw new Error('the store is broken');
      events.push(event);
    });
    adapter.begin?.('call');
    return { ...adapter, events, breakStore: () => (isBroken = true) };
  };
  const everyListener = (of: ReturnType<typeof connected>) => [
    ...of
      .targets()
      .flatMap((target) => target.listenedTo().map((event) => ({ target, event, listen: target.on }))),
    ...Object.entries(of.calls ?? {}).map(([event, call]) => ({
      target: { emit: (_: string, ...[payload]: readonly unknown[]) => call(payload) },
      event,
      listen: null,
    })),
  ];

  it('never keeps the listeners of the app from running, and tells what it cannot read', () => {
    fc.assert(
      fc.property(anything, (make) => {
        const of = connected();
        for (const { target, event, listen } of everyListener(of)) {
          of.events.length = 0;
          let reached = false;
          listen?.(event, () => (reached = true));
          target.emit(event, make(), make(), make());
          if (listen) expect(reached).toBe(true);
          if (tells.includes(event) && of.events.length === 0) throw new Error(`${event} is lost.`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('never keeps them from running when whoever is told is broken', () => {
    const of = connected();
    const listeners = everyListener(of);
    of.breakStore();
    for (const { target, event } of listeners) expect(() => target.emit(event, {})).not.toThrow();
  });
});
