import type { Replayed } from '../replayed.ts';
import { replayModern } from './replayModern.ts';

/** The npm names whose recordings this adapter replays. */
export const sipjsReplays = ['sip.js'];

export const replaySipjs = (options: object, now: () => number): Replayed => replayModern(options, now);
