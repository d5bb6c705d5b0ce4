import type { RecordingLike } from '@faultline/core';

/** What a recorder can give. */
export type RecordingKind = 'usable' | 'broken';

/** A recording of a lost connection, and a recorder that fails. */
export const recordings: Readonly<Record<RecordingKind, () => RecordingLike>> = {
  usable: () => ({
    sdk: '@telnyx/webrtc',
    version: '2.27.10',
    recordedAt: new Date().toISOString(),
    events: [{ tMs: 0, event: 'telnyx.socket.close', payload: { event: { code: 1006 } } }],
  }),
  broken: () => {
    throw new Error('Nothing has been recorded.');
  },
};
