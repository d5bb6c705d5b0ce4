import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import postcss, { type AcceptedPlugin } from 'postcss';
import { compile } from 'tailwindcss';
import tailwind3 from 'tailwindcss-3';

const { resolve } = createRequire(import.meta.url);
const read = (path: string) => readFile(resolve(path), 'utf8');

/** Tailwind 4 as its own command makes it, with utilities for the classes, and in its layers. */
async function tailwind4(more: string, classes: readonly string[], sheet = ''): Promise<string> {
  const { build } = await compile(`@import 'tailwindcss'; ${more}`, {
    async loadStylesheet(id) {
      const path = resolve('tailwindcss/index.css');
      const content = id === 'tailwindcss' ? await readFile(path, 'utf8') : sheet;
      return { path, base: dirname(path), content };
    },
  });
  return build([...classes]);
}

/** Tailwind 3 before 3.4: its base rules name buttons by an attribute, and weigh as much as a class. */
async function tailwind3Sheet(classes: readonly string[]): Promise<string> {
  const plugin = tailwind3({ content: [{ raw: classes.join(' ') }] }) as AcceptedPlugin;
  const { css } = await postcss([plugin]).process('@tailwind base; @tailwind utilities;', {
    from: undefined,
  });
  return css;
}

/** What starters of apps bring: everything centred, buttons in the app's own look. */
const starter = `
  * { margin: 0; padding: 0; box-sizing: border-box; }
  body { margin: 0; text-align: center; color: white; background: #242424; }
  h1, h2, h3 { font-size: 3.2em; line-height: 1.1; text-transform: uppercase; }
  a { font-weight: 500; color: #646cff; text-decoration: inherit; }
  button { border-radius: 8px; border: 1px solid transparent; padding: 0.6em 1.2em; font-size: 1em; background-color: #1a1a1a; }
  ol, ul, menu { list-style: none; }
  svg { display: block; max-width: 100%; height: auto; }
  dialog { inset: auto; margin: 0; padding: 0; border: 0; max-width: none; }
  p { margin-block: 2em; max-width: 20ch; }
  dl, dt, dd { display: block; margin: 1em; float: left; }
  summary { list-style: none; display: block; }`;

/** The style sheets of apps that take the browser's own look away, or give elements another. */
export const resets = async (): Promise<readonly (readonly [name: string, css: string])[]> => [
  ['Tailwind 4', await tailwind4('', [])],
  ['Tailwind 3', await tailwind3Sheet([])],
  ['Bootstrap Reboot', await read('bootstrap/dist/css/bootstrap-reboot.css')],
  ['the classic reset', await read('reset-css')],
  ['a reset of all properties', await read('the-new-css-reset/css/reset.css')],
  ["a starter's own sheet", starter],
];

/** Utility classes of the app, and our style sheet as its version of Tailwind is told of it. */
export const withUtilities = async (sheet: string, utilities: readonly string[]) =>
  [
    [
      'Tailwind 4',
      await tailwind4("@import '@faultline/components/styles.css' layer(components);", utilities, sheet),
    ],
    ['Tailwind 3', `${sheet} ${await tailwind3Sheet(utilities)}`],
  ] as const;
