/** How many of a kind are kept at most, where nothing else is said. */
export const usualMax = 64;

/** Who leaves a collection of more than `max`: the first that is over, else the oldest; never the newest. */
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

/** The same collection with one more value, or another one under that name; of at most `max`, see {@link leaving}. */
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
