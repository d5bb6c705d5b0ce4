import { defineCatalogue, type CodeId } from '@faultline/core';

/** What the browser itself reports. */
export const browserCatalogue = defineCatalogue('browser', {
  'browser/offline': {
    kind: 'browser',
    name: 'offline',
    condition: 'signaling.offline',
    since: 'HTML: navigator.onLine',
  },
  'browser/insecure-context': {
    kind: 'browser',
    name: 'insecure context',
    condition: 'media.insecureContext',
    since: 'Secure Contexts',
  },
  'browser/track-ended': {
    kind: 'browser',
    name: 'track ended',
    condition: 'media.captureEnded',
    since: 'Media Capture and Streams',
  },
});

/** The id of every browser code in the catalogue. */
export type BrowserCodeId = CodeId<typeof browserCatalogue>;
