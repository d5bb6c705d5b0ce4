import { misuseOf } from '../kit/misuse.ts';

/** What this adapter says to developers, by code. */
export const sentences = {
  'adapters/peerjs-destroyed':
    'This peer was destroyed, and cannot be connected again. Make a new Peer, and a new source for it.',
};

/** An error of this adapter for a developer. */
export const misuse = misuseOf((code: keyof typeof sentences) =>
  process.env.NODE_ENV === 'production' ? undefined : sentences[code],
);
