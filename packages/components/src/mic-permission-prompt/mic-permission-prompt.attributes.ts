/**
 * The data attributes of `MicPermissionPrompt`, for styles and tests. They are part of the public interface.
 *
 * - `data-faultline`: always `mic-permission-prompt`.
 * - `data-condition`: the condition that is shown.
 * - `data-severity`: `info`, `warning`, `error`, `fatal`.
 * - `data-tone`: the colour: `info`, `warning`, `danger`, `back` (the device works again).
 * - `data-status`: `start`; `missed`: the call stopped waiting; `granted`: the device may be used again and must be
 *   switched on, or the call is over.
 * - `data-actor`: who acts: `person`, `app`.
 * - `data-device`: `microphone`, `camera`, `screen`, `speaker`; absent when the SDK does not say.
 *
 * On its buttons:
 *
 * - `data-action`: the recovery action that a press runs.
 * - `data-status`: how that goes: `idle`, `pending`, `failed`, `done`.
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
