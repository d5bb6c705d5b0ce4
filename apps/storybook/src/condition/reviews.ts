/** What the record of a language says about the words of a condition. */
export interface Review {
  /** Its messages were translated back and compared with English. */
  readonly isReviewed: boolean;
  /** What was changed about this condition or is to be known of its words. */
  readonly notes: readonly string[];
}

/** The list items and the rows of tables: paragraphs are about the language as a whole. */
const notesIn = (record: string): readonly string[] =>
  record
    .split(/\n(?=\n|[-|])/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => /^[-|]/.test(block));

/** A row tells why in its last cell. */
const noteOf = (block: string): string =>
  block.startsWith('|') ? (block.split('|').at(-2) ?? '').trim() : block.replace(/^- /, '');

/** Reads the record of a language, as it stands beside its words. */
export function reviewOf(record: string, condition: string): Review {
  const keys = new RegExp(`(^|[^\\w.])${condition.replace('.', '\\.')}(?!\\w)`);
  return {
    isReviewed: /^## Review$/m.test(record),
    notes: notesIn(record)
      .filter((block) => keys.test(block))
      .map((block) => noteOf(block).replaceAll('`', '')),
  };
}
