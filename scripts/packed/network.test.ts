import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { publishedPackages } from '../build/packages.ts';
import { meant, networkCalls } from '../supply/network.ts';

const packages = publishedPackages().map(({ name, folder }) => [name, join(folder, 'dist')] as const);
const below = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith(ending));

it.each(packages)('%s reaches the network where it is meant to, and nowhere else', (name, dist) => {
  const scripts = below(dist, '.js');
  expect(scripts.length).toBeGreaterThan(0);
  const found = scripts.flatMap((file) => {
    const calls = networkCalls(readFileSync(join(dist, file), 'utf8'));
    return calls.length > 0 ? [[file.replaceAll('\\', '/'), calls] as const] : [];
  });
  const listed = Object.entries(meant[name] ?? {}).map(([file, { calls }]) => [file, calls] as const);
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed));
});

it.each(packages)('the style sheets of %s load nothing', (_, dist) => {
  const loading = below(dist, '.css').filter((file) =>
    /@import|url\(\s*['"]?(?!data:|#)/.test(readFileSync(join(dist, file), 'utf8')),
  );
  expect(loading).toEqual([]);
});
