const kinds = ['socket', 'whip', 'agent', 'mediasoup'] as const;

/** How the page makes its calls. */
export type Kind = (typeof kinds)[number];

/** What the address of the call page says. */
export interface Settings {
  readonly kind: Kind;
  /** Where the relay of messages listens on 127.0.0.1. */
  readonly port: number;
  /** Where the media server takes offers by HTTP. */
  readonly httpPort: number;
  /** Under which name others reach this page. */
  readonly id: string;
}

/** Reads the settings of a page address, e.g. `/?kind=whip&httpPort=4000`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    kind: kinds.find((kind) => kind === query.get('kind')) ?? 'socket',
    port: Number(query.get('port') ?? 1),
    httpPort: Number(query.get('httpPort') ?? 1),
    id: query.get('id') ?? 'ada',
  };
}
