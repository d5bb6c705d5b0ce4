/** What a person could not read or reach in a page that is magnified until little of it fits into the window. */
export interface Faults {
  /** Opens every part of the kit that can be opened. */
  openAll(): void;
  /** The texts and controls that do not fit, cannot be scrolled to, or are too small to press. */
  ofLayout(): readonly string[];
  /** The controls of the kit that the keyboard should reach now. */
  controls(): readonly string[];
  /** The control that has the focus: its name, and what hides it. */
  focused(): { readonly name: string; readonly hidden: readonly string[] } | null;
}

/** WCAG 2.5.8, CSS px. */
const leastTarget = 24;

const texts = 'p, h2, li, dt, dd, button, a, summary, strong, time';
const pressed = 'button, a[href], summary, input, select, [tabindex="0"]';

const nameOf = (element: Element): string =>
  `${element.closest('[data-faultline]')?.getAttribute('data-faultline') ?? ''}: ${
    element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName
  }`;

/** Looks at one document. */
export function faultsIn(page: Document): Faults {
  const window = page.defaultView as Window;
  // A modal dialog holds the rest of the page back: nobody can or need reach it.
  const kit = () =>
    page.querySelectorAll(page.querySelector('dialog:modal') ? 'dialog:modal' : '[data-faultline]');
  const all = (selector: string) =>
    [...new Set([...kit()].flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]))].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0,
    );
  /** Whether a point of the window shows this element, and not another one over it. */
  const isSeenAt = (element: Element, x: number, y: number) => {
    const top = page.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  };
  const hiding = (element: Element): readonly string[] => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [width, height] = [window.innerWidth, window.innerHeight];
    const out = left < -1 || right > width + 1 || top < -1 || bottom > height + 1;
    if (out) return [`${nameOf(element)} is at ${[left, top, right, bottom].map(Math.round).join(', ')}`];
    return isSeenAt(element, (left + right) / 2, (top + bottom) / 2) ? [] : [`${nameOf(element)} is covered`];
  };
  const sideways = (): readonly string[] => {
    const wide = [page.documentElement, ...kit(), ...all('*')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 1 &&
        (element === page.documentElement || window.getComputedStyle(element).overflowX !== 'visible'),
    );
    return wide.map((element) => `${nameOf(element)} is ${element.scrollWidth} px in ${element.clientWidth}`);
  };
  /** A script can scroll to what a person cannot. */
  const heldBack = (): readonly string[] =>
    [...kit(), ...all('*')]
      .filter(
        (element) =>
          element.scrollHeight > element.clientHeight + 1 &&
          element.clientHeight > 1 &&
          ['hidden', 'clip'].includes(window.getComputedStyle(element).overflowY),
      )
      .map((element) => `${nameOf(element)} shows ${element.clientHeight} px of ${element.scrollHeight}`);
  const unreadable = (): readonly string[] =>
    all(texts).flatMap((element) => {
      element.scrollIntoView({ block: 'start' });
      const { left, right, top, bottom } = element.getBoundingClientRect();
      if (left < -1 || right > window.innerWidth + 1) return [`${nameOf(element)} runs out of the window`];
      const seen = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
      return seen < Math.min(bottom - top, 16) - 1 ? [`${nameOf(element)} cannot be scrolled to`] : [];
    });
  const small = (): readonly string[] =>
    all(pressed).flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width < leastTarget || height < leastTarget
        ? [`${nameOf(element)} is ${Math.round(width)} by ${Math.round(height)} px`]
        : [];
    });
  return {
    openAll() {
      for (const details of page.querySelectorAll('details')) details.open = true;
    },
    ofLayout: () => [...sideways(), ...heldBack(), ...unreadable(), ...small()],
    controls: () => all(pressed).map(nameOf),
    focused() {
      const { activeElement } = page;
      return activeElement?.matches(pressed)
        ? { name: nameOf(activeElement), hidden: hiding(activeElement) }
        : null;
    },
  };
}
