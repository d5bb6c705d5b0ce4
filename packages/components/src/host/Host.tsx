'use client';
import { useLayoutEffect, useState, type ReactNode, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import { HostRegions } from '../announcer/index.ts';
import styles from './host.module.css';
import { contentOf, putInto } from './place.ts';

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
  // Before the effects of the children: a dialog can only open in a page.
  useLayoutEffect(() => {
    place.className = styles.host ?? '';
    place.dataset['faultline'] = 'host';
    place.toggleAttribute('data-above', host.matches(':fullscreen, body'));
    for (const name of takenForOutside) place.addEventListener(name, keep);
    putInto(place, host);
    // An app may replace its panel, as for the next step, and take away what was put into it.
    const observer = new MutationObserver(() => {
      if (!place.isConnected && host.isConnected) putInto(place, host);
    });
    observer.observe(host, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      place.remove();
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
