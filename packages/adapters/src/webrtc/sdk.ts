/** An object with `addEventListener`. */
export interface EventTargetLike {
  addEventListener(type: string, listener: (event: unknown) => void): void;
  removeEventListener(type: string, listener: (event: unknown) => void): void;
}

/** The part of an `RTCPeerConnection` that must exist. The rest is used if the browser has it. */
export interface PeerConnectionLike extends EventTargetLike {
  readonly connectionState: string;
  close(): void;
}

/** The part of a `WebSocket`, or of a similar class, that must exist. */
export interface SocketLike extends EventTargetLike {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  close(code?: number, reason?: string): void;
}

/** The events of a socket that are listened to. */
export const socketEvents = ['open', 'close'] as const;
