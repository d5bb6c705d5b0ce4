import { rootsAround } from './shadowTree.ts';

const watched = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'hidden', 'open', 'inert'],
};
const ends = ['toggle', 'contentvisibilityautostatechange', 'transitionend', 'animationend'] as const;

/**
 * Calls `lookNow`, once a frame at most, when an element may have been hidden or shown, or moved into another window. An
 * app's styles may hide a dialog because it is modal: then each look changes what the next one sees. Returns the end.
 */
export function watchShown(element: Element, lookNow: () => void): () => void {
  const { ownerDocument: document } = element;
  const view = document.defaultView;
  let frame: number | undefined;
  const look = () => {
    frame ??= view?.requestAnimationFrame(() => {
      frame = undefined;
      lookNow();
    });
  };
  // Some ways to hide an element remove its box, and no attribute says so.
  const boxes = view && 'ResizeObserver' in view && new view.ResizeObserver(look);
  if (boxes) boxes.observe(element);
  const observer = new MutationObserver(look);
  for (const root of rootsAround(element)) observer.observe(root, watched);
  for (const name of ends) document.addEventListener(name, look, true);
  return () => {
    if (frame !== undefined) view?.cancelAnimationFrame(frame);
    if (boxes) boxes.disconnect();
    observer.disconnect();
    for (const name of ends) document.removeEventListener(name, look, true);
  };
}
