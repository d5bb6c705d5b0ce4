/**
 * The data attributes of `AuthPrompt`, for styles and tests. They are part of the public interface.
 *
 * - `data-faultline`: always `auth-prompt`.
 * - `data-condition`: the condition that is shown.
 * - `data-severity`: `error`, `fatal`.
 * - `data-tone`: the colour: `danger`.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `person`, `app`.
 * - `data-device`: the device it is about, if any.
 *
 * On its buttons:
 *
 * - `data-action`: the recovery action that a press runs.
 * - `data-status`: how that goes: `idle`, `pending`, `failed`, `done`.
 */
export const authPromptAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
  'data-device',
] as const;
