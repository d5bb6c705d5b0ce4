import { toStory } from '../links.ts';
import { markdownPlace, sdkStory } from './places.ts';

/** The attributes of a link. */
export interface LinkTo {
  readonly href: string;
  readonly target?: '_top' | '_blank';
}

/** Where files are that are no page here. */
const repository = 'https://github.com/faultline/faultline/blob/main/';

/** The page of an adapter's README. */
const adapterReadme = /^packages\/adapters\/src\/(\w+)\/README\.md$/;

/**
 * Where a link of a Markdown file leads to: another page here, a place on the same page, or else the file in the repository.
 *
 * @param path of the Markdown file, from the root of the repository.
 * @param href as it is written there.
 */
export function hrefOf(path: string, href: string): LinkTo {
  if (href.startsWith('#')) return { href };
  if (/^[a-z]+:/.test(href)) return { href, target: '_blank' };
  const { pathname, hash } = new URL(href, `https://files/${path}`);
  const file = decodeURIComponent(pathname.slice(1));
  const adapter = adapterReadme.exec(file)?.[1];
  const story = adapter === undefined ? markdownPlace(file)?.story : sdkStory(adapter);
  return story === undefined ? { href: `${repository}${file}${hash}`, target: '_blank' } : toStory(story);
}
