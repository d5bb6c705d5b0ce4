import type { TakenWith } from './album.ts';
import type { Findings } from './compare.ts';
import type { Taken } from './takeAll.ts';

/** With what pictures were taken, in words. */
export const machineOf = ({ chromium, platform }: TakenWith): string => `Chromium ${chromium} on ${platform}`;

export const isSame = (one: TakenWith, other: TakenWith): boolean => machineOf(one) === machineOf(other);

const mostLines = 20;

/** A heading with the first of its lines. */
const listed = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [
        heading,
        ...lines.slice(0, mostLines).map((line) => `  ${line}`),
        ...(lines.length > mostLines ? [`  and ${lines.length - mostLines} more`] : []),
      ];

/** The stories that could not be shown, and why. */
export const failuresIn = ({ failures }: Pick<Taken, 'failures'>): readonly string[] =>
  listed(
    'These stories could not be shown:',
    [...failures].map(([story, reason]) => `${story}: ${reason}`),
  );

/** What is not as in the pictures. */
export function sentencesOf({ changes, missing, gone, unused, lost }: Findings): readonly string[] {
  const differ = changes.filter(({ before }) => before !== null);
  return [
    ...listed(
      'These stories do not look as in their pictures:',
      differ.map(({ story, theme }) => `${story}, ${theme}`),
    ),
    ...listed('These stories have no pictures yet:', missing),
    ...listed('These stories are no more, and their pictures are still there:', gone),
    ...listed(
      'These pictures belong to no story:',
      unused.map((hash) => `${hash}.png`),
    ),
    ...listed(
      'These pictures are not there:',
      lost.map((hash) => `${hash}.png`),
    ),
  ];
}
