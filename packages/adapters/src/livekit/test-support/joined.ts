import { createCallStore, type Screen } from '@faultline/core';
import { createEmitter, createVirtualClock, watchScreen } from '@faultline/testing';
import { livekitSource } from '../source.ts';

export const newTrack = (kind: string, label = 'Headset') =>
  createEmitter({ kind, label, readyState: 'live', muted: false });

/** A published track, as the SDK keeps it. */
export interface Published {
  readonly trackSid: string;
  readonly source: string;
  isMuted: boolean;
  track: object;
}

const none = () => Promise.resolve<unknown>(undefined);

/** A person in a room with a published microphone, as `livekit-client` 2.23.0 behaves, and what is on the screen. */
export function joined(track: object = { mediaStreamTrack: newTrack('audio') }) {
  const microphone: Published = { trackSid: 'TR_mic', source: 'microphone', isMuted: false, track };
  /** What the SDK does when microphone or camera are switched. */
  const sdk = {
    switches: none as (on: boolean) => Promise<unknown>,
    chooses: none as (id: string) => Promise<unknown>,
  };
  const me = {
    identity: 'ada',
    isLocal: true,
    permissions: {},
    trackPublications: new Map<string, unknown>([[microphone.trackSid, microphone]]),
    setMicrophoneEnabled: (on: boolean) => sdk.switches(on),
    setCameraEnabled: (on: boolean) => sdk.switches(on),
  };
  const room = createEmitter({
    state: 'connected',
    name: 'standup',
    canPlaybackAudio: true,
    localParticipant: me,
    remoteParticipants: new Map<string, unknown>([['grace', { identity: 'grace', isLocal: false }]]),
    engine: createEmitter({ isClosed: false }) as object,
    startAudio: none,
    startVideo: none,
    switchActiveDevice: (_: 'audioinput' | 'videoinput', id: string) => sdk.chooses(id),
    disconnect: none,
  });
  /** As `Room.disconnect()`: it closes the engine, and tells later. */
  room.disconnect = async () => {
    Object.assign(room.engine, { isClosed: true });
    await none();
    room.state = 'disconnected';
    room.emit('connectionStateChanged', 'disconnected');
    room.emit('disconnected', 1);
  };
  const clock = createVirtualClock(1_000_000);
  const source = livekitSource(room, { clock, join: none });
  const store = createCallStore([source], { clock });
  const seen = watchScreen(store);
  const screen = (ms = 2_000): Screen => {
    clock.runTo(clock.now() + ms);
    return seen().screen;
  };
  return {
    room,
    sdk,
    me,
    microphone,
    store,
    source,
    stop: store.connect(),
    screen,
    /** The conditions on the screen after a while. */
    shows(ms?: number): readonly string[] {
      const { banner, prompt, dialog, indicators } = screen(ms);
      return [banner, prompt, dialog, ...indicators].flatMap((one) => one?.condition ?? []);
    },
    says: room.emit,
  };
}
