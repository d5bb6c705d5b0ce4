import { screenView } from '../view/screen.ts';
import { createVirtualClock } from '@faultline/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit } from '../door/admit.ts';
import { eventFields } from '../door/eventFields.ts';
import type { Read } from '../door/fields.ts';
import type { CallEvent } from '../events.ts';
import { conditions } from '../conditions.ts';
import { createTimeline } from '../timeline.ts';
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
/** Values of which every field takes some; names that every object has come first. */
const pool: readonly unknown[] = [
  ...names,
  ...Object.keys(conditions),
  ...['x/1', 'microphone', 'camera', 'screen', 'speaker', 'repeat', 'person', 'agent', 'change', 'read'],
  ...['idle', 'connecting', 'connected', 'lost', 'closed', 'registering', 'registered', 'refused', 'expired'],
  ...['new', 'ringing', 'active', 'held', 'recovering', 'inbound', 'outbound', 'you', 'them', 'network'],
  ...['joined', 'away', 'gone', 'back', 'granted', 'denied', 'prompt', 'asking', 'info', 'warning', 'fatal'],
  ...['resumed', 'missed', 'failed', 'pending', 'done', 'redial', 'reconnect', 'resumeMedia', 'dismiss'],
  ...[true, false, null, 0, 1, 2, 3, 4, 486, 1_000_000, 1_000_500, 1_030_000, 9_000_000],
  ...[['redial', 'wait'], { reason: 'x' }],
];
const timeline = createTimeline(createVirtualClock(1_000_000));
type Readers = Readonly<Record<string, Read<unknown>>>;

/** Mostly a value that the field takes. */
const valueOf = ([name, read]: readonly [string, Read<unknown>]) => {
  const good = pool.filter((value) => read(value, timeline) !== undefined);
  if (good.length === 0) throw new Error(`No value of this test is one of the field "${name}": add one.`);
  return [
    name,
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: oddValue }),
  ] as const;
};

/** An event of each type, with some valid, some odd and some missing fields. */
const eventsOf = Object.entries(eventFields).map(([type, { needs, takes }]) => {
  const fields = (of: object) => Object.fromEntries(Object.entries(of as Readers).map(valueOf));
  const at = fc.constantFrom<unknown>(0, 1_000_000, 1_000_500, 9_000_000);
  const needed = { type: fc.constant(type), at, ...fields(needs) };
  return fc.record(
    { ...needed, source: fc.constantFrom(...names), ...fields(takes) },
    { requiredKeys: Object.keys(needed) as never[] },
  );
});
const anyEvent: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: oddValue },
  { weight: 6, arbitrary: fc.oneof(...eventsOf) },
);

const numRuns = runs(600);

describe(`send (${numRuns} sequences, seed ${seed})`, () => {
  it('reaches the state with events of every type', () => {
    for (const [at, events] of eventsOf.entries()) {
      const type = Object.keys(eventFields)[at];
      const samples = fc.sample(events, { numRuns: 50, seed });
      const taken = samples.filter((event) => admit(event, '', timeline).type === type);
      expect([type, taken.length > 0]).toEqual([type, true]);
    }
  });

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
