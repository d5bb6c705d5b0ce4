import type { SourceClock } from '../kit/source/sourceBase.ts';
import { createEmitter } from '../kit/replay/emitter.ts';
import { textField } from '../kit/read/read.ts';
import { newReplayTrack } from '../kit/replay/replayMedia.ts';
import type { Flow } from '../kit/media/watchFlow.ts';
import { soundWithinMs } from '../peer/watchConnection.ts';

/** Plays one recorded event. */
export type Play = (payload: unknown) => void;

/** A peer connection that does what a recording says, with a microphone and a camera that it sends. */
export function replayPeer(tellFlow: (flow: Flow) => void = () => undefined) {
  const transport = createEmitter({ state: 'connected' });
  const senders = {
    audio: { track: newReplayTrack('audio'), transport },
    video: { track: newReplayTrack('video') },
  };
  const senderOf = (of: unknown) => senders[textField(of, 'kind') === 'video' ? 'video' : 'audio'];
  const pc = createEmitter({
    connectionState: 'new',
    signalingState: 'stable',
    iceGatheringState: 'new',
    localDescription: {},
    remoteDescription: null as object | null,
    getSenders: () => Object.values(senders),
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
    'track.switched': (to) => {
      const sender = senderOf(to);
      sender.track = newReplayTrack(sender.track.kind, textField(to, 'label') ?? '');
      pc.emit('negotiationneeded');
    },
    'pc.flow': (flow) => tellFlow(flow as Flow),
    ...Object.fromEntries(
      ['ended', 'mute', 'unmute'].map((event) => [
        `track.${event}`,
        (of: unknown) => {
          const { track } = senderOf(of);
          if (event === 'ended') track.readyState = 'ended';
          else track.muted = event === 'mute';
          track.emit(event);
        },
      ]),
    ),
  };
  return { pc, plays };
}

/**
 * A clock on which the wait for sound can end at once, because no time passes in a fixture.
 *
 * @param current of which call the events are now: only its wait ends
 */
export function hurriedClock(clock: SourceClock, current: () => unknown) {
  const waiting = new Map<() => void, unknown>();
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
    waiting.set(once, current());
    return undo;
  };
  const runOut = () => {
    for (const [run, of] of [...waiting]) if (of === current()) run();
  };
  return { clock: { ...clock, timer }, runOut };
}
