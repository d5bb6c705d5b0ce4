/**
 * How far a secret goes after its name. `word`: to the next blank, as in generated secrets; `phrase`: chosen by a
 * person, so that it may have blanks and commas; `line`: a header whose whole line is secret.
 */
export type SecretKind = 'word' | 'phrase' | 'line';

const lines = /authori[sz]ation$|^(?:set)?cookie2?$/;
const phrases = /pass(?:w(?:or)?d|phrase|code)|^pass$|pwd$|^(?:pin|otp|pw)$|pincode$/;
const words =
  /token|secret|credential|authori[sz]ation|cookie|jwt|(?:api|access|private|signing|encryption|shared|stream|account)key|signature|codeverifier|ha1$|^(?:ha2|sig|cnonce|jwk|jsessionid)$/;
/** `userPin` and `sip_pin`: the name ends in this word, unlike `spin`. */
const lastWord = /(?:[a-z]P|[-_]p|[-_]P)(?:in|IN|w|W)$|(?:[a-z]O|[-_]o|[-_]O)(?:tp|TP)$/;

const longestName = 64;

/** The kind of secret in a field of this name; null when it is no secret. */
export function secretKind(name: string): SecretKind | null {
  const end = name.slice(-longestName);
  const plain = end.replace(/[-_$\0\s]/g, '').toLowerCase();
  if (lines.test(plain)) return 'line';
  if (phrases.test(plain) || lastWord.test(end)) return 'phrase';
  return words.test(plain) ? 'word' : null;
}
