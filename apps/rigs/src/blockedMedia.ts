import type { RemoteParty } from './remoteParty.ts';

/** An ICE candidate over UDP (RFC 8839 §5.1), up to its port. */
const candidate = /^(a=candidate:\S+ \d+ udp \d+ \S+ )\d+/gim;

/** A port where nobody listens: above those that Linux gives out by itself, and none that Chromium refuses. */
const deadPort = 61_999;

/** A session description whose ports lead nowhere, as behind a firewall that blocks calls. */
const leadingNowhere = (sdp: string): string =>
  sdp.replace(candidate, (_, upToPort: string) => `${upToPort}${deadPort}`);

/** A remote party to and from which no media gets through while `isBlocked` says so. */
export function behindFirewall(remote: RemoteParty, isBlocked: () => boolean): RemoteParty {
  const way = (sdp: string) => (isBlocked() ? leadingNowhere(sdp) : sdp);
  return {
    answer: async (callId, sdp) => way(await remote.answer(callId, way(sdp))),
    offer: async (callId) => way(await remote.offer(callId)),
    accept: (callId, sdp) => remote.accept(callId, way(sdp)),
    hangUp: (callId) => remote.hangUp(callId),
  };
}
