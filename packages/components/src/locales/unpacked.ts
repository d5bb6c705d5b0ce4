/**
 * Messages without the common parts of their keys, so that their file is small: grouped by area, with title and body
 * together.
 */
export type PackedWords = Readonly<
  Record<string, string | Readonly<Record<string, string | readonly [title: string, body: string]>>>
>;

/** Packed messages by their full keys. */
export function unpacked(packed: PackedWords): Readonly<Record<string, string>> {
  const words: (readonly [key: string, text: string])[] = [];
  for (const [area, inArea] of Object.entries(packed)) {
    if (typeof inArea === 'string') words.push([area, inArea]);
    else
      for (const [rest, text] of Object.entries(inArea)) {
        const key = `${area}.${rest}`;
        if (typeof text === 'string') words.push([key, text]);
        else words.push([`${key}.title`, text[0]], [`${key}.body`, text[1]]);
      }
  }
  return Object.fromEntries(words);
}
