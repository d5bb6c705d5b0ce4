import { avatarSource } from '@faultline/adapters/avatar';
import { mountSipPage } from '../sipjs/mountSipPage.ts';
import { createPhone } from '../sipjs/phone.ts';
import words from './words.json';

const url = new URL(window.location.href).searchParams.get('avatar') ?? '';
const post = (path: string) => fetch(`${url}${path}`, { method: 'POST' });

const assistant = avatarSource({
  label: words.assistant,
  events: (after) => new EventSource(`${url}/events?after=${after ?? ''}`),
  reconnect: (sessionId) => post(`/sessions/${sessionId}/reopen`),
});

await mountSipPage((settings) => ({
  ...createPhone(settings, { label: words.phone, other: assistant }),
  more: { [words.start]: () => void post('/sessions') },
}));
