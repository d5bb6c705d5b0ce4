/** The seed of this run's random tests, printed with their names; `FAULTLINE_SEED` repeats a run. */
export const seed = Number(process.env['FAULTLINE_SEED'] ?? Date.now() % 2_147_483_647);

/**
 * How many random cases to run: `many` in a normal run, ten times as many with `FAULTLINE_FULL`, and a few while mutants
 * are tested, where the same test runs thousands of times.
 */
export function runs(many: number): number {
  if (process.env['FAULTLINE_FULL'] === '1') return many * 10;
  return process.env['FAULTLINE_MUTATION'] === '1' ? Math.max(20, Math.ceil(many / 20)) : many;
}
