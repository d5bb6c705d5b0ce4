import { ownEntry } from '@faultline/core';
import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { livekitCatalogue, type LivekitCodeId } from './catalogue.ts';
import {
  connectionReasons,
  disconnectReasons,
  encryptionReasons,
  subscriptionErrors,
} from '../events/reasons.ts';
import type { LivekitEventName } from '../sdk.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

/** An event of the room with its arguments, as the SDK passes them. */
const says = (event: LivekitEventName, ...payload: readonly unknown[]): FixtureEvent => ({ event, payload });

const you = { sid: 'PA_6h2Kc9yQw1Zr', identity: 'ada', isLocal: true };
const other = { sid: 'PA_Vb8nT3mXe5Ls', identity: 'grace', isLocal: false };

const connecting = [says('connectionStateChanged', 'connecting')];
const inRoom = [
  ...connecting,
  says('signalConnected'),
  says('connectionStateChanged', 'connected'),
  says('connected'),
];
const signalLost = [
  ...inRoom,
  says('connectionStateChanged', 'signalReconnecting'),
  says('signalReconnecting'),
];

const fixture = (
  before: readonly FixtureEvent[],
  last: FixtureEvent,
  more: Partial<CodeFixture> = {},
): CodeFixture => ({
  sdk: 'livekit-client',
  before,
  ...last,
  ...more,
});

const publication = (source: string, readyState: string) => ({
  source,
  trackSid: 'TR_AMq7dPz2uFwYk3',
  track: { mediaStreamTrack: { readyState } },
});

/** Reasons that only occur before the room was joined. */
const atJoin: readonly string[] = ['JOIN_FAILURE'];

function disconnect(name: string): CodeFixture {
  const before = name === 'none' ? signalLost : atJoin.includes(name) ? connecting : inRoom;
  const reason = (disconnectReasons as readonly string[]).indexOf(name);
  return fixture(
    [...before, says('connectionStateChanged', 'disconnected')],
    reason < 0 ? says('disconnected') : says('disconnected', reason),
  );
}

/** The reason in `Disconnected` when `connect()` rejects with another reason. */
const disconnectOf: Readonly<Record<string, number>> = { NotAllowed: 12, ServerUnreachable: 7, Cancelled: 1 };

const connection = (name: (typeof connectionReasons)[number]): CodeFixture =>
  fixture(
    [
      ...connecting,
      says('connectionStateChanged', 'disconnected'),
      name === 'LeaveRequest' ? says('disconnected') : says('disconnected', disconnectOf[name] ?? 0),
    ],
    {
      event: 'connect.rejected-promise',
      payload: {
        name: 'ConnectionError',
        code: 1,
        reason: connectionReasons.indexOf(name),
        reasonName: name,
        message: `Recorded shape of ${name}`,
        ...(name === 'NotAllowed' && { status: 401 }),
      },
    },
  );

const domErrors: Readonly<Record<string, string>> = {
  PermissionDenied: 'NotAllowedError',
  NotFound: 'NotFoundError',
  DeviceInUse: 'NotReadableError',
  Other: 'AbortError',
};

const media = (name: string): CodeFixture =>
  fixture(
    inRoom,
    says(
      'mediaDevicesError',
      { name: ownEntry(domErrors, name), message: `Recorded shape of ${name}` },
      'audioinput',
    ),
  );

const rejected: Readonly<Record<string, object>> = {
  DeviceUnsupportedError: { code: 21, message: 'getDisplayMedia not supported' },
  PublishTrackError: { code: 15, status: 408, message: 'publishing timed out' },
  SignalRequestError: { code: 15, reason: 'TimeoutError', reasonName: 'TimeoutError' },
};

const thrown = (name: string): CodeFixture =>
  fixture(inRoom, {
    event: 'app.rejected-promise',
    payload: { name, message: `Recorded shape of ${name}`, ...ownEntry(rejected, name) },
  });

/** Codes outside any group. */
const single: Readonly<Record<string, CodeFixture>> = {
  'livekit/state/signalReconnecting': fixture(
    [...inRoom, says('connectionStateChanged', 'signalReconnecting')],
    says('signalReconnecting'),
  ),
  'livekit/state/reconnecting': fixture(
    [...inRoom, says('connectionStateChanged', 'reconnecting')],
    says('reconnecting'),
  ),
  'livekit/media/interrupted': fixture(inRoom, { event: 'track.mute', payload: null }),
  'livekit/media/switched': fixture([...inRoom, { event: 'track.ended', payload: null }], {
    event: 'track.switched',
    payload: { kind: 'audio', label: 'Built-in microphone' },
  }),
  'livekit/media/ended': fixture(inRoom, says('trackMuted', publication('microphone', 'ended'), you)),
  'livekit/moderation/remoteMute': fixture(
    [...inRoom, says('localTrackPublished', publication('microphone', 'live'), you)],
    { event: 'engine.remoteMute', payload: ['TR_AMq7dPz2uFwYk3', true] },
  ),
  'livekit/moderation/permissionRevoked': fixture(
    inRoom,
    says(
      'participantPermissionsChanged',
      { canPublish: true, canPublishSources: [] },
      { ...you, permissions: { canPublish: false, canPublishSources: [] } },
    ),
  ),
  'livekit/quality/poor': fixture(inRoom, says('connectionQualityChanged', 'poor', you)),
  'livekit/quality/lost': fixture(inRoom, says('connectionQualityChanged', 'lost', you)),
  'livekit/quality/remoteLost': fixture(inRoom, says('connectionQualityChanged', 'lost', other)),
  'livekit/quality/paused': fixture(
    inRoom,
    says('trackStreamStateChanged', { ...publication('camera', 'live'), kind: 'video' }, 'paused', other),
  ),
  'livekit/playback/audio': fixture(inRoom, says('audioPlaybackChanged', false)),
  'livekit/playback/video': fixture(inRoom, says('videoPlaybackChanged', false)),
};

const ofGroup: Readonly<Record<string, (name: string) => CodeFixture>> = {
  disconnect,
  connection: (name) => connection(name as (typeof connectionReasons)[number]),
  media,
  subscription: (name) =>
    fixture(
      inRoom,
      says(
        'trackSubscriptionFailed',
        'TR_VCx4Jd8sRt1Hn6',
        other,
        (subscriptionErrors as readonly string[]).indexOf(name),
      ),
    ),
  encryption: (name) =>
    fixture(
      inRoom,
      says('encryptionError', {
        name: 'Error',
        code: 40,
        message: `Recorded shape of ${name}`,
        reason: (encryptionReasons as readonly string[]).indexOf(name),
      }),
    ),
  error: thrown,
};

function fixtureOf(id: LivekitCodeId): CodeFixture {
  const [, group = '', name = ''] = id.split('/');
  return (single[id] ?? ownEntry(ofGroup, group)?.(name)) as CodeFixture;
}

/** One payload for every code, with the shape of 2.23.0. */
export const livekitFixtures = Object.fromEntries(
  (Object.keys(livekitCatalogue) as LivekitCodeId[]).map((id) => [id, fixtureOf(id)]),
) as Readonly<Record<LivekitCodeId, CodeFixture>>;

/** A reason that the catalogue does not know, as a newer service might send it. */
export const livekitUnknownFixture: CodeFixture = fixture(
  [...inRoom, says('connectionStateChanged', 'disconnected')],
  says('disconnected', 99),
);
