import { startServerRig, type PageOnServer, type RigOptions, type ServerRig } from '../serverRig.ts';
import { startGateway, type Gateway } from './gateway/index.ts';

export type OpenPage = PageOnServer<Gateway>;
export type Rig = ServerRig<Gateway>;

/** A browser; every test opens its own page and gateway. */
export const startRig = (options: RigOptions = {}): Promise<Rig> =>
  startServerRig({
    entry: new URL('./page.tsx', import.meta.url),
    ...options,
    start: ({ server }) => startGateway({ remote: server.remote }),
    queryOf: ({ url }) => ({ host: url }),
  });
