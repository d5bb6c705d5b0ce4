import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from '../../../../../scripts/lib/programs.mjs';
import { runProgram, untilReady } from '../../runProgram.ts';

export interface SippOptions {
  /** Where it listens on 127.0.0.1. */
  readonly port: number;
  /** Whom it calls through which server; without it, it waits to be called. */
  readonly calls?: { readonly user: string; readonly server: number };
}

/** A SIP tester that nobody here wrote, Debian’s `sip-tester`, at one scenario. */
export interface Sipp {
  /** Ends it, and says what it printed. */
  stop(): Promise<string>;
}

/** No longer than this, seconds, whatever happens. */
const longest = 80;

/** Whether somebody listens for UDP on this port of 127.0.0.1, as Linux lists it: trying the port would take it. */
const isTaken = (port: number): boolean =>
  readFileSync('/proc/net/udp', 'utf8').includes(
    `0100007F:${port.toString(16).toUpperCase().padStart(4, '0')}`,
  );

/**
 * Starts it with one of `sippScenarios`; it ends by itself after 80 s or 100 calls.
 *
 * @returns once it can be called: who is called before that is told after 3 s that nobody is there
 * @throws Error with what it printed when it does not get ready.
 */
export async function startSipp(scenario: string, { port, calls }: SippOptions): Promise<Sipp> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-sipp-'));
  const file = join(folder, 'scenario.xml');
  writeFileSync(file, scenario);
  const bounds = ['-m', calls ? '1' : '100', '-timeout', String(longest), '-nostdin', '-nd'];
  const at = ['-i', '127.0.0.1', '-p', String(port), '-mp', '61998'];
  const whom = calls ? ['-s', calls.user, `127.0.0.1:${calls.server}`] : [];
  const running = runProgram(program('sipp'), ['-sf', file, ...at, ...bounds, ...whom], folder);
  const stop = async () => {
    await running.kill();
    rmSync(folder, { recursive: true, force: true });
    return running.printed();
  };
  try {
    await untilReady(running, 'SIPp', () => isTaken(port));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}
