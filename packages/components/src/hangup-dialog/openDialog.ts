const key = Symbol.for('faultline.dialogs');

/**
 * The open dialogs of a document, of which the first is modal: shared by all stores, and by two copies of this package.
 */
type Queue = { readonly element: HTMLDialogElement; readonly look: () => void }[];
type QueuedDocument = Document & { [key]?: Queue };

const focusable = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';
const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** The element with the focus, also in a shadow root or another window. */
const focusedAround = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof (element.ownerDocument.defaultView ?? window).Node && 'activeElement' in root
    ? (root as Document | ShadowRoot).activeElement
    : null;
};

/** Returns the focus to the element that had it, or, if that is gone, to the next one on the page. */
function giveBack(before: Element | null, dialog: HTMLDialogElement): void {
  const root = dialog.getRootNode();
  const usable = (element: Element | null): element is HTMLElement =>
    element !== null && 'focus' in element && element.isConnected && isVisible(element);
  if (usable(before)) return before.focus();
  if (!('querySelectorAll' in root)) return;
  const others = [...(root as ParentNode).querySelectorAll(focusable)].filter(
    (element) => usable(element) && !dialog.contains(element),
  );
  const isAfter = (element: Element) =>
    (dialog.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const next = others.find(isAfter) ?? others.at(-1) ?? null;
  if (usable(next)) next.focus();
}

/**
 * Where a dialog does not fit, its first button may have taken it past its beginning: what happened is read before what can be done, so
 * that the focus is on the dialog itself then.
 */
function beginAtTheTop(dialog: HTMLDialogElement): void {
  if (dialog.scrollTop === 0) return;
  dialog.tabIndex = -1;
  dialog.focus({ preventScroll: true });
  dialog.scrollTop = 0;
}

/** Shows a dialog as part of the page, without moving the focus. Returns a function that closes it. */
export function openInFlow(dialog: HTMLDialogElement): () => void {
  dialog.setAttribute('open', '');
  return () => (dialog.close ? dialog.close() : dialog.removeAttribute('open'));
}

/**
 * Opens a dialog modally while it is visible and no other dialog of the kit is modal in its document; otherwise it is
 * shown as part of the page. Focus moves into it, and returns to where it was.
 *
 * @param on.modal is called with whether it is modal.
 * @param on.escaped is called when the person closes it, by Escape or by another way of the browser.
 * @returns what closes it.
 */
export function openModally(
  dialog: HTMLDialogElement,
  on: { readonly modal: (modal: boolean) => void; readonly escaped: () => void },
): () => void {
  const document = dialog.ownerDocument as QueuedDocument;
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const queue = (document[key] ??= []);
  let before: Element | null = null;
  let isModal = false;
  let closeInFlow = openInFlow(dialog);

  const escape = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    on.escaped();
  };
  // Before all other listeners: a library with a dialog below would use the key for its own dialog.
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) escape(event);
  };
  // Some browsers close the dialog although that was prevented. The event is late, and may be about an earlier closing.
  const closed = () => {
    if (!dialog.open) on.escaped();
  };
  const leave = () => {
    isModal = false;
    view?.removeEventListener('keydown', pressed, true);
    dialog.removeEventListener('cancel', escape);
    dialog.removeEventListener('close', closed);
    on.modal(false);
    dialog.close?.();
    giveBack(before, dialog);
  };
  const enter = () => {
    closeInFlow();
    before = focusedAround(dialog);
    try {
      dialog.showModal();
      beginAtTheTop(dialog);
    } catch {
      // A browser without modal dialogs, or an element that it does not accept as one: shown in place, and focused by
      // script.
      dialog.setAttribute('open', '');
      dialog.querySelector('button')?.focus();
    }
    isModal = true;
    view?.addEventListener('keydown', pressed, true);
    dialog.addEventListener('cancel', escape);
    dialog.addEventListener('close', closed);
    on.modal(true);
  };
  const look = () => {
    const mayBe = queue[0]?.element === dialog && dialog.isConnected && isVisible(dialog);
    if (mayBe && !isModal) enter();
    else if (!mayBe && isModal) {
      leave();
      closeInFlow = openInFlow(dialog);
    }
  };
  queue.push({ element: dialog, look });
  look();
  // Hiding the dialog removes its box, and showing it again gives it one.
  const observer = view?.ResizeObserver && new view.ResizeObserver(look);
  observer?.observe(dialog);
  return () => {
    observer?.disconnect();
    queue.splice(
      queue.findIndex(({ element }) => element === dialog),
      1,
    );
    if (isModal) leave();
    else closeInFlow();
    queue[0]?.look();
  };
}
