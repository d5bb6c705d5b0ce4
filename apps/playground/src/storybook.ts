import type { PageServerOptions } from '@faultline/app-rigs';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { root } from '../../../scripts/lib/root.mjs';

const prefix = '/storybook/';

/** The story of the incident player, without Storybook around it. */
const playerPath = `${prefix}iframe.html?id=incident-player--one-recording&viewMode=story`;

/** What a browser must be told; of all else it finds out by itself. */
const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json'],
  ['.svg', 'image/svg+xml'],
]);

/** A Storybook that `storybook build` makes, whenever that may be. */
export interface BuiltStorybook {
  /** The address of the incident player; null while there is no Storybook. */
  player(): string | null;
  readonly handle: NonNullable<PageServerOptions['handle']>;
}

/** Serves what is in a folder, below `/storybook/`. An address is taken as it stands: no file there has a name that needs a code. */
export function storybookIn(folder: string): BuiltStorybook {
  /** The file that an address names; null when it names none, or one outside. */
  const fileOf = (pathname: string): string | null => {
    const file = join(folder, pathname.slice(prefix.length));
    const isInside = file.startsWith(`${folder}${sep}`);
    return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
  };
  return {
    player: () => (existsSync(join(folder, 'iframe.html')) ? playerPath : null),
    handle(request, response, { pathname }) {
      if (request.method !== 'GET' || !pathname.startsWith(prefix)) return false;
      const file = fileOf(pathname);
      if (file === null) return false;
      response.writeHead(200, {
        'content-type': types.get(extname(file)) ?? 'application/octet-stream',
        'cache-control': 'no-store',
      });
      response.end(readFileSync(file));
      return true;
    },
  };
}

/** The Storybook of this repository. */
export const ownStorybook = storybookIn(join(root, 'storybook-static'));
