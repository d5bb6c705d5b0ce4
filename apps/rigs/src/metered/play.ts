import type { Play } from '../stage.ts';
import { startMetered } from './server/server.ts';
import words from './words.json';

/** Closes that a server can send. */
const codes = [1008, 1009, 4001, 4002, 4003, 4010, 4011, 4012, 4020];

/** Metered realtime in the playground. */
export const meteredPlay: Play = {
  title: 'Metered',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start() {
    const server = await startMetered();
    return {
      query: { url: server.url },
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.freeze]: () => server.freeze(),
        [words.thaw]: () => server.thaw(),
        [words.drop]: () => server.drop(),
        [words.goAway]: () => {
          server.goAway(10_000);
          server.close(1001);
        },
        ...Object.fromEntries(
          codes.map((code) => [words.close.replace('{code}', String(code)), () => server.close(code)]),
        ),
        [words.full]: () => server.configure({ refuse: 4010 }),
        [words.refuseTokens]: () => server.configure({ refuse: 4002 }),
        [words.welcome]: () => server.configure({ refuse: null }),
        [words.quota]: () => server.tell('over_message_quota'),
        [words.unknownError]: () => server.tell('something_new'),
        [words.cutMedia]: () => server.media.cut(),
        [words.restoreMedia]: () => server.media.restore(),
      },
      stop: () => server.stop(),
    };
  },
};
