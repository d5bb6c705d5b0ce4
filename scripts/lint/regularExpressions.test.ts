import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.mjs';

const isOurs = (file: string): boolean =>
  /\.(ts|tsx|js|mjs)$/.test(file) && !/\.test\.|(^|\/)(generated|stories\/codes|test-support)\//.test(file);

/** Every source file of the project; tests may search as slowly as they like. */
const files = execFileSync(
  'git',
  ['ls-files', '-co', '--exclude-standard', 'packages', 'apps', 'scripts', 'bench'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter(isOurs);

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The literal and constructed patterns of a file; one that is put together at run time cannot be judged. */
function patternsOf(file: string): readonly Found[] {
  const text = readFileSync(join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    const place = () => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place: place(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') {
      const [pattern, flags] = node.arguments ?? [];
      if (pattern && ts.isStringLiteralLike(pattern))
        found.push({
          place: place(),
          source: pattern.text,
          flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '',
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const patterns = files.flatMap(patternsOf);

/** The limit is a number of steps, not ms: a busy machine makes any pattern look slow. */
const limits = { timeout: 240_000, attackTimeout: 60_000, incubationTimeout: 60_000, randomSeed: 1 };

describe('regular expressions', () => {
  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(100);
  });

  it('need time in proportion to the text, whatever it is', { timeout: 300_000 }, () => {
    const slow = patterns.flatMap(({ place, source, flags }) => {
      const result = checkSync(source, flags, limits);
      if (result.status === 'safe') return [];
      const why = result.status === 'vulnerable' ? `slow on ${result.attack.pattern}` : 'not judged';
      return [`${place} /${source}/${flags}: ${why}`];
    });
    expect(slow).toEqual([]);
  });
});
