import { misuseError } from '@faultline/core';

/** What this package says to developers, by code. */
export const sentences = {
  'adapters/no-emitter':
    '{taker} was given something without on() and off(): it cannot hear its events. Pass {pass}.',
  'adapters/no-recovery': '{name} does not handle "{action}": pass it in the app\'s `actions` map.',
  'adapters/no-user-media':
    'This browser cannot be asked for a microphone or camera. Open the page over https, or in another one.',
  'adapters/no-device-chosen':
    'useDevice was asked for without a device: pass `{ deviceId }`, one of `navigator.mediaDevices.enumerateDevices()`.',
  'adapters/device-unusable':
    'The device could still not be used. The reason is in the details of the issue.',
};

/**
 * Makes the errors for developers of one folder.
 *
 * @param sentence gives the sentence of a code. Nothing in production, so that bundlers leave the sentences out.
 */
export const misuseOf =
  <Code extends string>(sentence: (code: Code) => string | undefined) =>
  (code: Code, values?: Readonly<Record<string, string>>, options?: { readonly cause: unknown }): Error =>
    Object.assign(
      misuseError(code, () => sentence(code), values),
      options,
    );

/** An error of the kit for a developer. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
