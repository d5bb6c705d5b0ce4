import type { Play } from '../stage.ts';
import { startTwilio } from './server/server.ts';
import words from './words.json';

/** Twilio Voice in the playground. */
export const twilioPlay: Play = {
  title: 'Twilio Voice',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start(remote) {
    const server = await startTwilio(remote);
    return {
      query: { host: server.host },
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.close]: () => server.close(1001),
        [words.forgetCalls]: () => server.configure({ keepCalls: false }),
        [words.keepCalls]: () => server.configure({ keepCalls: true }),
        [words.noToken]: () => server.configure({ giveReconnectToken: false }),
        [words.token]: () => server.configure({ giveReconnectToken: true }),
        [words.expiring]: () => server.configure({ ttl: 15 }),
        [words.expired]: () => server.refuse(31_205),
        [words.refuse]: () => server.configure({ refuse: 31_204 }),
        [words.accept]: () => server.configure({ refuse: null }),
        [words.invite]: async () => void (await server.invite()),
        [words.cancel]: () => server.cancel(),
        [words.cutMedia]: () => server.cutMedia(),
        [words.hangUp]: () => server.hangUp(),
        [words.fail]: () => server.hangUp(31_003),
      },
      stop: () => server.stop(),
    };
  },
};
