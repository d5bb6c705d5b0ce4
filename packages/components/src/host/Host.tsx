'use client';
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { HostRegions } from '../announcer/index.ts';
import styles from './host.module.css';
import { contentOf, putInto, takeAway } from './place.ts';
import { focusIn, isVisible, isWithin } from './shadowTree.ts';

/**
 * Events that an app's modal library would take for a press or a focus outside its dialog. Its listeners are on the
 * document, and check its own React tree instead of the page.
 */
const takenForOutside = ['pointerdown', 'mousedown', 'touchstart', 'focusin'] as const;
const keep = (event: Event) => event.stopPropagation();

interface HostProps {
  readonly host: Element;
  /** Where the children are otherwise. */
  readonly home: RefObject<Element | null>;
  readonly children: ReactNode;
}

/** Shows its children at the top of an element of the app, where they can be seen, used and announced. */
export function Host({ host, home, children }: HostProps) {
  const [{ place, content }] = useState(() => {
    const made = host.ownerDocument.createElement('div');
    return { place: made, content: home.current ? contentOf(made, home.current) : made };
  });
  const focused = useRef<Element | null>(null);
  // Before the effects of the children: a dialog can only open in a page.
  useLayoutEffect(() => {
    place.className = styles.host ?? '';
    place.dataset['faultline'] = 'host';
    for (const name of takenForOutside) place.addEventListener(name, keep);
    putInto(place, host);
    const { ownerDocument: document } = host;
    // What is taken out of the page loses the focus.
    if (!focusIn(document)) (focused.current as HTMLElement | null)?.focus();
    const view = document.defaultView;
    let frame: number | undefined;
    const put = () => {
      frame = undefined;
      if (host.isConnected) putInto(place, host);
    };
    // An app may replace its panel, as for the next step, and take away what was put into it; or hide all that is beside its own.
    const observer = new MutationObserver(() => {
      const inert = place.closest('[inert]');
      if (!place.isConnected) put();
      // Once a frame at most: the app may hide it again at once.
      else if (inert && inert !== host && host.contains(inert)) frame ??= view?.requestAnimationFrame(put);
    });
    observer.observe(host, { childList: true, subtree: true, attributeFilter: ['inert'] });
    // The element of a component that is defined later takes the box of what was put into it.
    const boxes =
      view &&
      'ResizeObserver' in view &&
      new view.ResizeObserver(() => {
        if (!isVisible(place) && isVisible(host)) frame ??= view.requestAnimationFrame(put);
      });
    if (boxes) boxes.observe(place);
    return () => {
      if (frame !== undefined) view?.cancelAnimationFrame(frame);
      if (boxes) boxes.disconnect();
      observer.disconnect();
      const focus = focusIn(document);
      focused.current = isWithin(focus, place) ? focus : null;
      takeAway(place);
    };
  }, [host, place]);
  return createPortal(
    <>
      <HostRegions />
      {children}
    </>,
    content,
  );
}
