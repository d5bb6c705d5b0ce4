import { telnyxSource } from '@faultline/adapters/telnyx';
import { telnyxReplayClient, telnyxReplays } from '@faultline/adapters/telnyx/replay';
import type { ReplayAdapter } from './replay.ts';

const telnyx: ReplayAdapter = {
  create(recording, now) {
    const client = telnyxReplayClient(recording.options ?? {});
    return { source: telnyxSource(client, { now }), play: client.replay };
  },
};

/** Who replays what, by the npm name of the SDK. */
export const replayAdapters: Readonly<Record<string, ReplayAdapter>> = Object.fromEntries(
  telnyxReplays.map((name) => [name, telnyx]),
);
