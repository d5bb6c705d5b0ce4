import { languageOf } from '@faultline/components';
import { useEffect, useState } from 'react';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

const schemes: Readonly<Record<Theme, string>> = { system: 'light dark', light: 'light', dark: 'dark' };

/** In which language and which colours the page is shown. */
export interface Presentation {
  readonly locale: string;
  readonly theme: Theme;
}

const presentationOf = (query: URLSearchParams): Presentation => ({
  locale: query.get('locale') ?? 'en',
  theme: themes.find((theme) => theme === query.get('theme')) ?? 'system',
});

/** Language and colours, kept in the address, so that they stay when the page is loaded again. */
export function usePresentation(): readonly [Presentation, (change: Partial<Presentation>) => void] {
  const [shown, setShown] = useState(() => presentationOf(new URLSearchParams(window.location.search)));
  const { locale, theme } = shown;
  useEffect(() => {
    const { documentElement: root } = document;
    Object.assign(root, languageOf(locale));
    root.style.colorScheme = schemes[theme];
    const url = new URL(window.location.href);
    url.searchParams.set('locale', locale);
    url.searchParams.set('theme', theme);
    window.history.replaceState(null, '', url);
  }, [locale, theme]);
  return [shown, (change) => setShown((before) => ({ ...before, ...change }))];
}
