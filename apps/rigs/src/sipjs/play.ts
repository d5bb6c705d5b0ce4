import { ensureKamailio } from '../../../../scripts/lib/kamailio.mjs';
import type { Play } from '../stage.ts';
import { startKamailio } from './kamailio/kamailio.ts';
import words from './words.json';

/** SIP.js with a real Kamailio in the playground. */
export const sipjsPlay: Play = {
  title: 'SIP.js',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  async start() {
    const executable = await ensureKamailio();
    if (!executable)
      throw new Error(
        'There is no Kamailio to call through and none could be installed. Install Debian’s packages kamailio and kamailio-websocket-modules, or set KAMAILIO_PATH to its executable.',
      );
    const server = await startKamailio(executable);
    return {
      query: { server: server.url, bob: 'answers' },
      faults: {
        [words.kill]: () => server.kill(),
        [words.restart]: () => server.restart(),
        [words.freeze]: () => server.freeze(),
        [words.thaw]: () => server.thaw(),
      },
      stop: () => server.stop(),
    };
  },
};
