/** The player speaks English only, in any page: its times and sentences keep their own direction. */
export const english = { lang: 'en', dir: 'ltr' } as const;
