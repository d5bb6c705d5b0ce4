import { definePlay } from '../stage.ts';
import { telnyxFaults } from './faults.ts';
import { startGateway } from './gateway/index.ts';
import words from './words.json';

/** Telnyx in the playground. */
export const telnyxPlay = definePlay({
  title: 'Telnyx',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: telnyxFaults,
  async start(remote) {
    const server = await startGateway({ remote });
    return { server, query: { host: server.url, recovery: '30000', attempts: '5' } };
  },
});
