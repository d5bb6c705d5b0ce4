/** Elements that an app may show above its page. */
const dialogs = '[role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const hiding = '[inert], [aria-hidden="true"]';
/** Elements that show none of their children. */
const childless = 'video, audio, img, canvas, iframe, embed, object';

/** Attributes that begin or end the hiding of an element from assistive technology, the keyboard and the pointer. */
export const attributesThatHide = ['inert', 'aria-hidden', 'aria-modal', 'open', 'role'];

const isOurs = (element: Element): boolean => element.closest('[data-faultline]') !== null;

/** The last matching element of the app that is neither the kit's nor hidden. */
function lastOf(root: Document | ShadowRoot, selector: string): Element | null {
  const found = [...root.querySelectorAll(selector)].filter(
    (element) =>
      !isOurs(element) && element.closest(hiding) === null && (element.checkVisibility?.() ?? true),
  );
  return found.at(-1) ?? null;
}

/** The app's topmost native modal dialog; null in browsers without the selector. */
function topModal(document: Document): Element | null {
  try {
    return lastOf(document, 'dialog:modal');
  } catch {
    return null;
  }
}

/**
 * The element of the app outside which nothing can be seen, used or announced now: a modal dialog, either native or
 * from a library that hides the rest of the page, or a full-screen element. Null when there is none, or when `element`
 * is already inside it.
 */
export function topmostAround(element: Element): Element | null {
  const { ownerDocument: document } = element;
  const modal = topModal(document);
  if (modal) return modal.contains(element) ? null : modal;
  const full = document.fullscreenElement;
  if (full && !full.contains(element) && !full.matches(childless)) return full;
  return element.closest(hiding) === null ? null : lastOf(document, dialogs);
}
