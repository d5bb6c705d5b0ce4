import { field, textField } from '../read/read.ts';

/**
 * Whether the page is being asked whether it may be left: `window.event` is the event that is dispatched now (DOM
 * standard, "current event"). A listener of our own would keep pages out of Firefox's back/forward
 * cache.
 */
export const isUnloading = (): boolean => textField(field(globalThis, 'event'), 'type') === 'beforeunload';
