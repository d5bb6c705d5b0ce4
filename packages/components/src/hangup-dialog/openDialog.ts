const key = Symbol.for('faultline.dialogs');

/** The open dialogs of a document, the first of them modal: shared by all stores, and by two copies of this package. */
type Queue = { readonly element: HTMLDialogElement; readonly look: () => void }[];
type QueuedDocument = Document & { [key]?: Queue };

const focusable = 'a[href], button, input, select, textarea, [tabindex]:not([tabindex="-1"])';
const isVisible = (element: Element): boolean =>
  element.checkVisibility?.({ visibilityProperty: true }) ?? true;

/** What has the focus around an element, also in a shadow root or another window. */
const focusedAround = (element: Element): Element | null => {
  const root = element.getRootNode();
  return root instanceof (element.ownerDocument.defaultView ?? window).Node && 'activeElement' in root
    ? (root as Document | ShadowRoot).activeElement
    : null;
};

/** Gives the focus back to what had it, or where that is gone to what comes next on the page. */
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

/** Shows a dialog in the flow: it takes nothing. Returns what closes it. */
export function openInFlow(dialog: HTMLDialogElement): () => void {
  dialog.setAttribute('open', '');
  return () => (dialog.close ? dialog.close() : dialog.removeAttribute('open'));
}

/**
 * Opens a dialog modally for as long as it can be seen and no other of ours is modal in its document; meanwhile it stands in the
 * flow. Focus goes in, and comes back to where it was.
 *
 * @param on.modal is told whether it is modal.
 * @param on.escaped is called where the person closes it: by Escape, or by whatever else a browser has for that.
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
  // First of all listeners: a library whose dialog is below would take the key for its own.
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) escape(event);
  };
  // A browser that cannot be kept from closing it has closed it all the same. The event comes late: of what was closed before, too.
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
      // A browser without modal dialogs, or an element that it does not take for one: shown in place, and given the focus by hand.
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
  // What hides it takes its box away, and what shows it again gives it one.
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
