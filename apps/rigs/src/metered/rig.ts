import { startServerRig, type PageOnServer, type ServerRig } from '../serverRig.ts';
import { startMetered, type MeteredServer } from './server/server.ts';

export type OpenPage = PageOnServer<MeteredServer>;
export type Rig = ServerRig<MeteredServer>;

/** A browser; every test opens its own page and signalling server. A second page in the same room hears the first one. */
export const startRig = (): Promise<Rig> =>
  startServerRig({
    entry: new URL('./page.tsx', import.meta.url),
    start: () => startMetered(),
    queryOf: ({ url }) => ({ url }),
    guest: { query: { name: 'Ben', listens: 'yes' } },
  });
