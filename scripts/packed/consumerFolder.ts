import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { runIn } from './runIn.ts';
import { managers, type Manager, type Managing } from './managers.ts';

/** A folder outside the workspace in which the packed packages are installed as a user would. */
export interface ConsumerFolder {
  readonly folder: string;
  /** Runs a command there and resolves to its output; rejects with all of its output when it fails. */
  run(command: string, args: readonly string[]): Promise<string>;
  /** The same for a command of an installed package. */
  exec(command: string, args: readonly string[]): Promise<string>;
  /** Starts a server by a command of an installed package, and resolves once it has printed its address. */
  serve(command: string, args: readonly string[]): Promise<Served>;
  remove(): void;
}

/** A server that runs. */
export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

const startWithinMs = 60_000;

/** Starts a command that serves on the loopback address; its whole process group ends with it. */
async function serveIn(cwd: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(command, [...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid);
    await gone;
  };
  let printed = '';
  const address = new Promise<string>((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`${command} ${args.join(' ')} gave no address: ${why}\n${printed}`));
    const limit = setTimeout(() => fail(`nothing for ${startWithinMs} ms`), startWithinMs);
    const read = (part: Buffer) => {
      printed += part.toString();
      const [url] = /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(printed) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(String(error)));
    void gone.then(() => fail('it ended'));
    void gone.then(() => clearTimeout(limit));
  });
  try {
    return { url: await address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Makes a folder with these files of ours, what the app depends on and the packed packages, installed by this package manager.
 *
 * @param files folders beside this file whose content is copied into it, in order
 */
export async function createConsumerFolder(
  files: readonly string[],
  dependencies: Readonly<Record<string, string | undefined>>,
  manager: Manager = 'npm',
): Promise<ConsumerFolder> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-packed-'));
  const tarballs = inject('tarballs');
  const own = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]));
  for (const from of files)
    cpSync(fileURLToPath(new URL(`./${from}`, import.meta.url)), folder, { recursive: true });
  const manifest = {
    private: true,
    type: 'module',
    dependencies: { ...own, ...dependencies },
    // They are not published yet, so the packages that they need from each other are here too.
    resolutions: own,
    pnpm: { overrides: own },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const { prepare, install, command, env }: Managing = managers[manager];
  const variables = { NEXT_TELEMETRY_DISABLED: '1', ...(await env()) };
  const remove = () => rmSync(folder, { recursive: true, force: true });
  prepare(folder);
  try {
    await runIn(folder, ...install, variables);
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    run: (name, args) => runIn(folder, name, args, variables),
    exec: (name, args) => runIn(folder, ...command(name, args), variables),
    serve: (name, args) => serveIn(folder, ...command(name, args), variables),
    remove,
  };
}
