import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Test counts of one or several runs; `skipped` holds the names.
 * @typedef {{ passed: number, failed: number, skipped: string[] }} Counts
 *
 * The part of a JSON report that is read here.
 * @typedef {{ status: string, fullName: string }} Assertion
 * @typedef {{ numPassedTests: number, numFailedTests: number, testResults: { assertionResults: Assertion[] }[] }} Report
 */

/** @type {Report} */
const emptyReport = { numPassedTests: 0, numFailedTests: 0, testResults: [] };

/**
 * What a JSON report of Vitest says; a run that ended badly without a failed test counts as one failure.
 * @param {string | undefined} report the report's text; nothing when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export const countsOf = (report, exitCode) => {
  /** @type {Report} */
  const { numPassedTests, numFailedTests, testResults } = report ? JSON.parse(report) : emptyReport;
  const skipped = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== 'passed' && status !== 'failed')
    .map(({ fullName }) => fullName);
  return { passed: numPassedTests, failed: Math.max(numFailedTests, exitCode === 0 ? 0 : 1), skipped };
};

const textOf = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

/**
 * Runs the named Vitest projects, shown on screen, and counts their tests.
 * @param {readonly string[]} projects
 * @param {Record<string, string | undefined>} [env]
 * @returns {Promise<{ code: number, counts: Counts }>}
 */
export const runVitest = async (projects, env = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  const file = join(folder, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await run('vitest', [...args, ...projects.flatMap((name) => ['--project', name])], { env });
    return { code, counts: countsOf(textOf(file), code) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
