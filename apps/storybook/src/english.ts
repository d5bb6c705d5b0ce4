/** The tools of the studio speak English only, in any page: their times and sentences keep their own direction. */
export const english = { lang: 'en', dir: 'ltr' } as const;
