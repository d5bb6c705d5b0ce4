import { ensureKamailio } from '../../../../scripts/lib/kamailio.mjs';
import { outages } from '../faults/outages.ts';
import { definePlay } from '../stage.ts';
import { startKamailio, type Kamailio } from './kamailio/kamailio.ts';
import words from './words.json';

/** SIP.js with a real Kamailio in the playground. */
export const sipjsPlay = definePlay<Kamailio>({
  title: 'SIP.js',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: outages,
  async start() {
    const executable = await ensureKamailio();
    if (!executable)
      throw new Error(
        'There is no Kamailio to call through and none could be installed. Install Debian’s packages kamailio and kamailio-websocket-modules, or set KAMAILIO_PATH to its executable.',
      );
    const server = await startKamailio(executable);
    return { server, query: { server: server.url, bob: 'answers', reconnects: '' } };
  },
});
