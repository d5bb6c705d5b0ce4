import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../../../scripts/lib/root.mjs';
import { Stop } from '../../../../scripts/lib/say.mjs';
import { storybookEntries } from '../../../engines/src/stories/storybook.ts';
import { check } from './check.ts';
import { pictured } from './stories.ts';
import { openStudio } from './takeAll.ts';
import { update } from './update.ts';

const places = {
  folder: join(root, 'apps/storybook/pictures'),
  report: join(root, 'pictures-report/index.html'),
};

/** The seed of this run's sample; `FAULTLINE_SEED` repeats a run. */
const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

/** @throws Stop for a flag that there is not. */
function read(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { update: { type: 'boolean' }, sample: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Stop(`${String(error)}. Use --update, --sample, or none, and words of the stories' ids.`);
  }
}

/**
 * `npm run pictures -- [--update | --sample] [WORD…]`: compares the stories whose ids contain a word, or all of them, or
 * one of each look, with their pictures; or takes the pictures anew.
 *
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals: words } = read(args);
  const stories = pictured(storybookEntries());
  const studio = await openStudio();
  try {
    return values.update
      ? await update({ studio, stories, words, ...places })
      : await check({ studio, stories, words, ...places, ...(values.sample && { seed }) });
  } finally {
    await studio.close();
  }
}
