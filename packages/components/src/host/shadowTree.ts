const isShadowRoot = (node: Node): node is ShadowRoot => 'host' in node && 'activeElement' in node;

/** The shadow root that an element is in; null outside shadow roots. */
export const rootOf = (element: Element): ShadowRoot | null => {
  const root = element.getRootNode();
  return isShadowRoot(root) ? root : null;
};

/** The element around another one as it is shown: also out of a shadow root, and into the slot that it fills. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? rootOf(element)?.host ?? null;

/** The element and all around it as it is shown, from the inside out. */
export function* chainOf(element: Element | null): Generator<Element> {
  for (let one = element; one; one = around(one)) yield one;
}

/** The nearest element around this one that matches, itself included, beyond shadow roots. */
export function closestTo(element: Element, selector: string): Element | null {
  for (const one of chainOf(element)) if (one.matches(selector)) return one;
  return null;
}

/** Whether an element is inside another one, or is it. */
export function isWithin(element: Element | null, outer: Element): boolean {
  for (const one of chainOf(element)) if (one === outer) return true;
  return false;
}

/** The element with the focus, also in open shadow roots; null where only the page itself has it. */
export function focusIn(document: Document): Element | null {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  return focus === document.body ? null : focus;
}

/** What is shown at a point of the window, also in open shadow roots. */
export function shownAt(document: Document, x: number, y: number): Element | null {
  // Not in jsdom.
  let found = document.elementFromPoint?.(x, y) ?? null;
  for (;;) {
    const inner = found?.shadowRoot?.elementFromPoint?.(x, y) ?? null;
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** The document of an element, and every shadow root around it or around another element, such as the one with the focus. */
export function rootsAround(...elements: readonly (Element | null)[]): readonly (Document | ShadowRoot)[] {
  const roots = new Set<Document | ShadowRoot>();
  for (const element of elements)
    for (const one of chainOf(element)) {
      const root = one.getRootNode();
      if (root === one.ownerDocument || isShadowRoot(root)) roots.add(root as Document | ShadowRoot);
    }
  return [...roots];
}

/** Whether somebody sees an element: not in a part of the page that is hidden, in whatever way. */
export const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;
