'use client';
import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { HostRegions } from '../announcer/index.ts';
import styles from './host.module.css';

/**
 * Events that an app's modal library would take for a press or a focus outside its dialog. Its listeners are on the
 * document, and check its own React tree instead of the page.
 */
const takenForOutside = ['pointerdown', 'mousedown', 'touchstart', 'focusin'] as const;
const keep = (event: Event) => event.stopPropagation();

/** Shows its children at the top of an element of the app, where they can be seen, used and announced. */
export function Host({ host, children }: { readonly host: Element; readonly children: ReactNode }) {
  const [place] = useState(() => host.ownerDocument.createElement('div'));
  // Before the effects of the children: a dialog can only open in a page.
  useLayoutEffect(() => {
    place.className = styles.host ?? '';
    place.dataset['faultline'] = 'host';
    place.toggleAttribute('data-full-screen', host === host.ownerDocument.fullscreenElement);
    for (const name of takenForOutside) place.addEventListener(name, keep);
    host.prepend(place);
    return () => place.remove();
  }, [host, place]);
  return createPortal(
    <>
      <HostRegions />
      {children}
    </>,
    place,
  );
}
