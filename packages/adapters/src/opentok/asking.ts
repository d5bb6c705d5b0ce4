import { along, field } from './events/read.ts';

/** What the browser says of the permission for the microphone. */
const ofBrowser = (): Promise<string> | string => {
  const permissions: unknown = along(globalThis, 'navigator.permissions');
  return typeof field(permissions, 'query') === 'function'
    ? (permissions as Permissions).query({ name: 'microphone' }).then(({ state }) => state)
    : 'unknown';
};

/**
 * The questions of the browser that may be open, by the key of the publisher. The SDK guesses from the time that passes
 * that a dialog is open; where permission is granted, none is.
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
    /** Tells that a dialog is open, if it can be, and still is once that is known. */
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
