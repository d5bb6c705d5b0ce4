import { closestTo, focusIn, isVisible, isWithin, rootsAround, chainOf } from './shadowTree.ts';

/** Elements that an app may show above its page. */
export const dialogs = '[role="dialog"], [role="alertdialog"], [aria-modal="true"]';
const hiding = '[inert], [aria-hidden="true"]';
/** Elements that show none of their children. */
const childless = 'video, audio, img, canvas, iframe, embed, object';
/** Elements of a body that are no part of what is shown. */
const notShown = `script, style, link, template, noscript, input, select, textarea, svg, hr, br, [data-faultline], ${childless}`;

/** Attributes that begin or end the hiding of an element from assistive technology, the keyboard and the pointer. */
export const attributesThatHide = ['inert', 'aria-hidden', 'aria-modal', 'open', 'role'];

const isShown = (element: Element): boolean => closestTo(element, hiding) === null && isVisible(element);

/** Where to look, and what helps to choose among several. */
interface Page {
  readonly roots: readonly (Document | ShadowRoot)[];
  readonly focus: Element | null;
  /** The element that was found the last time. */
  readonly known: Element | null;
}

/**
 * Of the elements of an app, the one on top: the order on the page does not tell. It has the focus; where nothing has, it is the one that
 * was on top before.
 */
function topOf(found: readonly Element[], { focus, known }: Page): Element | null {
  return (
    found.findLast((element) => isWithin(focus, element)) ??
    found.find((element) => element === known) ??
    found.at(-1) ??
    null
  );
}

const allOf = ({ roots }: Page, selector: string): readonly Element[] =>
  roots
    .flatMap((root) => [...root.querySelectorAll(selector)])
    .filter((element) => closestTo(element, '[data-faultline]') === null && isShown(element));

/** The app's topmost native modal dialog; null in browsers without the selector. */
function topModal(page: Page): Element | null {
  try {
    return topOf(allOf(page, 'dialog:modal'), page);
  } catch {
    return null;
  }
}

/** The element that fills the screen: the innermost, as a shadow root hides it from the document. */
const fullScreenOf = ({ roots }: Page): Element | null =>
  roots.findLast((root) => root.fullscreenElement && !root.fullscreenElement.shadowRoot?.fullscreenElement)
    ?.fullscreenElement ?? null;

/** Whether anything of an element is drawn: libraries put their panels into one without a box. */
const isDrawn = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].some((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width * height > 0 && isShown(one);
  });

/**
 * What is shown beside the hidden part of the page, where the app gave it no role: its drawer, menu or the like. Where there is nothing,
 * and nothing in the hidden part can be pressed either, the page itself.
 */
function besideHidden(element: Element, page: Page): Element | null {
  const hidden = [...chainOf(element)].filter((one) => one.matches(hiding));
  const outermost = hidden.at(-1);
  const branches = [...(outermost?.parentElement?.children ?? [])].filter(
    (one) => one !== outermost && !one.matches(notShown) && isDrawn(one),
  );
  const { body } = element.ownerDocument;
  const isInert = outermost !== body && hidden.some((one) => one.matches('[inert]'));
  return topOf(branches, page) ?? (isInert ? body : null);
}

/**
 * The element of the app outside which nothing can be seen, used or announced now: a modal dialog, either native or
 * from a library, or a full-screen element. Null when there is none, or when `element` is already inside it.
 *
 * @param known what was found before: it stays where nothing tells which of several is on top.
 */
export function topmostAround(element: Element, known: Element | null): Element | null {
  const { ownerDocument: document } = element;
  const focus = focusIn(document);
  const page = { roots: rootsAround(document.documentElement, element, focus), focus, known };
  const modal = topModal(page);
  if (modal) return isWithin(element, modal) ? null : inReach(modal, element);
  const full = fullScreenOf(page);
  if (full && !isWithin(element, full) && !full.matches(childless)) return inReach(full, element);
  if (!closestTo(element, hiding)) return null;
  return topOf(allOf(page, dialogs), page) ?? besideHidden(element, page);
}

/** Where an app's own element shows what a page puts into it, that is better: the page's style sheets apply there. */
function inReach(found: Element, element: Element): Element {
  const root = found.getRootNode();
  const isElsewhere = root !== element.getRootNode() && 'host' in root;
  return isElsewhere && found.querySelector('slot:not([name])') ? (root as ShadowRoot).host : found;
}
