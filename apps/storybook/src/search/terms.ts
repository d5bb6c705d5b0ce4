import { stemmer } from 'stemmer';

/** Words that say nothing about what is wrong. */
const empty = new Set(
  `a about am an and any anymore are as at be been but by can do does did for from get gets got had has have he her him his how i if in into is it its
  just let me my no not of on or our she should so still than that the their them then there these they this to up us was we were what when
  where which while who why will with work working works would you your say says keep keeps more happen happens user customer agent`.split(
    /\s+/,
  ),
);

/** Two words that are one thing, written in several ways. */
const compounds: readonly (readonly [RegExp, string])[] = [
  [/\bwi-?fi\b/g, 'wifi'],
  [/\b(?:log|sign)(?:ged|ging|ed)?[ -]?in\b/g, 'signin'],
  [/\b(?:log|sign)(?:ged|ging|ed)?[ -]?out\b/g, 'signout'],
  [/\b(?:hang|hung)(?:s|ing)?[ -]?up\b/g, 'hangup'],
  [/\b(?:can['’]?t|cannot|can not)\b/g, 'cannot'],
  [/\b(\w+)n['’]t\b/g, '$1 not'],
];

/** Words for the same thing, by the one that stands for them. */
const sameMeaning: ReadonlyMap<string, string> = new Map(
  Object.entries({
    microphone: 'mic mike',
    sound: 'audio voice speech',
    headset: 'headphone headphones earphones earbuds airpods earpiece',
    internet: 'network online',
    drop: 'cut lose lost loses dropped',
    kick: 'kicked removed remove ejected evicted',
    screen: 'desktop',
    browser: 'chrome firefox safari edge',
    message: 'chat sms',
    phone: 'telephone handset softphone',
    nobody: 'noone',
    laptop: 'computer pc',
    person: 'people somebody someone',
    expire: 'expired expires expiry expiring',
    fail: 'fails failed failing failure',
  }).flatMap(([one, others]) => others.split(' ').map((other) => [other, one] as const)),
);

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a text in any script, also those within names such as `USER_BUSY` and `userBusy`. */
export function termsOf(text: string): string[] {
  const parted = text.replace(/(?<=[a-z])(?=[A-Z])|[_.:/]/g, ' ').toLowerCase();
  const joined = compounds.reduce((all, [pattern, word]) => all.replace(pattern, word), parted);
  return [...segmenter.segment(joined)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** A word as it is compared: without its marks and its ending; null for one that says nothing. */
export function comparable(term: string): string | null {
  const plain = term.normalize('NFD').replace(/[\u0300-\u036f’']/g, '');
  if (empty.has(plain)) return null;
  const word = sameMeaning.get(plain) ?? plain;
  return /^[a-z]+$/.test(word) ? stemmer(word) : word;
}
