import type { Play } from '../stage.ts';
import { startPeerjs } from './server/server.ts';
import words from './words.json';

/** PeerJS in the playground. */
export const peerjsPlay: Play = {
  title: 'PeerJS',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start() {
    const server = await startPeerjs();
    return {
      query: { port: String(server.port), id: 'ada' },
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.freeze]: () => server.freeze(),
        [words.thaw]: () => server.thaw(),
        [words.cut]: () => server.cut(),
        [words.cutUnnoticed]: () => server.cut({ unnoticed: true }),
        [words.cutMedia]: () => server.media.cut(),
        [words.restoreMedia]: () => server.media.restore(),
      },
      stop: () => server.stop(),
    };
  },
};
