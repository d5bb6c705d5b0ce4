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
 * - `data-device`: the device it is about, if any.
 *
 * On its buttons:
 *
 * - `data-action`: the recovery action that a press runs.
 * - `data-status`: how that goes: `idle`, `pending`, `failed`, `done`.
 *
 * On the button that copies its details:
 *
 * - `data-status`: `copy`, `copied`, `notCopied`.
 */
export const hangupDialogAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-modal',
  'data-status',
  'data-actor',
  'data-device',
] as const;
