import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { program } from '../../../../scripts/lib/programs.mjs';
import type { Desktop } from '../drivers/engine.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('./press.py', import.meta.url));

/**
 * Presses a button of the browser's own, e.g. "Never allow", over the accessibility bus of its desktop.
 *
 * @throws (rejects) with the names of all buttons when none has that name within 20 s.
 */
export async function pressInBrowser(desktop: Desktop, name: string): Promise<void> {
  await run(program('python'), [script, name, '20'], { env: { ...process.env, ...desktop } });
}
