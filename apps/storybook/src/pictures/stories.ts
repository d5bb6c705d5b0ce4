import type { StorybookEntry } from '../../../engines/src/stories/storybook.ts';

/**
 * The ids of what there are pictures of: every story and document of the sidebar. Of the pages about conditions and of
 * the documents only the first of each group: what the former show of the kit is in the galleries of families and in the
 * stories of codes, and the latter are text. None of stories that are not in the sidebar, which are tests.
 */
export function pictured(entries: readonly StorybookEntry[]): readonly string[] {
  const groups = new Set<string>();
  return entries
    .filter(({ tags = [] }) => tags.includes('dev'))
    .filter(({ title }) => {
      const isFirst = !groups.has(title);
      groups.add(title);
      return isFirst || !/^(Conditions|Docs)\//.test(title);
    })
    .map(({ id }) => id);
}
