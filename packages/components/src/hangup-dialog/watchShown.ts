import { rootsAround } from '../host/shadowTree.ts';

const watched = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'inert'],
};
const ends = ['toggle', 'contentvisibilityautostatechange', 'transitionend', 'animationend'] as const;

/** Calls `look` when an element may have been hidden or shown, or moved into another window. Returns the end. */
export function watchShown(element: Element, look: () => void): () => void {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  // Some ways to hide an element remove its box, and no attribute says so.
  const boxes = view && 'ResizeObserver' in view && new view.ResizeObserver(look);
  if (boxes) boxes.observe(element);
  const observer = new MutationObserver(look);
  for (const root of rootsAround(element)) observer.observe(root, watched);
  for (const name of ends) document.addEventListener(name, look, true);
  return () => {
    if (boxes) boxes.disconnect();
    observer.disconnect();
    for (const name of ends) document.removeEventListener(name, look, true);
  };
}
