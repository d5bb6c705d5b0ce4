/** What the address of the SIP call page says. */
export interface Settings {
  /** Where the server listens, `ws://127.0.0.1:…`. */
  readonly server: string;
  /** Who signs in; the server refuses `reg-403` and `reg-503`. */
  readonly user: string;
  readonly password: string;
  /** Whether the app uses the helper that reconnects. */
  readonly reconnects: boolean;
  /** The test connects the store itself, in the middle of a talk, and calls that go out are not shown to it. */
  readonly late: boolean;
  /** Whether somebody else is on the page under the name `bob`, and whether he answers. */
  readonly bob: 'answers' | 'rings' | null;
}

/** Reads the settings of a page address, e.g. `/?server=ws://127.0.0.1:4000&bob=answers`. */
export function settingsOf(address: string): Settings {
  const { searchParams: query } = new URL(address);
  return {
    server: query.get('server') ?? 'ws://127.0.0.1:1',
    user: query.get('user') ?? 'alice',
    password: query.get('password') ?? 'secret',
    reconnects: query.has('reconnects'),
    late: query.has('late'),
    bob: query.has('bob') ? (query.get('bob') === 'rings' ? 'rings' : 'answers') : null,
  };
}
