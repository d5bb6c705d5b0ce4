import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/twilio-no-audio':
    'This device has no `audio` helper, so that it cannot be given another microphone: see `enumerateDevices` among its options.',
  'adapters/twilio-cannot-register':
    'This Twilio device cannot register now: it is registering already, or was destroyed. After destroy(), make a new device and a new source for it.',
  'adapters/twilio-retrying':
    'The Twilio SDK is trying to connect by itself, and cannot be made to try sooner.',
  'adapters/twilio-no-token':
    'There is no access token to sign in with: none was passed to recover() and twilioSource has no `credentials` function. Give one of the two.',
  'adapters/twilio-destroyed':
    'This Twilio device cannot take another token: it was destroyed. Make a new device and a new source for it.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
