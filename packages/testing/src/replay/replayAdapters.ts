import { adapters } from '@faultline/adapters/adapters';
import type { ReplayAdapter } from '@faultline/adapters/kit';
import { ownEntry } from '@faultline/core';

/** Who replays what, by the npm name of the SDK; `name@major.minor` where versions differ wholly. */
export const replayAdapters: Readonly<Record<string, ReplayAdapter>> = Object.fromEntries(
  adapters.flatMap(({ replays }) => Object.entries(replays)),
);

/**
 * Who replays recordings of this SDK; nobody: undefined.
 *
 * @param version of the SDK; without it, or where it is like the others, the SDK's own.
 */
export const replayAdapterOf = (sdk: string, version = ''): ReplayAdapter | undefined =>
  ofVersion(replayAdapters, sdk, version);

/** An entry by the npm name of the SDK, or by name and version where versions differ wholly. */
export function ofVersion<Of>(
  all: Readonly<Record<string, Of>>,
  sdk: string,
  version: string,
): Of | undefined {
  const exact = `${sdk}@${/^\d+\.\d+/.exec(version)?.[0] ?? ''}`;
  return ownEntry(all, exact) ?? ownEntry(all, sdk);
}
