import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.mjs';

const rule = 'faultline/names-from-outside';
const eslint = new ESLint({ cwd: root });

/** Whether the rule finds something in code that stands in a file of core. */
async function isFound(code: string): Promise<boolean> {
  const declared = `import { ownEntry, tableOf } from '../table.ts';
declare const name: string;
declare const known: 'a' | 'b';
const words: Record<string, string> = { a: 'A' };
${code}`;
  const [result] = await eslint.lintText(declared, {
    filePath: `${root}/packages/core/src/store/actions.ts`,
  });
  const fatal = result?.messages.find((message) => message.fatal);
  if (fatal) throw new Error(fatal.message);
  return result?.messages.some(({ ruleId }) => ruleId === rule) === true;
}

// The first look reads all types of core.
describe('a name that may be "__proto__"', { timeout: 180_000 }, () => {
  it.each([
    'export const read = words[name];',
    'words[name] = name;',
    'export const has = name in words;',
    'export const joined = words[`${name}:x`];',
  ])('is found where it reads a plain object: %s', async (code) => {
    expect(await isFound(code)).toBe(true);
  });

  it.each([
    'export const read = ownEntry(words, name);',
    'export const read = tableOf<string>()[name];',
    'export const read = new Map<string, string>().get(name);',
    'export const read = words[known];',
    'export const read = [name][0];',
  ])('is let through where no such name does harm: %s', async (code) => {
    expect(await isFound(code)).toBe(false);
  });
});
