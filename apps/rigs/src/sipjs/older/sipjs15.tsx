import { mountSipPage } from '../mountSipPage.ts';
import { createSipjs15Phone } from './sipjs15Phone.ts';

await mountSipPage(createSipjs15Phone);
