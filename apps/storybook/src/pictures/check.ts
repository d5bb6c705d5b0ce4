import { Stop } from '../../../../scripts/lib/say.mjs';
import { hashesIn, readAlbum, readPicture, type Album } from './album.ts';
import { named, oneOfEachLook } from './choose.ts';
import { compare, isAsBefore, type Findings } from './compare.ts';
import { writeReport } from './report/report.ts';
import { failuresIn, isSame, machineOf, sentencesOf } from './sentences.ts';
import type { Taken } from './takeAll.ts';
import type { UpdateOptions } from './update.ts';

const anew = 'npm run pictures -- --update';

export interface CheckOptions extends UpdateOptions {
  /** The file that the report is written to when something differs. */
  readonly report: string;
  /** Looks at one story of each look, which this chooses, instead of at all. */
  readonly seed?: number;
}

function chosenOf({ stories, words, seed }: CheckOptions, album: Album): readonly string[] {
  const wanted = named(stories, words);
  if (seed === undefined) return wanted;
  const sample = oneOfEachLook(album, wanted, seed);
  console.log(`${sample.length} stories, one of each look, of the sample with seed ${seed}`);
  return sample;
}

function tell({ folder, report }: CheckOptions, findings: Findings, taken: Taken): void {
  console.error([...failuresIn(taken), ...sentencesOf(findings)].join('\n'));
  if (findings.changes.length > 0) {
    const before = (hash: string) => (findings.lost.includes(hash) ? null : readPicture(folder, hash));
    writeReport(report, findings.changes, { before, after: taken.pictures });
    console.error(`\nBefore, after and difference: ${report}`);
  }
  console.error(`If all of this is meant, take the pictures anew: ${anew}`);
}

/**
 * Compares stories with their pictures, and writes a report when something differs. With another browser or system than
 * the pictures were taken with it compares nothing, and says so.
 *
 * @returns 0, or 1 when something is not as in the pictures
 * @throws Stop when there are no pictures yet.
 */
export async function check(options: CheckOptions): Promise<number> {
  const { studio, stories, folder } = options;
  const album = readAlbum(folder);
  if (!album) throw new Stop(`There are no pictures yet: take them with ${anew}`);
  if (!isSame(album.takenWith, studio.takenWith)) {
    console.warn(
      `Nothing is compared: the pictures were taken with ${machineOf(album.takenWith)}, and this is ${machineOf(studio.takenWith)}, which may draw the same page in other pixels. Compare with the first, or take all of them anew: ${anew}`,
    );
    return 0;
  }
  const taken = await studio.takeAll(chosenOf(options, album));
  const findings = compare({ album, stories, taken: taken.looks, files: hashesIn(folder) });
  if (isAsBefore(findings) && taken.failures.size === 0) {
    console.log(`${taken.looks.size} stories look as in their pictures, light and dark.`);
    return 0;
  }
  tell(options, findings, taken);
  return 1;
}
