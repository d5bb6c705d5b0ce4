'use client';
import { useSyncExternalStore } from 'react';

/** Calls back when the page changes its language. */
function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

const never = () => () => {};
const read = () => document.documentElement.lang || navigator.language || 'en';
const onServer = () => 'en';

/**
 * The language that the page declares, else the browser's; English while React hydrates a page from a server.
 *
 * @param isWanted false: listens to nothing.
 */
export const usePageLocale = (isWanted: boolean): string =>
  useSyncExternalStore(isWanted ? subscribe : never, isWanted ? read : onServer, onServer);
