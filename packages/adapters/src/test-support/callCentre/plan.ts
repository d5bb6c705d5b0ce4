import type { Door } from '../callStory/ofOneCall.ts';
import { kinds, type Kind } from './incidents.ts';

const callsOfADay = 200;
export const dayS = 86_400;
/** Three of twenty calls go wrong: 30 of a day. */
const goesWrong = (call: number) => [3, 9, 15].includes(call % 20);

/** Something that happens at a desk, in seconds from the start of the day. */
export interface Step {
  readonly atS: number;
  readonly desk: string;
  readonly what: string;
  /** The trouble that begins, or ends, with it. */
  readonly begins?: Kind;
  readonly ends?: Kind;
}

type Timed = Omit<Step, 'atS' | 'desk'> & { readonly inS: number };

const placed = (door: Door): readonly Timed[] => [
  { inS: 0, what: 'somebody is called' },
  ...(door.ring ? [{ inS: 4, what: 'it rings' }] : []),
  { inS: 12, what: 'it is answered' },
  { inS: 13, what: 'sound comes' },
];
const taken: readonly Timed[] = [
  { inS: 12, what: 'somebody calls, and is answered' },
  { inS: 13, what: 'sound comes' },
];

function trouble(kind: Kind, fromS: number): readonly Timed[] {
  const last = kind.begin.length - 1;
  const begins = kind.begin.map((what, index) => ({
    inS: fromS + index,
    what,
    ...(index === last && { begins: kind }),
  }));
  return kind.end
    ? [...begins, { inS: fromS + last + kind.end.afterS, what: kind.end.what, ends: kind }]
    : begins;
}

/** One call from its begin to its end, with what goes wrong in it. */
function stepsOf(door: Door, isTaken: boolean, talkS: number, byThem: boolean, kind: Kind | null) {
  if (kind?.insteadOfAnswer) return [{ inS: 0, what: 'somebody is called' }, ...trouble(kind, 6)];
  const begun = isTaken && door.take ? taken : placed(door);
  const wrong = kind ? trouble(kind, 13 + Math.floor(talkS / 3)) : [];
  const over: Timed = {
    inS: 13 + talkS,
    what: byThem ? 'they hang up' : 'the person hangs up',
    ...(kind?.endsWithCall && { ends: kind }),
  };
  return [...begun, ...wrong, over];
}

/**
 * A day of a call centre with a desk on each of these SDKs: 200 calls, of which 30 go wrong at moments that are known.
 *
 * @param day another number is another day: other lengths of calls, and other troubles on other desks
 */
export function planOfDay(doors: Readonly<Record<string, Door>>, day: number): readonly Step[] {
  const desks = Object.entries(doors);
  const everyS = Math.floor(dayS / callsOfADay);
  let wrong = day;
  return Array.from({ length: callsOfADay }, (_, call) => {
    const [desk, door] = desks[(call + day) % desks.length] ?? [];
    if (desk === undefined || door === undefined) throw new Error('A call centre needs desks.');
    const possible = kinds.filter(({ on }) => on(door));
    const kind = goesWrong(call) ? (possible[wrong++ % possible.length] ?? null) : null;
    // Shorter than the time until the next call at the same desk.
    const talkS = 180 + ((call * 37 + day * 101) % 1_200);
    const steps = stepsOf(door, call % 3 === 1, talkS, call % 2 === 0, kind);
    return steps.map(({ inS, ...step }) => ({ ...step, desk, atS: call * everyS + inS }));
  })
    .flat()
    .sort((a, b) => a.atS - b.atS);
}
