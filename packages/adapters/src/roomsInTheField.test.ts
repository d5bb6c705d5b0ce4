import { expect, it } from 'vitest';
import { roomDoors, type RoomDoor } from './test-support/roomDoors.ts';
import { seenOverTime, type StoryStep } from './test-support/seenOverTime.ts';

type Step = Exclude<StoryStep, (play: never) => void> | keyof RoomDoor;

const me = { sid: 'PA_you', identity: 'ada', isLocal: true };
const grace = { sid: 'PA_grace', identity: 'grace', isLocal: false };
const eve = { sid: 'PA_eve', identity: 'eve', isLocal: false };
const microphone = { source: 'microphone', isMuted: false };
const camera = { source: 'camera', isMuted: false };
const leaves = (one: object): Step => ['participantDisconnected', [one]];
const comes = (one: object): Step => ['participantConnected', [one]];
const state = (name: string): Step => ['connectionStateChanged', [name]];
const refused = (name: string, kind: string): Step => ['mediaDevicesError', [{ name, message: 'x' }, kind]];

const ana = (connectionId = 'Ana') => ({
  object: connectionId,
  stream: { name: 'Ana', connection: { connectionId } },
});
const destroyed = (reason: string): Step => ['subscriber.destroyed', { ...ana(), reason }];

const session = (name: string, more: object = {}): Step => [
  'events.avatar',
  { v: 1, type: 'session', session_id: 's1', state: name, ...more },
];
const assistant = (identity: string) => ({
  sid: `PA_${identity}`,
  identity,
  isLocal: false,
  kind: 4,
  isAgent: true,
});
const path = (name: string): Step => ['pc.connectionState', name];
const call = { callId: 'c', remote: 'Ana', direction: 'outbound' };
const talking: readonly Step[] = [
  ['socket'],
  ['socket.open'],
  ['track', call],
  ['pc.agreed'],
  path('connected'),
  1_000,
];

