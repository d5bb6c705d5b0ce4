'use client';
import type { PartyKind } from '@faultline/core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { sayInDevelopment } from '../internals/sayInDevelopment.ts';
import { formatterOf, translate } from './format.ts';
import { en } from './generated/en.ts';
import { isolated, languageOf, type Language } from './language.ts';
import type { KnownOnly, MessageArgs, Messages } from './types.ts';
import { usePageLocale } from './usePageLocale.ts';

/** What an app gives for words: an object, or a function that loads one for a language; null where it has none in it. */
export type GivenMessages = Messages | ((locale: string) => Promise<Messages | null>);

type Checked<Given> = Given extends (locale: string) => Promise<infer Words>
  ? (locale: string) => Promise<KnownOnly<NonNullable<Words>> | null>
  : KnownOnly<Given>;

/** What `MessagesProvider` takes. */
export interface MessagesProviderProps<Given extends GivenMessages = GivenMessages> {
  /** BCP 47 tag for words, plurals and numbers, or `auto` for the language of the page; by default that of the provider around it, else `en`. */
  readonly locale?: string;
  /**
   * Words that replace the kit's, by key: an object, or a function that loads one, e.g. `loadMessages`. A misspelt key does not compile.
   * Text as it is, or with `icu` with gaps, plurals and choices. Keep its identity between renders.
   */
  readonly messages?: Given & Checked<Given>;
  /** What the others on a call are where nothing tells, e.g. `agent` for a voice assistant on the phone; by default `person`. */
  readonly others?: PartyKind;
  readonly children?: ReactNode;
}

interface Wording {
  readonly others: PartyKind;
  readonly locale: string;
  /** Undefined where an app has words of its own and does not say in which language they are. */
  readonly language: Language;
  readonly own: readonly Messages[];
}

const none: readonly Messages[] = [];
const english: Wording = { others: 'person', locale: 'en', language: languageOf('en'), own: none };

const MessagesContext = createContext<Wording>(english);

/** The words that a function loads for a language: undefined until they are there, null where there are none. */
function useLoaded(messages: GivenMessages | undefined, locale: string): Messages | null | undefined {
  const [loaded, setLoaded] = useState<{ from: unknown; locale: string; messages: Messages | null } | null>(
    null,
  );
  useEffect(() => {
    if (typeof messages !== 'function') return;
    let over = false;
    // Made inside a promise, so that a loader that throws before it has one fails like any other.
    void new Promise<Messages | null>((resolve) => resolve(messages(locale))).then(
      (found) => void (over || setLoaded({ from: messages, locale, messages: found })),
      (error: unknown) => sayInDevelopment(`Words did not load, so everything is English: ${String(error)}`),
    );
    return () => {
      over = true;
    };
  }, [messages, locale]);
  return loaded?.from === messages && loaded?.locale === locale ? loaded.messages : undefined;
}

/**
 * Gives components another language, or single words of the app's own. A provider inside another one puts its words before those of the
 * outer one. What no provider has stays English; while words are loading, and if they do not load, so does everything.
 *
 * @example
 * import { loadMessages } from '@faultline/components/locales';
 * <MessagesProvider locale="auto" messages={loadMessages}>…</MessagesProvider>
 */
export function MessagesProvider<Given extends GivenMessages = GivenMessages>({
  locale: asked,
  messages: given,
  others,
  children,
}: MessagesProviderProps<Given>) {
  const outer = useContext(MessagesContext);
  const page = usePageLocale(asked === 'auto');
  const messages: GivenMessages | undefined = given;
  const locale = asked === 'auto' ? page : (asked ?? outer.locale);
  const loaded = useLoaded(messages, locale);
  const value = useMemo<Wording>(() => {
    const whom = others ?? outer.others;
    const isLoader = typeof messages === 'function';
    if (isLoader && !loaded)
      return locale === outer.locale ? { ...outer, others: whom } : { ...english, others: whom };
    const added = isLoader ? loaded : messages;
    const around = locale === outer.locale ? outer.own : none;
    const isUnnamed = asked === undefined && outer === english && added;
    return {
      others: whom,
      locale,
      language: isUnnamed ? {} : languageOf(locale),
      own: added ? [added, ...around] : around,
    };
  }, [asked, others, locale, messages, loaded, outer]);
  return <MessagesContext.Provider value={value}>{children}</MessagesContext.Provider>;
}

/** Finds the words of the first of some keys, empty where there are none; and says in which language they are. */
export type Translate = ((key: string | readonly string[], args?: MessageArgs) => string) & {
  readonly language: Language;
};

const noArgs: MessageArgs = {};

/**
 * The words for one family of components: the app's own, else the family's English, else what all families share.
 *
 * @param words the family's own messages; the same object every time.
 */
export function useMessages(words: Messages): Translate {
  const { others, locale, language, own } = useContext(MessagesContext);
  return useMemo(() => {
    const layers = [
      { messages: own, formatter: formatterOf(locale) },
      // English amid text that is written from right to left keeps its own direction.
      {
        messages: [words, en],
        formatter: formatterOf('en'),
        around: language.dir === 'rtl' ? isolated : undefined,
      },
    ];
    const t = (key: string | readonly string[], args = noArgs) =>
      translate(layers, typeof key === 'string' ? [key] : key, { others, ...args });
    return Object.assign(t, { language });
  }, [others, locale, language, own, words]);
}
