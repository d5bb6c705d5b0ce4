import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startPageServer, type PageServer } from '@faultline/app-rigs';
import { root } from '../../../../scripts/lib/root.mjs';

const folder = join(root, 'storybook-static');

/** Serves the Storybook that is built. */
export function serveStorybook(): Promise<PageServer> {
  if (!existsSync(join(folder, 'index.json')))
    throw new Error('Storybook is not built: run "npx storybook build" first.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  return startPageServer({
    files: new Map(files.map((file) => [`/${file}`, new Uint8Array(readFileSync(join(folder, file)))])),
  });
}

/** The ids of all stories. */
export const storyIds = (): readonly string[] => {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, { readonly id: string; readonly type: string }>>;
  };
  return Object.values(entries).flatMap(({ id, type }) => (type === 'story' ? [id] : []));
};
