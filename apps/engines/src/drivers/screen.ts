import { spawn, type ChildProcess } from 'node:child_process';
import { program } from '../../../../scripts/lib/programs.mjs';
import { until } from './until.ts';

/** Starts a virtual screen, under a free number. */
export async function startScreen(): Promise<{ readonly name: string; readonly screen: ChildProcess }> {
  const screen = spawn(
    program('xvfb'),
    ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  let printed = '';
  screen.stdout.on('data', (part: Buffer) => (printed += part.toString()));
  await until('no screen', () => printed.includes('\n'));
  return { name: `:${printed.trim()}`, screen };
}
