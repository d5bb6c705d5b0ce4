/** What the tests need of `@faultline/testing`: its main entry point loads every adapter, which each mutant would load again. */
export { watchScreen } from '../../packages/testing/src/seen.ts';
export { createVirtualClock } from '../../packages/testing/src/virtualClock.ts';
