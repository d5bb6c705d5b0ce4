import type { Play } from '../stage.ts';
import { startLivekit } from './server/server.ts';
import words from './words.json';

/** LiveKit in the playground. */
export const livekitPlay: Play = {
  title: 'LiveKit',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start(remote) {
    const server = await startLivekit(remote);
    return {
      query: { url: server.url },
      faults: {
        [words.cut]: () => server.cut(),
        [words.kill]: () => server.kill(),
        [words.killForget]: () => server.kill({ forget: true }),
        [words.restart]: () => server.restart(),
        [words.freeze]: () => server.freeze(),
        [words.thaw]: () => server.thaw(),
        [words.refuse]: () => server.configure({ refuse: 401 }),
        [words.accept]: () => server.configure({ refuse: null }),
        [words.rebuild]: () => server.leave('UNKNOWN_REASON', 'reconnect'),
        [words.elsewhere]: () => server.leave('DUPLICATE_IDENTITY'),
        [words.remove]: () => server.leave('PARTICIPANT_REMOVED'),
        [words.delete]: () => server.leave('ROOM_DELETED'),
        [words.shutdown]: () => server.leave('SERVER_SHUTDOWN'),
        [words.poor]: () => server.rate('poor'),
        [words.good]: () => server.rate('excellent'),
        [words.declines]: () => server.guestLeaves('USER_REJECTED'),
      },
      stop: () => server.stop(),
    };
  },
};
