import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { root } from '../../../../scripts/lib/root.mjs';
import { docsFiles } from '../../../../scripts/stories/docs.ts';
import hooks from './generated/hooks.json';
import { hrefOf } from './hrefOf.ts';
import { hookStory, markdownPlace, sdkStory } from './places.ts';
import { sdks } from './sdks.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const files = [
  ...['docs', 'docs/guides', 'docs/telemetry'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  ),
  ...Object.values(sdks).map(({ notes }) => notes),
].filter((path) => path.endsWith('.md'));

/** Without code, in which brackets are no links. */
const proseOf = (path: string) => read(path).replaceAll(/```.*?```|`[^`\n]*`/gs, 'code');

const linksOf = (path: string) =>
  [...proseOf(path).matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = '']) => href);

/** The anchors that headings get. */
function anchorsOf(path: string): ReadonlySet<string> {
  const slugger = new GithubSlugger();
  const headings = read(path)
    .replaceAll(/```.*?```/gs, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return new Set([...headings].map(([, text = '']) => slugger.slug(text.replaceAll('`', ''))));
}

describe('the links of the documents', () => {
  it.each([...new Set(files)])('%s', (path) => {
    const dead = linksOf(path).filter((href) => {
      if (/^[a-z]+:/.test(href)) return false;
      const [file = '', anchor] = href.split('#');
      const target = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it.each([
    ['other.md', './?path=/story/docs-guides--languages', 'languages.md'],
    ['a page of another folder', './?path=/story/docs-reference--errors', '../errors.md'],
    ['an adapter', './?path=/story/docs-sdks--telnyx', '../../packages/adapters/src/telnyx/README.md'],
    [
      'a file of the repository',
      'https://github.com/faultline/faultline/blob/main/packages/core/src/conditions.ts',
      '../../packages/core/src/conditions.ts',
    ],
    ['another site', 'https://example.com/x', 'https://example.com/x'],
    ['a place on the page', '#telnyx', '#telnyx'],
  ])('to %s lead there', (_, expected, written) => {
    expect(hrefOf('docs/guides/getting-started.md', written).href).toBe(expected);
  });
});

describe('every page', () => {
  const stories = new Map(docsFiles().map(([name, text]) => [name, text]));

  it('of a guide is in the sidebar by its heading', () => {
    const guides = readdirSync(join(root, 'docs/guides'));
    const text = stories.get('docs/guides.stories.tsx') ?? '';
    expect(guides.filter((name) => !text.includes(`'docs/guides/${name}'`))).toEqual([]);
    expect(markdownPlace('docs/guides/getting-started.md')?.story).toBe('docs-guides--getting-started');
  });

  const names = hooks.filter(({ kind }) => kind === 'hook' || kind === 'component').map(({ name }) => name);

  it.each(names)('of %s has a sample with a test', (name) => {
    expect(stories.get('docs/hooks.stories.tsx')).toContain(`name: '${name}'`);
    expect(read(`apps/samples/hooks/${name}.tsx`)).toContain(name);
    expect(read('apps/samples/hooks/hooks.test.tsx')).toContain(`it('${name}: `);
  });

  it('of a hook has an address without dots and capitals', () => {
    expect(names.map(hookStory).filter((id) => !/^docs-hooks--[a-z-]+$/.test(id))).toEqual([]);
  });

  it('of an entry point for an SDK has its section in the guide to getting started', () => {
    const { exports } = JSON.parse(read('packages/adapters/package.json')) as {
      readonly exports: Readonly<Record<string, string>>;
    };
    const doors = Object.keys(exports)
      .map((door) => door.slice(2))
      .filter((door) => !/(^|\/)(adapters|kit|recorder|developer|replay|fixtures)$/.test(door));
    expect(Object.keys(sdks).sort()).toEqual(doors.sort());
    const guide = read('docs/guides/getting-started.md');
    const missing = Object.values(sdks).filter(
      ({ section }) => section !== null && !guide.includes(`\n## ${section}\n`),
    );
    expect(missing).toEqual([]);
    expect(sdkStory('sipjs/legacy')).toBe('docs-sdks--sipjs-legacy');
  });
});
