import { runMain } from '../../../../scripts/lib/say.mjs';
import { main } from './main.ts';

await runMain(() => main(process.argv.slice(2)));
