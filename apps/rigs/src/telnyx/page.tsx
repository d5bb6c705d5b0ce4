import { mountCallPage } from '../page/mountCallPage.tsx';
import { lendRemoteParty } from '../page/remoteParty.ts';
import { createPhone } from './phone.ts';
import { settingsOf } from './settings.ts';

lendRemoteParty(`ws://${window.location.host}/remote`);
await mountCallPage(createPhone(settingsOf(window.location.href)));
