import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';

const onWindows = process.platform === 'win32';

/**
 * The environment of every child: the workspace's own commands first on the path, no telemetry.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
const childEnv = (more = {}) => ({
  ...process.env,
  STORYBOOK_DISABLE_TELEMETRY: '1',
  PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env['PATH'] ?? ''}`,
  ...more,
});

/**
 * Runs a command in the foreground and resolves to its exit code; 127 when there is no such command.
 * Ctrl+C and a termination signal are passed on to the child.
 * @param {string} command
 * @param {readonly string[]} [args]
 * @param {{ env?: Record<string, string | undefined>, cwd?: string }} [options]
 * @returns {Promise<number>}
 */
export const run = (command, args = [], { env, cwd = root } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: childEnv(env), stdio: 'inherit', shell: onWindows });
    const stop = () => child.kill('SIGTERM');
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      resolve(code);
    };
    child.once('error', () => end(127));
    child.once('exit', (code) => end(code ?? 1));
  });

/**
 * Runs a command in the background and keeps what it prints.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ done: Promise<{ code: number, output: string }>, stop: () => void }}
 */
export const runAside = (command, args) => {
  const child = spawn(command, args, {
    cwd: root,
    env: childEnv(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: onWindows,
  });
  let output = '';
  const keep = (/** @type {Buffer} */ part) => void (output += part.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const done = new Promise((resolve) => {
    child.once('error', () => resolve({ code: 127, output: `There is no command ${command}.\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
  return { done, stop: () => void child.kill('SIGTERM') };
};
