import { ownEntry } from '@faultline/core';
import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { opentokCatalogue, type OpentokCodeId } from './catalogue.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

const session = (name: string, payload: unknown = { type: name, reason: null }): FixtureEvent => ({
  event: `session.${name}`,
  payload,
});

const connected = [session('sessionConnected'), session('connect-completion', null)];
const publishing = [
  ...connected,
  { event: 'publisher.accessAllowed', payload: { type: 'accessAllowed' } },
  { event: 'publisher.streamCreated', payload: { type: 'streamCreated' } },
];
const subscribed = {
  event: 'subscriber.connected',
  payload: { type: 'connected', stream: { name: 'Ana Ruiz' } },
};
const inCall = [...publishing, subscribed];

/** Where the errors of each method come from, and what happened before. */
const places = {
  connect: ['session.connect-completion', []],
  initPublisher: ['publisher.completion', connected],
  publish: ['session.publish-completion', connected],
  subscribe: ['session.subscribe-completion', publishing],
  signal: ['session.signal-completion', inCall],
  forceMuteStream: ['session.forceMuteStream-rejected', inCall],
  setVideoSource: ['publisher.setVideoSource-rejected', inCall],
  setAudioOutputDevice: ['OT.setAudioOutputDevice-rejected', inCall],
  getStats: ['subscriber.getStats-rejected', inCall],
  reportIssue: ['OT.reportIssue-completion', inCall],
  getSupportedCodecs: ['OT.getSupportedCodecs-rejected', connected],
  setProxyUrl: ['OT.setProxyUrl-rejected', []],
  setIceConfig: ['session.setIceConfig-rejected', inCall],
} as const satisfies Record<string, readonly [string, readonly FixtureEvent[]]>;

type Method = keyof typeof places;

/** The methods of names and numbers; for names that are not listed it is `connect`. */
const methods: Readonly<Partial<Record<Method, string>>> = {
  initPublisher:
    'USER_MEDIA_ACCESS_DENIED NO_DEVICES_FOUND HARDWARE_UNAVAILABLE CONSTRAINTS_NOT_SATISFIED UNABLE_TO_CAPTURE_MEDIA NOT_SUPPORTED NO_VALID_CONSTRAINTS SCREEN_SHARING_NOT_SUPPORTED SCREEN_SHARING_EXTENSION_NOT_REGISTERED SCREEN_SHARING_EXTENSION_NOT_INSTALLED UNABLE_TO_CAPTURE_SCREEN INVALID_PARAMETER 1011 MEDIA_ENDED',
  publish:
    'CHROME_MICROPHONE_ACQUISITION_ERROR CREATE_PEER_CONNECTION_FAILED SET_REMOTE_DESCRIPTION_FAILED STREAM_CREATE_FAILED TIMEOUT CANCEL ICE_WORKFLOW_FAILED NOT_CONNECTED 1010 1013 1500 1553 2000',
  subscribe:
    'STREAM_LIMIT_EXCEEDED STREAM_DESTROYED STREAM_NOT_FOUND UNABLE_TO_SUBSCRIBE DISCONNECTED MEDIA_ERR_ABORTED MEDIA_ERR_DECODE MEDIA_ERR_NETWORK MEDIA_ERR_SRC_NOT_SUPPORTED 0009 0011 1501 1502 1554 1600 1605',
  signal: 'RATE_LIMIT_EXCEEDED NOT_FOUND 400 404 413 500',
  forceMuteStream: 'PERMISSION_DENIED 1520 1530 1540',
  setVideoSource: 'INVALID_VIDEO_SOURCE SET_VIDEO_SOURCE_FAILURE 1040 1041',
  setAudioOutputDevice: 'INVALID_AUDIO_OUTPUT_SOURCE REQUESTED_DEVICE_PERMISSION_DENIED',
  getStats: 'HTTP_ERROR PEER_CONNECTION_NOT_CONNECTED GET_RTC_STATS_REPORT_NOT_SUPPORTED 1015 2031',
  reportIssue: 'REPORT_ISSUE_FAILED 2011',
  getSupportedCodecs: 'UNABLE_TO_ACCESS_MEDIA_ENGINE 5001',
  setProxyUrl: 'PROXY_URL_ALREADY_SET_ERROR SET_PROXY_URL_TIMING_ERROR 2021 2022',
  setIceConfig: 'FAILED_SET_CONFIGURATION',
};

const methodOf = (bare: string): Method =>
  (Object.keys(methods) as Method[]).find((method) => methods[method]?.split(' ').includes(bare)) ??
  'connect';

/** The number that 2.35.2 gives with a name, when its method does not decide it. */
const numberOf: Readonly<Partial<Record<Method, number>>> = {
  connect: 2001,
  initPublisher: 1500,
  publish: 1500,
  subscribe: 1501,
  forceMuteStream: 1540,
};

/** The browser's own error, when the SDK passes it on. */
const original: Readonly<Record<string, readonly [name: string, message: string]>> = {
  USER_MEDIA_ACCESS_DENIED: ['NotAllowedError', 'Permission denied'],
  NO_DEVICES_FOUND: ['NotFoundError', 'Requested device not found'],
  HARDWARE_UNAVAILABLE: ['NotReadableError', 'Could not start audio source'],
  CONSTRAINTS_NOT_SATISFIED: ['OverconstrainedError', ''],
};

const aliases: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(opentokCatalogue).flatMap(([id, { kind, name }]) =>
    kind === 'numeric-code' && name.startsWith('OT_') ? [[name, Number(id.slice(13))]] : [],
  ),
);

