import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.mjs';

/** Only the rules that look at the import itself: they need no type information, so any file name will do. */
const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      'faultline/names-from-outside': 'off',
    },
  },
});

const rulesBrokenBy = async (filePath: string, code: string) => {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}` });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message);
};

const importing = (from: string) => `import { it } from '${from}';\nit();\n`;
const boundary = ['boundaries/dependencies'];

describe('the import boundaries', () => {
  it.each([
    ['packages/core/src/store.ts', '@faultline/hooks'],
    ['packages/core/src/store.ts', '@faultline/testing'],
    ['packages/adapters/src/telnyx/source.ts', '@faultline/hooks'],
    ['packages/adapters/src/telnyx/source.ts', '../../../hooks/src/index.ts'],
    ['packages/hooks/src/useScreen.ts', '@faultline/adapters/telnyx'],
    ['packages/hooks/src/useScreen.ts', '@faultline/components'],
    ['packages/components/src/index.ts', '@faultline/adapters/browser'],
    ['packages/components/src/index.ts', '@faultline/testing'],
    ['packages/components/src/index.ts', '../../../scripts/messages.ts'],
    ['packages/testing/src/index.ts', '@faultline/hooks'],
    ['packages/telemetry/src/index.ts', '@faultline/adapters/telnyx'],
  ])('report %s importing %s', async (file, from) => {
    expect(await rulesBrokenBy(file, importing(from))).toEqual(boundary);
  });

  it.each([
    ['packages/adapters/src/telnyx/source.ts', '@faultline/core'],
    ['packages/adapters/src/telnyx/source.ts', '../browser/index.ts'],
    ['packages/components/src/index.ts', '@faultline/hooks'],
    ['packages/components/src/index.ts', 'react'],
    ['packages/core/src/store.test.ts', '@faultline/testing'],
    ['packages/components/src/call-status/call-status.stories.tsx', '@faultline/testing'],
    ['apps/playground/main.tsx', '@faultline/components'],
    ['bench/size.ts', '@faultline/core'],
    ['.storybook/withCall.tsx', '@faultline/adapters/telnyx'],
  ])('let %s import %s', async (file, from) => {
    expect(await rulesBrokenBy(file, importing(from))).toEqual([]);
  });
});

describe('the house rules', () => {
  it.each([
    ["export * from './store.ts';\n", 'no-restricted-syntax'],
    ['export default 1;\n', 'no-restricted-syntax'],
    ["import { it } from '@faultline/core/src/store.ts';\nit();\n", 'no-restricted-syntax'],
    ['export const read = (value: any) => String(value);\n', '@typescript-eslint/no-explicit-any'],
    ['// @ts-ignore\nexport const one = 1;\n', '@typescript-eslint/ban-ts-comment'],
  ])('report %j', async (code, rule) => {
    expect(await rulesBrokenBy('packages/core/src/index.ts', code)).toContain(rule);
  });
});
