import type { ReplayAdapter } from '../kit/replay/replay.ts';
import type { Write } from '../kit/listen/tap.ts';
import { replayLegacy } from './legacy/replay.ts';
import { replayModern } from './modern/replay.ts';
import { writeLegacy, writeModern } from './write.ts';

/** The versions of sip.js before 0.21, for which the older entry point is: another library under the same name. */
const olderVersions = [7, 8, 9, 10, 11, 12, 13, 14, 15];

/** The replay adapters, by the npm name of the SDK. */
export const sipjsReplays: Readonly<Record<string, ReplayAdapter>> = {
  'sip.js': replayModern,
  jssip: replayLegacy,
  ...Object.fromEntries(olderVersions.map((minor) => [`sip.js@0.${minor}`, replayLegacy])),
};

/** How to record what a source received, under the same names. */
export const sipjsWrites: Readonly<Record<string, Write>> = {
  'sip.js': writeModern,
  jssip: writeLegacy,
  ...Object.fromEntries(olderVersions.map((minor) => [`sip.js@0.${minor}`, writeLegacy])),
};
