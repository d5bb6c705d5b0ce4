/**
 * The same function, for texts that come again and again: what it made of the last ones is not made again. It holds at
 * most `maxKnown` of them, and none that is longer than `maxLength`.
 */
export function remembering<T>(make: (text: string) => T, maxKnown: number, maxLength: number) {
  const known = new Map<string, T>();
  return (text: string): T => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = make(text);
    if (known.size >= maxKnown) known.clear();
    if (text.length <= maxLength) known.set(text, result);
    return result;
  };
}
