/**
 * What `MicPermissionPrompt` says about itself as data attributes, for styles and tests. They are a contract.
 *
 * - `data-faultline`: always `mic-permission-prompt`.
 * - `data-condition`: the condition that is told.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`, `back` (the device works again).
 * - `data-status`: `start`; `missed`: the call did not wait any longer; `granted`: the device may be used
 *   again, and is to be switched on, or the call is over.
 * - `data-actor`: who acts: `person`, `app`.
 * - `data-device`: `microphone`, `camera`, `screen`, `speaker`; absent where the SDK does not say.
 *
 * On its buttons: `data-action` (the way back) and `data-status` (`idle`, `pending`, `failed`, `done`).
 */
export const micPermissionPromptAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
  'data-device',
] as const;
