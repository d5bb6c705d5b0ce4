import { expect, it } from 'vitest';
import { createVirtualClock } from '@faultline/testing';
import type { RecoveryAction } from '@faultline/core';
import { createSourceBase } from './sourceBase.ts';

/** A source whose recovery actions are never answered, and the outcome of pressing one of its buttons. */
function unanswered(action: RecoveryAction) {
  const clock = createVirtualClock(1_000_000);
  const never = () => new Promise(() => undefined);
  const base = createSourceBase('phone', {}, { clock });
  const source = base.toSource({
    start: () => undefined,
    recoveries: { reconnect: never, resumeMedia: never },
  });
  const stop = source.connect(() => undefined);
  let outcome = 'pending';
  source.recover({ action, issueId: 'i', callId: null, code: 'phone/x', device: null }).then(
    () => (outcome = 'done'),
    (error: Error) => (outcome = error.message),
  );
  const settle = async () => {
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
    return outcome;
  };
  return { stop, settle, later: (ms: number) => clock.runTo(clock.now() + ms) };
}

it('a way back that nobody answers is over after a minute', async () => {
  const { settle, later } = unanswered('reconnect');
  await settle();
  later(59_000);
  expect(await settle()).toBe('pending');
  later(2_000);
  expect(await settle()).toBe('There was no answer in time.');
});

it('a way back is over when nobody listens any more', async () => {
  const { settle, stop } = unanswered('reconnect');
  await settle();
  stop();
  expect(await settle()).toBe('The source was stopped.');
});

it('a device is waited for as long as the browser asks the person', async () => {
  const { settle, later } = unanswered('resumeMedia');
  await settle();
  later(600_000);
  expect(await settle()).toBe('pending');
});
