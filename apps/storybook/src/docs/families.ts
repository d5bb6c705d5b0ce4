/** What a family of conditions is about, and the hooks that read it; by the part of an id before its dot. */
export const families = {
  signaling: {
    title: 'Connection',
    lead: 'The way between the page and the call service: it is lost, tried again, given up, or refused. A call that is already running may go on without it.',
    hooks: ['useReconnectState', 'useScreen'],
  },
  ice: {
    title: 'Path of the sound',
    lead: 'The path that sound and picture take, which is another one than that of the connection to the service. A network may let one through and not the other.',
    hooks: ['useScreen', 'useCallQuality'],
  },
  media: {
    title: 'Devices and sound',
    lead: 'Microphone, camera, screen and speaker: not allowed, not there, used by another program, silent, or taken away in a call.',
    hooks: ['useMediaRecovery', 'useMicrophoneButton', 'useListenOnly', 'useDeviceList'],
  },
  quality: {
    title: 'Quality',
    lead: 'Sound and picture arrive, but badly, or not at all for a while.',
    hooks: ['useCallQuality'],
  },
  call: {
    title: 'Calls',
    lead: 'How a call ended, or why it did not begin. The dialog names a cause only where the evidence proves it.',
    hooks: ['useHangupCause'],
  },
  party: {
    title: 'Other parties',
    lead: 'Somebody else on the call, a person or an assistant, is away, has left, or was cut off.',
    hooks: ['useParties'],
  },
  auth: {
    title: 'Sign-in',
    lead: 'The service does not accept this person, or soon will not.',
    hooks: ['useAuthState', 'useTokenRefresh'],
  },
  quota: {
    title: 'Limits',
    lead: 'Money, minutes or places have run out.',
    hooks: ['useScreen', 'useCallErrors'],
  },
  service: {
    title: 'Service',
    lead: 'The call service itself does not work, is not set up right, or does not allow what was asked.',
    hooks: ['useScreen', 'useCallErrors'],
  },
  message: {
    title: 'Messages',
    lead: 'A message beside the call, such as chat, was not sent or not received.',
    hooks: ['useCallErrors'],
  },
  recording: {
    title: 'Recordings',
    lead: 'A recording of the call that was asked for does not run.',
    hooks: ['useCallErrors'],
  },
  sdk: {
    title: 'SDK',
    lead: 'The SDK was used in a way that cannot work, or reported something that this version does not know.',
    hooks: ['useCallErrors', 'useIncidentFeed'],
  },
} as const;

/** The part of a condition's id before its dot. */
export type Family = keyof typeof families;
