import { startServerRig, type PageOnServer, type RigOptions, type ServerRig } from '../serverRig.ts';
import { startLivekit, type LivekitServer } from './server/server.ts';

export type OpenPage = PageOnServer<LivekitServer>;
export type Rig = ServerRig<LivekitServer>;

/** A browser; every test opens its own page and signalling server. */
export const startRig = (options: RigOptions = {}): Promise<Rig> =>
  startServerRig({
    ...options,
    entry: new URL('./page.tsx', import.meta.url),
    start: ({ server }) => startLivekit(server.remote),
    queryOf: ({ url }) => ({ url }),
  });
