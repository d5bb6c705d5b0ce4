declare const mark: unique symbol;

/**
 * Values by names that come from outside: call ids, source ids, codes. It inherits nothing, so that a call named
 * `__proto__` or `toString` is a call like any other. Plain JSON; make and change it with the functions beside it.
 */
export interface Table<T> {
  readonly [name: string]: T;
  readonly [mark]?: never;
}

/** Its prototype is empty and not null: engines keep an object without one as a hash table, which is slow to copy. */
function Empty() {}
Empty.prototype = Object.freeze(Object.create(null));
const empty = <T>() => new (Empty as unknown as new () => Record<string, T>)();

/** A table of these entries; of two with one name the later counts. */
export function tableOf<T>(entries: Iterable<readonly [string, T]> = []): Table<T> {
  const table = empty<T>();
  for (const [name, value] of entries) table[name] = value;
  return table;
}

/** The same table with one more value, or another one under that name. */
export function withEntry<T>(table: Table<T>, name: string, value: T): Table<T> {
  const next: Record<string, T> = Object.assign(empty<T>(), table);
  next[name] = value;
  return next;
}

/** The same table without some names. */
export function withoutEntries<T>(table: Table<T>, names: Iterable<string>): Table<T> {
  const next: Record<string, T> = Object.assign(empty<T>(), table);
  for (const name of names) delete next[name];
  return next;
}

/**
 * What a table that stands in the code has under a name from outside: its own entries only, never what every object
 * inherits.
 *
 * @example ownEntry(words, 'constructor') // undefined
 */
export const ownEntry = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
