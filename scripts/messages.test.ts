import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileMessages } from './messages.ts';

it.each(compileMessages())('the compiled words of $path are those of the locale', ({ path, text }) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});
