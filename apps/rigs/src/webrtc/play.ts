import { definePlay } from '../stage.ts';
import { webrtcFaults } from './faults.ts';
import { startWebrtc } from './server/server.ts';
import words from './words.json';

/** WebRTC without an SDK in the playground: two pages and a relay. */
export const webrtcPlay = definePlay({
  title: 'WebRTC',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: webrtcFaults,
  async start() {
    const server = await startWebrtc();
    const found = { kind: 'socket', port: String(server.port) };
    return { server, query: { ...found, id: 'ada' }, guest: { ...found, id: 'bob' } };
  },
});
