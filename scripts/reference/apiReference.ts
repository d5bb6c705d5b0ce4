import { join } from 'node:path';
import type { ApiExport } from '../../apps/storybook/src/reference/types.ts';
import { publishedPackages, sourceOf } from '../build/packages.ts';
import { apiOf } from './api.ts';
import { createComplaints } from './complaints.ts';
import { readSources } from './source.ts';

/** Entry points that only the studio and the tools of this project use: what plays the codes, and words for developers. */
const isInner = (door: string) => /\/(developer|replay|fixtures|adapters|locales)$/.test(door);

/**
 * Reads what the source says about everything that an app can import.
 *
 * @returns by the entry point, without `@faultline/`
 * @throws Error that names everything that has no sentence.
 */
export function apiReference(): ReadonlyMap<string, readonly ApiExport[]> {
  const { complain, settle } = createComplaints();
  const doors = publishedPackages().flatMap(({ folder, doors: own }) =>
    Object.entries(own)
      .filter(([door]) => !isInner(door))
      .map(([door, file]) => ({
        door: door.replace('@faultline/', ''),
        file: join(folder, sourceOf(file)),
      })),
  );
  const sources = readSources(
    doors.map(({ file }) => file),
    complain,
  );
  const found = new Map(doors.map(({ door }, at) => [door, sources[at] ? apiOf(sources[at]) : []]));
  settle();
  return found;
}
