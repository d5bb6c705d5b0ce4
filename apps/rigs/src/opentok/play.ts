import type { Play } from '../stage.ts';
import { refusals } from './refusals.ts';
import { serveSdk } from './sdkFile.ts';
import { startSessionServer } from './server/server.ts';
import words from './words.json';

/** OpenTok in the playground. */
export const opentokPlay: Play = {
  title: 'OpenTok (Vonage Video)',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start() {
    const server = await startSessionServer();
    return {
      query: { url: server.url },
      handle: await serveSdk(),
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.freeze]: () => server.freeze(),
        [words.thaw]: () => server.thaw(),
        [words.remove]: () => server.removeEveryone(),
        [words.idle]: () => server.removeEveryone('mediaIdle'),
        [words.full]: () => server.refuse(refusals.full),
        [words.refuseTokens]: () => server.refuse(refusals.token),
        [words.noSession]: () => server.refuse(refusals.session),
        [words.trouble]: () => server.refuse(refusals.trouble),
        [words.welcome]: () => server.refuse(null),
      },
      stop: () => server.stop(),
    };
  },
};
