'use client';
import { useSyncExternalStore } from 'react';

/** Notices when a page changes its language. */
function subscribe(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  return () => observer.disconnect();
}

const never = () => () => {};
const read = () => document.documentElement.lang || navigator.language || 'en';
const onServer = () => 'en';

/**
 * The language that the page says it is in, else that of the browser; while a page from a server is taken over, English.
 *
 * @param isWanted false listens to nothing.
 */
export const usePageLocale = (isWanted: boolean): string =>
  useSyncExternalStore(isWanted ? subscribe : never, isWanted ? read : onServer, onServer);
