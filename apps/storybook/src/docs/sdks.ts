/** A page about an entry point of `@faultline/adapters` that listens to something. */
interface SdkPlace {
  readonly title: string;
  /** Its section in the guide to getting started, which begins with what to install; null where an app of any SDK adds it. */
  readonly section: string | null;
  /** The folder of its adapter. */
  readonly sdk: string;
  /** What is special about it: a Markdown file. */
  readonly notes: string;
  /** The section of that file; null for all of it. */
  readonly part: string | null;
}

const readmeOf = (sdk: string) => `packages/adapters/src/${sdk}/README.md`;

const place = (title: string, sdk: string): SdkPlace => ({
  title,
  section: title,
  sdk,
  notes: readmeOf(sdk),
  part: null,
});

/** The entry points by their path, in the order of the sidebar. */
export const sdks = {
  telnyx: place('Telnyx', 'telnyx'),
  livekit: place('LiveKit', 'livekit'),
  twilio: place('Twilio Voice', 'twilio'),
  sipjs: place('SIP.js', 'sipjs'),
  'sipjs/legacy': place('JsSIP and older SIP.js', 'sipjs'),
  opentok: place('Vonage Video (OpenTok)', 'opentok'),
  metered: place('Metered', 'metered'),
  peerjs: place('PeerJS', 'peerjs'),
  webrtc: place('WebRTC without an SDK', 'webrtc'),
  avatar: place('An avatar server SDK', 'avatar'),
  browser: {
    title: 'The browser itself',
    section: null,
    sdk: 'browser',
    notes: 'packages/adapters/README.md',
    part: 'What the browser source reports',
  },
} satisfies Readonly<Record<string, SdkPlace>>;

/** The path of an entry point with a page: `sipjs/legacy`. */
export type SdkDoor = keyof typeof sdks;
