import type { Replayed } from '../replayed.ts';
import { replayLegacy } from './replayLegacy.ts';
import { replayModern } from './replayModern.ts';

/** The npm names whose recordings this adapter replays. */
export const sipjsReplays = ['sip.js'];

/** Those whose recordings the older door replays: with a version, which decides where two stacks have one name. */
export const sipjsLegacyReplays = [
  'jssip',
  ...Array.from({ length: 9 }, (_, index) => `sip.js@0.${index + 7}`),
];

export const replaySipjs = (options: object, now: () => number): Replayed => replayModern(options, now);

export const replaySipjsLegacy = (options: object, now: () => number): Replayed => replayLegacy(options, now);
