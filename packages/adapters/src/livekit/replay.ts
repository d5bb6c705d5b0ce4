import { createEmitter } from '../kit/replay/emitter.ts';
import { field, numberField, textField } from '../kit/read/read.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import { createReplayMedia, isOfMedia, type ReplayMedia } from '../kit/replay/replayMedia.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { deviceIn } from './events/devices.ts';
import type { LivekitRoomLike } from './sdk.ts';
import { livekitSourceOn } from './source.ts';

/** A recording may say any number of participants. */
const maxRemotes = 1_000;

/** A room that emits the recorded events, and keeps the state that they imply. */
function replayRoom(options: object, media: ReplayMedia) {
  const size = field(options, 'remotes');
  let told = false;
  const remotes = new Map<string, unknown>();
  let before = 0;
  const departed: unknown[] = [];
  const keyOf = (participant: unknown) => textField(participant, 'identity') ?? textField(participant, 'sid');
  /** For most recordings only the number of participants is known: those who were there first count first. */
  const setSize = (size: number) => {
    const wanted = Math.min(size, maxRemotes);
    for (const key of [...remotes.keys()].slice(wanted)) remotes.delete(key);
    while (remotes.size < wanted) {
      const one = departed.pop() ?? { sid: `remote-${remotes.size + 1}` };
      remotes.set(keyOf(one) ?? '', one);
    }
  };
  setSize(typeof size === 'number' ? size : 1);
  const track = {
    sender: media.pc,
    get mediaStreamTrack() {
      return media.track;
    },
  };
  const room = createEmitter({
    state: 'disconnected',
    name: '',
    canPlaybackAudio: true,
    localParticipant: {
      setMicrophoneEnabled: () => Promise.resolve(),
      setCameraEnabled: () => Promise.resolve(),
      trackPublications: new Map<string, object>([['microphone', { track }]]),
    },
    remoteParticipants: remotes,
    engine: createEmitter({ isClosed: field(field(options, 'engine'), 'isClosed') }),
    startAudio: () => Promise.resolve(),
    startVideo: () => Promise.resolve(),
    switchActiveDevice: () => Promise.resolve(),
    disconnect: () => Promise.resolve(),
  });
  const page = createEmitter();
  let left = false;
  const leave = () => {
    left = true;
    void room.disconnect();
  };
  return {
    page,
    room: room satisfies LivekitRoomLike,
    emit(event: string, args: readonly unknown[]) {
      if (event === 'room.facts') {
        told = true;
        room.name = textField(args[0], 'name') ?? '';
        setSize(numberField(args[0], 'remotes') ?? 0);
        room.engine.isClosed = field(args[0], 'engineClosed');
        return;
      }
      if (event === 'engine.remoteMute') return room.engine.emit('remoteMute', ...args);
      // What is muted is not watched: the sent track of a recording is the one above.
      const trackSid = event === 'localTrackPublished' ? textField(args[0], 'trackSid') : null;
      if (trackSid !== null)
        room.localParticipant.trackPublications.set(trackSid, {
          source: field(args[0], 'source'),
          isMuted: true,
        });
      if (event === 'onPageLeave()') page.emit('freeze');
      if (event === 'disconnect()' || event === 'onPageLeave()') return leave();
      if (event === 'connectionStateChanged' && args[0] === 'connecting') left = false;
      // Recordings without a line about it are from rooms that the app left by itself.
      if (event === 'disconnected' && args[0] === 1 && !left) leave();
      if (event === 'connectionStateChanged' && typeof args[0] === 'string') room.state = args[0];
      // A room publishes nothing after it was left, whoever ended the stay.
      if (event === 'connectionStateChanged' && args[0] === 'disconnected')
        room.localParticipant.trackPublications.clear();
      if (event === 'signalConnected' && !told) room.name = textField(options, 'room') ?? 'standup';
      if (event === 'audioPlaybackChanged') room.canPlaybackAudio = args[0] === true;
      // Recordings without facts about the room are from rooms in which everybody came back.
      if (event === 'connectionStateChanged' && args[0] === 'reconnecting')
        before = remotes.size + departed.length;
      if (event === 'reconnected' && !told) setSize(Math.max(before, remotes.size));
      if (event === 'participantConnected') remotes.set(keyOf(args[0]) ?? '', args[0]);
      if (event === 'participantDisconnected') {
        departed.push(args[0]);
        if (!remotes.delete(keyOf(args[0]) ?? '') && !told) setSize(Math.max(0, remotes.size - 1));
      }
      room.emit(event, ...args);
    },
  };
}

/**
 * The real adapter with a room that emits the SDK events of a recording: the payload of an event is the list of its
 * arguments, `room.facts` is what the room reports about itself from then on, and `*.rejected-promise` carries the
 * error that an app would report, with the device in place of `*` where it is known.
 */
export function replayLivekit(options: object, clock: SourceClock, tap?: Tap): Replayed {
  const media = createReplayMedia();
  const { room, page, emit } = replayRoom(options, media);
  const source = livekitSourceOn(page, room, { clock, tap, join: () => Promise.resolve() });
  return {
    source,
    play(event, payload) {
      const [of, what] = event.split('.');
      if (what === 'rejected-promise') source.report(payload, deviceIn(of));
      else if (isOfMedia(event)) media.play(event, payload);
      else emit(event, Array.isArray(payload) ? payload : [payload]);
    },
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const livekitReplays: Readonly<Record<string, ReplayAdapter>> = { 'livekit-client': replayLivekit };
