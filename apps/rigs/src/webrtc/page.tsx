import { mountCallPage } from '../page/mountCallPage.tsx';
import { createPhone } from './phone.ts';
import { settingsOf } from './settings.ts';

await mountCallPage(createPhone(settingsOf(window.location.href)));
