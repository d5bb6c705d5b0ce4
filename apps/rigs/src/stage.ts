import type { PageServerOptions } from './pageServer.ts';
import type { RemoteParty } from './remoteParty.ts';

/** One SDK's servers on 127.0.0.1, ready to be broken by a person. */
export interface Stage {
  /** What the page's address must say to find the servers. */
  readonly query: Readonly<Record<string, string>>;
  /** What can be broken and mended, by the words on its button, in their order. */
  readonly faults: Readonly<Record<string, () => void | Promise<void>>>;
  readonly handle?: PageServerOptions['handle'];
  stop(): Promise<void>;
}

/** What the playground needs of an SDK. */
export interface Play {
  readonly title: string;
  /** The page's script. */
  readonly entry: URL;
  /** What to try, e.g. which numbers mean what. */
  readonly hint: string;
  /** The page is served from `origin`, and lends its remote party. */
  start(remote: RemoteParty, origin: string): Promise<Stage>;
}
