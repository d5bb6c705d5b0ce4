/** The attributes that an element needs for text in a language; none where nobody says which language it is. */
export interface Language {
  /** BCP 47. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A tag as it is written, or null where it is none. Some servers write `de_DE`. */
export function tagOf(locale: string): string | null {
  try {
    return Intl.getCanonicalLocales(String(locale).replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** The locale as it is written, or English where it is not a language tag: the browser would throw at every number. */
export const canonical = (locale: string): string => tagOf(locale) ?? 'en';

/** A language and the script that it is written in. */
function writtenIn(locale: string): { readonly language: string; readonly script: string } {
  const { language, script = '' } = new Intl.Locale(canonical(locale)).maximize();
  return { language, script };
}

const rightToLeft = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The language of a text, and the direction that it is written in. */
export function languageOf(locale: string): Language {
  const lang = canonical(locale);
  return { lang, dir: rightToLeft.test(writtenIn(lang).script) ? 'rtl' : 'ltr' };
}

/** Whether readers of one locale read the other: `de-AT` and `de`, not `zh-Hans` and `zh-Hant`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [a, b] = [writtenIn(one), writtenIn(other)];
  return a.language === b.language && a.script === b.script;
}

/** Keeps a text from mixing with what is written around it in the other direction: Unicode's isolates. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
