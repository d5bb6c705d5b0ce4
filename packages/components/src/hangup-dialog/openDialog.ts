import { isVisible } from '../host/shadowTree.ts';
import { watchShown } from '../host/watchShown.ts';
import { rememberFocus } from './rememberFocus.ts';

const key = Symbol.for('faultline.dialogs');

/**
 * The open dialogs of a document, of which the first is modal: shared by all stores, and by two copies of this package.
 */
type Queue = { readonly element: HTMLDialogElement; readonly look: () => void }[];
type QueuedDocument = Document & { [key]?: Queue };

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

/** Whether a dialog may be over the page: browsers show a modal one in a part that is invisible, too. */
const mayBeShown = (dialog: HTMLDialogElement): boolean => {
  const { parentElement: around } = dialog;
  const hidden = around && around.ownerDocument.defaultView?.getComputedStyle(around).visibility;
  return dialog.isConnected && isVisible(dialog) && hidden !== 'hidden';
};

/** Whether the browser has a dialog over the page: not after it was taken out and put back, as when an app replaces its panel. */
const isOnTop = (dialog: HTMLDialogElement): boolean => {
  try {
    return dialog.matches(':modal');
  } catch {
    // A browser without the selector.
    return false;
  }
};

/** What a dialog reports. */
interface DialogListeners {
  /** Called with whether it is modal: at first, and when that changes. */
  readonly modal: (modal: boolean) => void;
  /** Called when the person closes it, by Escape or by another way of the browser. */
  readonly escaped: () => void;
}

/** Opens a dialog in the window where it is now. `moved` is called when it is in another one. */
function openHere(dialog: HTMLDialogElement, on: DialogListeners, moved: () => void): () => void {
  const document = dialog.ownerDocument as QueuedDocument;
  const view = document.defaultView as (Window & typeof globalThis) | null;
  const queue = (document[key] ??= []);
  let isModal = false;
  let wasOnTop = false;
  let closeInFlow = openInFlow(dialog);
  let closeAndGiveBack = (close: () => void) => close();

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
    closeAndGiveBack(() => dialog.close?.());
  };
  const enter = () => {
    closeInFlow();
    closeAndGiveBack = rememberFocus(dialog);
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
    wasOnTop = isOnTop(dialog);
    view?.addEventListener('keydown', pressed, true);
    dialog.addEventListener('cancel', escape);
    dialog.addEventListener('close', closed);
    on.modal(true);
  };
  const look = () => {
    if (dialog.ownerDocument !== document) return moved();
    const mayBe = queue[0]?.element === dialog && mayBeShown(dialog);
    if (isModal && (!mayBe || (wasOnTop && !isOnTop(dialog)))) {
      leave();
      closeInFlow = openInFlow(dialog);
    }
    if (mayBe && !isModal) enter();
  };
  queue.push({ element: dialog, look });
  look();
  if (!isModal) on.modal(false);
  const unwatch = watchShown(dialog, look);
  return () => {
    unwatch();
    queue.splice(
      queue.findIndex(({ element }) => element === dialog),
      1,
    );
    if (isModal) leave();
    else closeInFlow();
    queue[0]?.look();
  };
}

/**
 * Opens a dialog modally while it is visible and no other dialog of the kit is modal in its document; otherwise it is
 * shown as part of the page. Focus moves into it, and returns to where it was.
 *
 * @returns what closes it.
 */
export function openModally(dialog: HTMLDialogElement, on: DialogListeners): () => void {
  let close = () => {};
  const open = () => {
    close();
    close = openHere(dialog, on, open);
  };
  open();
  return () => close();
}
