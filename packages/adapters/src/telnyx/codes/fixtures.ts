import { ownEntry } from '@faultline/core';
import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { telnyxCatalogue, type TelnyxCodeId } from './catalogue.ts';
import type { TelnyxEventName } from '../events/events.ts';

/** What happened on the client before a fixture's own event. */
type FixtureLead =
  | 'connecting'
  | 'silent'
  | 'sounding'
  | 'unplugged'
  | 'ready'
  | 'calling'
  | 'ringing'
  | 'inCall'
  | 'lostInCall';

/** One realistic payload, with the moment at which it arrives. */
interface TelnyxFixture {
  readonly lead: FixtureLead;
  readonly event: string;
  readonly payload: unknown;
  /** Events that always follow at once, and affect what a person sees. */
  readonly then?: readonly { readonly event: TelnyxEventName; readonly payload: object }[];
  /** Options of the client, if they matter. */
  readonly options?: object;
}

export const fixtureCallId = '4f1d2c9e-7a35-4b0e-9d61-0f6b1c2a8e57';
const sessionId = '0b9e7f52-3c1d-4a84-b6f0-5d2e9a7c1b38';

const nameOf = (id: TelnyxCodeId): string => telnyxCatalogue[id].name;
const numberOf = (id: TelnyxCodeId): number => Number(id.slice('telnyx/'.length));

const error = (
  id: TelnyxCodeId,
  lead: FixtureLead,
  more: object = {},
  original: object | null = null,
  fatal = telnyxCatalogue[id].fatal,
): TelnyxFixture => ({
  lead,
  event: 'telnyx.error',
  payload: {
    error: {
      name: nameOf(id),
      code: numberOf(id),
      message: `Recorded shape of ${nameOf(id)}`,
      originalError: original,
      fatal,
    },
    sessionId,
    ...more,
  },
});

const warning = (id: TelnyxCodeId, lead: FixtureLead, more: object = {}): TelnyxFixture => ({
  lead,
  event: 'telnyx.warning',
  payload: {
    warning: { name: nameOf(id), code: numberOf(id), message: `Recorded shape of ${nameOf(id)}` },
    sessionId,
    ...more,
  },
});

const ofCall = { callId: fixtureCallId };

const close = (code: number, lead: FixtureLead = 'ready', wasClean = false): TelnyxFixture => ({
  lead,
  event: 'telnyx.socket.close',
  payload: { event: { type: 'close', code, reason: '', wasClean }, socketGeneration: 1 },
});

const gateway = (state: string): TelnyxFixture => ({
  lead: 'ready',
  event: 'telnyx.socket.message',
  payload: { result: { params: { state } } },
});

/** SIP codes that gateways send with a cause. */
const sipOf: Readonly<Record<string, readonly [number, string]>> = {
  UNALLOCATED_NUMBER: [404, 'Not Found'],
  NO_ROUTE_DESTINATION: [404, 'Not Found'],
  USER_BUSY: [486, 'Busy Here'],
  NO_USER_RESPONSE: [408, 'Request Timeout'],
  NO_ANSWER: [480, 'Temporarily Unavailable'],
  SUBSCRIBER_ABSENT: [480, 'Temporarily Unavailable'],
  CALL_REJECTED: [603, 'Decline'],
  NUMBER_CHANGED: [410, 'Gone'],
  INVALID_NUMBER_FORMAT: [484, 'Address Incomplete'],
  INCOMPATIBLE_DESTINATION: [488, 'Not Acceptable Here'],
  RECOVERY_ON_TIMER_EXPIRE: [408, 'Request Timeout'],
  NORMAL_TEMPORARY_FAILURE: [503, 'Service Unavailable'],
  SERVICE_UNAVAILABLE: [503, 'Service Unavailable'],
};

/** Causes that end an answered call. */
const afterAnswer = [
  'NORMAL_CLEARING',
  'MEDIA_TIMEOUT',
  'SRTP_READ_ERROR',
  'ALLOTTED_TIMEOUT',
  'MANAGER_REQUEST',
  'BLIND_TRANSFER',
  'ATTENDED_TRANSFER',
  'PURGE',
  'BOWOUT',
  'CALL_AWARDED_DELIVERED',
  'RESPONSE_TO_STATUS_ENQUIRY',
  'NORMAL_UNSPECIFIED',
];

/** Causes that only end incoming calls. */
const ofInbound = ['LOSE_RACE', 'PICKED_OFF', 'ORIGINATOR_CANCEL'];

type HangupId = Extract<TelnyxCodeId, `telnyx/hangup/${string}`>;

