'use client';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { attributesThatHide, topmostAround } from './topmost.ts';

/** On a server there is nothing to look at. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * The element of the app that hides the rest of the page now, while something is shown in the page that it would hide: a modal
 * dialog, or what fills the screen. It changes as such elements open and close.
 *
 * @param home where what is shown stands otherwise.
 * @param active false while there is nothing to show: nothing is watched then.
 * @returns null where it can stay where it is.
 */
export function useHost(home: RefObject<Element | null>, active: boolean): Element | null {
  const [host, setHost] = useState<Element | null>(null);
  const voice = useVoice();
  // Before anything is said: where it stands now, it might not be heard.
  useBeforePaint(() => {
    const element = home.current;
    if (!element || !active) return;
    const { ownerDocument: document } = element;
    let known: Element | null = null;
    const look = () => {
      const found = topmostAround(element);
      // Nothing is rendered where it is the same.
      if (found !== known) setHost((known = found));
      voice?.retry();
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributeFilter: attributesThatHide });
    document.addEventListener('fullscreenchange', look);
    look();
    return () => {
      observer.disconnect();
      document.removeEventListener('fullscreenchange', look);
      if (known) setHost(null);
    };
  }, [home, active, voice]);
  return host?.isConnected ? host : null;
}
