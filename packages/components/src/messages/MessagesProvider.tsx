'use client';
import { sayInDevelopment, type PartyKind } from '@faultline/core';
import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { translate } from './format.ts';
import { en } from './generated/en.ts';
import { canonical, isSameLanguage, languageOf, tagOf, type Language } from './language.ts';
import { layersOf } from './layersOf.ts';
import type { KnownOnly, MessageArgs, Messages } from './types.ts';
import { usable, useLoaded, type MessagesLoader } from './useLoaded.ts';
import { usePageLocale } from './usePageLocale.ts';

/**
 * The messages that an app gives: an object, or a function that loads one for a language; null when it does not have
 * the language.
 */
export type GivenMessages = Messages | MessagesLoader;

type Checked<Given> = Given extends (locale: string) => Promise<infer Words>
  ? (locale: string) => Promise<KnownOnly<NonNullable<Words>> | null>
  : KnownOnly<Given>;

/** Props of `MessagesProvider`. */
export interface MessagesProviderProps<Given extends GivenMessages = GivenMessages> {
  /**
   * BCP 47 tag for texts, plurals and numbers, or `auto` for the language of the page; by default that of the provider
   * around it, else `en`.
   */
  readonly locale?: string;
  /**
   * Messages that replace the kit's, by key: an object, or a function that loads one, e.g. `loadMessages`. A misspelt
   * key does not compile. Plain text, or with `icu` text with placeholders, plurals and choices. Pass the same object
   * at each render.
   */
  readonly messages?: Given & Checked<Given>;
  /**
   * What the other participants are when nothing reports it, e.g. `agent` for a voice assistant on the phone; by
   * default `person`.
   */
  readonly others?: PartyKind;
  /** The components that use these messages. */
  readonly children?: ReactNode;
}

interface Wording {
  readonly others: PartyKind;
  /** The requested language. */
  readonly asked: string;
  /** The language of the texts. */
  readonly locale: string;
  /** Whether that language is known. */
  readonly isNamed: boolean;
  /** Whether messages are loading and none have arrived yet. */
  readonly isLoading: boolean;
  readonly own: readonly Messages[];
}

const none: readonly Messages[] = [];
const english: Wording = {
  others: 'person',
  asked: 'en',
  locale: 'en',
  isNamed: true,
  isLoading: false,
  own: none,
};

/** Without any provider: English, until an app gives messages without saying in which language they are. */
const MessagesContext = createContext<Wording>({ ...english, isNamed: false });

/** The messages of the outer provider, when this one has none in the requested language. */
function withoutOwn(outer: Wording, asked: string, isAsked: boolean): Wording {
  if (!isAsked) return outer;
  if (isSameLanguage(asked, outer.locale)) return { ...outer, asked, locale: asked, isNamed: true };
  if (!isSameLanguage(outer.locale, 'en')) return { ...english, asked };
  return { ...outer, asked, isNamed: outer.isNamed || outer.own === none };
}

/**
 * The messages of a provider before those of the outer one. Messages in another language are left out, unless they are
 * English, the fallback for all.
 */
function withOwn(outer: Wording, asked: string, isAsked: boolean, added: Messages): Wording {
  const isNamed = isAsked || outer.isNamed;
  const locale = isNamed ? asked : outer.locale;
  const fits = isSameLanguage(locale, outer.locale) || isSameLanguage(outer.locale, 'en');
  return { ...outer, asked, locale, isNamed, own: [added, ...(fits ? outer.own : none)] };
}

/**
 * Gives components another language, or single messages of the app's own. The messages of an inner provider are used
 * before those of an outer one. What no provider has stays English. While messages are loading the previous ones stay,
 * English at first.
 *
 * @example
 * import { loadMessages } from '@faultline/components/locales';
 * <MessagesProvider locale="auto" messages={loadMessages}>…</MessagesProvider>
 */
export function MessagesProvider<Given extends GivenMessages = GivenMessages>({
  locale,
  messages: given,
  others,
  children,
}: MessagesProviderProps<Given>) {
  const outer = useContext(MessagesContext);
  const page = usePageLocale(locale === 'auto');
  const messages: GivenMessages | undefined = given;
  const wanted = locale === 'auto' ? page : (locale ?? outer.asked);
  const asked = canonical(wanted);
  useEffect(() => {
    if (tagOf(wanted) === null)
      sayInDevelopment(`"${wanted}" is no language tag, so everything is English: write it as in BCP 47.`);
  }, [wanted]);
  const loaded = useLoaded(typeof messages === 'function' ? messages : undefined, asked);
  const value = useMemo<Wording>(() => {
    const isLoader = typeof messages === 'function';
    const added = isLoader ? loaded?.messages : usable(messages);
    const inUse = (isLoader && loaded?.locale) || asked;
    const isAsked = locale !== undefined;
    const wording = added ? withOwn(outer, inUse, isAsked, added) : withoutOwn(outer, inUse, isAsked);
    const isLoading = isLoader ? !loaded : outer.isLoading;
    return { ...wording, asked, isLoading, others: others ?? outer.others };
  }, [locale, asked, others, messages, loaded, outer]);
  return <MessagesContext.Provider value={value}>{children}</MessagesContext.Provider>;
}

/** Finds the message of the first of some keys, empty when there is none; and says in which language the texts are. */
export type Translate = ((key: string | readonly string[], args?: MessageArgs) => string) & {
  readonly language: Language;
  /** Whether messages in another language are loading and none have arrived yet. */
  readonly isLoading: boolean;
};

const noArgs: MessageArgs = {};
const noLanguage: Language = {};

/**
 * The messages for one family of components: the app's own, else the family's English ones, else those that all
 * families share.
 *
 * @param words the family's own messages; the same object every time.
 */
export function useMessages(words: Messages): Translate {
  const { others, locale, isNamed, isLoading, own } = useContext(MessagesContext);
  return useMemo(() => {
    const language = isNamed || own === none ? languageOf(locale) : noLanguage;
    const layers = layersOf(own, locale, [words, en], language);
    const t = (key: string | readonly string[], args = noArgs) =>
      translate(layers, typeof key === 'string' ? [key] : key, { others, ...args });
    return Object.assign(t, { language, isLoading });
  }, [others, locale, isNamed, isLoading, own, words]);
}
