import { expect, it } from 'vitest';
import type { FixtureEvent } from './kit/codes/fixture.ts';
import { issuesAfter } from './test-support/issuesAfter.ts';
import { sipDoors, type SipDoor } from './test-support/callDoors/index.ts';
import { seenOverTime, type StoryStep } from './test-support/seenOverTime.ts';

const twilio = '@twilio/voice-sdk';
const { connect, begin, talk, media } = sipDoors[twilio] as SipDoor;
const talking: readonly StoryStep[] = [
  connect,
  1_000,
  (play) => begin(play, 'c1'),
  2_000,
  talk,
  (play) => media(play, 'connected'),
  60_000,
];
const cut = (code: number): readonly StoryStep[] => [
  // The order of the SDK, whose handler of a hang-up with an error emits the error first (2.18.5).
  ['call.error', { code, name: 'ConnectionError', message: 'media' }],
  ['call.disconnect', { hungUp: true }],
  10_000,
];

it.each([53405, 53407])(
  'Twilio %i: a talk whose media failed is told, though the SDK hangs up itself',
  (code) => {
    expect(seenOverTime(twilio, [...talking, ...cut(code)])).toEqual(['nothing', 'ice.failed']);
  },
);

it('Twilio: a call that cannot be reconnected ends just before the device is offline; nobody is back from that', () => {
  const lost: readonly StoryStep[] = [['call.transportClose'], ['unregistered', { transport: 'connecting' }]];
  const steps = [...talking, ...lost, 5_000, ['registered'] as const, 20_000];
  expect(seenOverTime(twilio, steps)).toEqual([
    'nothing',
    'call.dropped',
    'signaling.reconnecting + call.dropped',
    'call.dropped',
  ]);
});

/** The registration is refreshed, and nobody answers; then somebody calls. */
const refreshes: readonly (readonly [sdk: string, steps: readonly StoryStep[]])[] = [
  [
    'jssip',
    [
      ['ua.connected', {}],
      ['ua.registered', {}],
      5_000,
      ['ua.registrationFailed', { originator: 'system', message: null, cause: 'Request Timeout' }],
      ['ua.unregistered', {}],
    ],
  ],
  [
    'sip.js',
    [
      ['transport.state', 'Connecting'],
      ['transport.state', 'Connected'],
      ['registerer.register()'],
      ['registerer.state', 'Registered'],
      ['register.onAccept', { statusCode: 200 }],
      60_000,
      ['register.onReject', { statusCode: 408, local: true, reasonPhrase: 'Request Timeout' }],
      ['registerer.state', 'Unregistered'],
    ],
  ],
];

it.each(refreshes)(
  'a registration that nobody refreshed (%s): a call that comes proves that only the registration is missing',
  (sdk, steps) => {
    const { come } = sipDoors[sdk] as SipDoor;
    expect(seenOverTime(sdk, [...steps, 20_000, (play) => come(play, 'c9'), 20_000])).toEqual([
      'nothing',
      'signaling.disconnected',
      'signaling.notRegistered',
    ]);
  },
);

const onSipjs = sipDoors['sip.js'] as SipDoor;
const talkingOnSipjs: readonly StoryStep[] = [
  onSipjs.connect,
  1_000,
  (play) => onSipjs.begin(play, 'c1'),
  2_000,
  onSipjs.talk,
  (play) => onSipjs.media(play, 'connected'),
  30_000,
];
const disposes: readonly StoryStep[] = [
  ['session.dispose()'],
  ['session.state', 'Terminating'],
  ['session.state', 'Terminated'],
];

it('SessionManager of sip.js whose ping nobody answers: the call was cut, and it connects again', () => {
  const ping: readonly StoryStep[] = [
    ['transport.state', 'Disconnecting'],
    ['ua.onDisconnect', undefined],
    ...disposes,
    ['transport.state', 'Connecting'],
    5_000,
  ];
  expect(seenOverTime('sip.js', [...talkingOnSipjs, ...ping])).toEqual([
    'nothing',
    'call.dropped',
    'signaling.reconnecting + call.dropped',
  ]);
});

it('SessionManager of sip.js stops when the page asks "leave?", and the person stays: both are gone', () => {
  const stays: readonly StoryStep[] = [
    ['ua.unload'],
    ...disposes,
    ['transport.state', 'Disconnecting'],
    ['transport.state', 'Disconnected'],
    15_000,
  ];
  expect(seenOverTime('sip.js', [...talkingOnSipjs, ...stays])).toEqual([
    'nothing',
    'call.dropped',
    'signaling.disconnected + call.dropped',
  ]);
});

it.each(['sip.js', 'sip.js@0.15', 'jssip'])('%s: a talk in which nothing arrives is told', (sdk) => {
  const { connect, begin, talk, media } = sipDoors[sdk] as SipDoor;
  const before: FixtureEvent[] = [];
  const play = (event: string, payload: unknown = null) => void before.push({ event, payload });
  connect(play);
  begin(play, 'c1');
  talk(play);
  media(play, 'connected');
  const last = { event: 'pc.flow', payload: 'inbound-stalled' };
  expect(issuesAfter({ sdk, before, ...last }).map(({ code, callId }) => [code, callId])).toEqual([
    ['sipjs/flow/inbound', 'c1'],
  ]);
});
