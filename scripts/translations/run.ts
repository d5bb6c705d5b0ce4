import { readFileSync } from 'node:fs';
import { checkTranslation, type Words } from './check.ts';
import { translatedLocales, wordsIn } from './compile.ts';

// `npm run translations -- de fr` reports what is wrong with these translations; without a name, with all.
const english = JSON.parse(
  readFileSync(new URL('../../packages/components/generated/en.json', import.meta.url), 'utf8'),
) as Words;
const asked = process.argv.slice(2);
let faults = 0;
for (const locale of asked.length > 0 ? asked : translatedLocales()) {
  const found = checkTranslation(english, wordsIn(locale), locale);
  faults += found.length;
  console.log(found.length === 0 ? `${locale}: nothing is wrong.` : `${locale}:\n  ${found.join('\n  ')}`);
}
process.exitCode = faults > 0 ? 1 : 0;
