/**
 * What `AuthPrompt` says about itself as data attributes, for styles and tests. They are a contract.
 *
 * - `data-faultline`: always `auth-prompt`.
 * - `data-condition`: the condition that is told.
 * - `data-severity`: `error`, `fatal`.
 * - `data-tone`: the colour: `danger`.
 * - `data-status`: always `start`.
 * - `data-actor`: who acts: `person`, `app`.
 *
 * On its buttons: `data-action` (the way back) and `data-status` (`idle`, `pending`, `failed`, `done`).
 */
export const authPromptAttributes = [
  'data-faultline',
  'data-condition',
  'data-severity',
  'data-tone',
  'data-status',
  'data-actor',
] as const;
