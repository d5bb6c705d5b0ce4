import type { Messages } from '@faultline/components';
import english from '@faultline/components/en.json';
import { icu } from '@faultline/components/icu';
import { loadMessages } from '@faultline/components/locales';
import { useEffect, useState } from 'react';
import { pseudoLocales } from '../../pseudo.ts';

/** The messages of a language; null: they could not be loaded. */
type Loaded = ReadonlyMap<string, Messages | null>;

/** Complete, English too: what a cell does not have itself, it would take from the page around it. */
const load = async (locale: string): Promise<Messages | null> =>
  locale === 'en' ? icu(english) : (pseudoLocales[locale] ?? loadMessages(locale).catch(() => null));

/** The messages of languages, each as soon as it is loaded. One that could not be loaded is tried again when it is chosen again. */
export function useWords(locales: readonly string[]): Loaded {
  const [loaded, setLoaded] = useState<Loaded>(new Map());
  useEffect(() => {
    let isWanted = true;
    for (const locale of locales)
      void load(locale).then((messages) => {
        if (isWanted) setLoaded((before) => new Map(before).set(locale, before.get(locale) ?? messages));
      });
    return () => {
      isWanted = false;
    };
  }, [locales]);
  return loaded;
}
