import styles from './host.module.css';
import { focusIn, isVisible, isWithin, rootOf, shownAt } from './shadowTree.ts';
import { dialogs } from './topmost.ts';

const focusable = 'a[href], button, input, select, textarea, [tabindex]';

/** Whether an element holds others and is nowhere itself, as those of libraries around a backdrop and a panel. */
function isNowhere(element: Element): boolean {
  const { width, height, top, bottom } = element.getBoundingClientRect();
  return width * height === 0 || bottom <= 0 || top >= element.ownerDocument.documentElement.clientHeight;
}

/** Whether an element is as large as the window and cannot be seen: it only says where a panel stands. */
function isClearAndLarge(element: Element): boolean {
  const { ownerDocument: document } = element;
  const { width, height } = element.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const background = document.defaultView?.getComputedStyle(element).backgroundColor ?? '';
  const isClear = background === 'transparent' || /[,/] ?0\)$/.test(background);
  return isClear && width >= clientWidth && height >= clientHeight;
}

/** Whether something of the app, such as a backdrop, lies over a place. */
function isCovered(place: Element): boolean {
  const { ownerDocument: document } = place;
  const { clientWidth, clientHeight } = document.documentElement;
  const { left, top, width, height } = place.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x >= clientWidth || y >= clientHeight) return false;
  const shown = shownAt(document, x, y);
  return shown !== null && !isWithin(shown, place) && !isWithin(place, shown);
}

/** The part of an element that has the focus, or else the last with something that can have it. */
function partToUse(element: Element, place: Element): Element | undefined {
  const focus = focusIn(element.ownerDocument);
  const parts = [...element.children].filter((child) => child !== place && !child.matches('[inert]'));
  return (
    parts.find((child) => child !== focus && isWithin(focus, child)) ??
    parts.findLast((child) => child.querySelector(focusable) !== null)
  );
}

const above = '[data-faultline="above"]';

/** What lies above a page, or what fills the screen: one for all places, so that none covers another. */
function layerIn(element: Element): Element {
  const known = element.querySelector(`:scope > ${above}`);
  const layer = known ?? element.ownerDocument.createElement('div');
  // An app that hides everything else in its page means nothing of ours.
  for (const name of ['inert', 'aria-hidden']) layer.removeAttribute(name);
  if (known) return known;
  layer.className = styles.above ?? '';
  layer.setAttribute('data-faultline', 'above');
  element.prepend(layer);
  return layer;
}

/** Takes a place out of the page. */
export function takeAway(place: HTMLElement): void {
  const layer = place.closest(above);
  place.remove();
  if (layer?.childElementCount === 0) layer.remove();
}

/** Puts a place at the top of an element, or, where it could not be pressed there, of the panel inside. */
function putWithin(place: HTMLElement, host: Element): void {
  host.prepend(place);
  if (!isNowhere(host) && !isCovered(place)) return;
  let panel = partToUse(host, place);
  while (panel && (isNowhere(panel) || isClearAndLarge(panel))) panel = partToUse(panel, place);
  panel?.prepend(place);
  if (panel && isCovered(place)) host.prepend(place);
}

/**
 * Puts a place into an element, where it can be pressed: libraries put their backdrop into the same element, and take a press outside the
 * panel as the wish to close it. An element that is no dialog may show nothing that is put into it, as that of a component does, or may
 * lie under a backdrop itself: then the place is above the page.
 */
export function putInto(place: HTMLElement, host: Element): void {
  takeAway(place);
  place.removeAttribute('inert');
  // Something to find at that point, also while nothing is in it.
  place.style.minBlockSize = '1px';
  if (host.matches(':fullscreen, body')) layerIn(host).append(place);
  else putWithin(place, host);
  if (!host.matches(`:fullscreen, dialog, ${dialogs}`) && (!isVisible(place) || isCovered(place))) {
    layerIn(host.ownerDocument.body).append(place);
    if (isCovered(place)) {
      takeAway(place);
      putWithin(place, host);
    }
  }
  place.style.minBlockSize = '';
}

/**
 * Where React renders what moves into a place: into the place itself, or, for what comes from a shadow root, into one with the same style
 * sheets.
 */
export function contentOf(place: HTMLElement, home: Element): Element | ShadowRoot {
  const from = rootOf(home);
  if (!from) return place;
  const content = place.attachShadow({ mode: 'open' });
  content.adoptedStyleSheets = from.adoptedStyleSheets;
  for (const sheet of from.querySelectorAll('style, link[rel="stylesheet"]'))
    content.append(sheet.cloneNode(true));
  return content;
}
