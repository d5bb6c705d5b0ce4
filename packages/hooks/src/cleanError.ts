import { cleanText } from '@faultline/core';

function textOf(value: unknown): string {
  try {
    return cleanText(String(value));
  } catch {
    return '';
  }
}

/**
 * Whatever was thrown, as an error of our own that may be kept: its name and its message without secrets, and nothing
 * else. Some SDKs put the token into their messages, and some request libraries keep the whole request on their errors.
 */
export function cleanError(thrown: unknown): Error {
  // By its fields and not its class: an error of another window is no instance of ours.
  const { name = 'Error', message = thrown } = Object(thrown) as { name?: unknown; message?: unknown };
  return Object.assign(new Error(textOf(message)), { name: textOf(name) });
}
