/**
 * What `QualityIndicator` says about itself as data attributes, for styles and tests. They are a contract.
 *
 * On its list: `data-faultline`, always `quality-indicator`. On each of its items:
 *
 * - `data-condition`: the condition that is told.
 * - `data-severity`: `info`, `warning`, `error`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `sdk`, `person`, `nobody`.
 *
 * On its buttons: `data-action` (the way back) and `data-status` (`idle`, `pending`, `failed`, `done`).
 */
export const qualityIndicatorAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
] as const;
