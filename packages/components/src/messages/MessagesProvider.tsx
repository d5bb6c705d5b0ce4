'use client';
import type { PartyKind } from '@faultline/core';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { sayInDevelopment } from '../internals/sayInDevelopment.ts';
import { formatterOf, translate } from './format.ts';
import { en } from './generated/en.ts';
import type { KnownOnly, MessageArgs, Messages } from './types.ts';

/** What an app gives for words: an object, or a function that loads one. */
export type GivenMessages = Messages | (() => Promise<Messages>);

type Checked<Given> = Given extends () => Promise<infer Words>
  ? () => Promise<KnownOnly<Words>>
  : KnownOnly<Given>;

/** What `MessagesProvider` takes. */
export interface MessagesProviderProps<Given extends GivenMessages = GivenMessages> {
  /** BCP 47 tag for plurals and numbers; by default `en`. */
  readonly locale?: string;
  /**
   * Words that replace the kit's, by key: an object, or a function that loads one. A misspelt key does not compile. Text as it is, or
   * with `icu` with gaps, plurals and choices. Keep its identity between renders.
   */
  readonly messages?: Given & Checked<Given>;
  /** What the others on a call are where nothing tells, e.g. `agent` for a voice assistant on the phone; by default `person`. */
  readonly others?: PartyKind;
  readonly children?: ReactNode;
}

interface Wording {
  readonly others: PartyKind;
  readonly locale: string;
  readonly own: readonly Messages[];
}

const MessagesContext = createContext<Wording>({ others: 'person', locale: 'en', own: [] });

const none: readonly Messages[] = [];

/**
 * Gives components another locale, or single words of the app's own. What it does not have stays English; while words
 * are loading, and if they do not load, so does everything.
 *
 * @example
 * const german = () => import('./de.ts').then((module) => module.messages);
 * <MessagesProvider locale="de" messages={german}>…</MessagesProvider>
 */
export function MessagesProvider<Given extends GivenMessages = GivenMessages>({
  locale = 'en',
  messages: given,
  others = 'person',
  children,
}: MessagesProviderProps<Given>) {
  const messages: GivenMessages | undefined = given;
  const [loaded, setLoaded] = useState<{ readonly from: unknown; readonly messages: Messages } | null>(null);
  useEffect(() => {
    if (typeof messages !== 'function') return;
    let over = false;
    // Made inside a promise, so that a loader that throws before it has one fails like any other.
    void new Promise<Messages>((resolve) => resolve(messages())).then(
      (found) => void (over || setLoaded({ from: messages, messages: found })),
      (error: unknown) => sayInDevelopment(`Words did not load, so everything is English: ${String(error)}`),
    );
    return () => {
      over = true;
    };
  }, [messages]);
  const value = useMemo<Wording>(() => {
    if (typeof messages !== 'function') return { others, locale, own: messages ? [messages] : none };
    return loaded?.from === messages
      ? { others, locale, own: [loaded.messages] }
      : { others, locale: 'en', own: none };
  }, [others, locale, messages, loaded]);
  return <MessagesContext.Provider value={value}>{children}</MessagesContext.Provider>;
}

/** Finds the words of the first of some keys; empty where there are none. */
export type Translate = (key: string | readonly string[], args?: MessageArgs) => string;

const noArgs: MessageArgs = {};

/**
 * The words for one family of components: the app's own, else the family's English, else what all families share.
 *
 * @param english the family's own messages; the same object every time.
 */
export function useMessages(english: Messages): Translate {
  const { others, locale, own } = useContext(MessagesContext);
  return useMemo(() => {
    const layers = [...own, english, en];
    const formatter = formatterOf(locale);
    return (key, args = noArgs) =>
      translate(layers, typeof key === 'string' ? [key] : key, { others, ...args }, formatter);
  }, [others, locale, own, english]);
}
