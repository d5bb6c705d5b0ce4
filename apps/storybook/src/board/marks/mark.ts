/** What a reviewer says of a cell or of a whole condition. */
export const verdicts = ['fine', 'change', 'note'] as const;
export type Verdict = (typeof verdicts)[number];

/** The mark of a reviewer; without a verdict it is only a text that was begun. */
export interface Mark {
  readonly verdict: Verdict | null;
  readonly note: string;
}

/** Marks by the key of a cell, or by a condition for the whole of it. */
export type Marks = ReadonlyMap<string, Mark>;

export const noMark: Mark = { verdict: null, note: '' };

/** Nobody writes more about one cell, characters; a file from outside may. */
const maxNote = 20_000;
const maxKey = 300;

const isVerdict = (value: unknown): value is Verdict => (verdicts as readonly unknown[]).includes(value);

function markIn(value: unknown): Mark | null {
  if (typeof value !== 'object' || value === null) return null;
  const { verdict = null, note = '' } = value as Readonly<Record<string, unknown>>;
  if ((verdict !== null && !isVerdict(verdict)) || typeof note !== 'string') return null;
  return verdict === null && note === '' ? null : { verdict, note: note.slice(0, maxNote) };
}

/** The version of the form in which marks are kept and sent. */
const version = 1;

/** Marks as JSON. */
export const writeMarks = (marks: Marks): string =>
  JSON.stringify({ version, marks: Object.fromEntries(marks) });

/**
 * Reads marks as {@link writeMarks} wrote them, and leaves out each that is not one.
 *
 * @throws Error when it is no such text, or of a version that is not known here.
 */
export function readMarks(text: string): Marks {
  const read = JSON.parse(text) as { readonly version?: unknown; readonly marks?: unknown } | null;
  if (read?.version !== version || typeof read.marks !== 'object' || read.marks === null)
    throw new Error(`These are no marks of version ${version}.`);
  const entries = Object.entries(read.marks).flatMap(([key, value]: [string, unknown]) => {
    const mark = key.length > maxKey ? null : markIn(value);
    return mark ? [[key, mark] as const] : [];
  });
  return new Map(entries);
}
