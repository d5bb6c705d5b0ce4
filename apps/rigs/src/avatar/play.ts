import { startAvatarBackend } from '@faultline/app-avatar-backend';
import { definePlay } from '../stage.ts';
import { avatarFaults } from './faults.ts';
import words from './words.json';

/** An avatar service behind a backend of ours, in the playground. */
export const avatarPlay = definePlay({
  title: 'Avatar server',
  entry: new URL('./page.tsx', import.meta.url),
  hint: words.hint,
  faults: avatarFaults,
  async start(_, origin) {
    const server = await startAvatarBackend({ origins: [origin] });
    return { server, query: { url: server.url } };
  },
});
