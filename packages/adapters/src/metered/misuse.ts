import { misuseOf } from '../kit/misuse.ts';

/** This adapter's messages for developers, by code. */
export const sentences = {
  'adapters/metered-peer-closed':
    'This MeteredPeer is closed for good: its SDK can only join with a new one. Pass `newPeer` to meteredSource, which makes it.',
  'adapters/metered-no-channel':
    'It is not known which channel to join: this peer has never been in one. Pass `channel` to meteredSource.',
  'adapters/metered-nothing-to-connect':
    'There is nothing to connect again: it is there, or the SDK is trying by itself.',
  'adapters/metered-no-object':
    'meteredSource was given nothing that it can listen to. Pass { client: new SignallingClient(…) }, { peer: new MeteredPeer(…) }, or both.',
  'adapters/metered-new-peer':
    'The `newPeer` of meteredSource returned nothing that it can listen to. Return a new MeteredPeer.',
};

/** A developer error of this adapter. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
