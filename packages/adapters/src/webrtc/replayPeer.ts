import type { SourceClock } from '../kit/sourceBase.ts';
import { createEmitter } from '../kit/emitter.ts';
import { textField } from '../kit/read.ts';
import type { Flow } from '../kit/watchFlow.ts';
import { soundWithinMs } from '../peer/watchConnection.ts';

/** Plays one recorded event. */
export type Play = (payload: unknown) => void;

const newTrack = (kind: string) =>
  createEmitter({ kind, label: `Recorded ${kind}`, readyState: 'live', muted: false });

/** A peer connection that repeats a recording, with a microphone and a camera that it sends. */
export function replayPeer(tellFlow: (flow: Flow) => void = () => undefined) {
  const tracks = { audio: newTrack('audio'), video: newTrack('video') };
  const transport = createEmitter({ state: 'connected' });
  const senders = [{ track: tracks.audio, transport }, { track: tracks.video }];
  const pc = createEmitter({
    connectionState: 'new',
    signalingState: 'stable',
    iceGatheringState: 'new',
    localDescription: {},
    remoteDescription: null as object | null,
    getSenders: () => senders,
    restartIce: () => undefined,
    close: () => undefined,
  });
  const changes = (event: string, fields: object) => {
    Object.assign(pc, fields);
    pc.emit(event);
  };
  const plays: Readonly<Record<string, Play>> = {
    'pc.connectionState': (connectionState) => changes('connectionstatechange', { connectionState }),
    'pc.agreed': () => changes('signalingstatechange', { remoteDescription: {} }),
    'pc.gathered': (localDescription) =>
      changes('icegatheringstatechange', { iceGatheringState: 'complete', localDescription }),
    'pc.restart': () => pc.restartIce(),
    'pc.close': () => pc.close(),
    'pc.left': () => {
      transport.state = 'closed';
      transport.emit('statechange');
    },
    'pc.flow': (flow) => tellFlow(flow as Flow),
    ...Object.fromEntries(
      ['ended', 'mute', 'unmute'].map((event) => [
        `track.${event}`,
        (of: unknown) => {
          const track = textField(of, 'kind') === 'video' ? tracks.video : tracks.audio;
          if (event === 'ended') track.readyState = 'ended';
          else track.muted = event === 'mute';
          track.emit(event);
        },
      ]),
    ),
  };
  return { pc, plays };
}

/** A clock on which the wait for sound can end at once, because no time passes in a fixture. */
export function hurriedClock(clock: SourceClock) {
  const waiting = new Set<() => void>();
  const timer: SourceClock['timer'] = (run, ms) => {
    if (ms !== soundWithinMs) return clock.timer(run, ms);
    const once = () => {
      undo();
      run();
    };
    const cancel = clock.timer(once, ms);
    const undo = () => {
      cancel();
      waiting.delete(once);
    };
    waiting.add(once);
    return undo;
  };
  return { clock: { ...clock, timer }, runOut: () => [...waiting].forEach((run) => run()) };
}
