import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What is read of a package's package.json. */
export interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

export const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package is that another one, in this folder, names; null where it is not installed. */
function folderOf(name: string, from: string): string | null {
  const places = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  for (const place of places) {
    try {
      manifestIn(join(place, name));
      return join(place, name);
    } catch {
      // Not there: the next place.
    }
  }
  return null;
}

/**
 * The installed packages that these names lead to from a folder.
 *
 * @param deep also what those depend on, to the last one
 * @throws Error when one is not installed.
 */
export function installedFrom(folder: string, names: readonly string[], deep: boolean): readonly Manifest[] {
  const found = new Map<string, Manifest>();
  const visit = (from: string, name: string) => {
    const place = folderOf(name, from);
    if (place === null) throw new Error(`${name}, which ${from} needs, is not installed: run "npm test".`);
    if (found.has(place)) return;
    const manifest = manifestIn(place);
    found.set(place, manifest);
    if (deep) Object.keys(manifest.dependencies ?? {}).forEach((next) => visit(place, next));
  };
  names.forEach((name) => visit(folder, name));
  return [...found.values()];
}

/** Scripts that a package manager runs by itself when the package is installed. */
export const installScripts = ({ scripts = {} }: Manifest): readonly string[] =>
  ['preinstall', 'install', 'postinstall'].filter((name) => scripts[name] !== undefined);
