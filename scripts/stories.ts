import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventsOf, type Adapter } from '@faultline/adapters/kit';
import { describeCondition } from '@faultline/components/words';
import { screenView, type Shown } from '@faultline/core';
import {
  conditionGroups,
  type ConditionGroup,
  type ConditionPlace,
} from '../apps/storybook/src/conditionRows.ts';
import { fixtureOf } from '../apps/storybook/src/fixtureStore.ts';
import { createSystems } from '../apps/storybook/src/systems.ts';
import { exportNameOf, storyGroups, type CatalogueRow, type StoryGroup } from '../apps/storybook/src/rows.ts';
import { adapters } from '@faultline/adapters/adapters';
import { docsFiles } from './stories/docs.ts';
import { fileOf, literal, type Page } from './stories/file.ts';

const folder = join(import.meta.dirname, '../apps/storybook/stories');

/** The folders of which every file is generated. */
const generated = ['codes', 'conditions', 'docs'] as const;

/** After this long, every code has shown what it shows: a little more than the longest delay. */
const toldAfterMs = 12_000;

/** What a person sees of a code once its delays are over. */
function shownBy(code: string): readonly Shown[] {
  const { sdk, options = {}, ...fixture } = fixtureOf(code);
  const systems = createSystems([{ sdk, label: '', options }]);
  // Somebody looks at the screen all the time: what was shown decides what comes next.
  systems.store.subscribe(() => void systems.store.read(screenView));
  for (const { event, payload } of eventsOf({ sdk, ...fixture })) {
    systems.play(0, event, payload);
    systems.later(10);
  }
  systems.later(toldAfterMs);
  const { banner, prompt, dialog, indicators } = systems.store.read(screenView);
  return [banner, prompt, dialog, ...indicators].filter((one) => one !== null);
}

const story = (exported: string, name: string, code: string, shows: readonly Shown[]): string =>
  `export const ${exported}: Story = {
  name: ${literal(name)},
  args: { code: ${literal(code)}, shows: [${shows.map(({ condition }) => literal(condition)).join(', ')}] },
};
`;

/** A code by what it is called, and by what a person reads of it. */
function storyOf({ id, code, name, condition }: CatalogueRow): string {
  const shows = shownBy(id);
  const [first] = shows;
  const { title } = first
    ? describeCondition(first.condition, { ...first, remote: null })
    : describeCondition(condition);
  return story(exportNameOf(id), `${typeof code === 'number' ? code : name} · ${title}`, id, shows);
}

const unknownStory = ({ sdk, title }: Adapter): string => {
  const code = `${sdk}/of-a-later-version`;
  return story(exportNameOf(title), `A code of a later ${title} version`, code, shownBy(code));
};

const codePage: Page = {
  component: 'CodeReview',
  from: 'CodeReview.tsx',
  play: 'tellsTheTruth',
  table: 'the catalogue of codes',
};

const conditionPage: Page = {
  component: 'ConditionPage',
  from: 'condition/ConditionPage.tsx',
  play: 'explainsCondition',
  table: 'the table of conditions',
};

const groupFile = ({ title, file, rows }: StoryGroup) =>
  [`codes/${file}.stories.tsx`, fileOf(codePage, title, rows.map(storyOf))] as const;

const conditionStory = ({ exported, title, condition }: ConditionPlace): string =>
  `export const ${exported}: Story = {
  name: ${literal(title)},
  args: { condition: ${literal(condition)} },
};
`;

const conditionFile = ({ title, file, places }: ConditionGroup) =>
  [`conditions/${file}.stories.tsx`, fileOf(conditionPage, title, places.map(conditionStory))] as const;

const unknownFile = () =>
  ['codes/unknown.stories.tsx', fileOf(codePage, 'Codes/Unknown', adapters.map(unknownStory))] as const;

/** Every generated story file, by name. */
export const storyFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ...storyGroups.map(groupFile),
    unknownFile(),
    ...conditionGroups.map(conditionFile),
    ...docsFiles(),
  ]);

/** Names of files that differ from what would be written. */
export function outdated(): readonly string[] {
  const files = storyFiles();
  const there = new Set(
    generated.flatMap((kind) => readdirSync(join(folder, kind)).map((name) => `${kind}/${name}`)),
  );
  const gone = [...there].filter((name) => !files.has(name));
  return [
    ...gone,
    ...[...files]
      .filter(([name, text]) => !there.has(name) || readFileSync(join(folder, name), 'utf8') !== text)
      .map(([name]) => name),
  ];
}

function write(): void {
  for (const kind of generated) {
    rmSync(join(folder, kind), { recursive: true, force: true });
    mkdirSync(join(folder, kind), { recursive: true });
  }
  for (const [name, text] of storyFiles()) writeFileSync(join(folder, name), text);
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check')) {
    const names = outdated();
    if (names.length > 0) {
      process.stderr.write(
        `These stories are not what the catalogue says: ${names.join(', ')}. Run npm run stories and commit them.\n`,
      );
      process.exitCode = 1;
    }
  } else write();
}
