import { boardStory, toStory } from '../../links.ts';
import { axes } from './lists.ts';
import { usual, type Selection } from './selection.ts';
import { putInto } from './url.ts';

/** The window around the board in which Storybook shows its sidebar and toolbar; null where the board stands alone. */
export function storybookAround({ parent, window }: Window): Window | null {
  if (parent === window) return null;
  try {
    return new URLSearchParams(parent.location.search).get('path')?.startsWith('/story/') ? parent : null;
  } catch {
    // A page of somebody else.
    return null;
  }
}

/**
 * An absolute address that opens the board with a selection, as it is open here: within Storybook, or alone.
 *
 * @example addressOf(usual, window) // 'http://127.0.0.1:6006/?path=/story/review-board--board'
 */
export function addressOf(selection: Selection, window: Window): string {
  const around = storybookAround(window);
  const { origin, pathname } = (around ?? window).location;
  const place = around ? `path=/story/${boardStory}` : `id=${boardStory}&viewMode=story`;
  const rest = putInto(new URLSearchParams(), selection).toString();
  return `${origin}${pathname}?${place}${rest && '&'}${rest}`;
}

/** The attributes of a link to the board with the beginning of one condition, as every browser and system has it. */
export const toSteps = (condition: string) =>
  toStory(
    `${boardStory}&${putInto(new URLSearchParams(), {
      ...usual,
      condition: [condition],
      state: ['phase.start'],
      theme: ['light'],
      platform: axes.platform,
    })}`,
  );
