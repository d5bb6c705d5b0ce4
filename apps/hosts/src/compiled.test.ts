import { transformAsync } from '@babel/core';
import compilerPlugin from 'babel-plugin-react-compiler';
import type { Plugin } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dropCall, endMicrophone, hostPages } from './drive.ts';
import words from './words.json';

/** How many files of the app the compiler has rewritten. */
let compiled = 0;

/** Compiles the app, not what it installs, as its own build does. */
const reactCompiler: Plugin = {
  name: 'react-compiler',
  setup({ onLoad }) {
    onLoad({ filter: /apps\/hosts\/src\/.*\.tsx$/ }, async ({ path }) => {
      const made = await transformAsync(await readFile(path, 'utf8'), {
        filename: path,
        babelrc: false,
        configFile: false,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [[compilerPlugin, { panicThreshold: 'none' }]],
      });
      const contents = made?.code ?? '';
      if (contents.includes('react/compiler-runtime')) compiled++;
      return { contents, loader: 'tsx' };
    });
  },
};

const { open } = hostPages({ plugins: [reactCompiler] });

describe('in an app that React’s compiler has rewritten', () => {
  it('a microphone that is off is told, switched on, and moves into the app’s dialog', async () => {
    const page = await open('RadixDialog');
    expect(compiled).toBeGreaterThan(3);
    await endMicrophone(page);
    await page.getByRole('button', { name: words.open }).click();
    const off = page.getByRole('group', { name: 'Your microphone is off' });
    await off.getByRole('button', { name: 'Switch it on' }).click();
    expect(await page.evaluate(() => window.hostPage.pressed)).toBe(1);
  });

  it('a hook reads that a dialog came and went', async () => {
    const page = await open('FocusesAfter');
    await dropCall(page);
    const dropped = page.getByRole('alertdialog', { name: 'Your call was cut off' });
    await dropped.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('textbox', { name: words.number }).waitFor();
  });
});
