import { basename, dirname } from 'node:path';
import type ts from 'typescript';
import type { MessageGroups } from '../../apps/storybook/src/reference/types.ts';
import { readText, type Source } from './source.ts';

const compiled = '/generated/en.ts';

/** The folders of the messages that some files read: the first one's own before those that it shares with others. */
export const messagesOf = (files: readonly ts.SourceFile[], component: string): readonly string[] => {
  const folders = files
    .filter(({ fileName }) => fileName.endsWith(compiled))
    .map(({ fileName }) => basename(fileName.slice(0, -compiled.length)));
  const own = basename(component);
  return [...new Set(folders)].sort((a, b) => Number(b === own) - Number(a === own) || a.localeCompare(b));
};

/** The keys of all messages of a package, by the folder that has them. */
export const messageGroupsOf = ({ files }: Source): MessageGroups =>
  Object.fromEntries(
    files
      .filter(({ fileName }) => fileName.endsWith(compiled))
      .map(({ fileName }) => {
        const folder = dirname(dirname(fileName));
        return [
          basename(folder),
          Object.keys(JSON.parse(readText(`${folder}/locales/en.json`)) as object),
        ] as const;
      })
      .sort(([a], [b]) => a.localeCompare(b)),
  );
