import type { CallPageDriver } from '../openPages.ts';
import type { Stage } from './stage.ts';

/** Waits until something is shown, of whatever kind: the label of a recording says what it should be. */
export const shown = ({ page }: Stage<CallPageDriver>, timeout = 60_000): Promise<void> =>
  page.page.locator('[data-faultline] >> visible=true').first().waitFor({ timeout });

/** Lets real time pass, in which something should show, or not. */
export const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
