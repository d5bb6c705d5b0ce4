import { definePlay } from '../stage.ts';
import { opentokFaults } from './faults.ts';
import { serveSdk } from './sdkFile.ts';
import { startSessionServer } from './server/server.ts';
import words from './words.json';

/** OpenTok in the playground. */
export const opentokPlay = definePlay({
  title: 'OpenTok (Vonage Video)',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: opentokFaults,
  async start() {
    const server = await startSessionServer();
    return { server, query: { url: server.url }, handle: await serveSdk() };
  },
});
