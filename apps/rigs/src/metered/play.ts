import { definePlay } from '../stage.ts';
import { meteredFaults } from './faults.ts';
import { startMetered } from './server/server.ts';
import words from './words.json';

/** Metered realtime in the playground. */
export const meteredPlay = definePlay({
  title: 'Metered',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: meteredFaults,
  async start() {
    const server = await startMetered();
    return {
      server,
      query: { url: server.url },
      guest: { url: server.url, name: 'Grace', listens: 'yes' },
    };
  },
});
