/**
 * The other end of a call: whoever can make real session descriptions, which a server without a media stack cannot.
 * One connection a call; a later `offer` or `answer` of the same call replaces it or renegotiates.
 */
export interface RemoteParty {
  /** Takes the client's offer and answers it. */
  answer(callId: string, sdp: string): Promise<string>;
  /** Makes an offer of its own, e.g. for a call to the client. */
  offer(callId: string): Promise<string>;
  /** Takes the client's answer to an offer. */
  accept(callId: string, sdp: string): Promise<void>;
  hangUp(callId: string): Promise<void>;
}

/** For a gateway whose calls never get as far as media. */
export const nobody: RemoteParty = {
  answer: () => Promise.reject(new Error('Nobody is there to answer: give the gateway a remote party.')),
  offer: () => Promise.reject(new Error('Nobody is there to call: give the gateway a remote party.')),
  accept: () => Promise.resolve(),
  hangUp: () => Promise.resolve(),
};
