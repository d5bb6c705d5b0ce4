import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/telnyx-no-connect':
    'This Telnyx client cannot connect again: it has no connect(). Make a new client and a new source for it.',
  'adapters/telnyx-no-credentials':
    'There are no credentials to sign in with: none were passed to recover() and telnyxSource has no `credentials` function. Give one of the two.',
  'adapters/telnyx-no-login':
    'This Telnyx client cannot sign in again: it has no login(). Make a new client and a new source for it.',
  'adapters/telnyx-no-offer':
    'There is no call waiting for its microphone under this id: it was resumed, declined, or its deadline has passed.',
  'adapters/telnyx-no-call': 'The call to put on hold is gone: it has ended, or belongs to another client.',
  'adapters/telnyx-late':
    'The call could not wait any longer: its deadline for the microphone has passed. Offer to call back instead.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
