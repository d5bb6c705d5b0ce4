import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { twilioCatalogue, type TwilioCodeId } from './catalogue.ts';
export type { CodeFixture } from '../../kit/codes/fixture.ts';

/** A fixture without the fields that all of them share. */
type Moment = Omit<CodeFixture, 'sdk'>;

const callSid = 'CA6c1f0a7de1b54f7c9a3e2d1b8f405c6d';

const event = (name: string, payload: unknown = null): FixtureEvent => ({ event: name, payload });

/** An error of the SDK, named as in its catalogue; the service's own error is inside if the SDK kept it. */
const error = (code: number, said: string, originalError?: object) => {
  const { name } = twilioCatalogue[`twilio/${code}` as TwilioCodeId];
  return { code, name, message: `${name} (${code}): ${said}`, ...(originalError && { originalError }) };
};

const registered = [event('registering'), event('registered')];
const outgoing = event('track', {
  direction: 'OUTGOING',
  status: 'connecting',
  parameters: {},
  params: { To: 'Ana Ruiz' },
  outboundConnectionId: 'TJ4b0d6c1e-55c8-4a55-8f0e-0a6d5ce1b6f2',
});
const incoming = event('incoming', {
  direction: 'INCOMING',
  status: 'pending',
  parameters: { CallSid: callSid, From: '+34600111222', To: 'client:alice' },
  connectToken: 'kept',
});
const dialling = [...registered, outgoing];
const ringing = [...dialling, event('call.ringing', false)];
const inCall = [...ringing, event('call.accept')];
const connects = [event('pc.connectionState', 'connecting')];
const connected = [...connects, event('pc.connectionState', 'connected')];
const hungUp = event('call.disconnect', { hungUp: true });

/** The service refuses the device. Without `enableImprovedSignalingErrorPrecision` many of these arrive as 53000. */
const refused = (code: number, said: string, inside: number = code): Moment => ({
  before: [event('registering')],
  event: 'error',
  payload: error(code, said, { code: inside, message: said }),
});

/** The same with a code for which the SDK has no name. */
const unnamed = (code: number, said: string): Moment => ({
  before: [event('registering')],
  event: 'error',
  payload: error(31_000, said, { code, message: said }),
});

/** The service ends a ringing call, with a code that the SDK keeps inside its own 31005. */
const ended = (code: number, said: string, before = ringing): Moment => ({
  before,
  event: 'call.error',
  payload: error(31_005, 'Error sent from gateway in HANGUP', { code, message: said }),
  after: [hungUp],
});

/** The same with a code that the SDK reports unchanged. */
const endedPlainly = (code: number, said: string, before = ringing): Moment => ({
  before,
  event: 'call.error',
  payload: error(code, said),
  after: [hungUp],
});

/** A failure of the SDK itself, reported after it has ended the call. */
const failed = (code: number, said: string, before = dialling): Moment => ({
  before: [...before, event('call.disconnect')],
  event: 'call.error',
  payload: error(code, said),
});

const duringCall = (code: number, said: string, before = inCall): Moment => ({
  before,
  event: 'call.error',
  payload: error(code, said),
});

const unnamedOfMessage = (code: number, said: string): Moment => ({
  before: inCall,
  event: 'call.error',
  payload: error(31_000, said, { code, message: said }),
});

const thrown = (name: string, message: string): Moment => ({
  before: registered,
  event: 'connect.rejected-promise',
  payload: { name, message },
});

const warned = (name: string): Moment => ({ before: inCall, event: 'call.warning', payload: name });

const socketClosed = {
  code: 31_005,
  message: "Websocket connection to Twilio's signaling servers were unexpectedly ended.",
  twilioError: { code: 53_000, name: 'ConnectionError' },
};

