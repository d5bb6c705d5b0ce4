import { storyNameFromExport, toId } from 'storybook/internal/csf';

/** A Markdown file of the repository that is a page here. */
export interface MarkdownPlace {
  /** From the root of the repository. */
  readonly path: string;
  /** The page's place in the sidebar. */
  readonly title: string;
  /** Its export name in the file of its group. */
  readonly exported: string;
  /** Id of its story. */
  readonly story: string;
}

const groups = [
  { title: 'Docs/Guides', files: /^docs\/guides\/([\w-]+)\.md$/ },
  { title: 'Docs/Reference', files: /^docs\/([\w-]+)(?:\/README)?\.md$/ },
] as const;

/** Pages for people who work on Faultline itself, and what other pages show better. */
const elsewhere = new Set(['docs/doors.md', 'docs/mutation.md', 'docs/README.md']);

/** `your-own-words` as the name of an export: `YourOwnWords`. */
export const exportOf = (slug: string): string =>
  slug
    .split(/[^A-Za-z0-9]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/** Where a Markdown file is shown; null when it is no page. */
export function markdownPlace(path: string): MarkdownPlace | null {
  if (elsewhere.has(path)) return null;
  for (const { title, files } of groups) {
    const slug = files.exec(path)?.[1];
    if (slug === undefined) continue;
    const exported = exportOf(slug);
    return { path, title, exported, story: toId(title, storyNameFromExport(exported)) };
  }
  return null;
}

/** Id of the page of a hook. */
export const hookStory = (name: string): string => toId('Docs/Hooks', storyNameFromExport(exportOf(name)));

/** Id of the page of an adapter's entry point, e.g. `sipjs/legacy`. */
export const sdkStory = (door: string): string => toId('Docs/SDKs', storyNameFromExport(exportOf(door)));
