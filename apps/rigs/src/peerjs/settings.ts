/** What the address of the call page says. */
export interface Settings {
  /** Where the server listens on 127.0.0.1. */
  readonly port: number;
  /** The id of this peer; null lets the server choose one. */
  readonly id: string | null;
  readonly key: string;
  /** Only relayed media, and no relay: a network that lets no call through. */
  readonly blocked: boolean;
}

/** Reads the settings of a page address, e.g. `/?port=4000&id=ada`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    port: Number(query.get('port') ?? 1),
    id: query.get('id'),
    key: query.get('key') ?? 'peerjs',
    blocked: query.get('blocked') === 'yes',
  };
}
