import type { Door } from '../callStory/ofOneCall.ts';

/** What may go wrong in a call, by the happenings of its begin and its end. */
export interface Kind {
  /** What happens, one second after the other; the last of them is the trouble. */
  readonly begin: readonly string[];
  /** What ends it before the call does, and after how many seconds; absent where it lasts until the person calls somebody. */
  readonly end?: { readonly what: string; readonly afterS: number };
  /** It ends with its call. */
  readonly endsWithCall?: true;
  /** It comes instead of the answer. */
  readonly insteadOfAnswer?: true;
  /** The conditions by which it is told; nothing else may be on the screen meanwhile. */
  readonly told: RegExp;
  /** Whether the SDK tells of such a thing. */
  readonly on: (door: Door) => boolean;
}

export const kinds: readonly Kind[] = [
  {
    begin: ['the server is lost'],
    end: { what: 'the server is back', afterS: 40 },
    told: /^(signaling|ice)\./,
    on: () => true,
  },
  {
    begin: ['sound stalls'],
    end: { what: 'sound comes', afterS: 30 },
    told: /^(signaling|ice)\./,
    on: () => true,
  },
  {
    begin: ['something else takes the microphone'],
    end: { what: 'it lets the microphone go', afterS: 35 },
    told: /^media\./,
    on: () => true,
  },
  {
    begin: ['they are busy'],
    insteadOfAnswer: true,
    told: /^call\.busy$/,
    on: ({ refuse }) => refuse !== undefined,
  },
  {
    begin: ['a hold is refused'],
    end: { what: 'the person puts it on hold', afterS: 20 },
    told: /^call\.holdFailed$/,
    on: ({ hold }) => hold?.refused !== undefined && !hold.refusedEnds,
  },
  {
    begin: ['a transfer is refused'],
    endsWithCall: true,
    told: /^call\.transferFailed$/,
    on: ({ transfer }) => transfer?.refused !== undefined,
  },
  {
    begin: ['a second call comes in', 'the second gives up'],
    told: /^call\.missed$/,
    on: ({ giveUp }) => giveUp !== undefined,
  },
];
