import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

/** One number of a measurement; a goal is the most it may be. */
export interface Row {
  /** What is measured: `size`, `storm cpu`. */
  readonly group: string;
  /** Ours or a compared package. */
  readonly subject: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: number | null;
  readonly isPeer: boolean;
}

/** The numbers of a run of `npm run size` or `npm run bench`. */
export interface Results {
  /** Versions of what ran it. */
  readonly with: string;
  readonly rows: readonly Row[];
}

type Name = 'size' | 'bench';
const folder = new URL('./results/', import.meta.url);
const fileOf = (name: Name) => new URL(`${name}.json`, folder);

/** The numbers of the last saved run. */
export const readResults = (name: Name): Results => JSON.parse(readFileSync(fileOf(name), 'utf8')) as Results;

/** Saves the numbers of a run in bench/results. */
export function writeResults(name: Name, results: Results): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(results, null, 2)}\n`);
}
