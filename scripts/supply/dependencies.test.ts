import { describe, expect, it } from 'vitest';
import { publishedPackages } from '../build/packages.ts';
import { allowedLicences, needed } from './dependencies.ts';
import { installedFrom, installScripts, manifestIn } from './manifests.ts';

const packages = publishedPackages().map(({ name, folder }) => ({
  name,
  folder,
  manifest: manifestIn(folder),
}));
const keys = (table: Readonly<Record<string, unknown>> = {}) => Object.keys(table).sort();

it('every published package is on the list of what is needed, and no other', () => {
  expect(keys(needed)).toEqual(packages.map(({ name }) => name).sort());
});

describe.each(packages)('$name', ({ name, folder, manifest }) => {
  const { dependencies, peers } = needed[name] ?? { dependencies: {}, peers: {} };
  const listed = { ...dependencies, ...peers };

  it('depends on what is on the list, and on nothing else', () => {
    expect(keys(manifest.dependencies)).toEqual(keys(dependencies));
    expect(keys(manifest.peerDependencies)).toEqual(keys(peers));
    expect(keys(manifest.optionalDependencies)).toEqual([]);
  });

  it('has a reason for each, and the licence that each gives itself', () => {
    const installed = installedFrom(folder, keys(listed), false);
    expect(Object.fromEntries(installed.map((one) => [one.name, one.license]))).toEqual(
      Object.fromEntries(Object.entries(listed).map(([other, { licence }]) => [other, licence])),
    );
    expect(Object.entries(listed).filter(([, { why }]) => why.length < 10)).toEqual([]);
  });

  it('brings no licence that an app would have to ask about, and runs nothing when it is installed', () => {
    const brought = [manifest, ...installedFrom(folder, keys(manifest.dependencies), true)];
    const wrong = brought.filter(
      (one) => !allowedLicences.has(one.license ?? '') || installScripts(one).length > 0,
    );
    expect(wrong.map((one) => one.name)).toEqual([]);
  });

  it('leaves an app room: no version of its own choice, and an end where nothing newer was tried', () => {
    const ranges = Object.entries({ ...manifest.dependencies, ...manifest.peerDependencies });
    const isOpen = (range: string) => /(^|\|\|)\s*(>=?|\*|x|latest|$)[^<]*$/.test(range);
    const isFixed = (range: string) => /^(workspace:)?[=v]?\d/.test(range) || range === 'workspace:*';
    expect(ranges.filter(([, range]) => isFixed(range))).toEqual([]);
    expect(ranges.filter(([other, range]) => isOpen(range) !== (listed[other]?.anyNewer ?? false))).toEqual(
      [],
    );
  });
});
