import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../lib/root.mjs';
import { getReleaseLine } from './changelog.cjs';

describe('the changelog of a package', () => {
  it('says what changed, whole, and not why a size grew', async () => {
    const summary =
      'New condition: `call.blocked`.\n\nIts words say so.\n\nSize of banner up to 30 kB: its words.\nSize of kit up to 50 kB: the same.\n';
    expect(await getReleaseLine({ summary })).toBe('- New condition: `call.blocked`.\n\n  Its words say so.');
  });

  it('is silent about what is only a size', async () => {
    expect(
      await getReleaseLine({
        summary: 'What it watches adds to the size:\n\nSize of store up to 18 kB: it.',
      }),
    ).toBe('');
  });

  it('holds no size and loses no other sentence, whatever waits for the next release', async () => {
    const folder = join(root, '.changeset');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
      const [, , summary = ''] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
      const line = await getReleaseLine({ summary });
      expect(line, file).not.toMatch(/^\s*Sizes? of\b/m);
      const kept = summary.split('\n').filter((one) => one.trim() !== '' && !/\bsize|\bweigh/i.test(one));
      for (const sentence of kept) expect(line, file).toContain(sentence);
    }
  });
});
