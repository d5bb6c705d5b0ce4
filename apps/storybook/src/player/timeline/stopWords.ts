import type { RecordedEvent } from '@faultline/testing';
import { isOfStore } from '../capture.ts';
import words from '../words.json';
import { seconds, titleOfShown } from './reasonWords.ts';
import type { Change, Stop } from './stops.ts';

const changeWords = ({ slot, comes, item }: Change): string => {
  const what = item ? titleOfShown(item) : words['lane.back'];
  return `${words[`lane.${slot}`]}: ${what}${comes ? '' : ` (${words.gone})`}`;
};

/** A field of what may be anything: a recording can be pasted. */
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** An event by its name, and what the store was told by what is new: there are many of one name. */
function eventName(recorded: RecordedEvent): string {
  const { event: name, payload } = recorded;
  if (!isOfStore(recorded)) return name;
  const told = fieldOf(payload, 'event');
  const news = ['status', 'phase', 'state', 'condition'].map((field) => fieldOf(told, field));
  const first = news.find((one) => typeof one === 'string');
  return first === undefined ? name : `${name}: ${String(first)}`;
}

/** What is special about a moment. */
export function nameOf({ kind, event, changes }: Pick<Stop, 'kind' | 'event' | 'changes'>): string {
  if (kind !== 'moment') return words[kind];
  return [...(event ? [eventName(event)] : []), ...changes.map(changeWords)].join(' · ');
}

/** A moment with its time. */
export const nameWithTime = (stop: Stop): string => `${seconds(stop.atMs)}, ${nameOf(stop)}`;
