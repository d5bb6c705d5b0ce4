import { readFileSync } from 'node:fs';
import { checkTranslation, type Words } from './check.ts';

// `pnpm translations de fr`: says what is wrong with these translations.
const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../packages/components/${path}`, import.meta.url), 'utf8')) as Words;
let faults = 0;
for (const locale of process.argv.slice(2)) {
  const found = checkTranslation(read('generated/en.json'), read(`locales/${locale}.json`), locale);
  faults += found.length;
  console.log(found.length === 0 ? `${locale}: nothing is wrong.` : `${locale}:\n  ${found.join('\n  ')}`);
}
process.exitCode = faults > 0 ? 1 : 0;
