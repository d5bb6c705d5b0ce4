import type { Play } from '../stage.ts';
import { startWebrtc } from './server/server.ts';
import words from './words.json';

/** WebRTC without an SDK in the playground: two pages and a relay. */
export const webrtcPlay: Play = {
  title: 'WebRTC',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start() {
    const server = await startWebrtc();
    return {
      query: { kind: 'socket', port: String(server.port), id: 'ada' },
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.cutMedia]: () => server.media.cut(),
        [words.restoreMedia]: () => server.media.restore(),
      },
      stop: () => server.stop(),
    };
  },
};
