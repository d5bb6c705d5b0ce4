import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileMessages } from './messages.ts';

it.each(compileMessages().map(({ path, text }) => [path.split('/').slice(-3).join('/'), path, text]))(
  '%s holds the words as they stand in the locales (else run: pnpm messages)',
  (_, path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
