import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/root.mjs';

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly publishConfig?: {
    readonly exports?: Readonly<Record<string, string | { readonly default: string }>>;
  };
}

/** A published package: its folder, and its entry points from the import path to the built file. */
export interface PublishedPackage {
  readonly name: string;
  readonly folder: string;
  /** `{ '@faultline/adapters/telnyx': 'dist/telnyx/index.js' }`; scripts only, no CSS and no package.json. */
  readonly doors: Readonly<Record<string, string>>;
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

const doorsOf = ({ name, publishConfig }: Manifest) =>
  Object.fromEntries(
    Object.entries(publishConfig?.exports ?? {}).flatMap(([door, target]) => {
      const file = (typeof target === 'string' ? target : target.default).replace(/^\.\//, '');
      return file.endsWith('.js') ? [[name + door.slice(1), file]] : [];
    }),
  );

/** Every package under packages/ that is published, in alphabetical order. */
export const publishedPackages = (): readonly PublishedPackage[] =>
  readdirSync(join(root, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'packages', name))
    .map((folder) => ({ folder, manifest: readManifest(folder) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ folder, manifest }) => ({ name: manifest.name, folder, doors: doorsOf(manifest) }));

/** The source that a built file comes from: `dist/telnyx/index.js` → `src/telnyx/index.ts`. */
export const sourceOf = (builtFile: string): string =>
  builtFile.replace(/^dist\//, 'src/').replace(/\.js$/, '.ts');
