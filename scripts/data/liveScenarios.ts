/** A test on a real SDK: its file below apps/rigs/src, and its name. */
export interface RigTest {
  readonly file: string;
  readonly name: string;
}

const at = (file: string, name: string): RigTest => ({ file: `${file}.test.ts`, name });

export const faults = {
  killed: 'The server dies and is back',
  unreachable: 'The server is not there at first',
  refused: 'The sign-in is refused',
  noMedia: 'Media does not get through',
  microphone: 'The microphone is blocked or taken away',
  cutOff: 'The service or the network ends it',
} as const;

export type Fault = keyof typeof faults;

const sip: Readonly<Record<Fault, RigTest | null>> = {
  killed: at('sipjs/connection', 'tells that the package, or our helper, reconnects'),
  unreachable: at(
    'sipjs/connection',
    'says that the service cannot be reached when it is not there at first, and is in once it is',
  ),
  refused: at('sipjs/connection', 'asks to sign in after a wrong password, and goes on with the right one'),
  noMedia: at('sipjs/call', 'says that its sound is lost when the other side falls silent'),
  microphone: at('sipjs/call', 'asks for the microphone that is blocked, and tells no other end of the call'),
  cutOff: at('sipjs/call', 'says that it was cut off when the goodbye blames the network'),
};

/** Which test tries which fault on which SDK; null where none does. */
export const liveScenarios: Readonly<Record<string, Readonly<Record<Fault, RigTest | null>>>> = {
  'Telnyx WebRTC': {
    killed: at('telnyx/connection', 'says that it reconnects when the server dies, and that it is back'),
    unreachable: at(
      'telnyx/connection',
      'says that the service cannot be reached when it is not there at first, and is in once it is',
    ),
    refused: at(
      'telnyx/auth',
      'asks to sign in again when the login is refused, and does it on the same client',
    ),
    noMedia: at('telnyx/sound', 'is said to be restored while that takes long, until it is there'),
    microphone: at('telnyx/media', 'says that it is blocked for the site, and nothing of a busy line'),
    cutOff: at('telnyx/call', 'says that the call was cut off when the network failed it'),
  },
  Metered: {
    killed: at('metered/connection', 'says that it reconnects when the server dies, and that it is back'),
    unreachable: at('metered/call', 'never began where the service cannot be reached, and joins when it can'),
    refused: at('metered/connection', 'with %s: %s, and then “%s” works'),
    noMedia: at(
      'metered/call',
      'says that its sound is being restored while media is cut, and not a word of the connection',
    ),
    microphone: at('metered/call', 'asks for the microphone that was taken away, and sends it again'),
    cutOff: at('metered/call', 'was taken from the person who was removed, and one dialog says so'),
  },
  'SIP.js 0.21': sip,
  'SIP.js 0.15, JsSIP': sip,
  'OpenTok / Vonage': {
    killed: at('opentok/session', 'says that it reconnects when the server dies, and that it is back'),
    unreachable: at('opentok/connect', 'says that the service cannot be reached'),
    refused: at('opentok/connect', 'says that the sign-in was refused, without the token, and signs in anew'),
    noMedia: null,
    microphone: at('opentok/media', 'is blocked for the site, told once, until it is allowed'),
    cutOff: at('opentok/session', 'says that the person was removed, and does not come back by itself'),
  },
  'Avatar server SDK': {
    killed: at('avatar/channel', 'is reconnecting while the backend is gone, and back with it'),
    unreachable: at('avatar/session', 'because nobody answered did not get through'),
    refused: at('avatar/session', 'by a new token is opened with it'),
    noMedia: at(
      'avatar/session',
      'because the avatar’s sound and picture have no way out has trouble, which is no fault of the connection',
    ),
    microphone: at(
      'avatar/session',
      'asks for it where it was taken away, and goes on once it is allowed again',
    ),
    cutOff: at('avatar/session', 'by a fatal protocol error was cut off'),
  },
  LiveKit: {
    killed: at('livekit/connection', 'comes back when the server dies and is there again %s'),
    unreachable: at('livekit/ends', 'cannot reach a server that is not there, and tries again when asked to'),
    refused: at(
      'livekit/ends',
      'asks to sign in again when the token is refused, and does it in the same room',
    ),
    noMedia: at('livekit/truth', 'is that the network lets no media through'),
    microphone: at('livekit/truth', 'is that the microphone was blocked in a talk'),
    cutOff: at('livekit/ends', 'says of %s: %s'),
  },
  'Twilio Voice': {
    killed: at('twilio/connection', 'takes a call up again when the server died and is there again'),
    unreachable: at('twilio/connection', 'waits for a server that is not there yet'),
    refused: at('twilio/connection', 'that are %s are renewed on the same device'),
    noMedia: at('twilio/truth', 'is that the network lets no media through'),
    microphone: at('twilio/truth', 'is that the microphone was blocked in a talk'),
    cutOff: at('twilio/call', 'says that the call was cut off when the service ended it with an error'),
  },
  PeerJS: {
    killed: at(
      'peerjs/connection',
      'is back by the button of the banner when the server died and is there again',
    ),
    unreachable: at('peerjs/connection', 'cannot reach a server that is still away, and reaches it later'),
    refused: at('peerjs/connection', 'is not made with %s'),
    noMedia: at(
      'peerjs/call',
      'says that sound is being restored while it is cut, and is well when it comes again',
    ),
    microphone: at('peerjs/call', 'asks for the microphone that is blocked, and calls once it is allowed'),
    cutOff: at(
      'peerjs/call',
      'says that it lost its sound when the page of the other side is gone without a word',
    ),
  },
  'No SDK': {
    killed: at(
      'webrtc/socket',
      'goes on when the socket is killed, and the socket is back by the button of the banner',
    ),
    unreachable: at('webrtc/posted', 'that does not get through to the server is told as that'),
    refused: at('webrtc/posted', 'that the server refuses with %i is told as that'),
    noMedia: at('webrtc/socket', 'is restored by itself after a short cut'),
    microphone: at('webrtc/socket', 'asks for the microphone that was taken away, and sends it again'),
    cutOff: at('webrtc/posted', 'is over when the assistant says that the time is up'),
  },
};
