import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import manifest from '../../package.json' with { type: 'json' };
import { publishedPackages } from '../build/packages.ts';
import { runIn } from './runIn.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The tarball of each published package, by the package's name. */
    tarballs: Readonly<Record<string, string>>;
  }
}

async function pack(folder: string, destination: string): Promise<string> {
  const before = new Set(readdirSync(destination));
  await runIn(folder, 'npx', ['--yes', manifest.packageManager, 'pack', '--pack-destination', destination]);
  const made = readdirSync(destination).find((file) => !before.has(file));
  if (!made) throw new Error(`Packing ${folder} made no tarball in ${destination}.`);
  return join(destination, made);
}

/** Packs every published package once, for all the files of tests. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-tarballs-'));
  const tarballs: Record<string, string> = {};
  for (const { name, folder: from } of publishedPackages()) tarballs[name] = await pack(from, folder);
  provide('tarballs', tarballs);
  return () => rmSync(folder, { recursive: true, force: true });
}
