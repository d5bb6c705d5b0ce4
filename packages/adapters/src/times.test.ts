import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '@faultline/core';
import { avatarSource } from './avatar/index.ts';
import { meteredSource } from './metered/index.ts';
import { telnyxSource } from './telnyx/index.ts';
import { createEmitter } from './kit/replay/emitter.ts';
import { tokenExpiry } from './kit/read/token.ts';
import { twilioSource } from './twilio/index.ts';

const at = 1_700_000_000_000;
const clock = { now: () => at, timer: () => () => undefined };
const dayMs = 86_400_000;

/** Times and lengths that no clock has. */
const absurd = fc.oneof(
  fc.constantFrom(
    NaN,
    Infinity,
    -Infinity,
    -1,
    -dayMs * 400,
    1e300,
    -1e300,
    Number.MAX_SAFE_INTEGER,
    '5',
    null,
  ),
  fc.double(),
);

/** Every number in an event that is a time or a length of time. */
const timesOf = (event: CallEvent): readonly (readonly [string, unknown])[] =>
  Object.entries(event).filter(([name, value]) => /At$|Ms$|^at$/.test(name) && value != null);

function expectSane(events: readonly CallEvent[]) {
  expect(events.length).toBeGreaterThan(0);
  for (const [name, value] of events.flatMap(timesOf)) {
    const fromNow = /Ms$/.test(name) ? Number(value) : Number(value) - at;
    expect([name, Math.abs(fromNow) <= dayMs]).toEqual([name, true]);
  }
  for (const event of events.filter(({ type }) => type === 'connectionChanged'))
    for (const [, count] of Object.entries(event).filter(([name]) => /attempts?$/i.test(name)))
      expect(count === null || (Number.isSafeInteger(count) && Number(count) >= 0)).toBe(true);
}

describe('times that an SDK or a service gives and that make no sense', () => {
  const collected = () => {
    const events: CallEvent[] = [];
    return { events, emit: (event: CallEvent) => void events.push(event) };
  };

  it('are no deadline of a Telnyx call that waits, nor of its token', () => {
    fc.assert(
      fc.property(absurd, absurd, (time, count) => {
        const { events, emit } = collected();
        const client = createEmitter({
          options: { maxReconnectAttempts: count },
          hasAutoReconnect: () => true,
        });
        telnyxSource(client, { clock }).connect(emit);
        const offer = { resume: () => undefined, reject: () => undefined };
        client.emit('telnyx.error', {
          callId: 'c',
          recoverable: true,
          retryDeadline: time,
          error: { code: 42001 },
          ...offer,
        });
        client.emit('telnyx.ready', {});
        client.emit('telnyx.socket.close', { socketGeneration: 1, event: { code: 1006 } });
        expectSane(events);
      }),
    );
  });

  it('are no wait of a Metered reconnect, nor of a server that restarts', () => {
    fc.assert(
      fc.property(absurd, absurd, absurd, (one, two, three) => {
        const { events, emit } = collected();
        const reconnectOpts = { maxDelayMs: one, initialDelayMs: two, multiplier: three, maxAttempts: one };
        const client = createEmitter({
          state: 'connected',
          _impl: { reconnectOpts, reconnectAttempts: two, explicitlyClosed: false },
        });
        meteredSource({ client }, { clock }).connect(emit);
        client.emit('going-away', { retryAfterMs: three });
        client.emit('disconnected', { code: 1001, willReconnect: true });
        expectSane(events);
        expect(JSON.stringify(events)).not.toMatch(/e\+\d/);
      }),
    );
  });

  it('are no wait of an avatar session, and no age of an incident', () => {
    fc.assert(
      fc.property(absurd, absurd, (one, two) => {
        const { events, emit } = collected();
        const channel = createEmitter({ readyState: 1 });
        const source = avatarSource({ events: channel, clock });
        source.connect(emit);
        source.report({
          v: 1,
          type: 'session',
          state: 'reconnecting',
          attempt: one,
          max_attempts: two,
          retry_in_ms: one,
        });
        source.report({ code: 'connectionClosed', retrying: true, attempt: two, retry_in_ms: two, at: one });
        expectSane(events);
      }),
    );
  });

  it('are no end of a token', () => {
    const tokenWith = (exp: unknown) => `a.${btoa(JSON.stringify({ exp }))}.c`;
    fc.assert(
      fc.property(absurd, (exp) => {
        const expiry = tokenExpiry(tokenWith(exp));
        expect(expiry === null || (expiry >= 0 && expiry <= 8.64e15)).toBe(true);
        const { events, emit } = collected();
        const device = createEmitter({
          state: 'registered',
          token: tokenWith(exp),
          _options: { tokenRefreshMs: exp },
        });
        twilioSource(device, { clock }).connect(emit);
        device.emit('tokenWillExpire');
        for (const event of events)
          if (event.type === 'issueRaised') expect(Number.isFinite(event.deadlineAt ?? 0)).toBe(true);
      }),
    );
    expect(tokenExpiry(tokenWith(1_800_000_000))).toBe(1_800_000_000_000);
  });
});
