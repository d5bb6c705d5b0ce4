import words from '../words.json';
import { seconds, titleOfShown } from './reasonWords.ts';
import type { Change, Stop } from './stops.ts';

const changeWords = ({ slot, comes, item }: Change): string => {
  const what = item ? titleOfShown(item) : words['lane.back'];
  return `${words[`lane.${slot}`]}: ${what}${comes ? '' : ` (${words.gone})`}`;
};

/** What is special about a moment. */
export function nameOf({ kind, event, changes }: Pick<Stop, 'kind' | 'event' | 'changes'>): string {
  if (kind !== 'moment') return words[kind];
  return [...(event ? [event.event] : []), ...changes.map(changeWords)].join(' · ');
}

/** A moment with its time. */
export const nameWithTime = (stop: Stop): string => `${seconds(stop.atMs)}, ${nameOf(stop)}`;
