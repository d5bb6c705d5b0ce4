import { expect, it } from 'vitest';
import { apiReference } from './apiReference.ts';
import { compileExamples, examplesOf } from './examples.ts';

it('every example of a doc comment compiles, as an app would write it', () => {
  const doors = apiReference();
  const examples = examplesOf(doors);
  expect(examples.length).toBeGreaterThan(60);
  expect(Object.fromEntries(compileExamples(examples, doors))).toEqual({});
});