const hangup = (id: HangupId): TelnyxFixture => {
  const cause = id.slice('telnyx/hangup/'.length);
  // Without a SIP code NO_ANSWER would lose its own meaning to the more general 480.
  const sip = cause === 'NO_ANSWER' ? undefined : ownEntry(sipOf, cause);
  const lead: FixtureLead = afterAnswer.includes(cause)
    ? 'inCall'
    : ofInbound.includes(cause)
      ? 'ringing'
      : 'calling';
  const call = {
    call: fixtureCallId,
    state: 'hangup',
    prevState: lead === 'inCall' ? 'active' : 'trying',
    direction: lead === 'ringing' ? 'inbound' : 'outbound',
    cause,
    causeCode: null,
    sipCode: sip?.[0] ?? null,
    sipReason: sip?.[1] ?? null,
  };
  return { lead, event: 'telnyx.notification', payload: { type: 'callUpdate', call } };
};

const hangups = Object.fromEntries(
  (Object.keys(telnyxCatalogue) as TelnyxCodeId[])
    .filter((id): id is HangupId => id.startsWith('telnyx/hangup/'))
    .map((id) => [id, hangup(id)]),
) as Record<HangupId, TelnyxFixture>;

const denied = { name: 'NotAllowedError', message: 'Permission denied', code: 0 };
const missing = { name: 'NotFoundError', message: 'Requested device not found', code: 8 };
const busy = { name: 'NotReadableError', message: 'Could not start audio source', code: 0 };

/** A call that the server forgot: the SDK hangs it up locally, and is ready 12 ms later (recorded from 2.27.10). */
const forgottenCall = [
  {
    event: 'telnyx.notification',
    payload: {
      type: 'callUpdate',
      call: {
        call: fixtureCallId,
        state: 'hangup',
        prevState: 'active',
        direction: 'outbound',
        cause: 'NORMAL_CLEARING',
        causeCode: 16,
        sipCode: null,
        sipReason: null,
      },
    },
  },
  { event: 'telnyx.ready', payload: { type: 'vertoClientReady' } },
] as const;

/**
 * One realistic payload for every Telnyx code, with the moment at which it arrives: shapes as recorded from 2.27.10,
 * 2.26.1 and 2.25.25. A code without a fixture does not compile.
 */
