import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/avatar-not-opened':
    'The session could not be opened again ({code}): what the service said is in the list of errors. Offer it again later.',
  'adapters/avatar-no-reconnect':
    'Nothing can be opened again: avatarSource has neither a `reconnect` function nor a channel that it opened itself. Give it one of the two.',
  'adapters/avatar-feed':
    'The incident feed answered with status {status}: nothing can be read from it. Check the address and that the page may ask for it.',
  'adapters/avatar-no-listener':
    'avatarSource was given `{name}` without addEventListener(): it cannot hear it. Pass an {kind}, or a function that returns one.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
