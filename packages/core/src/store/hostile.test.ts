import { screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallEvent } from '../events.ts';
import { conditions } from '../conditions.ts';
import { runs, seed } from '../test-support/runs.ts';
import { createCallStore } from './createCallStore.ts';

const names = [...Object.getOwnPropertyNames(Object.prototype), 'a'];
const throwing = (): object =>
  new Proxy(
    {},
    {
      get() {
        throw new Error('hostile');
      },
      ownKeys() {
        throw new Error('hostile');
      },
      getPrototypeOf() {
        throw new Error('hostile');
      },
    },
  );
const circular: { self?: unknown } = {};
circular.self = circular;

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSymbolicKeys: true,
  } as object),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -1,
    8.7e15,
    2 ** 53,
    Symbol('s'),
    7n,
    null,
    '',
    circular,
  ),
  fc.constant(null).map(throwing),
  fc.constantFrom(...names),
);
const goodFields: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  code: fc.constantFrom(...names, 'x/1'),
  condition: fc.constantFrom(...Object.keys(conditions)),
  callId: fc.constantFrom(...names),
  status: fc.constantFrom('idle', 'connecting', 'connected', 'lost', 'closed'),
  phase: fc.constantFrom('new', 'ringing', 'active', 'held', 'recovering'),
  evidence: fc.constantFrom(1, 2, 3, 4),
  endedBy: fc.constantFrom('you', 'them', 'network', 'service', 'unknown'),
  outcome: fc.constantFrom('resumed', 'rejected', 'missed', 'failed', 'pending', 'done'),
  device: fc.constantFrom('microphone', 'camera', 'screen', 'speaker'),
  state: fc.constantFrom('granted', 'denied', 'prompt', 'asking', 'unknown'),
  action: fc.constantFrom('redial', 'reconnect', 'resumeMedia', 'dismiss'),
  issueId: fc.constantFrom(...names),
  source: fc.constantFrom(...names),
  deadlineAt: fc.constantFrom(0, 1_000_000, 1_030_000),
  online: fc.boolean(),
  hidden: fc.boolean(),
  added: fc.boolean(),
  at: fc.constantFrom(0, 1_000_000, 1_000_500, 9_000_000),
};
const others = [
  'severity',
  'actions',
  'clears',
  'endsCalls',
  'unknown',
  'retrying',
  'details',
  'provisional',
  'attempt',
  'maxAttempts',
  'nextAttemptAt',
  'longestBackoffMs',
  'probationMs',
  'newCredentials',
  'endsIce',
  'direction',
  'remote',
  'muted',
  'cause',
  'causeCode',
  'sipCode',
  'sipReason',
  'allowedByPolicy',
  'count',
  'snoozeUntil',
];
const types: readonly CallEvent['type'][] = [
  'issueRaised',
  'issueCleared',
  'connectionChanged',
  'callChanged',
  'partyChanged',
  'callEnded',
  'mediaRecoveryOffered',
  'mediaRecoverySettled',
  'networkChanged',
  'permissionChanged',
  'devicesChanged',
  'visibilityChanged',
  'closing',
  'dismissed',
  'recoveryChanged',
  'ticked',
];

/** An event with some valid, some odd and some missing fields. */
const anyEvent: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: oddValue },
  {
    weight: 6,
    arbitrary: fc.record(
      {
        type: fc.constantFrom(...types),
        ...Object.fromEntries(
          Object.entries(goodFields).map(([name, good]) => [
            name,
            fc.oneof({ weight: 8, arbitrary: good }, { weight: 1, arbitrary: oddValue }),
          ]),
        ),
        ...Object.fromEntries(others.map((name) => [name, oddValue])),
      },
      {
        requiredKeys: [
          'type',
          'code',
          'condition',
          'callId',
          'status',
          'phase',
          'evidence',
          'endedBy',
        ] as never[],
      },
    ),
  },
);

const numRuns = runs(600);

describe(`send (${numRuns} sequences, seed ${seed})`, () => {
  it(
    'never throws, loses nothing that was raised, keeps state and screen in step, and comes to rest',
    { timeout: 300_000 },
    () => {
      fc.assert(
        fc.property(fc.array(anyEvent, { maxLength: 12 }), (events) => {
          const clock = createVirtualClock(1_000_000);
          const store = createCallStore([], { clock });
          store.connect();
          const total = () => {
            const { issues, evicted } = store.getSnapshot().callErrors;
            return issues.reduce((sum, issue) => sum + issue.count, evicted);
          };
          for (const event of events) {
            const before = total();
            store.send(event as CallEvent);
            const { callErrors } = store.getSnapshot();
            const screen = store.read(screenView);
            expect(total()).toBeGreaterThanOrEqual(before);
            for (const shown of [screen.banner, screen.prompt, screen.dialog])
              if (
                shown &&
                shown.issueId.startsWith(`${shown.source}:`) &&
                !shown.issueId.endsWith(':connection')
              )
                expect(callErrors.issues.some((issue) => issue.id === shown.issueId)).toBe(true);
            expect(() => JSON.stringify(store.getSnapshot())).not.toThrow();
            clock.runTo(clock.now() + 700);
          }
          clock.runTo(clock.now() + 600_000);
          expect(clock.pending).toBeLessThanOrEqual(1);
        }),
        { numRuns, seed },
      );
    },
  );

  it('an issue is told by its call and source whatever they are called', () => {
    for (const callId of names)
      for (const source of names) {
        const store = createCallStore([], { clock: createVirtualClock(1_000_000) });
        const call = { at: 1_000_000, source, callId };
        store.send({ ...call, type: 'callChanged', phase: 'active', direction: 'outbound' });
        store.send({ ...call, type: 'mediaRecoveryOffered', deadlineAt: 1_030_000 });
        store.send({
          ...call,
          type: 'callEnded',
          code: 'x/9',
          condition: 'call.busy',
          evidence: 2,
          endedBy: 'them',
        });
        const { hangupCause, mediaRecovery } = store.getSnapshot();
        const screen = store.read(screenView);
        expect(hangupCause.calls[callId]).toMatchObject({ phase: 'ended', source });
        expect(mediaRecovery.offers[callId]?.outcome).toBe('rejected');
        expect(screen.dialog).toMatchObject({ condition: 'call.busy', callId, source });
      }
  });
});
