import { cleanText, outsideId } from '@faultline/core';

/** The input that makes each pattern of the cleaning slowest, repeated to a megabyte. */
const worst = [
  'token-',
  'jwt-',
  'eyJJ',
  'PJWTJ',
  '0+',
  'a',
  'x1Y',
  'password:a ',
  'pin:',
  'token="',
  'token=\\\\"',
  'token=[',
  'token%3D%22',
  'cookie:a\n',
  'Bearer ',
  'Digest a=',
  '-----BEGIN ',
  'sip:a:',
  '://a@',
  '{"a":',
  '[',
  '"',
  '\\',
  ' ',
  '\n',
  '\u200b',
  '\ud800',
];
const length = 1_048_576;

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** The minimum: reads every character of the text once. */
function read(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}

/** How long a megabyte of each takes to clean as a text and as an id, slowest first; the median of five. */
export function slowestTexts(): readonly {
  readonly text: string;
  readonly ms: number;
  readonly ratio: number;
}[] {
  const median = (work: () => unknown) =>
    Array.from({ length: 5 }, () => timed(work)).sort((a, b) => a - b)[2] ?? 0;
  return worst
    .map((text) => {
      const long = text.repeat(Math.ceil(length / text.length)).slice(0, length);
      const ms = Math.max(
        median(() => cleanText(long)),
        median(() => outsideId(long)),
      );
      return { text, ms, ratio: ms / median(() => read(long)) };
    })
    .sort((a, b) => b.ms - a.ms);
}
