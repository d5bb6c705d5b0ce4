import { startServerRig, type PageOnServer, type ServerRig } from '../serverRig.ts';
import { startWebrtc, type WebrtcServer } from './server/server.ts';
import type { Kind } from './settings.ts';

export type OpenPage = PageOnServer<WebrtcServer>;
export type Rig = ServerRig<WebrtcServer>;

/** A browser; every test opens its own page, of “ada”, and its own server. The second page is that of “bob”. */
export const startRig = (kind: Kind): Promise<Rig> =>
  startServerRig({
    entry: new URL('./page.tsx', import.meta.url),
    start: () => startWebrtc(),
    queryOf: ({ port, mediaServer }) => ({ kind, port: String(port), httpPort: String(mediaServer.port) }),
    host: { id: 'ada' },
    guest: { query: { id: 'bob' }, ready: (guest) => guest.untilStatus('Ready') },
  });
