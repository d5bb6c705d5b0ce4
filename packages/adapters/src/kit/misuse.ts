import { misuseError } from '@faultline/core';

/** What this package says to developers, by code. */
export const sentences = {
  'adapters/no-emitter':
    '{taker} was given something without on() and off(): it cannot hear its events. Pass {pass}.',
  'adapters/no-recovery': '{name} does not handle "{action}": pass it in the app\'s `actions` map.',
};

/** An error of this package for a developer. */
export const misuse = (code: keyof typeof sentences, values?: Readonly<Record<string, string>>): Error =>
  misuseError(code, () => (process.env.NODE_ENV === 'production' ? undefined : sentences[code]), values);
