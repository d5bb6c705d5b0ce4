import { ownEntry } from '@faultline/core';
import type { CodeFixture, FixtureEvent } from '../../kit/codes/fixture.ts';
import { peerjsCatalogue, type PeerjsCodeId } from './catalogue.ts';

export type { CodeFixture } from '../../kit/codes/fixture.ts';

const says = (event: string, payload: unknown = null): FixtureEvent => ({ event, payload });

const fixture = (
  before: readonly FixtureEvent[],
  last: FixtureEvent,
  after: readonly FixtureEvent[] = [],
): CodeFixture => ({ sdk: 'peerjs', before, ...last, ...(after.length > 0 && { after }) });

const error = (type: string, message: string) => says('error', { name: 'Error', type, message });

const ready = [says('open', 'ada')];
const calling = [...ready, says('track', { connectionId: 'mc_k2v9x1q7tz', peer: 'bob' })];
const checking = [
  ...calling,
  says('call.iceStateChanged', 'checking'),
  says('call.pc.agreed'),
  says('call.pc.connectionState', 'connecting'),
];
const inCall = [
  ...checking,
  says('call.stream'),
  says('call.iceStateChanged', 'connected'),
  says('call.willCloseOnRemote'),
  says('call.pc.connectionState', 'connected'),
];
/** What the SDK emits at the same time: the peer leaves the server, and is destroyed if the server never knew it. */
const left = [says('disconnected', 'ada')];
const destroyed = [says('disconnected', 'ada'), says('close')];

/** The messages of 1.5.5, and where each was seen. */
const errors: Readonly<Record<string, CodeFixture>> = {
  'browser-incompatible': fixture(
    [],
    error('browser-incompatible', 'The current browser does not support WebRTC'),
    destroyed,
  ),
  disconnected: fixture(
    [...ready, error('network', 'Lost connection to server.'), ...left],
    error('disconnected', 'Cannot connect to new Peer after disconnecting from server.'),
  ),
  'invalid-id': fixture([], error('invalid-id', 'ID "-ada-" is invalid'), destroyed),
  'invalid-key': fixture([], error('invalid-key', 'API KEY "example" is invalid'), destroyed),
  network: fixture(ready, error('network', 'Lost connection to server.'), left),
  'peer-unavailable': fixture(calling, error('peer-unavailable', 'Could not connect to peer bob')),
  'ssl-unavailable': fixture([], error('ssl-unavailable', 'Recorded shape of ssl-unavailable'), destroyed),
  'server-error': fixture([], error('server-error', ''), destroyed),
  'socket-error': fixture(ready, error('socket-error', 'Invalid message'), left),
  'socket-closed': fixture(ready, error('socket-closed', 'Underlying socket is already closed.'), left),
  'unavailable-id': fixture([], error('unavailable-id', 'ID "ada" is taken'), destroyed),
  webrtc: fixture(calling, error('webrtc', '')),
};

const failed = (type: string, message: string): FixtureEvent =>
  says('call.error', { name: 'Error', type, message });

const singles: Readonly<Partial<Record<PeerjsCodeId, CodeFixture>>> = {
  'peerjs/state/disconnected': fixture(
    [...ready, error('of-a-later-version', '')],
    says('disconnected', 'ada'),
  ),
  'peerjs/connection/negotiation-failed': fixture(
    inCall,
    failed('negotiation-failed', 'Negotiation of connection to bob failed.'),
    [says('call.close', { dataChannel: 'open' }), says('call.iceStateChanged', 'closed')],
  ),
  'peerjs/connection/connection-closed': fixture(
    inCall,
    failed('connection-closed', 'Connection to bob closed.'),
    [says('call.close', { dataChannel: 'open' })],
  ),
  'peerjs/call/close': fixture(inCall, says('call.close', { dataChannel: 'closed' })),
  'peerjs/call/LEAVE': fixture(
    [...inCall, says('call.close', { dataChannel: 'open' })],
    says('server.message', { type: 'LEAVE', src: 'bob' }),
  ),
  'peerjs/peer/disconnected': fixture(inCall, says('call.pc.connectionState', 'disconnected')),
  'peerjs/peer/failed': fixture(inCall, says('call.pc.connectionState', 'failed')),
  'peerjs/peer/never-connected': fixture(checking, says('call.pc.connectionState', 'failed')),
  'peerjs/peer/connecting': fixture(checking, says('call.pc.late')),
  'peerjs/peer/restarting': fixture(
    [...inCall, says('call.pc.connectionState', 'failed')],
    says('call.pc.restart'),
  ),
  'peerjs/peer/no-candidates': fixture(calling, says('call.pc.gathered', { sdp: 'v=0' })),
  'peerjs/track/ended': fixture(inCall, says('call.track.ended', { kind: 'audio' })),
  'peerjs/track/interrupted': fixture(inCall, says('call.track.mute', { kind: 'audio' })),
  'peerjs/track/switched': fixture(
    [...inCall, says('call.track.ended', { kind: 'audio' })],
    says('call.track.switched', { kind: 'audio', label: 'Built-in microphone' }),
  ),
};

const ofGroup: Readonly<Record<string, (name: string) => CodeFixture | undefined>> = {
  error: (name) => ownEntry(errors, name),
  connection: (type) =>
    fixture(
      inCall,
      says('send.rejected-promise', { name: 'Error', type, message: `Recorded shape of ${type}` }),
    ),
  media: (name) =>
    fixture(ready, says('getUserMedia.rejected-promise', { name, message: `Recorded shape of ${name}` })),
};

function fixtureOf(id: PeerjsCodeId): CodeFixture {
  const [, group = '', name = ''] = id.split('/');
  return (ownEntry(singles, id) ?? ownEntry(ofGroup, group)?.(name)) as CodeFixture;
}

/** One payload for every code, with the shape of 1.5.5. */
export const peerjsFixtures = Object.fromEntries(
  (Object.keys(peerjsCatalogue) as PeerjsCodeId[]).map((id) => [id, fixtureOf(id)]),
) as Readonly<Record<PeerjsCodeId, CodeFixture>>;

/** A type that the catalogue does not know, as a newer SDK might emit it. */
export const peerjsUnknownFixture: CodeFixture = fixture(
  ready,
  error('quantum-flux', 'of a later version'),
  left,
);
