/** A measured row, with its goal. */
export interface Measured {
  readonly id: string;
  readonly compressed: number;
  readonly goal: number | null;
}

/** The committed results of earlier measurements. */
export interface Noted {
  /** Rows whose goal was met. */
  readonly met: readonly string[];
  /** Bytes of each row when they were last noted. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** The size up to which a row may grow, with a reason in a changeset. */
export interface Allowed {
  readonly id: string;
  readonly bytes: number;
}

const meets = ({ compressed, goal }: Measured) => goal !== null && compressed <= goal;

/**
 * Goals that were met once and are no longer met. A removed row counts as lost, because it cannot be checked any more.
 */
export const lostGoals = ({ met }: Noted, rows: readonly Measured[]): readonly string[] =>
  met.filter((id) => !rows.some((row) => row.id === id && meets(row)));

/** Goals that are met and were not before. */
export const newGoals = ({ met }: Noted, rows: readonly Measured[]): readonly string[] =>
  rows.filter((row) => meets(row) && !met.includes(row.id)).map(({ id }) => id);

/** The lines of changesets that allow growth: `Size of banner up to 24.3 kB: why`. */
export const allowedIn = (changesets: readonly string[]): readonly Allowed[] =>
  changesets.flatMap((text) =>
    [...text.matchAll(/^Size of ([\w-]+) up to (\d+(?:\.\d+)?) kB: \S/gm)].map(([, id = '', kB]) => ({
      id,
      bytes: Math.round(Number(kB) * 1000),
    })),
  );

/** Rows that grew by more than 1 % since they were noted, beyond what a changeset allows. */
export const grownRows = (
  { bytes }: Noted,
  rows: readonly Measured[],
  allowed: readonly Allowed[],
): readonly string[] =>
  rows
    .filter(({ id, compressed }) => compressed > (bytes[id] ?? compressed) * 1.01)
    .filter(({ id, compressed }) => !allowed.some((one) => one.id === id && compressed <= one.bytes))
    .map(({ id }) => id);

/**
 * What to commit now: every row as measured, except that a row which grew without a reason keeps its old size; and all
 * goals ever met.
 */
export const noteOf = (noted: Noted, rows: readonly Measured[], grown: readonly string[]): Noted => ({
  met: [...noted.met, ...newGoals(noted, rows)],
  bytes: Object.fromEntries(
    rows.map(({ id, compressed }) => [id, grown.includes(id) ? (noted.bytes[id] ?? compressed) : compressed]),
  ),
});
