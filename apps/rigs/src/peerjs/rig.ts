import { startServerRig, type PageOnServer, type ServerRig } from '../serverRig.ts';
import { startPeerjs, type PeerjsServer } from './server/server.ts';

export type OpenPage = PageOnServer<PeerjsServer>;
export type Rig = ServerRig<PeerjsServer>;

/** A browser; every test opens its own page, of the peer “ada”, and its own server. The second page is that of “bob”. */
export const startRig = (): Promise<Rig> =>
  startServerRig({
    entry: new URL('./page.tsx', import.meta.url),
    start: () => startPeerjs(),
    queryOf: ({ port }) => ({ port: String(port) }),
    host: { id: 'ada' },
    guest: { query: { id: 'bob' }, ready: (guest) => guest.untilStatus('Ready') },
  });
