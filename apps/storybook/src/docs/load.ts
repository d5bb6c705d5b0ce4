import type { ApiExport } from '../reference/types.ts';

/** Loads something once, however often it is asked for. */
const remembering = <Key extends string, Value>(load: (key: Key) => Promise<Value>) => {
  const loaded = new Map<Key, Promise<Value>>();
  return (key: Key): Promise<Value> => {
    const before = loaded.get(key);
    if (before) return before;
    const now = load(key);
    loaded.set(key, now);
    return now;
  };
};

const above = '../../../../';

const texts: Readonly<Record<string, () => Promise<string>>> = {
  ...import.meta.glob<string>('../../../../docs/{,guides/,telemetry/}*.md', {
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../../packages/adapters/{,src/*/}README.md', {
    query: '?raw',
    import: 'default',
  }),
  ...import.meta.glob<string>('../../../samples/hooks/*.tsx', { query: '?raw', import: 'default' }),
};

/**
 * The text of a file of the repository, by its path from the root. Of the samples, those that the pages show.
 *
 * @throws Error when no page shows the file.
 */
export const textOf = remembering(async (path: string) => {
  const load = texts[`${above}${path}`] ?? texts[path.replace(/^apps\//, '../../../')];
  if (!load) throw new Error(`There is no page about ${path}. Name its folder in load.ts.`);
  return load();
});

const exportsByDoor = import.meta.glob<readonly ApiExport[]>('./generated/*.json', { import: 'default' });

/**
 * What an entry point exports, by its path without `@faultline/`.
 *
 * @throws Error when there is no such entry point.
 */
export const apiOf = remembering(async (door: string) => {
  const load = exportsByDoor[`./generated/${door.replaceAll('/', '.')}.json`];
  if (!load) throw new Error(`There is no entry point ${door}. Run npm run reference, or mend its name.`);
  return load();
});
