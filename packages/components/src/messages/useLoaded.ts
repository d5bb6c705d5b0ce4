'use client';
import { sayInDevelopment } from '@faultline/core';
import { useEffect, useState } from 'react';
import { loadPatiently } from '../internals/loadPatiently.ts';
import type { Messages } from './types.ts';

/** A function that loads words in a language; null where it has none in it. */
export type MessagesLoader = (locale: string) => Promise<Messages | null>;

/** Words that were loaded, and in which language. */
export interface LoadedMessages {
  readonly locale: string;
  readonly messages: Messages | null;
}

/** What a loader has loaded before, by locale: a component that comes later starts with it. */
const before = new WeakMap<MessagesLoader, Map<string, Messages | null>>();

/** Words as far as they are some: what a loader gives comes from a file, and may be anything. */
export const usable = (found: unknown): Messages | null =>
  typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Messages) : null;

function known(loader: MessagesLoader | undefined, locale: string): LoadedMessages | null {
  const messages = loader && before.get(loader)?.get(locale);
  return messages === undefined ? null : { locale, messages };
}

/**
 * The newest words that a loader has given: while those for another locale are loading, the ones before; null until there are any. A load
 * that fails is tried again.
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
