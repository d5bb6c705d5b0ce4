import { misuseError } from '@faultline/core';

/** This package's messages for developers, by code. */
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
 * Creates the developer errors of one folder.
 *
 * @param sentence returns the sentence of a code; nothing in production, so that bundlers drop the sentences.
 */
export const misuseOf =
  <Code extends string>(sentence: (code: Code) => string | undefined) =>
  (code: Code, values?: Readonly<Record<string, string>>, options?: { readonly cause: unknown }): Error =>
    Object.assign(
      misuseError(code, () => sentence(code), values),
      options,
    );

/** A developer error of the kit. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
