import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { publishedPackages } from '../build/packages.ts';
import type { Tarballs } from '../packed/pack.ts';
import { runIn } from '../packed/runIn.ts';
import { manifestIn } from '../supply/manifests.ts';

/** A tarball that would be published. */
export interface Publication {
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly files: number;
  /** As a registry and lockfiles write it. */
  readonly integrity: string;
}

/** The names of packages, each after those that it depends on. */
export function inOrder(dependencies: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const done = new Set<string>();
  const add = (name: string) => {
    if (done.has(name)) return;
    dependencies[name]?.forEach((other) => dependencies[other] && add(other));
    done.add(name);
  };
  Object.keys(dependencies).forEach(add);
  return [...done];
}

/** What would be published, in the order in which an app can install it at any moment. */
export async function publications(tarballs: Tarballs): Promise<readonly Publication[]> {
  const needs = publishedPackages().map(
    ({ name, folder }) => [name, Object.keys(manifestIn(folder).dependencies ?? {})] as const,
  );
  const found: Publication[] = [];
  for (const name of inOrder(Object.fromEntries(needs))) {
    const file = tarballs[name];
    if (file === undefined) throw new Error(`${name} was not packed.`);
    const bytes = readFileSync(file);
    const listed = await runIn('.', 'tar', ['-tzf', file]);
    found.push({
      name,
      file,
      bytes: bytes.length,
      files: listed.trim().split('\n').length,
      integrity: `sha512-${createHash('sha512').update(bytes).digest('base64')}`,
    });
  }
  return found;
}

/** The arguments of npm by which a tarball is published. */
export const publishArgs = (file: string) => ['publish', file, '--access', 'public', '--provenance'] as const;

/** What a person reads of a tarball that would be published. */
export const described = ({ file, bytes, files, integrity }: Publication): string =>
  [
    `npm ${publishArgs(basename(file)).join(' ')}`,
    `  ${files} files, ${(bytes / 1_000).toFixed(1)} kB, ${integrity}`,
  ].join('\n');