/**
 * An error as a completion handler or a rejected promise receives it; most connect errors are also emitted as
 * `exception`.
 */
function named(name: string): CodeFixture {
  const bare = name.replace(/^OT_/, '');
  const method = methodOf(bare);
  const [event, before] = places[method];
  const code = ownEntry(aliases, name) ?? numberOf[method];
  const message = `Recorded shape of ${name}`;
  const said = ownEntry(original, bare);
  const twice = method === 'connect' && code !== undefined;
  return {
    sdk: '@opentok/client',
    before: twice ? [...before, { event: 'OT.exception', payload: { code, title: bare, message } }] : before,
    event,
    payload: {
      name,
      message,
      ...(code !== undefined && { code }),
      ...(said && { originalName: said[0], originalMessage: said[1] }),
    },
    ...(bare === 'USER_MEDIA_ACCESS_DENIED' && {
      after: [
        {
          event: 'publisher.accessDenied',
          payload: {
            type: 'accessDenied',
            reason: null,
            code,
            message: 'device permission denied while initializing',
          },
        },
      ],
    }),
  };
}

/** An error of a version, or a handler, that only gives the number. */
function numbered(number: string): CodeFixture {
  const [event, before] = places[methodOf(number)];
  const code = number.startsWith('0') ? number : Number(number);
  return {
    sdk: '@opentok/client',
    before: number === '4020' ? [...inCall, session('sessionReconnecting')] : before,
    event,
    payload: { code, message: `Recorded shape of ${number}` },
  };
}

const weak = {
  mediaLink: { transport: { networkCondition: 'critical', networkConditionReason: 'packetLoss' } },
};

/** The fields of events that are not obvious. */
const carried: Readonly<Record<string, object>> = {
  'session.cpuPerformanceChanged': { cpuPerformanceState: 'serious' },
  'publisher.mediaStopped': { track: { kind: 'audio', readyState: 'ended' } },
  'publisher.accessDenied': { code: 1500, message: 'device permission denied while initializing' },
  'publisher.videoDisabled': { reason: 'quality' },
  'subscriber.videoDisabled': { reason: 'quality' },
  'subscriber.codecNotSupported': { type: 'videoDisabled', reason: 'codecNotSupported' },
  'publisher.videoQualityChanged': { reason: 'bandwidth', statsContainer: {} },
  'subscriber.videoQualityChanged': { reason: 'bandwidth', stats: {} },
  'publisher.networkConditionChanged': { reason: 'networkConditionChanged', statsContainer: { stats: weak } },
  'subscriber.networkConditionChanged': { reason: 'networkConditionChanged', stats: weak },
  'subscriber.qualityScoreChanged': { qualityScore: { audioQualityScore: 1.8, videoQualityScore: 1.2 } },
};

/** Events of which the reason is the code. */
const sameEvent: Readonly<Record<string, string>> = {
  'subscriber.codecNotSupported': 'subscriber.videoDisabled',
};

const happened = (event: string): CodeFixture => ({
  sdk: '@opentok/client',
  before: event.startsWith('publisher.access') ? connected : inCall,
  event: ownEntry(sameEvent, event) ?? event,
  payload: { type: event.slice(event.indexOf('.') + 1), ...ownEntry(carried, event) },
});

/** The object that emits a reason; the session emits all others. */
const told: Readonly<Record<string, readonly [event: string, before: readonly FixtureEvent[]]>> = {
  unpublished: ['publisher.streamDestroyed', publishing],
  mediaStopped: ['publisher.streamDestroyed', publishing],
  forceUnpublished: ['publisher.streamDestroyed', inCall],
  Unsubscribe: ['subscriber.destroyed', [...connected, subscribed]],
  peerConnectionDisconnected: ['subscriber.destroyed', [...connected, subscribed]],
  networkDisconnected: ['session.sessionDisconnected', [...inCall, session('sessionReconnecting')]],
};

/** Reasons that are a sentence. */
const sentAs: Readonly<Record<string, string>> = {
  peerConnectionDisconnected: 'peerConnection is disconnected',
};

function ended(reason: string): CodeFixture {
  const [event, before] = ownEntry(told, reason) ?? ['session.sessionDisconnected', inCall];
  return {
    sdk: '@opentok/client',
    before,
    event,
    payload: { type: event.slice(event.indexOf('.') + 1), reason: ownEntry(sentAs, reason) ?? reason },
  };
}

const media = (event: string, payload: object | null = null): FixtureEvent => ({ event, payload });

function fixtureOf(id: string): CodeFixture {
  const [, group = '', rest = ''] = id.split('/');
  if (group === 'code') return numbered(rest);
  if (group === 'event') return happened(rest);
  if (group === 'track')
    return {
      sdk: '@opentok/client',
      ...(rest === 'switched'
        ? {
            before: [...inCall, media('track.ended')],
            ...media('track.switched', { label: 'Built-in microphone' }),
          }
        : { before: inCall, ...media('track.mute') }),
    };
  return group === 'reason' ? ended(rest) : named(group);
}

/** One realistic payload for every code, with the moment at which it arrives: shapes as recorded from 2.35.2. */
export const opentokFixtures = Object.fromEntries(
  Object.keys(opentokCatalogue).map((id) => [id, fixtureOf(id)]),
) as Readonly<Record<OpentokCodeId, CodeFixture>>;

/** A name that the catalogue does not know, as a newer SDK might send it. */
export const opentokUnknownFixture: CodeFixture = {
  sdk: '@opentok/client',
  before: inCall,
  event: 'session.publish-completion',
  payload: { name: 'OT_SOMETHING_NEW', message: 'a name of a later version', code: 1999 },
};
