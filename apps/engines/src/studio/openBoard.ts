import type { Frame, Page } from 'playwright';
import { beforeEach } from 'vitest';
import { openStudio } from './openStudio.ts';

/** The id of the board's story. */
export const boardId = 'review-board--board';

/** A limit for what hangs, on a machine that does other work too. */
export const patient = { timeout: 60_000 };

/** The board with one cell, as its address says it, and what that cell is called. */
export const busy = 'condition=call.busy&state=phase.start&theme=dark';
export const busyCell = 'call.busy, At first, dark, 320 px, English (en), Chrome on Windows';

/** The board alone, or within Storybook. */
type Place = Page | Frame;

/** How much is on the board, once everything is. */
export async function counted(place: Place): Promise<string> {
  const status = place.getByText(/^Conditions: \d/);
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

/** What each cell on the board is called, in their order. */
export const cellNames = (place: Place) =>
  place.locator('.board-cell').evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label')));

/** How many cells are only their place, because they are far from what is seen. */
export const undrawn = (page: Page) => page.locator('.board-cell[data-drawn="false"]').count();

/** Opens the studio for the tests of a file that are about the board. */
export function openBoard() {
  const studio = openStudio();
  beforeEach(() => studio.page().setViewportSize({ width: 1_280, height: 800 }));
  return {
    ...studio,
    /**
     * Opens the board alone.
     *
     * @param selection what is on it, as its address says it.
     * @param globals the choices of the toolbar.
     */
    async open(selection = '', globals = ''): Promise<void> {
      await studio.page().goto(`${studio.alone(boardId, globals)}&${selection}`);
      await counted(studio.page());
    },
  };
}
