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
  'browser/unsupported': {
    kind: 'browser',
    name: 'unsupported',
    condition: 'media.unsupportedBrowser',
    since: 'Media Capture and Streams: navigator.mediaDevices',
  },
  'browser/permission-pending': {
    kind: 'browser',
    name: 'permission pending',
    condition: 'media.permissionPending',
    since: 'Media Capture and Streams: getUserMedia',
  },
  'browser/permission-revoked': {
    kind: 'browser',
    name: 'permission revoked',
    condition: 'media.permissionDenied',
    since: 'Permissions: change',
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
