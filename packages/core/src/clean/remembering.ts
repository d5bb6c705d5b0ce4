/**
 * Wraps a function so that it keeps the results for its latest texts and does not compute them again. Keeps at most
 * `maxKnown` results, and none for a text longer than `maxLength`.
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
