/**
 * The data attributes of `HangupDialog`, for styles and tests. They are part of the public interface.
 *
 * - `data-faultline`: always `hangup-dialog`.
 * - `data-condition`: the condition that is shown: how the call ended, or why nothing works any more.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `danger`.
 * - `data-modal`: present while it is modal; absent while another call is live.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `person`, `app`, `nobody`.
 *
 * On its buttons: `data-action` (the recovery action) and `data-status` (`idle`, `pending`, `failed`, `done`).
 */
export const hangupDialogAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-modal',
  'data-status',
  'data-actor',
] as const;
