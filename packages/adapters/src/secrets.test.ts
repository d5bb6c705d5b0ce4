import { describe, expect, it } from 'vitest';
import { createCallStore } from '@faultline/core';
import { createVirtualClock } from '@faultline/testing';
import type { AdapterInUse } from './test-support/adapterInUse.ts';
import { everyAdapter } from './test-support/generated/everyAdapter.ts';
import { asText, detailsOf, jsonOf } from './kit/read/read.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.${'eyJzdWIiOiJhbmEifQ'}.${'c2lnbmF0dXJl'}`;
const messages = [
  `could not reach wss://rtc.example.com/rtc?access_token=${token}&auto_subscribe=1`,
  `Authentication failed, token: T1==cGFydG5lcl9pZD0xMjM0NTY3OCZzaWc9`,
  `Authorization: Bearer ${token}`,
];

const secrets = [token.slice(0, 20), 'cGFydG5lcl9pZD0x'];

describe('secrets that an SDK puts into its errors', () => {
  /** Passes an error with this text in some of its fields to every listener. */
  const fireAll = ({ source, targets }: AdapterInUse, error: object) => {
    if ('report' in source) (source.report as (error: unknown) => void)(error);
    for (const target of targets())
      for (const event of target.listenedTo())
        for (const payload of [error, { error }, { err: error }, { error: { error } }])
          target.emit(event, payload);
  };

  it.each(messages)('reach no event of an adapter as its message: %s', (message) => {
    // The messages of the app's own backend stay complete for its own logs, up to the store.
    for (const { create } of everyAdapter.filter(({ name }) => name !== 'avatar')) {
      const adapter = create(createVirtualClock(1_000_000));
      const told: string[] = [];
      adapter.source.connect((event) => void told.push(JSON.stringify(event)));
      fireAll(adapter, { name: 'ConnectionError', message, code: 31_005 });
      for (const secret of secrets) expect(told.join()).not.toContain(secret);
    }
  });

  it.each(messages)('reach no store, wherever they stand: %s', (message) => {
    for (const { create } of everyAdapter) {
      const adapter = create(createVirtualClock(1_000_000));
      const store = createCallStore([adapter.source], { clock: createVirtualClock(1_000_000) });
      const stop = store.connect();
      fireAll(adapter, { name: message, message, reason: message, code: message });
      for (const secret of secrets) expect(JSON.stringify(store.getSnapshot())).not.toContain(secret);
      stop();
    }
  });

  it('are gone from the details before anybody is told', () => {
    for (const message of messages) {
      expect(detailsOf({ message }, ['message'])['message']).toContain('[redacted]');
      expect(asText({ message })).toContain('[redacted]');
    }
  });
});

describe('a payload as text', () => {
  it('is short, for little work, however large and tangled the payload is', () => {
    let tangled: object = { text: 'x'.repeat(5_000_000) };
    for (let depth = 0; depth < 60; depth++) tangled = { a: tangled, b: tangled };
    expect(jsonOf(tangled).length).toBeLessThanOrEqual(2_000);
    expect(jsonOf(Array.from({ length: 1_000_000 }, () => 'x')).length).toBeLessThanOrEqual(2_000);
  });

  it('tells a number that JSON has not', () => {
    expect(asText({ code: 10n })).toBe('{"code":"10"}');
  });
});
