import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { startPageServer, type PageServer } from '@faultline/app-rigs';
import { root } from '../../../../scripts/lib/root.mjs';

const folder = join(root, 'storybook-static');

/** Serves the Storybook that is built. */
export function serveStorybook(): Promise<PageServer> {
  if (!existsSync(join(folder, 'index.json')))
    throw new Error('Storybook is not built: run "npx storybook build" first.');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
  const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));
  return startPageServer({
    files: new Map([...files.map((file) => [`/${file}`, read(file)] as const), ['/', read('index.html')]]),
  });
}

/** A page of Storybook's sidebar, or a story that is only a test. */
export interface StorybookEntry {
  readonly id: string;
  /** Where it is in the sidebar: `Codes/Telnyx/Errors`. */
  readonly title: string;
  /** With `dev` it is in the sidebar. */
  readonly tags?: readonly string[];
}

/** Everything that the Storybook that is built has in its index. */
export function storybookEntries(): readonly StorybookEntry[] {
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Readonly<Record<string, StorybookEntry>>;
  };
  return Object.values(entries);
}

/** The ids of all stories. */
export const storyIds = (): readonly string[] => storybookEntries().map(({ id }) => id);

/**
 * As globals in an address: Storybook does not look for faults of accessibility by itself. The stories' own tests do, and it takes
 * longer than the story.
 */
export const withoutAxe = 'a11y.manual:!true';

/**
 * The address of a story without what Storybook has around it.
 *
 * @param globals as Storybook writes them in an address: `theme:dark;locale:ar`.
 */
export const storyAddress = ({ origin }: PageServer, id: string, globals = ''): string =>
  `${origin}/iframe.html?id=${id}&viewMode=story&globals=${[withoutAxe, globals].filter(Boolean).join(';')}`;

/** In the page: shows a story in a frame of this width, in place of the one before. */
export function show(url: string, width: number): void {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:900px;border:0`;
  frame.src = url;
  document.body.replaceChildren(frame);
}

/** In the page: how far the story in the frame has come. */
export const phase = (): string =>
  (
    document.querySelector('iframe')?.contentWindow as unknown as {
      readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
    } | null
  )?.__STORYBOOK_PREVIEW__?.currentRender?.phase ?? '';
