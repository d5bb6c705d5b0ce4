import { cleanText } from '@faultline/core';

function textOf(value: unknown): string {
  try {
    return cleanText(String(value));
  } catch {
    return '';
  }
}

/**
 * Turns anything that was thrown into a new error that is safe to keep: only its name and its message, without secrets.
 * Some SDKs put the token into their messages, and some request libraries keep the whole request on their errors.
 */
export function cleanError(thrown: unknown): Error {
  // Checked by its fields and not its class: an error from another window is not an instance of this window's `Error`.
  const { name = 'Error', message = thrown } = Object(thrown) as { name?: unknown; message?: unknown };
  return Object.assign(new Error(textOf(message)), { name: textOf(name) });
}
