import type { ChildProcess } from 'node:child_process';

/** Ends a process of ours, and resolves when it is gone. */
export async function endProcess(child: ChildProcess): Promise<void> {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  if (child.exitCode === null && child.signalCode === null && child.kill()) await gone;
}
