/** What the address of the call page says. */
export interface Settings {
  /** Where the server listens, `ws://127.0.0.1:…`. */
  readonly url: string;
  /** A client alone, or a peer with a microphone. */
  readonly kind: 'client' | 'peer';
  /** Who this is; its tokens say so. */
  readonly name: string;
  /** Null: the SDK's own number of attempts. */
  readonly maxAttempts: number | null;
  /** The SDK's longest wait between two attempts, ms. */
  readonly maxDelayMs: number;
  readonly inactivityTimeoutMs: number | null;
  readonly reconnect: boolean;
  /**
   * Sends no sound. Where both sides offer theirs at once, Chromium 156 can lose the candidates of the one that gives way,
   * and the SDK (1.2.0) then waits for ever: a test has one side only that offers.
   */
  readonly listens: boolean;
  /** After how long reconnecting counts as long; null: the usual time. */
  readonly longAfterMs: number | null;
}

const numberOf = (text: string | null) => (text === null ? null : Number(text));

/** Reads the settings of a page address, e.g. `/?url=ws://127.0.0.1:4000&kind=peer&attempts=2`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    url: query.get('url') ?? 'ws://127.0.0.1:1',
    kind: query.get('kind') === 'client' ? 'client' : 'peer',
    name: query.get('name') ?? 'Ada',
    maxAttempts: numberOf(query.get('attempts')),
    maxDelayMs: numberOf(query.get('maxDelay')) ?? 2_000,
    inactivityTimeoutMs: numberOf(query.get('inactivity')),
    listens: query.get('listens') === 'yes',
    reconnect: query.get('reconnect') !== 'no',
    longAfterMs: numberOf(query.get('longAfter')),
  };
}
