import { avatarReplays, replayAvatar } from '@faultline/adapters/avatar/replay';
import { livekitReplays, replayLivekit } from '@faultline/adapters/livekit/replay';
import { meteredReplays, replayMetered } from '@faultline/adapters/metered/replay';
import { opentokReplays, replayOpentok } from '@faultline/adapters/opentok/replay';
import {
  replaySipjs,
  replaySipjsLegacy,
  sipjsLegacyReplays,
  sipjsReplays,
} from '@faultline/adapters/sipjs/replay';
import { replayTelnyx, telnyxReplays } from '@faultline/adapters/telnyx/replay';
import { replayTwilio, twilioReplays } from '@faultline/adapters/twilio/replay';
import type { Replayed, SourceClock } from '@faultline/adapters/kit';
import { ownEntry } from '@faultline/core';

/** Rebuilds what a recording was made of, from its options, on the clock it is played on. */
export type ReplayAdapter = (options: object, clock: SourceClock) => Replayed;

const table = (names: readonly string[], replay: ReplayAdapter) =>
  names.map((name) => [name, replay] as const);

/** Who replays what, by the npm name of the SDK; `name@major.minor` where versions differ wholly. */
export const replayAdapters: Readonly<Record<string, ReplayAdapter>> = Object.fromEntries([
  ...table(telnyxReplays, replayTelnyx),
  ...table(opentokReplays, replayOpentok),
  ...table(meteredReplays, replayMetered),
  ...table(avatarReplays, replayAvatar),
  ...table(livekitReplays, replayLivekit),
  ...table(sipjsReplays, replaySipjs),
  ...table(sipjsLegacyReplays, replaySipjsLegacy),
  ...table(twilioReplays, replayTwilio),
]);

/**
 * Who replays recordings of this SDK; nobody: undefined.
 *
 * @param version of the SDK; without it, or where it is like the others, the SDK's own.
 */
export function replayAdapterOf(sdk: string, version = ''): ReplayAdapter | undefined {
  const exact = `${sdk}@${/^\d+\.\d+/.exec(version)?.[0] ?? ''}`;
  return ownEntry(replayAdapters, exact) ?? ownEntry(replayAdapters, sdk);
}