const fixtures = {
  'telnyx/40001': error('telnyx/40001', 'calling', ofCall),
  'telnyx/40002': error('telnyx/40002', 'ringing', ofCall),
  'telnyx/40003': error('telnyx/40003', 'calling', ofCall),
  'telnyx/40004': error('telnyx/40004', 'calling', ofCall),
  'telnyx/40005': error('telnyx/40005', 'calling', ofCall),
  'telnyx/42001': error('telnyx/42001', 'calling', { ...ofCall, recoverable: false }, denied),
  'telnyx/42002': error('telnyx/42002', 'calling', { ...ofCall, recoverable: false }, missing),
  'telnyx/42003': error('telnyx/42003', 'calling', { ...ofCall, recoverable: false }, busy),
  'telnyx/44001': error('telnyx/44001', 'inCall', ofCall),
  'telnyx/44002': error('telnyx/44002', 'ready'),
  'telnyx/44003': error('telnyx/44003', 'inCall', ofCall),
  'telnyx/44004': error('telnyx/44004', 'inCall', ofCall),
  'telnyx/44005': error('telnyx/44005', 'calling', { ...ofCall, recoverable: false }),
  'telnyx/45001': error('telnyx/45001', 'connecting'),
  'telnyx/45002': error('telnyx/45002', 'lostInCall'),
  'telnyx/45003': error('telnyx/45003', 'lostInCall'),
  'telnyx/45004': error('telnyx/45004', 'connecting'),
  'telnyx/46001': error('telnyx/46001', 'connecting', {}, { name: 'Error', message: '[object Object]' }),
  'telnyx/46002': error('telnyx/46002', 'connecting', { type: 'InvalidCredentialsOptions' }),
  'telnyx/46003': { ...error('telnyx/46003', 'ready', {}, null, true), options: { autoReconnect: false } },
  'telnyx/47001': error('telnyx/47001', 'inCall', ofCall),
  'telnyx/48001': error('telnyx/48001', 'inCall'),
  'telnyx/48501': { ...error('telnyx/48501', 'lostInCall', ofCall), then: forgottenCall },
  'telnyx/49001': error('telnyx/49001', 'calling', ofCall, {
    name: 'Error',
    message: 'something the SDK did not expect',
  }),

  'telnyx/31001': warning('telnyx/31001', 'inCall', ofCall),
  'telnyx/31002': warning('telnyx/31002', 'inCall', ofCall),
  'telnyx/31003': warning('telnyx/31003', 'inCall', ofCall),
  'telnyx/31004': warning('telnyx/31004', 'inCall', ofCall),
  'telnyx/31005': warning('telnyx/31005', 'inCall', ofCall),
  'telnyx/31006': warning('telnyx/31006', 'inCall', ofCall),
  'telnyx/32001': warning('telnyx/32001', 'inCall', ofCall),
  'telnyx/32002': warning('telnyx/32002', 'inCall', ofCall),
  'telnyx/32003': warning('telnyx/32003', 'inCall', ofCall),
  'telnyx/32004': warning('telnyx/32004', 'inCall', ofCall),
  'telnyx/33001': warning('telnyx/33001', 'inCall', ofCall),
  'telnyx/33002': warning('telnyx/33002', 'calling', ofCall),
  'telnyx/33003': warning('telnyx/33003', 'calling', ofCall),
  'telnyx/33004': warning('telnyx/33004', 'inCall', ofCall),
  'telnyx/33005': warning('telnyx/33005', 'calling', ofCall),
  'telnyx/33006': warning('telnyx/33006', 'ringing', ofCall),
  'telnyx/33007': warning('telnyx/33007', 'ringing', {
    ...ofCall,
    activeCallId: '9c7a1d44-52e0-4f0b-8b1e-6a3d2f9e0c71',
  }),
  'telnyx/33008': warning('telnyx/33008', 'inCall', ofCall),
  'telnyx/33009': warning('telnyx/33009', 'inCall', { ...ofCall, deviceId: 'default' }),
  'telnyx/33010': warning('telnyx/33010', 'inCall', {
    ...ofCall,
    newCall: { id: '9c7a1d44-52e0-4f0b-8b1e-6a3d2f9e0c71' },
    activeCalls: [{ id: fixtureCallId }],
  }),
  'telnyx/33011': warning('telnyx/33011', 'inCall', ofCall),
  'telnyx/34001': warning('telnyx/34001', 'inCall'),
  'telnyx/35001': { ...warning('telnyx/35001', 'lostInCall', ofCall), then: forgottenCall },
  'telnyx/35002': warning('telnyx/35002', 'ready', { params: { callID: fixtureCallId } }),
  'telnyx/36001': warning('telnyx/36001', 'inCall'),
  'telnyx/36002': warning('telnyx/36002', 'inCall'),
  'telnyx/36003': warning('telnyx/36003', 'inCall', {
    reason: 'Signaling health probe timed out',
    source: 'probe',
  }),
  'telnyx/36004': warning('telnyx/36004', 'inCall', {
    ...ofCall,
    reason: 'Peer connection failure (connection_failed)',
  }),
  'telnyx/36005': {
    ...warning('telnyx/36005', 'inCall', { reason: 'auto_reconnect_disabled' }),
    options: { autoReconnect: false },
  },

  'telnyx/-32000': {
    lead: 'ready',
    event: 'telnyx.error',
    payload: { error: { code: -32000, message: 'Authentication Required' }, sessionId },
  },
  'telnyx/-32001': {
    lead: 'connecting',
    event: 'telnyx.error',
    payload: { error: { code: -32001, message: 'Authentication Failure' }, sessionId },
  },
  'telnyx/server/CALL_DOES_NOT_EXIST': {
    lead: 'inCall',
    event: 'telnyx.error',
    payload: { error: { code: 'CALL_DOES_NOT_EXIST', message: 'CALL DOES NOT EXIST' }, sessionId, ...ofCall },
  },
  'telnyx/InvalidCredentialsOptions': {
    lead: 'connecting',
    event: 'telnyx.error',
    payload: { error: new Error('Invalid login options'), type: 'InvalidCredentialsOptions', sessionId },
  },

  'telnyx/setAudioInDevice': {
    lead: 'inCall',
    event: 'telnyx.error',
    payload: { error: { code: 'setAudioInDevice', originalError: { name: 'TypeError' } }, ...ofCall },
  },
  'telnyx/setAudioOutDevice': {
    lead: 'inCall',
    event: 'telnyx.error',
    payload: { error: { code: 'setAudioOutDevice' }, ...ofCall },
  },

  'telnyx/peer/connecting': { lead: 'silent', event: 'pc.late', payload: null },
  'telnyx/peer/never-connected': { lead: 'silent', event: 'pc.connectionState', payload: 'failed' },
  'telnyx/track/ended': { lead: 'sounding', event: 'track.ended', payload: null },
  'telnyx/track/interrupted': { lead: 'sounding', event: 'track.mute', payload: null },
  'telnyx/track/switched': {
    lead: 'unplugged',
    event: 'track.switched',
    payload: { kind: 'audio', label: 'Built-in microphone' },
  },

  'telnyx/notification/userMediaError': {
    lead: 'calling',
    event: 'telnyx.notification',
    payload: {
      type: 'userMediaError',
      error: denied,
      errorName: 'NotAllowedError',
      errorMessage: 'Permission denied',
      call: { call: fixtureCallId, state: 'new', direction: 'outbound' },
    },
  },
  'telnyx/notification/peerConnectionFailureError': {
    lead: 'inCall',
    event: 'telnyx.notification',
    payload: {
      type: 'peerConnectionFailureError',
      error: { name: 'Error', message: 'Peer connection failed' },
    },
  },
  'telnyx/notification/signalingStateClosed': {
    lead: 'inCall',
    event: 'telnyx.notification',
    payload: { type: 'signalingStateClosed', sessionId },
  },

  'telnyx/notification/recovering': {
    lead: 'inCall',
    event: 'telnyx.notification',
    payload: {
      type: 'callUpdate',
      call: { call: fixtureCallId, state: 'recovering', prevState: 'active', direction: 'outbound' },
    },
  },

  'telnyx/gateway/EXPIRED': gateway('EXPIRED'),
  'telnyx/gateway/UNREGISTER': gateway('UNREGISTER'),
  'telnyx/gateway/UNREGED': gateway('UNREGED'),
  'telnyx/gateway/NOREG': gateway('NOREG'),

  'telnyx/close/1000': close(1000, 'inCall', true),
  'telnyx/close/1001': close(1001, 'inCall'),
  'telnyx/close/1002': close(1002, 'inCall'),
  'telnyx/close/1003': close(1003, 'inCall'),
  'telnyx/close/1005': close(1005, 'inCall', true),
  'telnyx/close/1006': close(1006, 'inCall'),
  'telnyx/close/1007': close(1007, 'inCall'),
  'telnyx/close/1008': close(1008, 'inCall'),
  'telnyx/close/1009': close(1009, 'inCall'),
  'telnyx/close/1011': close(1011, 'inCall'),
  'telnyx/close/1012': close(1012, 'inCall'),
  'telnyx/close/1013': close(1013, 'inCall'),

  ...hangups,
} satisfies Record<TelnyxCodeId, TelnyxFixture>;

