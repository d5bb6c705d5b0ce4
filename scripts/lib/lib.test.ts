import { describe, expect, it, vi } from 'vitest';
import { findChromium } from './chromium.mjs';
import { changedBetween, generatedNow } from './generated.mjs';
import { run } from './run.mjs';
import { countsOf } from './vitest.mjs';

describe('the counts of a run', () => {
  const report = JSON.stringify({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        assertionResults: [
          { status: 'passed', fullName: 'a' },
          { status: 'failed', fullName: 'b' },
        ],
      },
      { assertionResults: [{ status: 'pending', fullName: 'needs Debian' }] },
    ],
  });

  it('are those of the report, with the skipped by name', () => {
    expect(countsOf(report, 1)).toEqual({ passed: 2, failed: 1, skipped: ['needs Debian'] });
  });

  it('hold one failure when the run broke without a failed test or a report', () => {
    expect(countsOf(undefined, 1)).toEqual({ passed: 0, failed: 1, skipped: [] });
  });
});

describe('generated files', () => {
  it('are named when they change, come or go', () => {
    const before = new Map([
      ['same', '1'],
      ['changed', '1'],
      ['gone', '1'],
    ]);
    const after = new Map([
      ['same', '1'],
      ['changed', '2'],
      ['new', '1'],
    ]);
    expect(changedBetween(before, after)).toEqual(['changed', 'gone', 'new']);
  });

  it('are found wherever a package keeps them', () => {
    expect([...generatedNow().keys()]).toContain('packages/components/src/messages/generated/en.ts');
  });
});

describe('looking for Chromium', () => {
  it('takes the one that CHROMIUM_PATH names', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath);
    expect(await findChromium()).toBe(process.execPath);
  });

  it('says what to do when CHROMIUM_PATH names no file', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
    await expect(findChromium()).rejects.toThrow(/CHROMIUM_PATH names \/nowhere\/chromium.*unset it/);
  });
});

describe('running a command', () => {
  it('resolves to its exit code', async () => {
    expect(await run(process.execPath, ['-e', 'process.exit(3)'])).toBe(3);
  });

  it('resolves to 127 when there is no such command', async () => {
    expect(await run('faultline-no-such-command')).toBe(127);
  });
});
