import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { publishedPackages } from '../build/packages.ts';
import { root } from '../lib/root.mjs';

const execute = promisify(execFile);
const consumer = fileURLToPath(new URL('./consumer', import.meta.url));
const limitMs = 240_000;

/** A folder outside the workspace in which the packed packages are installed as a user would. */
export interface Workbench {
  readonly folder: string;
  /** The tarball of each package, by the package's name. */
  readonly tarballs: Readonly<Record<string, string>>;
  /** Runs a command there and resolves to what it printed; rejects with all it said when it fails. */
  run(command: string, args: readonly string[]): Promise<string>;
  /** Type-checks, and with `outDir` compiles, the consumer as its own compiler settings say. */
  compile(options: readonly string[]): Promise<string>;
  remove(): void;
}

const runIn = async (cwd: string, command: string, args: readonly string[]): Promise<string> => {
  try {
    const { stdout } = await execute(command, [...args], {
      cwd,
      timeout: limitMs,
      maxBuffer: 32 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout = '', stderr = '', message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`${command} ${args.join(' ')} failed: ${message}\n${stdout}\n${stderr}`, {
      cause: error,
    });
  }
};

const pack = async (folder: string, destination: string): Promise<string> => {
  const before = new Set(readdirSync(destination));
  await runIn(folder, 'npx', ['--yes', manifest.packageManager, 'pack', '--pack-destination', destination]);
  const made = readdirSync(destination).find((file) => !before.has(file));
  if (!made) throw new Error(`Packing ${folder} made no tarball in ${destination}.`);
  return join(destination, made);
};

const peers = ['react', 'react-dom', '@tanstack/react-query', '@types/react', '@types/react-dom'] as const;

/** Packs every published package and installs the tarballs, with their peers, into a new folder. */
export const createWorkbench = async (): Promise<Workbench> => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-packed-'));
  const tarballs: Record<string, string> = {};
  for (const { name, folder: from } of publishedPackages()) tarballs[name] = await pack(from, folder);
  const own = Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]);
  const dependencies = Object.fromEntries([
    ...own,
    ...peers.map((name) => [name, manifest.devDependencies[name]]),
  ]);
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  cpSync(consumer, folder, { recursive: true });
  await runIn(folder, 'npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts']);
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const strict = ['--strict', '--jsx', 'react-jsx', '--target', 'es2022', '--lib', 'es2022,dom,dom.iterable'];
  return {
    folder,
    tarballs,
    run: (command, args) => runIn(folder, command, args),
    compile: (options) => runIn(folder, process.execPath, [tsc, 'shown.tsx', ...strict, ...options]),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
