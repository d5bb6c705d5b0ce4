import type { Message, MessageArgs, MessageFormatter, Messages } from '@faultline/components';
import words from '@faultline/components/en.json';
import { icu } from '@faultline/components/icu';

const accents: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ'][index] ?? letter,
  ]),
);

/** English that is a third longer, with marks on its letters and brackets around it: what is cut off or not translated is seen at once. */
const longer = (text: string): string => {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('');
  return text === '' ? '' : `[${accented}${'·'.repeat(Math.ceil(text.length / 3))}]`;
};

/** English that runs from right to left: what does not turn with its text is seen at once. */
const turned = (text: string): string => (text === '' ? '' : `\u202e${text}\u202c`);

/** Every message of the kit, changed after it has been put together. */
const changed = (change: (text: string) => string): Messages =>
  Object.fromEntries(
    Object.entries<Message>(icu(words)).map(([key, message]) => [
      key,
      (args: MessageArgs, formatter: MessageFormatter) =>
        change(typeof message === 'string' ? message : message(args, formatter)),
    ]),
  );

/** Languages that nobody speaks, for reviews: `en-XA` is long, `ar-XB` runs from right to left. */
export const pseudoLocales: Readonly<Record<string, Messages>> = {
  'en-XA': changed(longer),
  'ar-XB': changed(turned),
};
