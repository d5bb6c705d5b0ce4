/** An `EventSource`, or an object that behaves like one. */
export interface EventSourceLike {
  /** 0 connecting (it tries by itself), 1 open, 2 closed for good. */
  readonly readyState: number;
  addEventListener(type: string, listener: (event: unknown) => void): void;
  removeEventListener(type: string, listener: (event: unknown) => void): void;
  close?(): void;
}

/** A `WebSocket` of the app's own backend, or an object that behaves like one. */
export interface WebSocketLike {
  /** 0 connecting, 1 open, 2 closing, 3 closed. */
  readonly readyState: number;
  addEventListener(type: string, listener: (event: unknown) => void): void;
  removeEventListener(type: string, listener: (event: unknown) => void): void;
  close?(): void;
}

/** A `Response` of `fetch`. */
export interface ResponseLike {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<unknown>;
  /** If it exists, the body stays readable for the app. */
  clone?(): ResponseLike;
}

/** Opens a channel. It receives the id of the last message, so that the app can request what came after it. */
export type OpenChannel<Channel> = (lastEventId: string | null) => Channel;
