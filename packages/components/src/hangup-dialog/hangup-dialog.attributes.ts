/**
 * What `HangupDialog` says about itself as data attributes, for styles and tests. They are a contract.
 *
 * - `data-faultline`: always `hangup-dialog`.
 * - `data-condition`: the condition that is told: how the call ended, or why nothing goes on.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `danger`.
 * - `data-modal`: there while it is modal; absent while another call lives.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `person`, `app`, `nobody`.
 *
 * On its buttons: `data-action` (the way back) and `data-status` (`idle`, `pending`, `failed`, `done`).
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
