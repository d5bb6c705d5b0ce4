import { startServerRig, type PageOnServer, type RigOptions, type ServerRig } from '../serverRig.ts';
import { startTwilio, type TwilioServer } from './server/server.ts';

export type OpenPage = PageOnServer<TwilioServer>;
export type Rig = ServerRig<TwilioServer>;

/** A browser that trusts any certificate; every test opens its own page and server. */
export const startRig = (options: RigOptions = {}): Promise<Rig> =>
  startServerRig({
    ...options,
    entry: new URL('./page.tsx', import.meta.url),
    anyCertificate: true,
    start: ({ server }) => startTwilio(server.remote),
    queryOf: ({ host }) => ({ host }),
  });
