import { useEffect, useRef, useState } from 'react';

/** So far outside of what is seen, cells are drawn already: about a screen. */
const margin = '800px 0px';

const watched = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** One for all cells. Its root is the page itself: in a frame, the margin would not count otherwise. */
const observe = (): IntersectionObserver =>
  (observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { root: document, rootMargin: margin },
  ));

/**
 * Whether an element is on the screen or near it. Far away it keeps the height that it had, so that nothing moves; one
 * that has the focus never counts as far away.
 */
export function useNear<Of extends HTMLElement>() {
  const ref = useRef<Of>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    watched.set(element, (near) => {
      if (!near && element.contains(document.activeElement)) return;
      element.style.minBlockSize = near || element.offsetHeight === 0 ? '' : `${element.offsetHeight}px`;
      setNear(near);
    });
    observe().observe(element);
    return () => observe().unobserve(element);
  }, []);
  return [ref, isNear] as const;
}
