import { readRecording } from '@faultline/testing';
import type { Playable } from '../timeline/playable.ts';

const files = import.meta.glob(
  [
    '../../../../../packages/testing/recordings/*.json',
    '!../../../../../packages/testing/recordings/labels.json',
  ],
  { import: 'default' },
);

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');

const loaders = new Map(Object.entries(files).map(([path, load]) => [nameOf(path), load]));

/** The names of all recordings of the repository; the SDK is what stands before the first hyphen. */
export const recordingNames: readonly string[] = [...loaders.keys()].sort();

/**
 * A recording of the repository.
 *
 * @throws Error when there is none of that name.
 */
export async function loadRecording(name: string): Promise<Playable> {
  const load = loaders.get(name);
  if (!load) throw new Error(`There is no recording "${name}".`);
  return { name, recording: readRecording(await load()) };
}
