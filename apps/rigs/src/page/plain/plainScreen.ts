/** One message that goes by itself. */
export interface Toast {
  readonly id: number;
  readonly text: string;
}

/** All that a plain integration shows. */
export interface PlainState {
  /** Empty until the SDK has said anything. */
  readonly label: string;
  readonly toasts: readonly Toast[];
}

/** The screen of a plain integration: a label for the state, and toasts. */
export interface PlainScreen {
  readonly state: () => PlainState;
  readonly subscribe: (changed: () => void) => () => void;
  label(text: string): void;
  toast(text: string): void;
  /** The usual `catch`: a toast with the message of what was thrown. */
  readonly failed: (error: unknown) => void;
}

/** As long as toast libraries show one unless told otherwise, ms. */
const toastMs = 5_000;
const maxToasts = 4;

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);

export function createPlainScreen(): PlainScreen {
  const listeners = new Set<() => void>();
  let state: PlainState = { label: '', toasts: [] };
  let last = 0;
  const change = (next: Partial<PlainState>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const toast = (text: string) => {
    const id = ++last;
    change({ toasts: [...state.toasts, { id, text }].slice(-maxToasts) });
    setTimeout(() => change({ toasts: state.toasts.filter((one) => one.id !== id) }), toastMs);
  };
  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    label: (text) => change({ label: text }),
    toast,
    failed: (error) => toast(messageOf(error)),
  };
}

/** The plain integration of this page: fed with the same events of the same SDK, and shown in the playground. */
export const plain = createPlainScreen();
