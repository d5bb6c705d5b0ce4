import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outage } from '../../faults/outages.ts';
import { freePort, onFreePorts } from '../../freePort.ts';
import { answers, runProgram, untilReady, type RunningProgram } from '../../runProgram.ts';
import { startRtpengine } from '../relay/rtpengine.ts';
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
  /** The last that it and its media relay printed. */
  record(): string;
  stop(): Promise<void>;
}

/**
 * Starts a Kamailio in the foreground, in a process group and a temporary folder of its own.
 *
 * @param executable see `findKamailio`.
 * @param relayed whether it has a media relay, for calls to `relayed-…`
 * @throws Error with what it printed when it does not get ready.
 */
export const startKamailio = (executable: string, relayed = false): Promise<Kamailio> =>
  onFreePorts(() => startIn(mkdtempSync(join(tmpdir(), 'faultline-sip-')), executable, relayed));

async function startIn(folder: string, executable: string, relayed: boolean): Promise<Kamailio> {
  const file = join(folder, 'kamailio.cfg');
  const port = await freePort();
  const farPort = await freePort();
  const relay = relayed ? await startRtpengine(port) : null;
  writeFileSync(file, kamailioConfig(port, farPort, relay?.port ?? null));
  let server: RunningProgram | null = null;
  let frozen = false;

  async function start(): Promise<void> {
    const args = ['-DD', '-E', '-f', file, '-P', join(folder, 'pid'), '-Y', folder, '-m', '64', '-M', '8'];
    server = runProgram(executable, args);
    await untilReady(server, 'Kamailio', () => answers(`http://127.0.0.1:${port}/`));
  }

  async function end(): Promise<void> {
    const ending = server;
    server = null;
    frozen = false;
    await ending?.kill();
  }

  async function stop(): Promise<void> {
    await end();
    await relay?.stop();
    rmSync(folder, { recursive: true, force: true });
  }

  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
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
      server?.freeze();
      frozen = server !== null;
    },
    thaw() {
      server?.thaw();
      frozen = false;
    },
    record: () => `${server?.printed() ?? ''}\n${relay?.record() ?? ''}`,
    stop,
  };
}
