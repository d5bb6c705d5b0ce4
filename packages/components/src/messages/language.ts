/** The attributes of an element with text in a language; none when the language is unknown. */
export interface Language {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A tag in its canonical form, or null when it is invalid. Some servers write `de_DE`. */
export function tagOf(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(String(locale).replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * A locale in its canonical form, or English when it is not a language tag: the browser would throw at every number.
 */
export const canonical = (locale: string): string => tagOf(locale) ?? 'en';

/** A language and its script. */
function writtenIn(locale: string): { readonly language: string; readonly script: string } {
  const { language, script = '' } = new Intl.Locale(canonical(locale)).maximize();
  return { language, script };
}

const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The language of a text, and its direction. */
export function languageOf(locale: string): Language {
  const lang = canonical(locale);
  return { lang, dir: rightToLeft.test(writtenIn(lang).script) ? 'rtl' : 'ltr' };
}

/** Whether readers of one locale can read the other: `de-AT` and `de`, but not `zh-Hans` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [writtenIn(one), writtenIn(other)];
  return a.language === b.language && a.script === b.script;
}

/** Isolates a text from surrounding text in the other direction, with Unicode's isolate characters. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
