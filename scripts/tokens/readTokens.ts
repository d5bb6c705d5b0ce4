import postcss, { type Declaration } from 'postcss';

const prefix = '--faultline-';

/** One token as a style sheet declares it. */
export interface DeclaredToken {
  /** Without `--faultline-`: `color-surface`. */
  readonly name: string;
  readonly value: string;
  /** The sentence before the tokens that it is one of; empty without one. */
  readonly role: string;
  /** The sentence before its declaration; empty without one. */
  readonly doc: string;
}

/** The text of the comment right before something, in one line. */
export function commentBefore(node: Declaration): string {
  const before = node.prev();
  return before?.type === 'comment' ? before.text.replace(/\s+/g, ' ') : '';
}

/**
 * Reads the tokens that a style sheet declares, in their order. The comment before a declaration says what the token is for; one
 * before another comment says what the tokens from there on have in common.
 */
export function readTokens(css: string): readonly DeclaredToken[] {
  const tokens: DeclaredToken[] = [];
  postcss.parse(css).walkRules((rule) => {
    let role = '';
    rule.each((node) => {
      if (node.type === 'comment' && node.next()?.type === 'comment') role = node.text.replace(/\s+/g, ' ');
      if (node.type !== 'decl' || !node.prop.startsWith(prefix)) return;
      const value = node.value.replace(/\s+/g, ' ');
      tokens.push({ name: node.prop.slice(prefix.length), value, role, doc: commentBefore(node) });
    });
  });
  return tokens;
}
