import { ownEntry } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import { field, textField } from '../kit/read/read.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import { ofCall, replayedCalls } from '../kit/replay/replayedCalls.ts';
import { createReplayFlow } from '../kit/replay/replayFlow.ts';
import { hurriedClock, replayPeer, type Play } from './replayPeer.ts';
import { makeSource } from './source.ts';

/**
 * The real adapter with objects that repeat a recording. `track` adds a call; `pc.*` and `track.*` belong to the last
 * one, unless `replay.call` names another: `pc.agreed` means that offer and answer are there, `pc.left` that its transport was closed, `pc.flow` gives the
 * result of its counters, `pc.late` means that no sound arrived in time. `socket` adds a socket with its `readyState`,
 * `socket.open` and `socket.close` are its events, `socket.close()` is a call by the app; `app.ended` and
 * `app.remoteMuted` are reports of the app.
 */
export function replayWebrtc(_options: object, clock: SourceClock, tap?: Tap): Replayed {
  const flows = createReplayFlow();
  const calls = replayedCalls<ReturnType<typeof replayPeer>>();
  const nobody = replayPeer();
  const last = () => calls.current() ?? nobody;
  const hurried = hurriedClock(clock, last);
  const source = makeSource(
    { clock: hurried.clock, tap, getUserMedia: () => Promise.resolve(), reconnect: () => undefined },
    flows.watch,
  );
  let socket = createEmitter({ readyState: 0, close: () => undefined });
  const socketTurns = (event: string, readyState: number, payload?: unknown) => {
    socket.readyState = readyState;
    socket.emit(event, payload);
  };
  const plays: Readonly<Record<string, Play>> = {
    track(call) {
      const callId = textField(call, 'callId') ?? 'replayed';
      const added: ReturnType<typeof replayPeer> = replayPeer((flow) => flows.play(added.pc, flow));
      calls.add(callId, added);
      source.track(added.pc, {
        callId,
        remote: textField(call, 'remote'),
        direction: textField(call, 'direction') === 'inbound' ? 'inbound' : 'outbound',
      });
    },
    socket(of) {
      socket = createEmitter({ readyState: Number(field(of, 'readyState') ?? 0), close: () => undefined });
      source.socket(socket);
    },
    'socket.open': () => socketTurns('open', 1),
    'socket.close': (payload) => socketTurns('close', 3, payload),
    'socket.close()': () => socket.close(),
    'pc.late': hurried.runOut,
    [ofCall]: calls.turnTo,
    'app.ended': (how) => source.ended(last().pc, how as object),
    'app.remoteMuted': (muted) => source.remoteMuted(last().pc, muted === true),
  };
  return {
    source,
    play(event, payload) {
      if (event.endsWith('.rejected-promise')) source.report(payload);
      else (ownEntry(plays, event) ?? ownEntry(last().plays, event))?.(payload);
    },
  };
}

/** The replay adapters. There is no SDK: they are named after this package itself. */
export const webrtcReplays: Readonly<Record<string, ReplayAdapter>> = { webrtc: replayWebrtc };
