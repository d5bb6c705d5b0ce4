import { adapters } from '@faultline/adapters/adapters';
import type { ReplayAdapter } from '@faultline/adapters/kit';
import { ownEntry } from '@faultline/core';

/** The replay adapter of each SDK, by npm name; `name@major.minor` for versions that differ completely. */
export const replayAdapters: Readonly<Record<string, ReplayAdapter>> = Object.fromEntries(
  adapters.flatMap(({ replays }) => Object.entries(replays)),
);

/**
 * Returns the adapter that replays recordings of this SDK, or undefined.
 *
 * @param version of the SDK; without it, or when it behaves like the others, the SDK's general entry is used.
 */
export const replayAdapterOf = (sdk: string, version = ''): ReplayAdapter | undefined =>
  ofVersion(replayAdapters, sdk, version);

/** The entry for the npm name of an SDK, or for name and version when versions differ completely. */
export function ofVersion<Of>(
  all: Readonly<Record<string, Of>>,
  sdk: string,
  version: string,
): Of | undefined {
  const exact = `${sdk}@${/^\d+\.\d+/.exec(version)?.[0] ?? ''}`;
  return ownEntry(all, exact) ?? ownEntry(all, sdk);
}
