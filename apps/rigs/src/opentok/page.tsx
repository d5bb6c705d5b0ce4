import { mountCallPage } from '../page/mountCallPage.tsx';
import { loadSdk } from './loadSdk.ts';
import { createPhone } from './phone.ts';

const url = new URLSearchParams(window.location.search).get('url') ?? 'http://127.0.0.1:1';

await mountCallPage(createPhone(await loadSdk(url)));
