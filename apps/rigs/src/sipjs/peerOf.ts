import type { Session } from 'sip.js';

/** The peer connection of a session's media, once it has any. */
export const peerOf = (session: Session | null | undefined): RTCPeerConnection | undefined =>
  (session?.sessionDescriptionHandler as { readonly peerConnection?: RTCPeerConnection } | undefined)
    ?.peerConnection;
