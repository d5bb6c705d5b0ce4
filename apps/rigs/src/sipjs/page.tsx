import { mountSipPage } from './mountSipPage.ts';
import { createPhone } from './phone.ts';

await mountSipPage(createPhone);
