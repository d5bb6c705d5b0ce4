import type { RecordedEvent } from '@faultline/testing';
import { slots, type Slot } from './lanes.ts';
import type { Moment, Survey } from './survey.ts';

/** What comes and goes on the screen. */
export interface Change {
  readonly slot: Slot;
  readonly comes: boolean;
  /** The condition; null for "you're back". */
  readonly item: Moment['screen']['banner'];
}

/** A moment to stop at: an event has just happened, or the screen has just changed, or both; or the start or the end. */
export interface Stop {
  readonly atMs: number;
  /** How many events of each thing that is played have happened. */
  readonly played: readonly number[];
  /** Which of the things that are played it is about. */
  readonly column: number;
  readonly kind: 'start' | 'moment' | 'end';
  readonly event: RecordedEvent | null;
  readonly changes: readonly Change[];
}

function changesBetween(before: Moment | undefined, after: Moment): readonly Change[] {
  if (!before || before.screen === after.screen) return [];
  const keyOf = (item: Change['item']) => (item ? `${item.issueId} ${item.condition} ${item.phase}` : '');
  return slots.flatMap((slot): readonly Change[] => {
    if (slot === 'confirmation') {
      const [was, is] = [before.screen.confirmation, after.screen.confirmation];
      return Boolean(was) === Boolean(is) ? [] : [{ slot, comes: is !== null, item: null }];
    }
    const list = ({ screen }: Moment) =>
      slot === 'indicators' ? screen.indicators : [screen[slot]].filter((item) => item !== null);
    const [was, is] = [list(before), list(after)];
    const missing = (items: typeof was, from: typeof was) =>
      items.filter((item) => !from.some((other) => keyOf(other) === keyOf(item)));
    return [
      ...missing(is, was).map((item) => ({ slot, comes: true, item })),
      // What is replaced goes without a word.
      ...(slot === 'indicators' || is.length === 0 ? missing(was, is) : []).map((item) => ({
        slot,
        comes: false,
        item,
      })),
    ];
  });
}

type OneStop = Omit<Stop, 'played' | 'column'> & { readonly played: number };

function stopsOfOne({ events, moments, endMs }: Survey): readonly OneStop[] {
  const stops = new Map<string, OneStop>();
  let atMs = 0;
  events.forEach((event, index) => {
    atMs = Math.max(atMs, event.tMs);
    const played = index + 1;
    stops.set(`${atMs} ${played}`, { atMs, played, kind: 'moment', event, changes: [] });
  });
  moments.forEach((moment, index) => {
    const changes = changesBetween(moments[index - 1], moment);
    if (changes.length === 0) return;
    const key = `${moment.atMs} ${moment.played}`;
    const known = stops.get(key);
    stops.set(key, {
      atMs: moment.atMs,
      played: moment.played,
      kind: 'moment',
      event: known?.event ?? null,
      changes: [...(known?.changes ?? []), ...changes],
    });
  });
  const rest = { event: null, changes: [] };
  return [
    { atMs: 0, played: 0, kind: 'start' as const, ...rest },
    ...[...stops.values()].sort((a, b) => a.atMs - b.atMs || a.played - b.played),
    { atMs: endMs, played: events.length, kind: 'end' as const, ...rest },
  ];
}

/** Every moment to stop at, in order; of several things that are played at once, those of all. */
export function stopsOf(surveys: readonly Survey[]): readonly Stop[] {
  const all = surveys
    .flatMap((survey, column) => stopsOfOne(survey).map((stop) => ({ ...stop, column })))
    .sort((a, b) => a.atMs - b.atMs);
  const starts = all.filter(({ kind }) => kind === 'start').slice(1);
  const ends = all.filter(({ kind }) => kind === 'end').slice(0, -1);
  const played = surveys.map(() => 0);
  return all
    .filter((stop) => !starts.includes(stop) && !ends.includes(stop))
    .map((stop) => {
      played[stop.column] = stop.played;
      return { ...stop, played: [...played] };
    });
}
