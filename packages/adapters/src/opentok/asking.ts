import { along, field } from './events/read.ts';

/** What the browser reports about the microphone permission. */
const ofBrowser = (): Promise<string> | string => {
  const permissions: unknown = along(globalThis, 'navigator.permissions');
  return typeof field(permissions, 'query') === 'function'
    ? (permissions as Permissions).query({ name: 'microphone' }).then(({ state }) => state)
    : 'unknown';
};

/**
 * The browser's permission prompts that may be open, by the key of the publisher. The SDK only guesses from the time
 * that passes that a dialog is open; with a granted permission, none is.
 */
export function createAsking(permission: () => Promise<string> | string = ofBrowser) {
  const open = new Set<string>();
  const stateNow = (): Promise<string> | string => {
    try {
      return permission();
    } catch {
      return 'unknown';
    }
  };
  return {
    /** Reports that a dialog is open, if that is possible and still true once the permission is known. */
    begin(key: string, tell: () => void): void {
      open.add(key);
      const known = (state: string) => {
        if (state !== 'granted' && open.has(key)) tell();
      };
      const state = stateNow();
      if (typeof state === 'string') known(state);
      else void state.then(known, () => known('unknown'));
    },
    end: (key: string) => void open.delete(key),
    endAll: () => open.clear(),
  };
}
