import { mountCallPage } from '../page/mountCallPage.tsx';
import { lendRemoteParty } from '../page/remoteParty.ts';
import { createPhone, settingsOf } from './phone.ts';

lendRemoteParty(`ws://${window.location.host}/remote`);
await mountCallPage(createPhone(settingsOf(window.location.href)));
