/** The first letters of the first two words of a name; empty where it has no letters. */
export const initialsOf = (name: string): string =>
  [...name.matchAll(/(?<!\p{L})\p{L}/gu)]
    .slice(0, 2)
    .map(([letter]) => letter)
    .join('');
