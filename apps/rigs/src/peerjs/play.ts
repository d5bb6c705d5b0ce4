import { definePlay } from '../stage.ts';
import { peerjsFaults } from './faults.ts';
import { startPeerjs } from './server/server.ts';
import words from './words.json';

/** PeerJS in the playground. */
export const peerjsPlay = definePlay({
  title: 'PeerJS',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: peerjsFaults,
  async start() {
    const server = await startPeerjs();
    const port = String(server.port);
    return { server, query: { port, id: 'ada' }, guest: { port, id: 'bob' } };
  },
});
