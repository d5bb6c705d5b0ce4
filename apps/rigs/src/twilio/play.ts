import { definePlay } from '../stage.ts';
import { twilioFaults } from './faults.ts';
import { startTwilio } from './server/server.ts';
import words from './words.json';

/** Twilio Voice in the playground. */
export const twilioPlay = definePlay({
  title: 'Twilio Voice',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: twilioFaults,
  async start(remote) {
    const server = await startTwilio(remote);
    return { server, query: { host: server.host } };
  },
});
