import { asked, field, numberField, textField } from '../read/read.ts';
import type { SourceBase } from '../source/sourceBase.ts';
import { contradictsOffline } from './contradictsOffline.ts';

/** The direction of sound, and whether it flows; or that it arrives although the browser says that it is offline. */
export type Flow =
  'inbound-stalled' | 'inbound-flows' | 'outbound-stalled' | 'outbound-flows' | 'contradicts-offline';

type Way = 'inbound' | 'outbound';

/** How often the browser's counters are read, and how long they may stay the same, ms. */
const lookEveryMs = 1_000;
const stalledAfterMs = 5_000;

const ways = [
  ['inbound', 'getReceivers', 'inbound-rtp', 'bytesReceived'],
  ['outbound', 'getSenders', 'outbound-rtp', 'bytesSent'],
] as const;

const listOf = (peer: unknown, method: string): readonly unknown[] => {
  const all = asked(peer, method);
  return Array.isArray(all) ? (all as unknown[]) : [];
};

/** What both sides agreed that a transceiver does for each way. */
const agreed = {
  inbound: ['receiver', ['recvonly', 'sendrecv']],
  outbound: ['sender', ['sendonly', 'sendrecv']],
} as const;

/**
 * The senders or receivers for which both sides agreed on this way. A transceiver that only sends has a receiver with a
 * live track too, and one on hold has both.
 */
function endsOf(peer: unknown, way: Way, method: string): readonly unknown[] {
  const transceivers = listOf(peer, 'getTransceivers');
  if (transceivers.length === 0) return listOf(peer, method);
  const [end, directions] = agreed[way];
  return transceivers
    .filter((one) => (directions as readonly unknown[]).includes(field(one, 'currentDirection')))
    .map((one) => field(one, end));
}

/** Whether a sender has switched off all that it sends of its track, which some apps do to mute. */
const sendsNothing = (sender: unknown): boolean => {
  const encodings = field(asked(sender, 'getParameters'), 'encodings');
  return (
    Array.isArray(encodings) &&
    encodings.length > 0 &&
    encodings.every((one) => field(one, 'active') === false)
  );
};

/** Whether one of them has an audio track that should flow: not ended, and if it is our own, not muted. */
const shouldFlow = (ends: readonly unknown[], way: Way): boolean =>
  ends.some((one) => {
    const track = field(one, 'track');
    const isSound = textField(track, 'kind') === 'audio' && textField(track, 'readyState') === 'live';
    const isMuted = () => field(track, 'muted') || field(track, 'enabled') === false || sendsNothing(one);
    return isSound && (way === 'inbound' || !isMuted());
  });

async function bytesOf(peer: unknown): Promise<Readonly<Record<string, number>>> {
  const bytes: Record<string, number> = {};
  const add = (report: unknown) => {
    const type = textField(report, 'type');
    const way = ways.find(([, , name]) => name === type);
    if (way && textField(report, 'kind') === 'audio')
      bytes[way[2]] = (bytes[way[2]] ?? 0) + (numberField(report, way[3]) ?? 0);
  };
  asked(await asked(peer, 'getStats'), 'forEach', add);
  return bytes;
}

/**
 * Watches whether sound flows both ways over a connected peer connection: no SDK reports when it does not. Reports when
 * sound has not flowed for 5 s although there is a track for it and both sides agreed on it, and when it flows again or
 * is not expected any more. While the connection itself is not established it reports nothing: that is trouble of the
 * connection.
 *
 * @param peerOf returns the present peer connection, which may appear later or be replaced
 * @returns a function that stops the watch
 */
export function watchFlow(
  peerOf: () => unknown,
  tell: (flow: Flow) => void,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): () => void {
  const start = { bytes: 0, movedAt: clock.now(), stalled: false };
  const last: Record<Way, typeof start> = { inbound: { ...start }, outbound: { ...start } };
  let cancel: () => void = () => undefined;
  let stopped = false;
  const noteOffline = contradictsOffline(clock, () => tell('contradicts-offline'));
  const compare = (peer: unknown, bytes: Readonly<Record<string, number>> | null) => {
    for (const [way, method, type] of ways) {
      const one = last[way];
      const now = bytes?.[type] ?? one.bytes;
      // A new connection counts from zero.
      const moves = now !== one.bytes && now > 0;
      if (way === 'inbound') noteOffline(moves);
      const ends = endsOf(peer, way, method);
      if (bytes === null || moves || !shouldFlow(ends, way)) one.movedAt = clock.now();
      one.bytes = now;
      const stalled = clock.now() - one.movedAt >= stalledAfterMs;
      // What nobody agreed to send is not missing any more, for example on hold.
      if (stalled === one.stalled || (!stalled && !moves && ends.length > 0)) continue;
      one.stalled = stalled;
      tell(`${way}-${stalled ? 'stalled' : 'flows'}`);
    }
  };
  const look = async () => {
    const peer = peerOf();
    const isUp = field(peer, 'connectionState') === 'connected';
    const bytes = isUp ? await bytesOf(peer).catch(() => null) : null;
    if (stopped) return;
    guard('getStats', () => compare(peer, bytes));
    cancel = clock.timer(() => void look(), lookEveryMs);
  };
  void look();
  return () => {
    stopped = true;
    cancel();
  };
}
