/** A measured row, beside its goal. */
export interface Measured {
  readonly id: string;
  readonly compressed: number;
  readonly goal: number | null;
}

const meets = ({ compressed, goal }: Measured) => goal !== null && compressed <= goal;

/** Goals that were met once and are not any more. A row that is gone counts as lost: it can no longer be checked. */
export const lostGoals = (met: readonly string[], rows: readonly Measured[]): readonly string[] =>
  met.filter((id) => !rows.some((row) => row.id === id && meets(row)));

/** Goals that are met and were not before. */
export const newGoals = (met: readonly string[], rows: readonly Measured[]): readonly string[] =>
  rows.filter((row) => meets(row) && !met.includes(row.id)).map(({ id }) => id);
