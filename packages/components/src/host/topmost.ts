/** Elements that an app may show above its page. */
const dialogs = '[role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const hiding = '[inert], [aria-hidden="true"]';
/** Elements that show none of their children. */
const childless = 'video, audio, img, canvas, iframe, embed, object';

/** What assistive technology, the keyboard and the pointer are kept from, and by what attribute changes it begins or ends. */
export const attributesThatHide = ['inert', 'aria-hidden', 'aria-modal', 'open', 'role'];

const isOurs = (element: Element): boolean => element.closest('[data-faultline]') !== null;

/** The last of the app's elements that match and are neither ours nor hidden. */
function lastOf(root: Document | ShadowRoot, selector: string): Element | null {
  const found = [...root.querySelectorAll(selector)].filter(
    (element) =>
      !isOurs(element) && element.closest(hiding) === null && (element.checkVisibility?.() ?? true),
  );
  return found.at(-1) ?? null;
}

/** The app's topmost native modal dialog; null in browsers that do not know the selector. */
function topModal(document: Document): Element | null {
  try {
    return lastOf(document, 'dialog:modal');
  } catch {
    return null;
  }
}

/**
 * The element of the app outside of which nothing can be seen, reached or heard now: a modal dialog, be it native or of a library
 * that hides its siblings, or what fills the screen. Null where there is none, or where `element` is inside it already.
 */
export function topmostAround(element: Element): Element | null {
  const { ownerDocument: document } = element;
  const modal = topModal(document);
  if (modal) return modal.contains(element) ? null : modal;
  const full = document.fullscreenElement;
  if (full && !full.contains(element) && !full.matches(childless)) return full;
  return element.closest(hiding) === null ? null : lastOf(document, dialogs);
}
