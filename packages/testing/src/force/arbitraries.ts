import fc from 'fast-check';
import { eventsOf } from '@faultline/adapters/kit';
import { telnyxFixtures } from '@faultline/adapters/telnyx/fixtures';
import { restart, type Emitted } from './harness.ts';

/**
 * Ids as callers may choose them: plain, names of inherited properties, too long, and with characters that break a
 * line.
 */
const callIds = [
  'call-a',
  '__proto__',
  'toString',
  `${'x'.repeat(300)}1`,
  `${'x'.repeat(300)}2`,
  'a\nb\u202e',
];

/** Replaces the fixtures' one call by one of several. */
function withCall(payload: unknown, callId: string): unknown {
  if (typeof payload !== 'object' || payload === null) return payload;
  const fields = payload as { callId?: unknown; call?: object };
  return {
    ...payload,
    ...(fields.callId === undefined ? {} : { callId }),
    ...(fields.call === undefined ? {} : { call: { ...fields.call, call: callId } }),
  };
}

const fixtures = Object.values(telnyxFixtures);
const everyEvent = fixtures.flatMap(eventsOf);
const ready = { event: 'telnyx.ready', payload: { type: 'vertoClientReady' } };
const callState = (state: string) => ({
  event: 'telnyx.notification',
  payload: {
    type: 'callUpdate',
    call: {
      call: 'x',
      state,
      direction: 'outbound',
      cause: null,
      causeCode: null,
      sipCode: null,
      sipReason: null,
    },
  },
});
const closes = [1, 2, 3, 4, 5].map((socketGeneration) => ({
  event: 'telnyx.socket.close',
  payload: { event: { code: 1006, reason: '', wasClean: false }, socketGeneration },
}));
const offered = {
  event: 'telnyx.error',
  payload: {
    error: {
      code: 42001,
      name: 'MEDIA_MICROPHONE_PERMISSION_DENIED',
      fatal: false,
      originalError: { name: 'NotAllowedError' },
    },
    callId: 'x',
    recoverable: true,
    retryDeadline: 1_020_000,
  },
};

const oneOf = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...everyEvent) },
  { weight: 2, arbitrary: fc.constant(ready) },
  { weight: 3, arbitrary: fc.constantFrom(...closes) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...['new', 'ringing', 'trying', 'active', 'held', 'recovering', 'hangup', 'destroy'].map(callState),
    ),
  },
  { weight: 1, arbitrary: fc.constant(offered) },
  { weight: 1, arbitrary: fc.constant({ event: restart, payload: {} }) },
);

/** Sequences of everything the SDK can emit, for several calls, with gaps from none to minutes. */
export const anySequence: fc.Arbitrary<Emitted[]> = fc.array(
  fc
    .record({
      what: oneOf,
      callId: fc.constantFrom(...callIds),
      afterMs: fc.oneof(
        fc.constantFrom(0, 0, 1, 5),
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 100_000 }),
      ),
    })
    .map(({ what, callId, afterMs }): Emitted => ({
      afterMs,
      event: what.event,
      payload: withCall(what.payload, callId),
    })),
  { minLength: 1, maxLength: 24 },
);
