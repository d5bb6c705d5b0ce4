import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runSteps } from './runSteps.mjs';
import type { Step } from './steps.mjs';

const printed: string[] = [];
const node = process.execPath;

beforeEach(() => {
  printed.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const aside = (title: string, script: string): Step => ({
  title,
  part: 'check',
  aside: [node, '-e', script],
});
const tests = (title: string, passed: number, failed: number): Step => ({
  title,
  part: 'check',
  run: async () => ({ code: failed, counts: { passed, failed, skipped: [] } }),
});

it('adds up the tests of all steps', async () => {
  const total = await runSteps([tests('one', 3, 0), aside('two', ''), tests('three', 4, 0)]);
  expect(total).toEqual({ passed: 7, failed: 0, skipped: [] });
});

it('stops at the first step that fails, and counts one without tests as one failure', async () => {
  const last = vi.fn(async () => ({ code: 0 }));
  const total = await runSteps([
    tests('one', 3, 0),
    aside('two', 'process.exit(2)'),
    { title: 'last', part: 'check', run: last },
  ]);
  expect(total).toEqual({ passed: 3, failed: 1, skipped: [] });
  expect(last).not.toHaveBeenCalled();
});

it('runs what only reads at the same time, and shows it in order, each under its heading', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  const sign = JSON.stringify(join(folder, 'sign'));
  const limit = 'const end = Date.now() + 4000';
  const waiting = `${limit}; while (!fs.existsSync(${sign}) && Date.now() < end); console.log('seen', fs.existsSync(${sign}))`;
  await runSteps([
    aside('first', waiting),
    aside('second', `fs.writeFileSync(${sign}, ''); console.log('made')`),
  ]);
  rmSync(folder, { recursive: true });

  const order = ['first', 'seen true', 'second', 'made'].map((text) =>
    printed.findIndex((line) => line.includes(text)),
  );
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});
