import { mountCallPage } from '../page/mountCallPage.tsx';
import { bringBob } from './bob.ts';
import { createPhone } from './phone.ts';
import { settingsOf } from './settings.ts';

const settings = settingsOf(window.location.href);
if (settings.bob) window.faultlineBob = await bringBob(settings.server, settings.bob === 'answers');
mountCallPage(createPhone(settings));
