/**
 * The data attributes of `CallStatus`, for styles and tests. They are part of the public interface. What it shows has those of its own
 * components.
 *
 * On its element:
 *
 * - `data-faultline`: always `call-status`; `fallback` on the sentence in place of something that threw.
 */
export const callStatusAttributes = ['data-faultline'] as const;