const call = (state: string, prevState: string, direction: 'inbound' | 'outbound') => ({
  event: 'telnyx.notification',
  payload: {
    type: 'callUpdate',
    call: {
      call: fixtureCallId,
      state,
      prevState,
      direction,
      cause: null,
      causeCode: null,
      sipCode: null,
      sipReason: null,
      options: {
        remoteCallerName: 'Ana Ruiz',
        remoteCallerNumber: '+34600123123',
        destinationNumber: '+34600123123',
      },
    },
  },
});

const open = { event: 'telnyx.socket.open', payload: { type: 'open' } };
const ready = { event: 'telnyx.ready', payload: { type: 'vertoClientReady' } };
const calling = [open, ready, call('new', 'new', 'outbound'), call('trying', 'requesting', 'outbound')];
const inCall = [...calling, call('active', 'trying', 'outbound')];

const peer = (state: string) => ({ event: 'pc.connectionState', payload: state });

const leads: Readonly<Record<FixtureLead, readonly FixtureEvent[]>> = {
  silent: [...inCall, peer('connecting')],
  sounding: [...inCall, peer('connecting'), peer('connected')],
  unplugged: [...inCall, peer('connecting'), peer('connected'), { event: 'track.ended', payload: null }],
  connecting: [open],
  ready: [open, ready],
  calling,
  ringing: [open, ready, call('ringing', 'new', 'inbound')],
  inCall,
  lostInCall: [...inCall, { event: 'telnyx.socket.close', payload: close(1006).payload }],
};

const codeFixture = ({ lead, then, ...own }: TelnyxFixture): CodeFixture => ({
  sdk: '@telnyx/webrtc',
  before: leads[lead],
  ...own,
  ...(then && { after: then }),
});

/** The fixtures of all Telnyx codes, to be played through this SDK's replay. */
export const telnyxFixtures = Object.fromEntries(
  Object.entries<TelnyxFixture>(fixtures).map(([id, fixture]) => [id, codeFixture(fixture)]),
) as Readonly<Record<TelnyxCodeId, CodeFixture>>;

/** A code that the catalogue does not know, as a newer SDK might send it. */
export const telnyxUnknownFixture: CodeFixture = codeFixture({
  lead: 'inCall',
  event: 'telnyx.error',
  payload: {
    error: { code: 49777, name: 'SOMETHING_NEW', message: 'a code of a later version', fatal: true },
    sessionId,
  },
});
