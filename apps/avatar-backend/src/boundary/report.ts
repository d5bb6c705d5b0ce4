import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';

/** Writes what was thrown to the server's own log, under an id that a page may know. Never throws. */
export type Report = (id: string, thrown: unknown) => void;

export const newErrorId = (): string => randomUUID().slice(0, 8);

/** One line of JSON on the console. */
export const consoleReport: Report = (id, thrown) =>
  console.error(JSON.stringify({ error_id: id, thrown: inspect(thrown, { customInspect: false }) }));
