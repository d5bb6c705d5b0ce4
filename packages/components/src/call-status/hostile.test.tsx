import {
  conditions,
  type ConditionId,
  type Issue,
  type RecoveryAction,
  type Shown,
  type Screen,
} from '@faultline/core';
import {
  createFakeStore,
  sampleErrors,
  sampleIssue,
  sampleScreen,
  sampleShown,
  showWithin,
} from '@faultline/hooks/test-support';
import { cleanup } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IssueList } from '../issue-list/index.ts';
import { MessagesProvider } from '../messages/MessagesProvider.tsx';
import { CallStatus } from './index.ts';

let complaints: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'prototype'] as const;
const text = fc.oneof(
  fc.constantFrom(
    ...names,
    '<img src=x onerror=alert(1)>',
    '<b>',
    '\u202egnp.exe',
    'a\nCode: forged',
    '\ud800',
    '',
  ),
  fc.string({ unit: 'binary' }),
  fc.constant('x'.repeat(10_000)),
);
const time = fc.oneof(
  fc.constantFrom(Number.NaN, Infinity, -Infinity, 8.7e15, -8.7e15, 0, -0, 1e308, 5),
  fc.double(),
);
const orNull = <T,>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const anyCondition = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...(Object.keys(conditions) as ConditionId[])) },
  fc.constantFrom(...(names as unknown as ConditionId[])),
);
const actions = fc.uniqueArray(
  fc.constantFrom<RecoveryAction>(
    'redial',
    'dialIn',
    'reconnect',
    'dismiss',
    'constructor' as RecoveryAction,
  ),
);
const details = fc.dictionary(text, fc.oneof(text, time, fc.boolean(), fc.constant(null)));

/** Anything a slot may hold: only the type of each value is as declared. */
const shownOf = (condition: fc.Arbitrary<ConditionId>): fc.Arbitrary<Shown> =>
  fc
    .record({
      condition,
      issueId: text,
      severity: fc.constantFrom('info', 'warning', 'error', 'fatal', 'constructor' as 'info'),
      code: text,
      source: text,
      callId: orNull(text),
      remote: orNull(text),
      device: orNull(fc.constantFrom('microphone', 'camera', 'screen', 'speaker', 'toString' as 'screen')),
      actor: fc.constantFrom('sdk', 'person', 'app', 'nobody', 'valueOf' as 'sdk'),
      actions,
      phase: fc.constantFrom(
        'start',
        'first',
        'long',
        'act',
        'checking',
        'missed',
        'granted',
        '__proto__' as 'start',
      ),
      count: time,
      waiting: time,
      startedAt: time,
      deadlineAt: orNull(time),
      attempt: orNull(time),
      maxAttempts: orNull(time),
      nextAttemptAt: orNull(time),
      reference: orNull(text),
      details,
    })
    .map((hostile) => ({ ...sampleShown('call.busy'), ...hostile }));

const inArea = (area: string) =>
  fc.constantFrom(...(Object.keys(conditions) as ConditionId[]).filter((id) => id.startsWith(area)));

const hangup = fc.record({
  cause: orNull(text),
  causeCode: orNull(time),
  sipCode: orNull(time),
  sipReason: orNull(text),
  endedBy: fc.constant('them' as const),
  evidence: fc.constant(2 as const),
});
const call = fc.record({
  callId: text,
  source: text,
  phase: fc.constantFrom('ended', 'active'),
  direction: fc.constant(null),
  remote: orNull(text),
  startedAt: time,
  activeAt: orNull(time),
  endedAt: orNull(time),
  muted: fc.boolean(),
  hangup: orNull(hangup),
});
const screens = fc.record({
  banner: orNull(shownOf(anyCondition)),
  prompt: orNull(shownOf(fc.oneof(inArea('media.'), inArea('auth.')))),
  dialog: orNull(
    fc.tuple(shownOf(anyCondition), fc.boolean(), orNull(call)).map(([shown, modal, its]) => ({
      ...shown,
      modal,
      call: its,
    })),
  ),
  indicators: fc.uniqueArray(shownOf(anyCondition), { maxLength: 3, selector: (one) => one.issueId }),
  confirmation: orNull(fc.record({ since: time, until: time, awayMs: time })),
});
const issues: fc.Arbitrary<readonly Issue[]> = fc.uniqueArray(
  shownOf(fc.constantFrom(...(Object.keys(conditions) as ConditionId[]))).chain((shown) =>
    fc.record({ lastAt: time, count: time, callId: orNull(text) }).map((more) => ({
      ...sampleIssue(shown.condition),
      id: shown.issueId,
      code: shown.code,
      source: shown.source,
      device: shown.device,
      details: shown.details,
      ...more,
    })),
  ),
  { maxLength: 4, selector: (one) => one.id },
);
const labels = fc.constantFrom<(source: string) => string | null>(
  () => null,
  () => 'Phone line',
  () => 7 as unknown as string,
  () => ({}) as string,
  () => {
    throw new Error('no label');
  },
);

/** Elements that came from data: the kit itself renders none of these. */
const injected = () => document.querySelectorAll('img, script, iframe, b, style, object').length;

describe('whatever the data says', () => {
  it(
    'everything is drawn, with nothing thrown, nothing injected, and no number that is none',
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(screens, issues, labels, text, (slots, listed, labelOf, locale) => {
          const { store } = createFakeStore({
            screen: sampleScreen(slots as unknown as Partial<Screen>),
            callErrors: sampleErrors(...listed),
          });
          const onError = vi.fn();
          const { container, unmount } = showWithin(
            { ...store, labelOf },
            <MessagesProvider locale={locale}>
              <CallStatus onError={onError} />
              <IssueList />
            </MessagesProvider>,
          );
          expect(onError.mock.calls).toEqual([]);
          expect(container.querySelector('[data-faultline=fallback]')).toBeNull();
          expect(injected()).toBe(0);
          const told = [...container.querySelectorAll('[role=group] > *, time')].map(
            (one) => one.textContent,
          );
          expect(told.join(' ')).not.toMatch(/Invalid Date|Attempt NaN|NaN s|NaN minutes|Infinity s/);
          const thrown = complaints.mock.calls.filter(
            ([first]: readonly unknown[]) => first instanceof Error,
          );
          expect(thrown).toEqual([]);
          complaints.mockClear();
          unmount();
        }),
        { numRuns: 60 },
      );
    },
  );
});
