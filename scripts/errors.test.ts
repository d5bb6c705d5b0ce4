import { existsSync, readdirSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { sentences as ofComponents } from '../packages/components/src/misuse.ts';
import { sentences as ofCore } from '../packages/core/src/misuse.ts';
import { sentences as ofHooks } from '../packages/hooks/src/misuse.ts';

const head = `# What an error code means

Production builds leave out the sentences for developers: an error then has its code, the values in it and the address of this page.
Development builds say the whole sentence at once. This page is written by \`npx vitest run --project node scripts/errors.test.ts -u\`.
`;

const entry = ([code, sentence]: readonly [string, string]) =>
  `## \`${code}\`\n\n${sentence.replace(/[<>]/g, '\\$&')}\n`;

const adapters = new URL('../packages/adapters/src/', import.meta.url);
const files = readdirSync(adapters)
  .map((folder) => new URL(`${folder}/misuse.ts`, adapters))
  .filter((file) => existsSync(file));
const ofAdapters = await Promise.all(
  files.map(async ({ href }) => (await import(href)) as { sentences: Readonly<Record<string, string>> }),
);

const all = [ofCore, ofHooks, ofComponents, ...ofAdapters.map(({ sentences }) => sentences)].flatMap(
  (sentences) => Object.entries(sentences),
);

describe('docs/errors.md', () => {
  it('explains every code with the sentence of development builds', async () => {
    const page = await format([head, ...all.map(entry)].join('\n'), { parser: 'markdown' });
    await expect(page).toMatchFileSnapshot('../docs/errors.md');
  });

  it('has one place for each code', () => {
    expect(new Set(all.map(([code]) => code)).size).toBe(all.length);
  });
});
