import { describeCondition } from '@faultline/components/words';
import { isConditionId } from '@faultline/core';
import { nameOfKey, selectionOf } from '../cells/cells.ts';
import type { Marks } from '../marks/mark.ts';
import { markdownOf } from '../marks/markdown.ts';
import { addressOf } from '../selection/address.ts';
import type { Selection } from '../selection/selection.ts';

const titleOf = (condition: string): string =>
  isConditionId(condition) ? `${condition}: ${describeCondition(condition).title}` : condition;

/** All marks as Markdown, whatever is on the board, with the way back to each. */
export const exportOf = (marks: Marks, selection: Selection): string =>
  markdownOf(marks, {
    board: addressOf(selection, window),
    linkTo: (key) => addressOf(selectionOf(key), window),
    conditionOf: (key) => titleOf(nameOfKey(key).condition),
    nameOf: (key) => nameOfKey(key).cell,
  });

/** Hands a text to the browser as a file to keep. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown' }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
