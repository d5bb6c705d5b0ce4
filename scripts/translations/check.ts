import browserWords from './browserWords.json' with { type: 'json' };
import { readingsOf } from './readings.ts';
import { categoriesOf, shapeOf, type MessageShape } from './shape.ts';

export type Words = Readonly<Record<string, string>>;

/** Arguments that may replace another one, because a language has to inflect the word. */
const standsFor: Readonly<Record<string, readonly string[]>> = {
  device: ['kind'],
  toggle: ['kind'],
  purpose: ['kind', 'others'],
};

const missingArgs = (source: MessageShape, translated: MessageShape): readonly string[] =>
  [...source.args].filter(
    (name) =>
      !translated.args.has(name) && !(standsFor[name] ?? []).some((other) => translated.args.has(other)),
  );

/** What every message about a condition is given, and what the buttons beside it are. */
const ofConditions = [
  'kind',
  'device',
  'purpose',
  'remote',
  'known',
  'party',
  'inCall',
  'others',
  'name',
  'named',
];

const isOfCondition = (key: string) => /^(action|ice|media|signaling|auth|call|party|quality)\./.test(key);

const unknownArgs = (key: string, source: MessageShape, translated: MessageShape): readonly string[] => {
  const given = [...source.args].flatMap((name) => [name, ...(standsFor[name] ?? [])]);
  const known = new Set(isOfCondition(key) ? [...given, ...ofConditions] : given);
  return [...translated.args].filter((name) => !known.has(name));
};

/** What is wrong with the structure of a translated message. */
function faultsOfShape(
  key: string,
  source: MessageShape,
  translated: MessageShape,
  locale: string,
): readonly string[] {
  const faults = missingArgs(source, translated).map((name) => `does not use {${name}}`);
  for (const name of unknownArgs(key, source, translated))
    faults.push(`uses {${name}}, which it is not given`);
  for (const [name, branches] of source.selects)
    for (const branch of branches)
      if (translated.selects.has(name) && !translated.selects.get(name)?.has(branch))
        faults.push(`has no "${branch}" for ${name}`);
  for (const { arg, branches } of translated.plurals) {
    const exact = source.plurals
      .filter((plural) => plural.arg === arg)
      .flatMap((plural) => [...plural.branches])
      .filter((branch) => branch.startsWith('='));
    for (const branch of new Set(exact))
      if (!branches.has(branch)) faults.push(`has no "${branch}" for ${arg}`);
    // A message that only distinguishes a number from none needs no plural forms.
    if (branches.size > 2 || !exact.length)
      for (const category of categoriesOf(locale))
        if (!branches.has(category)) faults.push(`has no "${category}" for ${arg}`);
  }
  return faults;
}

const isWide = (locale: string) => /^(ja|ko|zh)/.test(locale);
/** Whether a line may end inside a sentence without a space: a Latin name there is one word to its reader. */
const breaksAnywhere = (locale: string) => isWide(locale) || locale === 'th';

/** The most characters that a text may have: a third more than English, half of that where characters are wide. */
function limitOf(key: string, locale: string): number {
  const limit = key.endsWith('.title')
    ? 58
    : key.endsWith('.body')
      ? 200
      : key.startsWith('unblock.')
        ? 130
        : /^(action|media|signaling|auth|call|prompt|indicator)\..*(?<!\.(title|body|failed|deadline|waiting))$/.test(
              key,
            )
          ? 48
          : 160;
  return isWide(locale) ? Math.ceil(limit * 0.6) : limit;
}

const endOfSentence = /[.?…。？؟।]["”»“」』’)]?$/;

/** What is wrong with one text as a person sees it. */
function faultsOfReading(text: string, key: string, locale: string): readonly string[] {
  const faults: string[] = [];
  const limit = limitOf(key, locale);
  if (text === '') faults.push('is empty');
  if (text.length > limit) faults.push(`has ${text.length} characters, more than ${limit}: "${text}"`);
  if (/['"]/.test(text)) faults.push('has a straight quotation mark or apostrophe');
  if (breaksAnywhere(locale) && /\p{Script=Latin}-\p{Script=Latin}/u.test(text))
    faults.push('has a name that a line may end in: write its hyphen as U+2011');
  if (/[!！]/.test(text)) faults.push('has an exclamation mark');
  if (/ {2}|^\s|\s$|undefined|[{}]/.test(text)) faults.push(`has a gap: "${text}"`);
  if (key.endsWith('.title') && /[.。।]$/.test(text)) faults.push('ends with a full stop, as no title does');
  if (key.endsWith('.body') && locale !== 'th' && !endOfSentence.test(text))
    faults.push('does not end as a sentence does');
  return faults;
}

/** The words of the browser itself, and the messages that must use them. */
function faultsOfBrowserWords(words: Words, locale: string): readonly string[] {
  const said = (browserWords as Record<string, (typeof browserWords)['en']>)[locale];
  if (!said) return [];
  const pairs: readonly (readonly [key: string, word: string])[] = [
    ['toggle.microphone', said.chromium.microphone],
    ['toggle.camera', said.chromium.camera],
    ['unblock.permissions.touch', said.chromium.permissions],
    ['unblock.app.permissions', said.chromium.permissions],
    ['unblock.firefox.cross', said.firefox.blocked],
  ];
  return pairs
    .filter(([key, word]) => !words[key]?.toLowerCase().includes(word.toLowerCase()))
    .map(([key, word]) => `${key} does not say "${word}", which is what the browser says.`);
}

/** A text that is as long as a sentence and the same as in English was not translated. */
const isUntranslated = (text: string, english: string) =>
  text === english && english.split(' ').length > 2 && !english.startsWith('{');

/**
 * Checks the translation of all messages.
 *
 * @returns a sentence for each fault; empty when there is none.
 */
export function checkTranslation(english: Words, words: Words, locale: string): readonly string[] {
  const faults = [...faultsOfBrowserWords(words, locale)];
  for (const key of Object.keys(words)) if (!Object.hasOwn(english, key)) faults.push(`${key} is no key.`);
  const titles = new Map<string, string>();
  for (const [key, source] of Object.entries(english)) {
    const text = words[key];
    if (text === undefined) {
      faults.push(`${key} is missing.`);
      continue;
    }
    if (locale !== 'en' && isUntranslated(text, source)) faults.push(`${key} is still English.`);
    try {
      const shape = shapeOf(text);
      for (const fault of faultsOfShape(key, shapeOf(source), shape, locale)) faults.push(`${key} ${fault}.`);
      const readings = readingsOf(text, shape.args, locale, (other) => words[other] ?? '');
      for (const fault of new Set(readings.flatMap((reading) => faultsOfReading(reading, key, locale))))
        faults.push(`${key} ${fault}.`);
      const owner = /^([^.]+\.[^.]+)\.title$/.exec(key)?.[1];
      if (owner)
        for (const reading of readings) {
          const other = titles.get(reading);
          if (other !== undefined && other !== owner)
            faults.push(`${key} says the same as ${other}.title: "${reading}".`);
          titles.set(reading, owner);
        }
    } catch (error) {
      faults.push(`${key} is no ICU message: ${String(error)}.`);
    }
  }
  return faults;
}
