/** Why a published package needs another one, and under which licence that is. */
export interface Needed {
  readonly why: string;
  /** As it says itself. */
  readonly licence: string;
  /** Its range has no upper end. */
  readonly anyNewer?: true;
}

/** Licences that an app may take in without asking anybody. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]);

const own = { licence: 'MIT' } as const;
const sdk = 'the app brings the SDK; only its types are read';
const openTelemetry = 'the app brings its own, and its SDK';
const react = { why: 'the app brings its React', licence: 'MIT' } as const;
const query = {
  why: 'signing in and devices are questions with answers; the app brings its client',
  licence: 'MIT',
} as const;

/**
 * Everything that a published package names as a dependency (`dependencies`) or expects of the app (`peers`), by package. A name that is
 * missing here fails the test beside this file: a dependency is a decision.
 */
export const needed: Readonly<Record<string, { readonly dependencies: Table; readonly peers: Table }>> = {
  '@faultline/core': { dependencies: {}, peers: {} },
  '@faultline/adapters': {
    dependencies: { '@faultline/core': { ...own, why: 'the vocabulary, and the form of events' } },
    peers: {
      '@metered-ca/realtime': { why: sdk, licence: 'MIT' },
      '@opentok/client': {
        why: sdk,
        licence: 'https://www.vonage.com/legal/communications-apis/terms-of-use/',
      },
      '@telnyx/webrtc': { why: sdk, licence: 'MIT' },
      '@twilio/voice-sdk': { why: sdk, licence: 'Apache-2.0' },
      jssip: { why: sdk, licence: 'MIT' },
      'livekit-client': { why: sdk, licence: 'Apache-2.0' },
      peerjs: { why: sdk, licence: 'MIT' },
      'sip.js': { why: sdk, licence: 'MIT' },
    },
  },
  '@faultline/hooks': {
    dependencies: { '@faultline/core': { ...own, why: 'the store that they read' } },
    peers: { '@tanstack/react-query': query, react },
  },
  '@faultline/components': {
    dependencies: {
      '@faultline/core': { ...own, why: 'the conditions that they show' },
      '@faultline/hooks': { ...own, why: 'what they read' },
    },
    peers: { '@tanstack/react-query': query, react, 'react-dom': react },
  },
  '@faultline/telemetry': {
    dependencies: { '@faultline/core': { ...own, why: 'the incidents that it sends' } },
    peers: {
      '@opentelemetry/api': { why: openTelemetry, licence: 'Apache-2.0' },
      '@opentelemetry/api-logs': { why: openTelemetry, licence: 'Apache-2.0' },
    },
  },
  '@faultline/testing': {
    dependencies: {
      '@faultline/core': { ...own, why: 'the store that recordings are played into' },
      '@faultline/adapters': { ...own, why: 'the adapters that play them' },
    },
    peers: {
      vitest: {
        why: 'the matchers extend the app’s own; a newer one that keeps `expect.extend` works',
        licence: 'MIT',
        anyNewer: true,
      },
    },
  },
};

type Table = Readonly<Record<string, Needed>>;
