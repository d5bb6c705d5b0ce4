import { conditions, type ConditionId } from '@faultline/core';
import { syllable } from 'syllable';
import { expect, it } from 'vitest';
import { conditionMessages, describeCondition } from './conditions.ts';

/** The school grade in which a text is understood, after Flesch and Kincaid (1975). */
function gradeOf(text: string): number {
  const sentences = text.match(/[.?]( |$)/g)?.length ?? 1;
  const words = text.match(/[\p{L}\d’-]+/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

const phases = ['start', 'first', 'long', 'act', 'checking', 'missed', 'granted'] as const;
const actors = ['person', 'sdk'] as const;

it('measures what is hard to read as such', () => {
  expect(gradeOf('The call ended. No one was there.')).toBeLessThan(1);
  expect(gradeOf('Establishing communication necessitated reauthentication.')).toBeGreaterThan(15);
});

it.each(Object.keys(conditions) as ConditionId[])('is understood by a reader of twelve: %s', (condition) => {
  const texts = phases.flatMap((phase) =>
    actors.flatMap((actor) =>
      [undefined, 'Ana'].map((remote) => {
        const { title, body } = describeCondition(condition, { phase, actor, ...(remote && { remote }) });
        return `${title}. ${body}`;
      }),
    ),
  );
  for (const text of new Set(texts)) expect([text, Math.round(gradeOf(text)) <= 6]).toEqual([text, true]);
  expect(Object.keys(conditionMessages)).toContain(`${condition}.title`);
});
