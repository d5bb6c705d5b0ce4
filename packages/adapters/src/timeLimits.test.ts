import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { adapters } from './generated/adapters.ts';

it.each(adapters.map(({ sdk }) => sdk))(
  'the README of %s says which of its time limits a person can extend',
  (sdk) => {
    const readme = readFileSync(new URL(`./${sdk}/README.md`, import.meta.url), 'utf8');
    expect(readme.split('## Time limits')[1]?.trim().length).toBeGreaterThan(80);
  },
);
