import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { publishedPackages } from '../build/packages.ts';
import { runIn } from './runIn.ts';

/** The tarball of each published package, by the package's name. */
export type Tarballs = Readonly<Record<string, string>>;

async function pack(folder: string, destination: string): Promise<string> {
  const before = new Set(readdirSync(destination));
  await runIn(folder, 'npx', ['--yes', manifest.packageManager, 'pack', '--pack-destination', destination]);
  const made = readdirSync(destination).find((file) => !before.has(file));
  if (!made) throw new Error(`Packing ${folder} made no tarball in ${destination}.`);
  return join(destination, made);
}

/** Packs every published package into a folder. */
export async function packAll(destination: string): Promise<Tarballs> {
  const tarballs: Record<string, string> = {};
  for (const { name, folder } of publishedPackages()) tarballs[name] = await pack(folder, destination);
  return tarballs;
}
