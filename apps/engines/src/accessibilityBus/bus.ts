import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { program } from '../../../../scripts/lib/programs.mjs';
import { endProcess } from '../drivers/endProcess.ts';
import { startScreen } from '../drivers/screen.ts';

/** What a browser reports to a screen reader. */
export type Told =
  | { readonly live: 'polite' | 'assertive'; readonly text: string }
  | { readonly focused: string; readonly within: string | null };

/** A separate desktop, with the accessibility bus over which browsers reach screen readers. */
export interface AccessibilityBus {
  /** What a browser on this desktop needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that was reported, in order. */
  readonly told: readonly Told[];
  stop(): Promise<void>;
}

const startWithinMs = 30_000;

/** The first line that a program prints. */
const firstLine = (child: ChildProcess, what: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`${what} did not start in time.`)), startWithinMs);
    if (!child.stdout) return reject(new Error(`${what} prints nothing.`));
    createInterface(child.stdout).once('line', (line) => {
      clearTimeout(late);
      resolve(line);
    });
  });

/** Starts a screen, a session bus, the accessibility bus, and a listener on it. */
export async function startAccessibilityBus(): Promise<AccessibilityBus> {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-bus-'));
  // What the listener reads its types from.
  for (const name of ['accessibilityTypes', 'pythonTypes'] as const) program(name);
  const children: ChildProcess[] = [];
  const start = (file: string, args: readonly string[], env: object, stdio: SpawnOptions['stdio']) => {
    const child = spawn(file, args, { env: { ...process.env, ...env }, stdio });
    children.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of children.reverse()) await endProcess(child);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { name, screen } = await startScreen();
    children.push(screen);
    const desktop = { DISPLAY: name, XDG_RUNTIME_DIR: folder };
    const session = start(
      program('dbus'),
      ['--session', '--nofork', '--nopidfile', '--print-address=1', `--address=unix:dir=${folder}`],
      desktop,
      ['ignore', 'pipe', 'ignore'],
    );
    const env = {
      ...desktop,
      DBUS_SESSION_BUS_ADDRESS: await firstLine(session, 'The session bus'),
      GTK_MODULES: 'gail:atk-bridge',
      ACCESSIBILITY_ENABLED: '1',
      GNOME_ACCESSIBILITY: '1',
      NO_AT_BRIDGE: '',
    };
    start(
      program('accessibilityBus'),
      ['--launch-immediately', '--a11y=1', '--screen-reader=1'],
      env,
      'ignore',
    );
    const listener = start(program('python'), [fileURLToPath(new URL('./listen.py', import.meta.url))], env, [
      'ignore',
      'pipe',
      'inherit',
    ]);
    await firstLine(listener, 'The listener on the accessibility bus');
    const told: Told[] = [];
    if (listener.stdout)
      createInterface(listener.stdout).on('line', (line) => told.push(JSON.parse(line) as Told));
    return { env, told, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
