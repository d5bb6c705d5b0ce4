import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../../apps/storybook/src/docs/families.ts';
import { exportOf, markdownPlace, type MarkdownPlace } from '../../apps/storybook/src/docs/places.ts';
import { sdks } from '../../apps/storybook/src/docs/sdks.ts';
import type { ApiExport } from '../../apps/storybook/src/reference/types.ts';
import { root } from '../lib/root.mjs';
import { fileOf, literal, type Page } from './file.ts';

/** A page that loads its text is tested by that it has. */
const pageOf = (component: string, table: string): Page => ({
  component,
  from: `docs/${component}.tsx`,
  play: 'docs/hasLoaded',
  table,
});

const story = (exported: string, name: string, argument: string, value: string): string =>
  `export const ${exported}: Story = {
  name: ${literal(name)},
  args: { ${argument}: ${literal(value)} },
};
`;

/** Guides in the order in which somebody needs them; any other comes after these. */
const readFirst = [
  'getting-started',
  'troubleshooting',
  'your-own-layout',
  'your-own-actions',
  'your-own-words',
];

const placeInOrder = (path: string): number => {
  const at = readFirst.findIndex((slug) => path.endsWith(`/${slug}.md`));
  return at < 0 ? readFirst.length : at;
};

const generatedApi = join(root, 'apps/storybook/src/docs/generated');

const markdownFiles = ['docs', 'docs/guides', 'docs/telemetry'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);

/** The first heading of a Markdown file. */
const headingOf = (path: string): string =>
  /^# (.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1]?.replaceAll('`', '') ?? path;

const markdownStory = ({ path, exported }: MarkdownPlace): string =>
  story(exported, headingOf(path), 'path', path);

function markdownStories(title: string): readonly string[] {
  const places = markdownFiles.flatMap((path) => markdownPlace(path) ?? []);
  return places
    .filter((place) => place.title === title)
    .sort((a, b) => placeInOrder(a.path) - placeInOrder(b.path) || a.path.localeCompare(b.path))
    .map(markdownStory);
}

/** The names of hooks, and of the components that give hooks what they read. */
function hookNames(): readonly string[] {
  const all = JSON.parse(readFileSync(join(generatedApi, 'hooks.json'), 'utf8')) as readonly ApiExport[];
  return all.filter(({ kind }) => kind === 'hook' || kind === 'component').map(({ name }) => name);
}

/** Entry points whose page is that of an SDK. */
const isOfSdk = (door: string): boolean => door.replace('adapters/', '') in sdks;

const apiDoors = (): readonly string[] =>
  readdirSync(generatedApi)
    .map((file) => file.replace(/\.json$/, '').replaceAll('.', '/'))
    .filter((door) => !isOfSdk(door))
    .sort();

/** The story files of the documents, by name. */
export const docsFiles = (): readonly (readonly [name: string, text: string])[] => {
  const markdown = pageOf('MarkdownPage', 'the Markdown files of docs');
  const file = (name: string, page: Page, title: string, stories: readonly string[]) =>
    [`docs/${name}.stories.tsx`, fileOf(page, title, stories)] as const;
  return [
    file('guides', markdown, 'Docs/Guides', markdownStories('Docs/Guides')),
    file('reference', markdown, 'Docs/Reference', markdownStories('Docs/Reference')),
    file(
      'hooks',
      pageOf('HookPage', 'the exports of the hooks'),
      'Docs/Hooks',
      hookNames().map((name) => story(exportOf(name), name, 'name', name)),
    ),
    file(
      'sdks',
      pageOf('SdkPage', 'the table of SDKs'),
      'Docs/SDKs',
      Object.entries(sdks).map(([door, { title }]) => story(exportOf(door), title, 'door', door)),
    ),
    file(
      'families',
      pageOf('FamilyPage', 'the table of families'),
      'Docs/Condition families',
      Object.entries(families).map(([family, { title }]) => story(exportOf(family), title, 'family', family)),
    ),
    file(
      'api',
      pageOf('ApiPage', 'the entry points of the packages'),
      'Docs/API',
      apiDoors().map((door) => story(exportOf(door), `@faultline/${door}`, 'door', door)),
    ),
  ];
};
