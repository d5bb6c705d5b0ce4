import words from '../words.json';
import { readMarks, verdicts, writeMarks, type Mark, type Marks } from './mark.ts';

/** What an export says beside the marks. */
export interface MarkdownContext {
  /** The board that is exported. */
  readonly board: string;
  /** The address that shows what a key names. */
  readonly linkTo: (key: string) => string;
  /** The condition that a key belongs to. */
  readonly conditionOf: (key: string) => string;
  /** A cell in words; null for a whole condition. */
  readonly nameOf: (key: string) => string | null;
}

/** Begins the part that {@link marksIn} reads: it is not seen where Markdown is rendered. */
const dataStart = '<!-- faultline-review-marks ';
const dataEnd = ' -->';

/** Text of a person as it was typed: no sign in it means anything to Markdown. */
const literally = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    // Four of them would begin code.
    .replace(/^[ \t]+/, (spaces) => '\u00a0'.repeat(spaces.length));

/** A quote of which each line is one when it is read, too. */
function quoted(note: string): readonly string[] {
  if (note === '') return [];
  const lines = note.split(/\r\n|\r|\n/).map((line) => literally(line.trimEnd()));
  return ['', ...lines.map((line, at) => `  > ${line}${line && lines[at + 1] ? '\\' : ''}`.trimEnd())];
}

function itemOf(key: string, { verdict, note }: Mark, { linkTo, nameOf }: MarkdownContext): string {
  const name = literally(nameOf(key) ?? words['markdown.condition']);
  return [
    `- **${words[`mark.${verdict ?? 'none'}`]}**: [${name}](<${linkTo(key)}>)`,
    ...quoted(note),
    '',
  ].join('\n');
}

/** In JSON, signs that could end the comment around it are written by their numbers. */
const dataOf = (marks: Marks): string =>
  writeMarks(marks).replace(/[<>&]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);

/** How often each mark was made, in words; empty without any. */
export const countsOf = (marks: Iterable<Mark>): string => {
  const all = [...marks];
  return verdicts
    .map((verdict) => ({ verdict, count: all.filter((mark) => mark.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${words[`mark.${verdict}`]} ${count}`)
    .join(', ');
};

/** Marks as Markdown for people, by condition, with the way back to each cell; and at its end for {@link marksIn}. */
export function markdownOf(marks: Marks, context: MarkdownContext): string {
  const keys = [...marks.keys()];
  const conditions = [...new Set(keys.map(context.conditionOf))];
  const sections = conditions.map((condition) =>
    [
      `## ${literally(condition)}`,
      '',
      ...keys
        .filter((key) => context.conditionOf(key) === condition)
        // A whole condition comes before its cells.
        .sort((one, other) => Number(context.nameOf(one) !== null) - Number(context.nameOf(other) !== null))
        .map((key) => itemOf(key, marks.get(key) ?? { verdict: null, note: '' }, context)),
    ].join('\n'),
  );
  return [
    `# ${words['markdown.title']}`,
    '',
    `[${words['markdown.board']}](<${context.board}>): ${countsOf(marks.values()) || words['progress.none']}`,
    '',
    ...sections,
    `${dataStart}${dataOf(marks)}${dataEnd}`,
    '',
  ].join('\n');
}

/**
 * Reads the marks of an export again.
 *
 * @throws Error with a sentence when there are none in it.
 */
export function marksIn(markdown: string): Marks {
  const start = markdown.lastIndexOf(dataStart);
  const end = markdown.indexOf(dataEnd, start);
  if (start < 0 || end < 0) throw new Error(words['import.none']);
  try {
    return readMarks(markdown.slice(start + dataStart.length, end));
  } catch {
    throw new Error(words['import.none']);
  }
}
