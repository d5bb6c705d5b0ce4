'use client';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { keepFocus } from './keepFocus.ts';
import { rootsAround } from './shadowTree.ts';
import { attributesThatHide, topmostAround } from './topmost.ts';
import { watchShown } from './watchShown.ts';

/** A server has no page to look at. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
const watched = { subtree: true, childList: true, attributeFilter: attributesThatHide };
/** A modal dialog in a shadow root is seen by the focus that it takes. */
const moves = ['fullscreenchange', 'focusin'] as const;

/**
 * Calls `look` when something of the page, or around the element that was found, opens, closes, hides or shows. Returns the end.
 *
 * @param last what was found at last: an app may hide it and show it again by styles alone.
 */
function watchPage(
  element: Element,
  found: Element | null,
  last: Element | null,
  look: () => void,
): () => void {
  const { ownerDocument: document } = element;
  const observer = new MutationObserver(look);
  for (const root of rootsAround(document.documentElement, element, found)) observer.observe(root, watched);
  // What is shown in a component's element is put into its slot.
  if (found?.shadowRoot) observer.observe(found.shadowRoot, watched);
  for (const name of moves) document.addEventListener(name, look);
  const unwatch = last?.isConnected ? watchShown(last, look) : undefined;
  return () => {
    unwatch?.();
    observer.disconnect();
    for (const name of moves) document.removeEventListener(name, look);
  };
}

/**
 * Finds the element of the app that hides something shown in the page: a modal dialog or a full-screen element. It
 * changes as such elements open and close, and follows the page into another window.
 *
 * @param home where the content is otherwise.
 * @param active false while there is nothing to show; then nothing is watched.
 * @returns null when the content can stay where it is.
 */
export function useHost(home: RefObject<Element | null>, active: boolean): Element | null {
  const [host, setHost] = useState<Element | null>(null);
  const voice = useVoice();
  const giveFocus = useRef<ReturnType<typeof keepFocus>>(null);
  // Before any announcement: at its present place it might not be announced.
  useBeforePaint(() => {
    const element = home.current;
    if (!element || !active) return;
    let document: Document | null = null;
    let unwatch = () => {};
    let known: Element | null = null;
    let last: Element | null = null;
    const look = () => {
      const found = topmostAround(element, known);
      if (document !== element.ownerDocument || found !== known) {
        document = element.ownerDocument;
        unwatch();
        last = found ?? last;
        unwatch = watchPage(element, found, last, look);
      }
      // Renders nothing when the element is the same.
      if (found !== known) {
        giveFocus.current = keepFocus(document);
        setHost((known = found));
      }
      voice?.retry();
    };
    look();
    return () => {
      unwatch();
      if (known) setHost(null);
    };
  }, [home, active, voice]);
  // After what moves has its place.
  useBeforePaint(() => {
    giveFocus.current?.(home.current, host);
    giveFocus.current = null;
  }, [home, host]);
  return host?.isConnected ? host : null;
}
