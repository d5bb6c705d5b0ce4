/**
 * The data attributes of `ReconnectBanner`, for styles and tests. They are part of the public interface.
 *
 * - `data-faultline`: always `reconnect-banner`.
 * - `data-condition`: the condition that is shown; absent on the confirmation.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`; absent on the confirmation.
 * - `data-tone`: the colour: `info`, `warning`, `danger`, `back` (the confirmation).
 * - `data-status`: how far it has come: `start`, `long`, `act`, `checking`; `back` on the confirmation.
 * - `data-actor`: who acts: `sdk`, `person`, `app`, `nobody`.
 * - `data-device`: the device it is about, if any.
 *
 * On its buttons:
 *
 * - `data-action`: the recovery action that a press runs.
 * - `data-status`: how that goes: `idle`, `pending`, `failed`, `done`.
 */
export const reconnectBannerAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
  'data-device',
] as const;
