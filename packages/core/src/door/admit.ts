import { printed } from '../clean/cleanText.ts';
import { outsideId } from '../clean/outsideId.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import type { Timeline } from '../timeline.ts';
import { eventFields } from './eventFields.ts';
import type { Read } from './fields.ts';

type Names<E> = E extends unknown ? keyof E : never;
type FieldName = Names<CallEvent>;
interface Reader {
  readonly name: FieldName;
  readonly field: Read<unknown>;
}
type Fields = Readonly<Partial<Record<FieldName, unknown>>>;

const listed = (fields: object): readonly Reader[] =>
  Object.entries(fields as Record<FieldName, Read<unknown>>).map(([name, field]) => ({
    name: name as FieldName,
    field,
  }));

/** The table of fields as lists that can be looped over. */
const readersByType = new Map(
  Object.entries(eventFields).map(([type, { needs, takes }]) => [
    type,
    { needs: listed(needs), takes: listed(takes) },
  ]),
);

/** An issue for an event that cannot be read, with the event in its details. */
export const unreadable = (raw: unknown, source: string, at: number): IssueRaised => ({
  type: 'issueRaised',
  at,
  source,
  code: `${source || 'app'}/unreadable-event`,
  condition: 'sdk.protocol',
  details: { event: printed(raw) },
});

function read(raw: Fields, source: string, timeline: Timeline): CallEvent | null {
  const readers = readersByType.get(raw['type'] as string);
  if (!readers) return null;
  const at = timeline.fromEpoch(raw['at']);
  const now = timeline.latest();
  const event: Partial<Record<FieldName, unknown>> = {
    type: raw['type'],
    at: at === null || at > now ? now : at,
    source,
  };
  // Loops without iterators, which allocate for every field until the engine has optimized this function.
  const { needs, takes } = readers;
  for (let index = 0; index < needs.length; index++) {
    const { name, field } = needs[index] as Reader;
    const value = field(raw[name], timeline);
    if (value === undefined) return null;
    event[name] = value;
  }
  for (let index = 0; index < takes.length; index++) {
    const { name, field } = takes[index] as Reader;
    const given = raw[name];
    const value = given === undefined ? undefined : field(given, timeline);
    if (value !== undefined) event[name] = value;
  }
  return event as unknown as CallEvent;
}

/**
 * Checks an event before it enters the store; no event enters in another way. Every field is checked, cleaned and
 * bounded, and times are converted to the store's scale, so that the reducers only see valid events. An event that
 * cannot be read becomes an issue with the event in its details: nothing throws, and nothing is lost.
 *
 * @param source the id of the source that sent it; without it, the event's own `source` counts.
 */
export function admit(raw: unknown, source: string | undefined, timeline: Timeline): CallEvent {
  let from = source ?? '';
  try {
    const fields = (typeof raw === 'object' && raw !== null ? raw : {}) as Fields;
    if (source === undefined && typeof fields['source'] === 'string') from = outsideId(fields['source']);
    return read(fields, from, timeline) ?? unreadable(raw, from, timeline.now());
  } catch {
    return unreadable(raw, from, timeline.now());
  }
}
