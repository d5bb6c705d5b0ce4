declare const mark: unique symbol;

/**
 * Values under names from outside: call ids, source ids, codes. It inherits nothing, so that a call named `__proto__`
 * or `toString` is a call like any other. Plain JSON; create and change it with the functions in this file.
 */
export interface Table<T> {
  readonly [name: string]: T;
  readonly [mark]?: never;
}

/**
 * Its prototype is an empty object rather than null: engines store an object without a prototype as a hash table, which
 * is slow to copy.
 */
function Empty() {}
Empty.prototype = Object.freeze(Object.create(null));
const empty = <T>() => new (Empty as unknown as new () => Record<string, T>)();

/** A table of these entries; when two have the same name, the later one counts. */
export function tableOf<T>(entries: Iterable<readonly [string, T]> = []): Table<T> {
  const table = empty<T>();
  for (const [name, value] of entries) table[name] = value;
  return table;
}

/** The same table with one value added or replaced. */
export function withEntry<T>(table: Table<T>, name: string, value: T): Table<T> {
  const next: Record<string, T> = Object.assign(empty<T>(), table);
  next[name] = value;
  return next;
}

/** The same table without these names. */
export function withoutEntries<T>(table: Table<T>, names: Iterable<string>): Table<T> {
  const next: Record<string, T> = Object.assign(empty<T>(), table);
  for (const name of names) delete next[name];
  return next;
}

/**
 * One name made of several, different for different ones: a colon within a part is escaped.
 *
 * @example keyOf('a:b', 'c') // 'a\\:b:c'
 */
export const keyOf = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[:\\]/g, '\\$&')).join(':');

/**
 * Looks up a name from outside in a table in the code: finds only the table's own entries, never what every object
 * inherits.
 *
 * @example ownEntry(words, 'constructor') // undefined
 */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