/** What happens, in order with ms in between, and everything on the screen in each period. */
const stories: readonly (readonly [
  what: string,
  sdk: string,
  steps: readonly Step[],
  seen: readonly string[],
])[] = [
  [
    'a rebuild without the microphone, and a blip before it is missed',
    'livekit-client',
    [
      ...(['connect', 'enter', 1_000, 'lose', 1_000] as const),
      ['localTrackUnpublished', [microphone, me]],
      ...(['restore', 1_000, 'lose', 4_000, 'restore', 8_000] as const),
    ],
    [
      'nothing',
      'signaling.reconnecting',
      'back',
      'signaling.reconnecting',
      'signaling.reconnecting + media.captureEnded',
      'back + media.captureEnded',
      'media.captureEnded',
    ],
  ],
  [
    'one who is missing after a rebuild, and another rebuild in the wait',
    'livekit-client',
    [
      ...(['connect', 'enter'] as const),
      ...[comes(eve), 1_000, leaves(grace), leaves(eve), state('reconnecting'), 3_000, comes(grace)],
      ...[state('connected'), 4_000, leaves(grace), state('reconnecting'), 2_000, comes(grace)],
      ...[state('connected'), 20_000],
    ],
    [
      'nothing',
      'signaling.reconnecting',
      'back',
      'nothing',
      'signaling.reconnecting',
      'back',
      'nothing',
      'party.dropped',
    ],
  ],
  [
    'an assistant who is missing after a rebuild, and another one who has taken its place meanwhile',
    'livekit-client',
    [
      ...(['connect'] as const),
      ...[comes(assistant('agent-1')), 4_000, state('reconnecting'), 3_000, leaves(assistant('agent-1'))],
      ...[state('connected'), ['reconnected', []] as const, 4_000, comes(assistant('agent-2')), 20_000],
    ],
    ['nothing', 'signaling.reconnecting', 'nothing'],
  ],
  [
    'one who is missing after a rebuild, and a laptop that sleeps in the wait: they have ten seconds once it is awake',
    'livekit-client',
    [
      ...(['connect', 'enter'] as const),
      ...[1_000, state('reconnecting'), 3_000, leaves(grace), state('connected'), 4_000],
      ...[{ asleep: 3_600_000 }, state('reconnecting'), 3_000, comes(grace), state('connected'), 20_000],
    ],
    ['nothing', 'signaling.reconnecting', 'nothing', 'signaling.reconnecting', 'back', 'nothing'],
  ],
  [
    'a person whose sound is not taken after a rebuild: they are back only once they are heard',
    '@opentok/client',
    [
      ...(['connect', 'enter', 1_000] as const),
      ...[['session.sessionReconnecting', {}] as const, 3_000],
      ...[['publisher.streamDestroyed', { reason: 'networkDisconnected' }] as const],
      ...[['session.sessionReconnected', {}] as const, 10_000],
    ],
    ['nothing', 'signaling.reconnecting', 'nothing'],
  ],
  [
    'a change of network that takes the stream of the only other one along: nobody is back before they can be heard',
    '@opentok/client',
    [
      ...(['connect', 'enter', 1_000] as const),
      ...[['subscriber.disconnected', ana()] as const, 1_500, ['session.sessionReconnecting', {}] as const],
      ...[6_000, ['session.sessionReconnected', {}] as const, 4_000],
      ...[['subscriber.connected', ana()] as const, 20_000],
    ],
    ['nothing', 'media.remoteUnavailable', 'signaling.reconnecting', 'media.remoteUnavailable', 'nothing'],
  ],
  [
    'a lost session that the person closes: nobody is back',
    'avatarkit-server',
    [
      ...[['events.open'] as const, session('open'), 5_000, session('reconnecting'), 5_000],
      ...[session('closed', { ended_by: 'you' }), 10_000],
    ],
    ['nothing', 'signaling.reconnecting', 'nothing'],
  ],
  [
    'a microphone and a camera that cannot be had, each for its own reason, and then can',
    'livekit-client',
    [
      ...(['connect', 'enter', 1_000] as const),
      ...[refused('NotAllowedError', 'audioinput'), 2_000, refused('NotFoundError', 'videoinput'), 2_000],
      ...([['localTrackPublished', [microphone, me]], 2_000] as const),
      ...([['localTrackPublished', [camera, me]], 2_000] as const),
    ],
    ['nothing', 'media.permissionDenied', 'media.deviceNotFound', 'nothing'],
  ],
  [
    'one who stalls, is lost, and is there again',
    '@opentok/client',
    [
      ...(['connect', 'enter', 1_000, 'stall', 5_000] as const),
      ...[destroyed('networkDisconnected'), 5_000, ['subscriber.connected', ana('Ana 2')] as const, 3_000],
    ],
    ['nothing', 'media.remoteUnavailable', 'nothing', 'party.dropped', 'nothing'],
  ],
  [
    'a session that is opened anew after it was lost, while its channel blips',
    'avatarkit-server',
    [
      ...[['events.open'] as const, session('open'), 1_000, session('reconnecting'), 5_000],
      ...[['events.error', { readyState: 0 }] as const, 2_000, ['events.open'] as const, 1_000],
      ...[session('open'), 5_000],
    ],
    ['nothing', 'signaling.reconnecting', 'back', 'nothing'],
  ],
  [
    'a laptop that wakes with its path and its socket lost, and restores both',
    'webrtc',
    [
      ...talking,
      ...[path('disconnected'), ['pc.restart'] as const, ['socket.close', { code: 1006 }] as const],
      ...[path('failed'), 3_000, ['socket', { readyState: 0 }] as const, 500, ['socket.open'] as const],
      ...[path('connecting'), 500, path('connected'), 5_000],
    ],
    ['nothing', 'signaling.disconnected', 'signaling.reconnecting', 'ice.reconnecting', 'back', 'nothing'],
  ],
  [
    'the same id taken by another page, in a call that goes on',
    'peerjs',
    [
      ['open', 'ada'],
      ['track', { connectionId: 'mc_1', peer: 'bob' }],
      ...([['call.stream'], ['call.pc.connectionState', 'connected'], 1_000] as const),
      ['error', { type: 'unavailable-id', message: 'ID "ada" is taken' }],
      ...([['disconnected', 'ada'], 5_000] as const),
    ],
    ['nothing', 'signaling.disconnected'],
  ],
];

it.each(stories)('%s (%s)', (_, sdk, steps, seen) => {
  const played = steps.map((step): StoryStep =>
    typeof step === 'string' ? (play) => roomDoors[sdk]?.[step]?.(play, 'mute') : step,
  );
  expect(seenOverTime(sdk, played)).toEqual(seen);
});
