import { readFileSync } from 'node:fs';

/** Letters, digits and single spaces only, so that punctuation, case and line breaks hide no copy. */
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/\\[nt]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Sentences of more than six words. */
const longSentences = (text: string) =>
  text
    .split(/[.:;?!](?:\s|$)/)
    .map(bare)
    .filter((sentence) => sentence.split(' ').length > 6);

/**
 * The long sentences of our words that stand in a file of an SDK too.
 *
 * @throws Error when the file is not the SDK: it must have this word in it.
 */
export function copiedSentences(
  words: Readonly<Record<string, object>>,
  file: string,
  word: string,
): readonly string[] {
  const theirs = bare(readFileSync(file, 'utf8'));
  if (!theirs.includes(word)) throw new Error(`${file} has no "${word}" in it: it is not what was meant.`);
  return Object.values(words)
    .flatMap((texts) => Object.values(texts) as string[])
    .flatMap(longSentences)
    .filter((sentence) => theirs.includes(sentence));
}
