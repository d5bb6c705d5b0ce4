import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';
import { publishedPackages } from './packages.ts';

const doors = new Map(
  publishedPackages().flatMap(({ folder, doors }) =>
    Object.entries(doors).map(([door, file]) => [door, join(folder, file)]),
  ),
);

const folders = new Map(publishedPackages().map(({ name, folder }) => [name, folder]));
const sheetOf = (name: string) => join(folders.get(name) ?? '', 'dist/styles.css');

/** Resolves our packages to their builds, as a user would get them. */
export const builtPackages: Plugin = {
  name: 'built packages',
  setup({ onResolve }) {
    onResolve({ filter: /^@faultline\// }, ({ path }) => {
      const [name = ''] = /^@[^/]+\/[^/]+/.exec(path) ?? [];
      const file = doors.get(path) ?? (path.endsWith('.css') ? sheetOf(name) : undefined);
      if (!file || !existsSync(file))
        return { errors: [{ text: `${path} is not built: run "npm run build" first.` }] };
      return { path: file, sideEffects: file.endsWith('.css') };
    });
  },
};
