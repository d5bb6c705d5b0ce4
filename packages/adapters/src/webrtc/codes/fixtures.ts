import { ownEntry } from '@faultline/core';
import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { webrtcCatalogue, type WebrtcCodeId } from './catalogue.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

const says = (event: string, payload: unknown = null): FixtureEvent => ({ event, payload });

const fixture = (
  before: readonly FixtureEvent[],
  last: FixtureEvent,
  after: readonly FixtureEvent[] = [],
): CodeFixture => ({ sdk: 'webrtc', before, ...last, ...(after.length > 0 && { after }) });

const state = (connectionState: string) => says('pc.connectionState', connectionState);

const open = [says('socket', { readyState: 0 }), says('socket.open')];
const calling = [...open, says('track', { callId: 'call-1', remote: 'Ana', direction: 'outbound' })];
const agreed = [...calling, says('pc.agreed'), state('connecting')];
const inCall = [...agreed, state('connected')];

const peer: Readonly<Record<string, CodeFixture>> = {
  connecting: fixture(agreed, says('pc.late')),
  disconnected: fixture(inCall, state('disconnected')),
  restarting: fixture([...inCall, state('failed')], says('pc.restart')),
  failed: fixture([...inCall, state('disconnected')], state('failed')),
  'never-connected': fixture(agreed, state('failed')),
  'no-candidates': fixture(calling, says('pc.gathered', { sdp: 'v=0' })),
  closed: fixture(inCall, says('pc.close')),
  'closed-by-other': fixture(inCall, says('pc.left')),
  cut: fixture(
    [...inCall, says('socket.close', { code: 1006, reason: '', wasClean: false })],
    says('pc.close'),
  ),
};

const ofGroup: Readonly<Record<string, (name: string) => CodeFixture | undefined>> = {
  peer: (name) => ownEntry(peer, name),
  track: (name) =>
    name === 'switched'
      ? fixture(
          [...inCall, says('track.ended', { kind: 'audio' })],
          says('track.switched', { kind: 'audio', label: 'Built-in microphone' }),
        )
      : fixture(inCall, says(`track.${name === 'ended' ? 'ended' : 'mute'}`, { kind: 'audio' })),
  flow: (way) => fixture(inCall, says('pc.flow', `${way}-stalled`)),
  socket: (code) =>
    code === 'never-opened'
      ? fixture(
          [says('socket', { readyState: 0 })],
          says('socket.close', { code: 1006, reason: '', wasClean: false }),
        )
      : fixture(open, says('socket.close', { code: Number(code), reason: '', wasClean: code !== '1006' })),
  end: (reason) => fixture(inCall, says('app.ended', { reason })),
  http: (status) => fixture(calling, says('app.ended', { status: Number(status) })),
  media: (name) =>
    fixture(open, says('getUserMedia.rejected-promise', { name, message: `Recorded shape of ${name}` })),
};

function fixtureOf(id: WebrtcCodeId): CodeFixture {
  const [, group = '', name = ''] = id.split('/');
  return ownEntry(ofGroup, group)?.(name) as CodeFixture;
}

/** One event for every code, with the shape in which Chromium 156 fires it or an app reports it. */
export const webrtcFixtures = Object.fromEntries(
  (Object.keys(webrtcCatalogue) as WebrtcCodeId[]).map((id) => [id, fixtureOf(id)]),
) as Readonly<Record<WebrtcCodeId, CodeFixture>>;

/** A reason that the catalogue does not know. */
export const webrtcUnknownFixture: CodeFixture = fixture(inCall, says('app.ended', { reason: 'lunch' }));
