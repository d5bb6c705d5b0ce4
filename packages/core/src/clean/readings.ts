/** Pads a decoded character to the length of its code, so that every character keeps its place in the text. */
export const filler = '\0';

/** Encoded characters as in URLs, in JSON and in HTML. */
const code = /(?:%|\\u00|\\x)([\da-f]{2})|&#(x?[\da-f]{1,6});|\\([nrt/])|&(quot|apos|amp|lt|gt);/gi;
const named = { n: '\n', r: '\n', t: '\t', '/': '/', quot: '"', apos: "'", amp: '&', lt: '<', gt: '>' };

const decoded = (text: string): string =>
  text.replace(code, (whole, hex?: string, number?: string, letter?: string, name?: string) =>
    (letter || name
      ? named[(letter || name || '').toLowerCase() as keyof typeof named]
      : String.fromCharCode(Number(number ? `0${number}` : `0x${hex}`))
    ).padStart(whole.length, filler),
  );

const maxReadings = 4;

/** A text as it is, then with its codes decoded, then with codes inside those decoded; all of the same length. */
export function readingsOf(text: string): readonly string[] {
  const readings: string[] = [];
  for (let next = text; readings.at(-1) !== next && readings.length < maxReadings; next = decoded(next))
    readings.push(next);
  return readings;
}
