/** What the address of the call page says. */
export interface Settings {
  /** Where the gateway listens, `ws://127.0.0.1:…`. */
  readonly host: string;
  readonly password: string;
  /** Null: the SDK's own number of attempts. */
  readonly maxReconnectAttempts: number | null;
  /** How long a call waits for its microphone; null: it does not. */
  readonly recoveryMs: number | null;
  readonly autoReconnect: boolean;
  /** After how long reconnecting counts as long; null: the usual time. */
  readonly longAfterMs: number | null;
  /** Signs in with a token that runs out after so many seconds; null: with a name and a password. */
  readonly tokenSeconds: number | null;
}

const numberOf = (text: string | null) => (text === null ? null : Number(text));

/** Reads the settings of a page address, e.g. `/?host=ws://127.0.0.1:4000&attempts=2&recovery=8000`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    host: query.get('host') ?? 'ws://127.0.0.1:1',
    password: query.get('password') ?? 'right',
    maxReconnectAttempts: numberOf(query.get('attempts')),
    recoveryMs: numberOf(query.get('recovery')),
    autoReconnect: query.get('autoReconnect') !== 'no',
    longAfterMs: numberOf(query.get('longAfter')),
    tokenSeconds: numberOf(query.get('tokenSeconds')),
  };
}
