import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { provoke } from './test-support/index.ts';

let child: ChildProcess;
afterEach(() => child.kill('SIGKILL'));

describe('the process of the backend', { timeout: 30_000 }, () => {
  it('outlives whatever comes, and ends when it is told', async () => {
    const folder = fileURLToPath(new URL('../../..', import.meta.url));
    child = spawn(process.execPath, ['--import', 'tsx', 'apps/avatar-backend/start.ts', '0'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = child.stdout ? ((await once(child.stdout, 'data')) as [Buffer]) : [];
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(String(line)) ?? [];
    expect(await provoke(Number(port), '/avatar/socket')).toEqual([]);
    const answer = await fetch(`http://127.0.0.1:${port}/avatar/sessions`, { method: 'POST' });
    expect(answer.status).toBe(201);
    expect(child.exitCode).toBeNull();
    child.kill('SIGTERM');
    expect(((await once(child, 'exit')) as [number | null])[0]).toBe(0);
  });
});