const moments: Readonly<Record<TwilioCodeId, Moment>> = {
  'twilio/13214': ended(13_214, 'The provided caller identifier is invalid.', dialling),
  'twilio/13224': ended(
    13_224,
    'Twilio does not support calling this number or the number is invalid.',
    dialling,
  ),
  'twilio/20101': refused(20_101, 'Twilio was unable to validate your Access Token', 31_204),
  'twilio/20102': unnamed(20_102, 'Invalid access token header'),
  'twilio/20103': unnamed(20_103, 'Invalid access token issuer/subject'),
  'twilio/20104': refused(20_104, 'The Access Token provided to the Twilio API has expired', 31_205),
  'twilio/20105': unnamed(20_105, 'Access token not yet valid'),
  'twilio/20106': unnamed(20_106, 'Invalid access token grants'),
  'twilio/20107': unnamed(20_107, 'Invalid access token signature'),
  'twilio/20151': refused(20_151, 'The Authentication with the provided JWT failed', 31_201),
  'twilio/20157': unnamed(20_157, 'Expiration Time Exceeds Maximum Time Allowed'),
  'twilio/20403': unnamed(20_403, '403 Forbidden'),
  'twilio/21218': ended(21_218, 'Invalid ApplicationSid', dialling),
  'twilio/31000': { ...refused(31_000, 'An unknown error has occurred.'), before: registered },
  'twilio/31001': ended(31_001, 'Application Not Found', dialling),
  'twilio/31002': ended(31_002, 'Connection Declined', dialling),
  'twilio/31003': ended(31_003, 'Connection Timeout', dialling),
  'twilio/31005': {
    before: registered,
    event: 'error',
    payload: error(31_005, 'A connection error occurred during the call', socketClosed),
    after: [event('unregistered', { transport: 'connecting' })],
  },
  'twilio/31008': endedPlainly(31_008, 'Unable to answer because the call has ended', [
    ...registered,
    incoming,
  ]),
  'twilio/31009': {
    before: registered,
    event: 'error',
    payload: error(31_009, 'No transport available to send or receive messages', {
      code: 31_009,
      message: 'No transport available to send or receive messages',
    }),
  },
  'twilio/31100': refused(31_100, 'The request could not be understood due to malformed syntax.'),
  'twilio/31101': refused(31_101, 'Missing parameter array in request'),
  'twilio/31102': refused(31_102, 'Authorization token missing in request.'),
  'twilio/31103': refused(31_103, 'Length of parameters cannot exceed MAX_PARAM_LENGTH.'),
  'twilio/31104': refused(31_104, 'Invalid bridge token'),
  'twilio/31105': refused(31_105, 'Client name should not contain control characters.'),
  'twilio/31107': ended(31_107, 'The reconnect parameter is invalid', inCall),
  'twilio/31201': ended(31_201, 'Authorization error', dialling),
  'twilio/31202': refused(31_202, 'The provided access token failed signature validation.'),
  'twilio/31203': refused(31_203, 'No valid account'),
  'twilio/31204': ended(31_204, 'Invalid JWT token', dialling),
  'twilio/31205': ended(31_205, 'JWT token expired', dialling),
  'twilio/31206': refused(31_206, 'The request performed exceeds the authorized limit.'),
  'twilio/31207': refused(31_207, 'JWT token expiration too long'),
  'twilio/31209': endedPlainly(31_209, 'Reconnect attempt is not authorized.', inCall),
  'twilio/31210': duringCall(31_210, 'The Call Message Event Type is invalid.'),
  'twilio/31211': unnamedOfMessage(31_211, 'Call is not in the expected state.'),
  'twilio/31212': duringCall(31_212, 'The request exceeds the payload size authorized limit'),
  'twilio/31301': unnamed(31_301, 'Registration error'),
  'twilio/31302': unnamed(31_302, 'Unsupported Cancel Message Error'),
  'twilio/31400': endedPlainly(31_400, 'The request could not be understood.'),
  'twilio/31401': failed(31_401, 'The browser or end-user denied permissions to user media.'),
  'twilio/31402': failed(31_402, 'The browser allowed permissions, however getting the media failed.'),
  'twilio/31403': ended(31_403, 'Forbidden (HTTP/SIP)', dialling),
  'twilio/31404': ended(31_404, 'Not Found'),
  'twilio/31408': ended(31_408, 'Request Timeout (HTTP/SIP)'),
  'twilio/31409': ended(31_409, 'Conflict (HTTP)', dialling),
  'twilio/31426': unnamed(31_426, 'Upgrade Required (HTTP)'),
  'twilio/31429': unnamed(31_429, 'Too Many Requests (HTTP)'),
  'twilio/31480': ended(31_480, 'Temporarily Unavailable', dialling),
  'twilio/31481': ended(31_481, 'Call/Transaction Does Not Exist (SIP)'),
  'twilio/31484': ended(31_484, 'Address Incomplete (SIP)', dialling),
  'twilio/31486': ended(31_486, 'Busy Here'),
  'twilio/31487': ended(31_487, 'Request Terminated (SIP)'),
  'twilio/31500': ended(31_500, 'Internal Server Error (HTTP/SIP)'),
  'twilio/31502': ended(31_502, 'Bad Gateway (HTTP/SIP)'),
  'twilio/31503': ended(31_503, 'Service Unavailable (HTTP/SIP)'),
  'twilio/31504': ended(31_504, 'Gateway Timeout (HTTP/SIP)'),
  'twilio/31530': ended(31_530, 'DNS Resolution Error (HTTP/SIP)', dialling),
  'twilio/31600': ended(31_600, 'Busy Everywhere (SIP)', dialling),
  'twilio/31603': ended(31_603, 'Decline'),
  'twilio/31604': ended(31_604, 'Does Not Exist Anywhere (SIP)', dialling),
  'twilio/51007': unnamed(51_007, 'Token authentication is rejected by authentication service'),
  'twilio/53000': {
    before: registered,
    event: 'error',
    payload: error(53_000, 'Raised whenever a signaling connection error occurs.'),
  },
  'twilio/53001': {
    before: inCall,
    event: 'call.reconnecting',
    payload: error(53_001, 'Raised whenever the signaling connection is unexpectedly disconnected.'),
    after: [event('unregistered', { transport: 'connecting' })],
  },
  'twilio/53400': duringCall(53_400, 'The offer could not be created.', dialling),
  'twilio/53401': ended(53_401, 'Server is unable to create or apply a local media description', dialling),
  'twilio/53402': duringCall(53_402, 'The answer could not be applied.', ringing),
  'twilio/53403': ended(53_403, 'Server is unable to apply a remote media description', dialling),
  'twilio/53404': ended(53_404, 'No supported codec', dialling),
  'twilio/53405': failed(53_405, 'Connection with Twilio was interrupted.', [
    ...inCall,
    event('call.warning', 'ice-connectivity-lost'),
    event('call.reconnecting', error(53_405, 'Media connection failed.')),
  ]),
  'twilio/53407': ended(53_407, 'The media connection failed due to DTLS handshake failure'),
  'twilio/InvalidArgumentError': thrown('InvalidArgumentError', 'Device not found: 4f2a'),
  'twilio/InvalidStateError': thrown('InvalidStateError', 'A Call is already active'),
  'twilio/NotSupportedError': thrown('NotSupportedError', 'WebRTC browser support is required.'),
  'twilio/warning/high-rtt': warned('high-rtt'),
  'twilio/warning/high-jitter': warned('high-jitter'),
  'twilio/warning/high-packet-loss': warned('high-packet-loss'),
  'twilio/warning/high-packets-lost-fraction': warned('high-packets-lost-fraction'),
  'twilio/warning/low-mos': warned('low-mos'),
  'twilio/warning/low-bytes-received': warned('low-bytes-received'),
  'twilio/warning/low-bytes-sent': warned('low-bytes-sent'),
  'twilio/warning/constant-audio-input-level': warned('constant-audio-input-level'),
  'twilio/warning/ice-connectivity-lost': warned('ice-connectivity-lost'),
  'twilio/device/unregistered': {
    before: registered,
    event: 'unregistered',
    payload: { transport: 'connecting' },
  },
  'twilio/device/tokenWillExpire': { before: registered, ...event('tokenWillExpire') },
  'twilio/stream/close': {
    before: [...registered, event('unregistered', { transport: 'closed' })],
    ...event('stream.close', {}),
  },
  'twilio/peer/connecting': { before: [...inCall, ...connects], ...event('pc.late') },
  'twilio/peer/never-connected': {
    before: [...inCall, ...connects],
    ...event('pc.connectionState', 'failed'),
  },
  'twilio/track/ended': { before: [...inCall, ...connected], ...event('track.ended') },
  'twilio/track/interrupted': { before: [...inCall, ...connected], ...event('track.mute') },
  'twilio/track/switched': {
    before: [...inCall, ...connected, event('track.ended')],
    ...event('track.switched', { kind: 'audio', label: 'Built-in microphone' }),
  },
  'twilio/call/disconnect': { before: inCall, ...hungUp },
  'twilio/call/cancel': { before: [...registered, incoming], ...event('call.cancel') },
  'twilio/call/reject': { before: [...registered, incoming], ...event('call.reject') },
  'twilio/call/transportClose': { before: inCall, ...event('call.transportClose') },
};

const withSdk = (moment: Moment): CodeFixture => ({ sdk: '@twilio/voice-sdk', ...moment });

/** One fixture for every code, with the shape in which the real SDK was seen to send it, or builds it. */
export const twilioFixtures = Object.fromEntries(
  Object.entries(moments).map(([id, moment]) => [id, withSdk(moment)]),
) as Readonly<Record<TwilioCodeId, CodeFixture>>;

/** A code that the catalogue does not know, as a newer SDK might send it. */
export const twilioUnknownFixture: CodeFixture = withSdk({
  before: registered,
  event: 'error',
  payload: {
    code: 31_000,
    name: 'UnknownError',
    message: 'UnknownError (31000): Something new',
    originalError: { code: 31_999, message: 'Something new' },
  },
});
