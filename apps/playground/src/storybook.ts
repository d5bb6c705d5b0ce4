import type { PageServerOptions } from '@faultline/app-rigs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';

const folder = join(root, 'storybook-static');
const prefix = '/storybook/';

/** Where the incident player is, once Storybook is built: the page of its story, without Storybook around it. */
export const playerPath = `${prefix}iframe.html?id=incident-player--one-recording&viewMode=story`;

/** Whether Storybook is built now. */
export const hasStorybook = (): boolean => existsSync(join(folder, 'iframe.html'));

/** What a browser must be told; of all else it finds out by itself. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
]);

/** The file in the folder that an address names; null when it names none, or one outside. */
function fileOf(pathname: string): string | null {
  const file = join(folder, pathname.slice(prefix.length));
  const isInside = file.startsWith(`${folder}${sep}`);
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** Answers for what `storybook build` has made. An address is taken as it stands: no file there has a name that needs a code. */
export const serveStorybook: NonNullable<PageServerOptions['handle']> = (request, response, { pathname }) => {
  if (request.method !== 'GET' || !pathname.startsWith(prefix)) return false;
  const file = fileOf(pathname);
  if (file === null) return false;
  response.writeHead(200, {
    'content-type': types.get(extname(file)) ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  response.end(readFileSync(file));
  return true;
};
