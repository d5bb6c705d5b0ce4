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
export const pressInBar = async (desktop: Desktop, name: string): Promise<void> =>
  void (await press(desktop, name, withinSeconds, 'bar'));

/**
 * Presses a button of a question of the browser's own, e.g. "Never allow", over the accessibility bus of its desktop.
 *
 * @returns where the question was
 * @throws (rejects) with the names of all buttons where there is none of that name in 20 s.
 */
export async function pressInBrowser(desktop: Desktop, name: string): Promise<Place> {
  const { stdout } = await press(desktop, name, withinSeconds);
  return JSON.parse(stdout) as Place;
}
