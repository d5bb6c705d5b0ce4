/**
 * The data attributes of `QualityIndicator`, for styles and tests. They are part of the public interface.
 *
 * On its list:
 *
 * - `data-faultline`: always `quality-indicator`.
 *
 * On each of its items:
 *
 * - `data-condition`: the condition that is shown.
 * - `data-severity`: `info`, `warning`, `error`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `sdk`, `person`, `nobody`.
 * - `data-device`: the device it is about, if any.
 *
 * On its buttons:
 *
 * - `data-action`: the recovery action that a press runs.
 * - `data-status`: how that goes: `idle`, `pending`, `failed`, `done`.
 */
export const qualityIndicatorAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
  'data-device',
] as const;
