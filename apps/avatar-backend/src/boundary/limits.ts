/** How much one server accepts from all its clients together, and from each. Anything beyond is refused, never kept. */
export interface Limits {
  /** Open connections; one more is closed at once. */
  readonly maxConnections: number;
  /** Characters of an address: 414. */
  readonly maxUrlLength: number;
  /** Bytes of all headers, the address among them: 431. */
  readonly maxHeaderBytes: number;
  /** Bytes of a request's body: 413. */
  readonly maxBodyBytes: number;
  /** Bytes of a message on a WebSocket: it is closed with 1009. */
  readonly maxMessageBytes: number;
  /** Bytes that wait for a client that does not read: its WebSocket or event stream is cut. */
  readonly maxBufferedBytes: number;
  /** How long the headers of a request may take to come, ms: 408. */
  readonly headersTimeoutMs: number;
  /** How long a whole request may take to come, ms: 408. */
  readonly requestTimeoutMs: number;
  /** How long a connection may be silent both ways while a request is being answered, ms. */
  readonly idleMs: number;
  /** How long a connection may wait for its next request, ms. */
  readonly keepAliveMs: number;
}

export const defaultLimits: Limits = {
  maxConnections: 1_000,
  maxUrlLength: 2_048,
  maxHeaderBytes: 16_384,
  maxBodyBytes: 16_384,
  maxMessageBytes: 16_384,
  maxBufferedBytes: 1_048_576,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  idleMs: 60_000,
  keepAliveMs: 5_000,
};
