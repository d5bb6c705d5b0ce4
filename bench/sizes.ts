/** One thing an app might import, and how many bytes it may cost. */
export interface SizeRow {
  readonly id: string;
  readonly what: string;
  /** The module that an app would write. */
  readonly code: string;
  /** Bytes minified and compressed; null where there is only something to watch. */
  readonly goal: number | null;
  /** Packages taken as the app's own, besides React, the query library and the vendors' SDKs. */
  readonly outside?: readonly string[];
}

const store = `export { createCallStore } from '@faultline/core';`;
const twoHooks = `${store} export { CallProvider, useReconnectState, useCallErrors } from '@faultline/hooks';`;
const banner = `${twoHooks} export { ReconnectBanner } from '@faultline/components';`;
const threeFamilies = `${banner} export { HangupDialog, MicPermissionPrompt } from '@faultline/components';`;
const everything = `${threeFamilies} export { telnyxSource } from '@faultline/adapters/telnyx';
  export { AuthPrompt, CallStatus, IssueList, QualityIndicator } from '@faultline/components';`;

/** Each adapter as an app imports it. */
const adapters = [
  ['browser', `export { browserSource } from '@faultline/adapters/browser';`],
  ['telnyx', `export { telnyxSource } from '@faultline/adapters/telnyx';`],
  ['metered', `export { meteredSource } from '@faultline/adapters/metered';`],
  ['sipjs', `export { sipjsSource } from '@faultline/adapters/sipjs';`],
  ['sipjs-legacy', `export { sipjsLegacySource } from '@faultline/adapters/sipjs/legacy';`],
  ['opentok', `export { opentokSource } from '@faultline/adapters/opentok';`],
  ['avatar', `export { avatarSource } from '@faultline/adapters/avatar';`],
  ['livekit', `export { livekitSource } from '@faultline/adapters/livekit';`],
  ['twilio', `export { twilioSource } from '@faultline/adapters/twilio';`],
] as const;

/** What is measured. Words for developers and fixtures are doors of their own, so that no call page pays for them. */
export const sizeRows: readonly SizeRow[] = [
  { id: 'store', what: 'the store alone', code: store, goal: null },
  { id: 'hooks', what: 'store, provider, two hooks, no adapter', code: twoHooks, goal: 4_000 },
  { id: 'banner', what: 'the same and the reconnect banner with words', code: banner, goal: 7_000 },
  {
    id: 'three-families',
    what: 'the same, hangup dialog and microphone prompt',
    code: threeFamilies,
    goal: 11_000,
  },
  { id: 'kit', what: 'every component, all words, icons, Telnyx', code: everything, goal: 18_000 },
  ...adapters.map(([id, code]) => ({
    id: `adapter-${id}`,
    what: `the ${id} adapter alone`,
    code,
    goal: 3_500,
    outside: ['@faultline/core'],
  })),
  {
    id: 'telnyx-developer',
    what: 'words for developers, Telnyx',
    code: `export * from '@faultline/adapters/telnyx/developer';`,
    goal: null,
    outside: ['@faultline/core'],
  },
];
