import type { Replayed } from '../kit/replay.ts';
import type { SourceClock } from '../kit/sourceBase.ts';
import { replayLegacy } from './legacy/replay.ts';
import { replayModern } from './modern/replay.ts';

/** The npm names whose recordings this adapter replays. */
export const sipjsReplays = ['sip.js'];

/** Those whose recordings the older door replays: with a version, which decides where two stacks have one name. */
export const sipjsLegacyReplays = [
  'jssip',
  ...Array.from({ length: 9 }, (_, index) => `sip.js@0.${index + 7}`),
];

export const replaySipjs = (options: object, clock: SourceClock): Replayed => replayModern(options, clock);

export const replaySipjsLegacy = (options: object, clock: SourceClock): Replayed =>
  replayLegacy(options, clock);
