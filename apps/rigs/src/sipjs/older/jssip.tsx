import { mountSipPage } from '../mountSipPage.ts';
import { createJssipPhone } from './jssipPhone.ts';

await mountSipPage(createJssipPhone);
