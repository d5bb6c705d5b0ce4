/** The attributes that an element needs for text in a language; none where nobody says which language it is. */
export interface Language {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

const rightToLeft = /^(ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(-|$)/i;

/** The locale as it is written, or English where it is not a language tag: the browser would throw at every number. */
export function canonical(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The language of a text, and the direction that it is written in. */
export function languageOf(locale: string): Language {
  const lang = canonical(locale);
  return { lang, dir: rightToLeft.test(lang) ? 'rtl' : 'ltr' };
}

/** Keeps a text from mixing with what is written around it in the other direction: Unicode's isolates. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
