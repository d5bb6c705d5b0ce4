import { faultsOn, type Faults, type FaultTable } from './faults/fault.ts';
import type { PageServerOptions } from './pageServer.ts';
import type { RemoteParty } from './remoteParty.ts';

type Query = Readonly<Record<string, string>>;

/** One SDK's servers on 127.0.0.1, ready to be broken by a person. */
export interface Stage {
  /** What the page's address must say to find the servers. */
  readonly query: Query;
  /** What another page must say to be the other end of a call; only where the other end is a page. */
  readonly guest?: Query;
  readonly handle?: PageServerOptions['handle'];
  readonly faults: Faults;
  stop(): Promise<void>;
}

/** What the playground needs of an SDK. */
export interface Play {
  readonly title: string;
  /** The page's script. */
  readonly entry: URL;
  /** What to try, e.g. which numbers mean what. */
  readonly hint: string;
  readonly faults: FaultTable<never>;
  /** The page is served from `origin`, and lends its remote party. */
  start(remote: RemoteParty, origin: string): Promise<Stage>;
}

/** What `start` of an SDK gives: its server, and how pages find it. */
export interface Started<Server> extends Pick<Stage, 'query' | 'guest' | 'handle'> {
  readonly server: Server;
}

export interface PlayOptions<Server> extends Pick<Play, 'title' | 'entry' | 'hint'> {
  readonly faults: FaultTable<Server>;
  start(remote: RemoteParty, origin: string): Promise<Started<Server>>;
}

/** Makes the play of an SDK from its server and the table of what can go wrong with it. */
export const definePlay = <Server extends { stop(): void | Promise<void> }>({
  start,
  ...play
}: PlayOptions<Server>): Play => ({
  ...play,
  async start(remote, origin) {
    const { server, ...found } = await start(remote, origin);
    return {
      ...found,
      faults: faultsOn(play.faults, server),
      stop: async () => server.stop(),
    };
  },
});
