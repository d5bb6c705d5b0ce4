'use client';
import { sayInDevelopment } from '@faultline/core';
import { useEffect, useState } from 'react';
import { loadPatiently } from '../internals/loadPatiently.ts';
import type { Messages } from './types.ts';

/** A function that loads messages in a language; null when it does not have the language. */
export type MessagesLoader = (locale: string) => Promise<Messages | null>;

/** Messages that were loaded, and their language. */
export interface LoadedMessages {
  readonly locale: string;
  readonly messages: Messages | null;
}

/** What each loader has loaded, by locale: a component that is mounted later starts with it. */
const before = new WeakMap<MessagesLoader, Map<string, Messages | null>>();

/** The messages if they are an object, otherwise null: a loader reads them from a file, which may contain anything. */
export const usable = (found: unknown): Messages | null =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Messages) : null;

function known(loader: MessagesLoader | undefined, locale: string): LoadedMessages | null {
  const messages = loader && before.get(loader)?.get(locale);
  return messages === undefined ? null : { locale, messages };
}

/**
 * The latest messages from a loader: while those for another locale are loading, the previous ones; null until there
 * are any. A failed load is tried again.
 *
 * @param loader undefined loads nothing.
 */
export function useLoaded(loader: MessagesLoader | undefined, locale: string): LoadedMessages | null {
  const [loaded, setLoaded] = useState(() => known(loader, locale));
  useEffect(() => {
    if (!loader) {
      setLoaded(null);
      return;
    }
    return loadPatiently(
      () => loader(locale),
      (found) => {
        const messages = usable(found);
        const all = before.get(loader) ?? new Map<string, Messages | null>();
        before.set(loader, all.set(locale, messages));
        setLoaded({ locale, messages });
      },
      (error) => sayInDevelopment(`Words did not load, so everything is English: ${String(error)}`),
    );
  }, [loader, locale]);
  return loader ? loaded : null;
}
