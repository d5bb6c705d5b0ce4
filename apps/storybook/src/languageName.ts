/** The name of a language in English, with its tag: `German (de)`. */
export const languageName = (locale: string): string =>
  `${new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? ''} (${locale})`;
