import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/opentok-no-session':
    'There is no session to connect: opentokSource knows none with connect(). Pass `session`, or call trackSession(session).',
  'adapters/opentok-no-token':
    'There is no token to connect with: none was passed to recover() and opentokSource has no `token` function. Give one of the two.',
  'adapters/opentok-no-republish':
    'A publisher that failed cannot be used again: pass `republish` to opentokSource, which makes a new one and publishes it.',
  'adapters/opentok-no-publisher':
    'There is no publisher that could be given another device: pass `publisher` to opentokSource, or call trackPublisher(publisher).',
  'adapters/opentok-no-namespace':
    'Sound cannot be unblocked without the namespace: pass `OT` to opentokSource.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
