import { printed } from '../clean/cleanText.ts';
import { outsideId } from '../clean/outsideId.ts';
import type { CallEvent, IssueRaised } from '../events.ts';
import type { Timeline } from '../timeline.ts';
import { eventFields } from './eventFields.ts';
import type { Read } from './fields.ts';

type Names<E> = E extends unknown ? keyof E : never;
type FieldName = Names<CallEvent>;
type Readers = readonly (readonly [FieldName, Read<unknown>])[];
type Fields = Readonly<Partial<Record<FieldName, unknown>>>;

/** The table of fields, ready to be walked through; `blank` gives all events of a type one shape, which keeps what reads them fast. */
const readersByType = new Map(
  Object.entries(eventFields).map(([type, { needs, takes }]) => [
    type,
    {
      needs: Object.entries(needs) as unknown as Readers,
      takes: Object.entries(takes) as unknown as Readers,
      blank: Object.fromEntries(
        ['type', 'at', 'source', ...Object.keys(needs), ...Object.keys(takes)].map((name) => [
          name,
          undefined,
        ]),
      ) as Fields,
    },
  ]),
);

/** An event that cannot be read, as an issue that carries it. */
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
  const now = timeline.now();
  const event: Partial<Record<FieldName, unknown>> = { ...readers.blank };
  event.type = raw['type'];
  event.at = Math.min(timeline.fromEpoch(raw['at']) ?? now, now);
  event.source = source;
  for (const [name, field] of readers.needs) {
    const value = field(raw[name], timeline);
    if (value === undefined) return null;
    event[name] = value;
  }
  for (const [name, field] of readers.takes) {
    const given = raw[name];
    const value = given === undefined ? undefined : field(given, timeline);
    if (value !== undefined) event[name] = value;
  }
  return event as unknown as CallEvent;
}

/**
 * The one door of the store. Every field is checked, cleaned and bounded here, and times are brought to the store's
 * scale, so that nothing behind it meets what it does not expect. What cannot be read becomes an issue that carries it:
 * nothing throws and nothing vanishes, whatever comes.
 *
 * @param source the id of the source that it came from; without it the event says so itself.
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
