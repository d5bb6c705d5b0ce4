import { createManagerPhone } from './managerPhone.ts';
import { mountSipPage } from './mountSipPage.ts';

await mountSipPage(createManagerPhone);
