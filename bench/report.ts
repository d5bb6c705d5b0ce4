import { writeResults, type Row } from './results.ts';

/** A row of a report. */
interface Line extends Omit<Row, 'group' | 'goal' | 'isPeer'> {
  readonly label: string;
  /** The value as a person reads it. */
  readonly text: string;
  readonly goal?: number | null;
  readonly isPeer?: boolean;
  /** The goal as a person reads it, where it is more than the number. */
  readonly goalText?: string;
}

/** Prints the rows of a benchmark as they arrive, and saves them. */
export function createReport() {
  const rows: Row[] = [];
  let group = '';
  const print = (what: string, value: string, goal = '') =>
    console.log(`  ${what.padEnd(46)} ${value.padEnd(38)} ${goal && `goal ${goal}`}`);
  return {
    section(id: string, title: string) {
      group = id;
      console.log(`\n${title}`);
    },
    row({ label, text, subject, value, unit, goal = null, goalText, isPeer = false }: Line) {
      const bar = goal === null ? '' : `≤ ${goal} ${unit}`;
      print(label, text, goalText ?? bar);
      rows.push({ group, subject, value, unit, goal, isPeer });
    },
    /** What could not be measured, and why. */
    missing: (label: string, why: unknown) =>
      print(label, `not measured: ${why instanceof Error ? why.message.split('\n')[0] : String(why)}`),
    keep: (version: string) => writeResults('bench', { with: version, rows }),
  };
}

export type Report = ReturnType<typeof createReport>;
