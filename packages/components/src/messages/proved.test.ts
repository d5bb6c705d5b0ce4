import type { ConditionId } from '@faultline/core';
import { describe, expect, it } from 'vitest';
import { conditionMessages } from './conditions.ts';
import type { Message } from './types.ts';

/**
 * Phrases that assert why something happened, who did it or what is lost, and the conditions that are evidence of it.
 * Every other sentence must be weaker ("may be in use").
 */
const assertive: readonly (readonly [RegExp, readonly ConditionId[]])[] = [
  [/did(n’t| not) hang up/, []],
  [/hung up/, ['call.canceled']],
  [/\bdeclined|turned down\b/, ['call.declined', 'call.answeredElsewhere']],
  [/\bmoved\b/, []],
  [/on another call/, []],
  [/(another|other) (app|tab|program)s? (is|are|has|have)\b/i, []],
  [/your account (is|has|cannot|does)/i, ['auth.accountSuspended']],
  [/no credit/i, ['quota.credits']],
  [/does not exist/, []],
  [/\bunplugged\b/, []],
  [/was switched off/, []],
  [/\bbattery\b/, []],
  [/\blost\b/, ['ice.failed', 'ice.reconnecting', 'call.networkFailed']],
  [/cut off/, ['call.dropped']],
  [/\bremoved\b|took you out/, ['signaling.removed']],
  [/\bmuted\b/, ['media.mutedByHost']],
  [/the host (ended|turned)/i, ['call.endedByHost', 'media.mutedByHost']],
  [/on purpose/, ['signaling.closed']],
  [/did not answer|no one answered/i, ['call.noAnswer']],
  [/\bblock(s|ed)\b/, ['call.blocked', 'media.permissionDenied', 'media.blockedBySystem']],
  [/you were away/i, []],
  [/restarting/, ['signaling.serverRestarting']],
  [/its side|it is not you/i, ['signaling.gatewayFailed', 'service.upstream', 'call.serviceError']],
  [/you are offline/i, ['signaling.offline']],
];

/** A sentence with one of these words asserts nothing. */
const leavesOpen = /\b(may|might|seem|seems|some|if)\b/i;

const formatter = {
  plural: (_: unknown, options: Readonly<Record<string, string | (() => string)>>) =>
    Object.values(options)
      .map((one) => (typeof one === 'string' ? one : one()))
      .join(' '),
  number: String,
  select: (options: Readonly<Record<string, string | (() => string)>>) =>
    Object.values(options)
      .map((one) => (typeof one === 'string' ? one : one()))
      .join(' '),
};

/** Every text of a message, whatever its placeholders contain. */
const sayable = (message: Message): string =>
  typeof message === 'string' ? message : message({}, formatter);

const sentences = Object.entries(conditionMessages)
  .filter(([key]) => /^\w+\.\w+\./.test(key))
  .flatMap(([key, message]) => {
    const condition = key.split('.').slice(0, 2).join('.') as ConditionId;
    return sayable(message ?? '')
      .split(/(?<=[.!?])\s+/)
      .map((sentence) => ({ condition, sentence }));
  });

/** Sentences that assert what their condition does not prove. */
const unproved = (all: readonly { readonly condition: ConditionId; readonly sentence: string }[]) =>
  all
    .filter(({ sentence }) => !leavesOpen.test(sentence))
    .filter(({ condition, sentence }) =>
      assertive.some(([phrase, proved]) => phrase.test(sentence) && !proved.includes(condition)),
    )
    .map(({ condition, sentence }) => `${condition}: ${sentence}`);

describe('the words (C13)', () => {
  it('assert only what their condition proves', () => {
    expect(unproved(sentences)).toEqual([]);
  });

  it('are many', () => {
    expect(sentences.length).toBeGreaterThan(250);
  });

  it.each([
    ['ice.failed', 'Ana did not hang up.'],
    ['media.deviceInUse', 'Another app is using your microphone'],
    ['call.dropped', 'They declined the call.'],
  ] as const)('would be found to assert too much: %s, "%s"', (condition, sentence) => {
    expect(unproved([{ condition, sentence }])).toHaveLength(1);
  });

  it('may say of a thing that it may be so', () => {
    expect(unproved([{ condition: 'media.captureEnded', sentence: 'It may have been unplugged.' }])).toEqual(
      [],
    );
  });
});
