/** How many entries are kept at most, unless a caller gives another number. */
export const usualMax = 64;

/** The entry that leaves a collection of more than `max`: the first that is over, else the oldest; never the newest. */
export function leaving<Key, Value>(
  all: ReadonlyMap<Key, Value>,
  isOver: (value: Value, key: Key) => boolean,
  max = usualMax,
): Key | undefined {
  if (all.size <= max) return undefined;
  let left = all.size;
  for (const [key, value] of all) if (--left > 0 && isOver(value, key)) return key;
  return all.keys().next().value;
}

/** The same collection with one value added or replaced; at most `max` entries, see {@link leaving}. */
export function remember<Value>(
  all: ReadonlyMap<string, Value>,
  name: string,
  value: Value,
  isOver: (value: Value) => boolean,
  max = usualMax,
): ReadonlyMap<string, Value> {
  const next = new Map(all).set(name, value);
  const gone = leaving(next, isOver, max);
  if (gone !== undefined) next.delete(gone);
  return next;
}
