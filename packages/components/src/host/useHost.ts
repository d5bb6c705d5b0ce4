'use client';
import { useEffect, useLayoutEffect, useState, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { attributesThatHide, topmostAround } from './topmost.ts';

/** A server has no page to look at. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;

/**
 * Finds the element of the app that hides something shown in the page: a modal dialog or a full-screen element. It
 * changes as such elements open and close.
 *
 * @param home where the content is otherwise.
 * @param active false while there is nothing to show; then nothing is watched.
 * @returns null when the content can stay where it is.
 */
export function useHost(home: RefObject<Element | null>, active: boolean): Element | null {
  const [host, setHost] = useState<Element | null>(null);
  const voice = useVoice();
  // Before any announcement: at its present place it might not be announced.
  useBeforePaint(() => {
    const element = home.current;
    if (!element || !active) return;
    const { ownerDocument: document } = element;
    let known: Element | null = null;
    const look = () => {
      const found = topmostAround(element);
      // Renders nothing when the element is the same.
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
