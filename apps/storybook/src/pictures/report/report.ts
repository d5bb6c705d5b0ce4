import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from '../compare.ts';
import { differenceOf } from '../difference.ts';
import { toPng, type Picture } from '../picture.ts';

const frame = readFileSync(join(import.meta.dirname, 'report.html'), 'utf8');
const place = '<!-- the differences -->';

/** Where the pictures of changes are found by their hashes; null before: the picture is lost. */
export interface Sources {
  before(hash: string): Picture | null;
  readonly after: ReadonlyMap<string, Picture>;
}

/** Changes that look the same: of one picture into one other. */
function alike(changes: readonly Change[]): readonly (readonly [Change, ...Change[]])[] {
  const groups = new Map<string, [Change, ...Change[]]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

const pixelsOf = (count: number): string => (count === 1 ? '1 pixel differs' : `${count} pixels differ`);

const figure = (caption: string, picture: Picture | null): string =>
  picture
    ? `<figure><figcaption>${caption}, ${picture.width} × ${picture.height}</figcaption>
<img alt="" width="${picture.width}" height="${picture.height}" src="data:image/png;base64,${toPng(picture).toString('base64')}" /></figure>`
    : `<figure><figcaption>${caption}</figcaption><p>There is no picture.</p></figure>`;

function section(group: readonly [Change, ...Change[]], { before, after }: Sources): string {
  const [first] = group;
  const old = first.before === null ? null : before(first.before);
  const now = after.get(first.after) ?? null;
  const difference = old && now && differenceOf(old, now);
  const count = difference ? `, ${pixelsOf(difference.pixels)}` : '';
  const stories = group.map(
    ({ story, theme }) =>
      `<li data-theme="${theme}"><a href="../storybook-static/?path=/story/${story}&globals=theme:${theme}">${story}</a>, ${theme}</li>`,
  );
  return `<section>
<h2>${first.story}${count}</h2>
<ul>${stories.join('')}</ul>
<div class="pictures">${figure('Before', old)}${figure('After', now)}${figure('Difference', difference?.picture ?? null)}</div>
</section>`;
}

/** The report on changes: one page that needs nothing else. */
export const reportOf = (changes: readonly Change[], sources: Sources): string =>
  frame.replace(place, () =>
    alike(changes)
      .map((group) => section(group, sources))
      .join('\n'),
  );

/** Writes the report to a file, whose folder it makes. */
export function writeReport(file: string, changes: readonly Change[], sources: Sources): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, reportOf(changes, sources));
}
