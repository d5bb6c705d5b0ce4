import { startServerRig, type PageOnServer, type RigOptions, type ServerRig } from '../serverRig.ts';
import { serveSdk } from './sdkFile.ts';
import { startSessionServer, type SessionServer } from './server/server.ts';

export type OpenPage = PageOnServer<SessionServer>;
export type Rig = ServerRig<SessionServer>;

/** A browser; every test opens its own page and session server. */
export const startRig = async (options: RigOptions = {}): Promise<Rig> =>
  startServerRig({
    entry: new URL('./page.tsx', import.meta.url),
    ...options,
    handle: await serveSdk(),
    start: () => startSessionServer(),
    queryOf: ({ url }) => ({ url }),
  });
