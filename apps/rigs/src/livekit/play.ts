import { definePlay } from '../stage.ts';
import { livekitFaults } from './faults.ts';
import { startLivekit } from './server/server.ts';
import words from './words.json';

/** LiveKit in the playground. */
export const livekitPlay = definePlay({
  title: 'LiveKit',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: livekitFaults,
  async start(remote) {
    const server = await startLivekit(remote);
    return { server, query: { url: server.url } };
  },
});
