import { runAside } from './run.mjs';
import { heading } from './say.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./vitest.mjs').Counts} Counts
 * @typedef {ReturnType<typeof runAside>} Aside
 */

/** The steps from `index` on that may run at the same time: none when that one needs the screen. */
const neighbours = (/** @type {readonly Step[]} */ steps, /** @type {number} */ index) => {
  const end = steps.findIndex((step, at) => at >= index && !('aside' in step));
  return steps.slice(index, end < 0 ? steps.length : end);
};

/**
 * Runs steps in order, each under its heading, until one fails; then steps that run in parallel are stopped.
 * @param {readonly Step[]} steps
 * @returns {Promise<Counts>} the tests of all; a failed step without tests counts as one failure
 */
export const runSteps = async (steps) => {
  /** @type {Map<Step, Aside>} */
  const asides = new Map();
  const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) };

  const outcomeOf = async (/** @type {Step} */ step, /** @type {number} */ index) => {
    if ('run' in step) return step.run();
    for (const other of neighbours(steps, index))
      if ('aside' in other && !asides.has(other))
        asides.set(other, runAside(other.aside[0], other.aside.slice(1)));
    const { code, output } = (await asides.get(step)?.done) ?? { code: 1, output: '' };
    process.stdout.write(output);
    return { code };
  };

  for (const [index, step] of steps.entries()) {
    heading(step.title);
    const started = Date.now();
    /** @type {import('./steps.mjs').Outcome} */
    const { code, counts } = await outcomeOf(step, index);
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? (code === 0 ? 0 : 1);
    total.skipped.push(...(counts?.skipped ?? []));
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${step.title}: ${code === 0 ? 'passed' : 'FAILED'} after ${seconds} s`);
    if (code !== 0) break;
  }
  for (const aside of asides.values()) aside.stop();
  return total;
};
