import { other } from '../names.ts';

/** The adapters of Faultline, and the sources beside them: what stands before the first `/` of a code. */
export const knownSdks = [
  'avatar',
  'browser',
  'livekit',
  'metered',
  'opentok',
  'peerjs',
  'sipjs',
  'telnyx',
  'twilio',
  'webrtc',
] as const;

/** The SDK of a code, `other` where it is none of these. */
export const sdkOf = (code: string | undefined, sdks: ReadonlySet<string>): string => {
  const [sdk = ''] = code?.split('/', 1) ?? [];
  return sdks.has(sdk) ? sdk : other;
};
