import { adapters } from '@faultline/adapters/adapters';

/** One thing an app might import, and how many bytes it may cost. */
export interface SizeRow {
  readonly id: string;
  readonly what: string;
  /** The module that an app would write. */
  readonly code: string;
  /** Bytes minified and compressed; null when there is no goal, only a number to watch. */
  readonly goal: number | null;
  /** Measures the largest part that is loaded on demand, instead of what is loaded at once. */
  readonly later?: true;
  /** Packages that count as the app's own, in addition to React and the vendors' SDKs. */
  readonly outside?: readonly string[];
}

const store = `export { createCallStore } from '@faultline/core';`;
const twoHooks = `${store} export { CallProvider, useReconnectState, useCallErrors } from '@faultline/hooks';`;
const banner = `${twoHooks} export { ReconnectBanner } from '@faultline/components';`;
const threeFamilies = `${banner} export { HangupDialog, MicPermissionPrompt } from '@faultline/components';`;
const everything = `${threeFamilies} export { telnyxSource } from '@faultline/adapters/telnyx';
  export { AuthPrompt, CallStatus, IssueList, QualityIndicator } from '@faultline/components';`;

/** What an app imports of each adapter, by entry point. */
const doors: readonly (readonly [door: string, source: string])[] = [
  ['browser', 'browserSource'],
  ...adapters.flatMap((adapter) => Object.entries(adapter.doors)),
];

/** Adapters with far more codes than others, and the one without any. */
const adapterGoals = new Map([
  ['browser', 3_500],
  ['telnyx', 8_000],
  ['opentok', 7_000],
]);

/**
 * What is measured. Explanations for developers and fixtures have entry points of their own, so that no call page
 * bundles them.
 */
export const sizeRows: readonly SizeRow[] = [
  { id: 'store', what: 'the store alone', code: store, goal: null },
  { id: 'hooks', what: 'store, provider, two hooks, no adapter', code: twoHooks, goal: 9_000 },
  { id: 'banner', what: 'the same and the reconnect banner with words', code: banner, goal: 15_500 },
  {
    id: 'three-families',
    what: 'the same, hangup dialog and microphone prompt',
    code: threeFamilies,
    goal: 19_000,
  },
  {
    id: 'kit',
    what: 'every component, all words but the steps, icons, Telnyx',
    code: everything,
    goal: 31_000,
  },
  {
    id: 'locale',
    what: 'the heaviest of the languages, when somebody reads it',
    code: `export { loadMessages } from '@faultline/components/locales';`,
    goal: 9_000,
    later: true,
  },
  {
    id: 'screen-reasons',
    what: 'the store and the reasons for its screen, for tools',
    code: `${store} export { screenReasonsView } from '@faultline/core';`,
    goal: null,
  },
  {
    id: 'download-incident',
    what: 'the button that downloads what happened, alone',
    code: `export { DownloadIncident } from '@faultline/components';`,
    goal: null,
  },
  {
    id: 'telemetry',
    what: 'incidents through the OpenTelemetry API, which is the app’s own',
    code: `export { createIncidentTelemetry } from '@faultline/telemetry';`,
    goal: null,
    outside: ['@faultline/core', '@opentelemetry/api', '@opentelemetry/api-logs'],
  },
  {
    id: 'rolling-recorder',
    what: 'the recorder for production, with what it needs of Telnyx',
    code: `export { createRollingRecorder } from '@faultline/adapters/recorder';
      export { writeTelnyx } from '@faultline/adapters/telnyx';`,
    goal: null,
    outside: ['@faultline/core'],
  },
  {
    id: 'unblock-steps',
    what: 'the steps for a blocked device, when they are needed',
    code: `export { MicPermissionPrompt } from '@faultline/components';`,
    goal: null,
    later: true,
  },
  ...doors.map(([door, source]) => ({
    id: `adapter-${door.replace('/', '-')}`,
    what: `the ${door} adapter alone`,
    code: `export { ${source} } from '@faultline/adapters/${door}';`,
    goal: adapterGoals.get(door) ?? 5_500,
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
