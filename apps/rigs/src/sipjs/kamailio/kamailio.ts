import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outage } from '../../faults/outages.ts';
import { freePort, onFreePorts } from '../../freePort.ts';
import { kamailioConfig } from './config.ts';

/** A real Kamailio on 127.0.0.1, with every fault at hand. */
export interface Kamailio {
  /** For the transport's `server` option. */
  readonly url: string;
  /** For those who speak SIP over UDP or TCP on 127.0.0.1. */
  readonly port: number;
  /** Where calls to `far-…` go. */
  readonly farPort: number;
  /** Always as it is now. */
  readonly outage: Outage;
  /** Kills it without a goodbye: sockets are cut. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port; it has forgotten who was registered. */
  restart(): Promise<void>;
  /** Half-open: sockets stay, nothing is read, answered or accepted any more. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const startWithinMs = 20_000;

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Starts a Kamailio in the foreground, in a process group and a temporary folder of its own.
 *
 * @param executable see `findKamailio`.
 * @throws Error with what it printed when it does not get ready.
 */
export const startKamailio = (executable: string): Promise<Kamailio> =>
  onFreePorts(() => startIn(mkdtempSync(join(tmpdir(), 'faultline-sip-')), executable));

async function startIn(folder: string, executable: string): Promise<Kamailio> {
  const file = join(folder, 'kamailio.cfg');
  const port = await freePort();
  const farPort = await freePort();
  writeFileSync(file, kamailioConfig(port, farPort));
  let server: ChildProcess | null = null;
  let frozen = false;

  const answers = () =>
    fetch(`http://127.0.0.1:${port}/`).then(
      ({ ok }) => ok,
      () => false,
    );

  async function start(): Promise<void> {
    const args = ['-DD', '-E', '-f', file, '-P', join(folder, 'pid'), '-Y', folder, '-m', '64', '-M', '8'];
    const child = spawn(executable, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => (printed = `${printed}${part.toString()}`.slice(-4_000)));
    const gone = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(String(error)));
      child.once('exit', (code) => resolve(`exit code ${code}`));
    });
    server = child;
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      if (await answers()) return;
      const ended = await Promise.race([gone, wait(50).then(() => null)]);
      if (ended !== null || Date.now() > deadline)
        throw new Error(`Kamailio did not get ready (${ended ?? 'no answer'}): ${printed}`);
    }
  }

  /** Signals the whole group: Kamailio is several processes. */
  const signal = (name: NodeJS.Signals) => {
    if (server?.pid !== undefined) process.kill(-server.pid, name);
  };

  /** Resolves when the last of its processes is gone, and the port with it. */
  async function end(): Promise<void> {
    const group = server?.pid;
    server = null;
    frozen = false;
    if (group === undefined) return;
    for (;;) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        return;
      }
      await wait(10);
    }
  }

  await start();
  return {
    url: `ws://127.0.0.1:${port}`,
    port,
    farPort,
    outage: {
      get isDown() {
        return server === null;
      },
      get isFrozen() {
        return frozen;
      },
    },
    kill: end,
    restart: () => (server ? Promise.resolve() : start()),
    freeze() {
      signal('SIGSTOP');
      frozen = server !== null;
    },
    thaw() {
      signal('SIGCONT');
      frozen = false;
    },
    async stop() {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
