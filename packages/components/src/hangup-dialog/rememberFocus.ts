import { closestTo, focusIn, isVisible } from '../host/shadowTree.ts';

const focusable = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]']
  .map((selector) => `${selector}:not([tabindex="-1"])`)
  .join();
const hidden = '[aria-hidden="true"], [inert]';

/** Gives the focus to an element. Returns whether it took it: not where it is gone, hidden, disabled, or inert. */
function takesFocus(element: Element): boolean {
  if (!element.isConnected || !isVisible(element)) return false;
  (element as HTMLElement).focus();
  return focusIn(element.ownerDocument) === element;
}

/**
 * Remembers which element has the focus, before a dialog takes it, and what stands beside the dialog: all of that may be gone when it
 * closes, the dialog as well.
 *
 * @returns closes the dialog with `close`, and gives the focus back: to the element that had it, or else to the next one on the page.
 * What the app gave the focus meanwhile keeps it.
 */
export function rememberFocus(dialog: HTMLElement): (close: () => void) => void {
  const before = focusIn(dialog.ownerDocument);
  const root = dialog.getRootNode() as Document | ShadowRoot;
  const others = [...root.querySelectorAll(focusable)].filter(
    (element) => !dialog.contains(element) && closestTo(element, hidden) === null,
  );
  const isAfter = (element: Element) =>
    (dialog.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = [...others.filter(isAfter), ...others.filter((element) => !isAfter(element)).reverse()];
  return (close) => {
    const now = focusIn(dialog.ownerDocument);
    const isElsewhere = now !== null && !dialog.contains(now);
    // A browser gives the focus back by itself, also where the app has moved it.
    close();
    if (isElsewhere) (now as HTMLElement).focus();
    else if (before) [before, ...next].some(takesFocus);
  };
}
