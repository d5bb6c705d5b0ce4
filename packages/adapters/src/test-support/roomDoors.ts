import type { CallDoor, Play } from './callDoors/index.ts';

/** How an SDK tells a room with one other person. */
export interface RoomDoor extends Pick<CallDoor, 'connect' | 'lose' | 'restore' | 'sent'> {
  /** The other one comes, or is back. */
  readonly enter: (play: Play) => void;
  /** The other one goes by their own act. */
  readonly leave: (play: Play) => void;
  /** The other one is gone because their network is, where the SDK says so. */
  readonly vanish?: (play: Play) => void;
  /** The other one cannot be heard for now, where the SDK says so, and can again. */
  readonly stall?: (play: Play) => void;
  readonly flow?: (play: Play) => void;
  /** The service takes the person out. */
  readonly remove: (play: Play) => void;
}

const sent: RoomDoor['sent'] = (play, event) => play(`track.${event}`, { kind: 'audio' });

const grace = { sid: 'PA_grace', identity: 'grace', isLocal: false, isAgent: false, kind: 0 };
const me = { sid: 'PA_you', identity: 'ada', isLocal: true };
const published = (readyState: string) => ({
  source: 'microphone',
  trackSid: 'TR_1',
  kind: 'audio',
  isMuted: false,
  track: { mediaStreamTrack: { readyState } },
});
const facts = (remotes: number) => [{ name: 'standup', remotes, engineClosed: false }];

/** How many others LiveKit's room has. */
let others = 0;

const ana = { object: 'Ana', stream: { name: 'Ana', connection: { connectionId: 'Ana' } } };
const destroyed = (play: Play, reason: string) =>
  play('subscriber.destroyed', { type: 'destroyed', ...ana, reason });

const ben = { peer: { id: 'ben', metadata: { name: 'Ben' }, state: 'idle' } };
const peerState = (play: Play, from: string, to: string) => play('remote.state-change', { from, to });

function gone(play: Play): void {
  peerState(play, 'connected', 'closed');
  play('peer-left', { peer: { ...ben.peer, state: 'closed' } });
}

/** By the npm name of the SDK. */
export const roomDoors: Readonly<Record<string, RoomDoor>> = {
  'livekit-client': {
    connect(play) {
      others = 0;
      play('connectionStateChanged', ['connecting']);
      play('room.facts', facts(0));
      play('signalConnected', []);
      play('connectionStateChanged', ['connected']);
      play('connected', []);
      play('localTrackPublished', [published('live'), me]);
    },
    lose(play) {
      play('connectionStateChanged', ['signalReconnecting']);
      play('signalReconnecting', []);
    },
    restore(play) {
      play('connectionStateChanged', ['connected']);
      play('room.facts', facts(others));
      play('reconnected', []);
    },
    enter(play) {
      others = 1;
      play('room.facts', facts(0));
      play('participantConnected', [grace]);
    },
    leave(play) {
      others = 0;
      play('room.facts', facts(0));
      play('participantDisconnected', [grace, 1]);
    },
    vanish(play) {
      others = 0;
      play('room.facts', facts(0));
      play('participantDisconnected', [grace, 14]);
    },
    stall: (play) => play('connectionQualityChanged', ['lost', grace]),
    flow: (play) => play('connectionQualityChanged', ['good', grace]),
    remove(play) {
      play('localTrackUnpublished', [published('ended'), me]);
      play('connectionStateChanged', ['disconnected']);
      play('disconnected', [4]);
    },
    sent,
  },
  '@opentok/client': {
    connect(play) {
      play('session.sessionConnected', { type: 'sessionConnected' });
      play('publisher.accessAllowed', { type: 'accessAllowed' });
      play('publisher.streamCreated', { type: 'streamCreated' });
    },
    lose: (play) => play('session.sessionReconnecting', { type: 'sessionReconnecting' }),
    restore: (play) => play('session.sessionReconnected', { type: 'sessionReconnected' }),
    enter: (play) => play('subscriber.connected', { type: 'connected', ...ana }),
    leave: (play) => destroyed(play, 'clientDisconnected'),
    vanish: (play) => destroyed(play, 'networkDisconnected'),
    stall: (play) => play('subscriber.disconnected', { type: 'disconnected', ...ana }),
    flow: (play) => play('subscriber.connected', { type: 'connected', ...ana }),
    remove(play) {
      play('publisher.streamDestroyed', { type: 'streamDestroyed', reason: 'forceDisconnected' });
      play('publisher.destroyed', { type: 'destroyed', reason: 'forceDisconnected' });
      play('session.sessionDisconnected', { type: 'sessionDisconnected', reason: 'forceDisconnected' });
    },
    sent,
  },
  '@metered-ca/realtime': {
    connect(play) {
      play('state-change', { from: 'idle', to: 'joining' });
      play('connected', { peerId: 'ada', isReconnect: false });
      play('state-change', { from: 'joining', to: 'joined' });
      play('joined', { peerId: 'ada', channel: 'room' });
    },
    lose(play) {
      play('state-change', { from: 'joined', to: 'reconnecting' });
      play('disconnected', { code: 1006, reason: '', willReconnect: true });
    },
    restore: (play) => play('state-change', { from: 'reconnecting', to: 'joined' }),
    enter(play) {
      play('peer-joined', ben);
      peerState(play, 'idle', 'connecting');
      peerState(play, 'connecting', 'connected');
    },
    leave: gone,
    stall: (play) => peerState(play, 'connected', 'reconnecting'),
    flow: (play) => peerState(play, 'reconnecting', 'connected'),
    remove(play) {
      play('error', {
        err: { name: 'admin_disconnect', message: 'connection closed terminally (code 4020)' },
      });
      gone(play);
      play('state-change', { from: 'joined', to: 'closed' });
      play('left', { peerId: 'ada', channel: 'room', reason: 'disconnected (code 4020)' });
      play('disconnected', { code: 4020, reason: '', willReconnect: false });
    },
    sent,
  },
};
