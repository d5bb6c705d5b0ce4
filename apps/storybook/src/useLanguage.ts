import { conditionMessages, useMessages, type WordsOfLanguage } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import { useEffect, useState } from 'react';

const english: WordsOfLanguage = { locale: 'en', messages: {} };

/** The language that is shown, with its words; English until they are loaded. */
export function useLanguage(): WordsOfLanguage {
  const { lang = 'en' } = useMessages(conditionMessages).language;
  const [loaded, setLoaded] = useState(english);
  useEffect(() => {
    let isWanted = true;
    void loadMessages(lang).then((messages) => {
      if (isWanted) setLoaded({ locale: lang, messages: messages ?? {} });
    });
    return () => {
      isWanted = false;
    };
  }, [lang]);
  return loaded;
}
