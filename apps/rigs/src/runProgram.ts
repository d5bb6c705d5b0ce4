import { spawn } from 'node:child_process';

/** A program that runs beside the tests, in a process group of its own. */
export interface RunningProgram {
  /** The last 4,000 characters that it printed. */
  printed(): string;
  /** Why it is no longer there, in its own words; null while it runs. */
  gone(): string | null;
  /** Stops its processes where they are: what is sent to them waits. */
  freeze(): void;
  thaw(): void;
  /** Resolves when the last of its processes is gone, and its ports with it; nothing when they are gone already. */
  kill(): Promise<void>;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/**
 * Starts a program. An executable that is not there is told by `gone`, and nothing is thrown.
 *
 * @param cwd where it runs; where this process does by default
 * @example const server = runProgram('/usr/sbin/kamailio', ['-DD']); await untilReady(server, answers);
 */
export function runProgram(executable: string, args: readonly string[], cwd?: string): RunningProgram {
  const child = spawn(executable, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  let gone: string | null = null;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (printed = `${printed}${part.toString()}`.slice(-4_000)));
  child.once('error', (error) => (gone = String(error)));
  child.once('exit', (code, signal) => (gone ??= signal ?? `exit code ${code}`));

  /** Whether any process of the group was there to take the signal. */
  const signal = (name: NodeJS.Signals): boolean => {
    if (child.pid === undefined) return false;
    try {
      return process.kill(-child.pid, name);
    } catch {
      return false;
    }
  };
  return {
    printed: () => printed,
    gone: () => gone,
    freeze: () => void signal('SIGSTOP'),
    thaw: () => void signal('SIGCONT'),
    async kill() {
      while (signal('SIGKILL')) await wait(10);
    },
  };
}

const startWithinMs = 20_000;

/**
 * Waits until a program is ready.
 *
 * @param isReady asked again and again, whether it is
 * @throws Error with what it printed when it ends before, or is not ready within 20 s; it is killed then.
 */
export async function untilReady(
  program: RunningProgram,
  name: string,
  isReady: () => boolean | Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + startWithinMs;
  while (!(await isReady())) {
    const gone = program.gone();
    if (gone === null && Date.now() < deadline) {
      await wait(20);
      continue;
    }
    await program.kill();
    throw new Error(`${name} did not get ready (${gone ?? 'no answer'}): ${program.printed()}`);
  }
}

/** Whether a server answers `GET` at this address of this machine. */
export const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
