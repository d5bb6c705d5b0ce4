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
export function replayAdapterOf(sdk: string, version = ''): ReplayAdapter | undefined {
  const exact = `${sdk}@${/^\d+\.\d+/.exec(version)?.[0] ?? ''}`;
  return ownEntry(replayAdapters, exact) ?? ownEntry(replayAdapters, sdk);
}
