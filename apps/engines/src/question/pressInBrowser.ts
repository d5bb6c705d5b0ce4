import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { program } from '../../../../scripts/lib/programs.mjs';
import type { Desktop } from '../drivers/engine.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./press.py', import.meta.url));

/** Where a question of the browser stands: how far below the top of the page it begins, and how high the page is, in px. */
export interface Place {
  readonly below: number;
  readonly height: number;
}

const press = (desktop: Desktop, ...args: readonly string[]) =>
  run(program('python'), [script, ...args], { env: { ...process.env, ...desktop } });
const withinSeconds = '20';

/**
 * Presses a button of the browser's own bars with the mouse, over the accessibility bus of its desktop.
 *
 * @throws (rejects) with the names of all buttons where there is none of that name in 20 s.
 */
const pressInBar = async (desktop: Desktop, name: string): Promise<void> =>
  void (await press(desktop, name, withinSeconds, 'bar'));

/**
 * Presses a button of a question of the browser's own, e.g. "Never allow", over the accessibility bus of its desktop.
 *
 * @returns where the question was
 * @throws (rejects) with the names of all buttons where there is none of that name in time.
 */
export async function pressInBrowser(
  desktop: Desktop,
  name: string,
  seconds = withinSeconds,
): Promise<Place> {
  const { stdout } = await press(desktop, name, seconds);
  return JSON.parse(stdout) as Place;
}

/**
 * Opens a panel of the browser's own by a button of its bars, and presses a button there. A press with the mouse may be lost while the
 * browser opens another window.
 */
export async function pressInPanel(desktop: Desktop, bar: string, name: string): Promise<void> {
  for (let tries = 4; ; tries--) {
    await pressInBar(desktop, bar);
    try {
      await pressInBrowser(desktop, name, '6');
      return;
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}
