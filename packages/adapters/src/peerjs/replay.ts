import { ownEntry } from '@faultline/core';
import { createEmitter } from '../kit/replay/emitter.ts';
import { textField } from '../kit/read/read.ts';
import type { Replayed, ReplayAdapter } from '../kit/replay/replay.ts';
import type { SourceClock } from '../kit/source/sourceBase.ts';
import type { Tap } from '../kit/listen/tap.ts';
import type { PeerjsCallLike, PeerjsPeerLike } from './sdk.ts';
import { peerjsSource } from './source.ts';
import { hurriedClock, replayPeer } from '../webrtc/replayPeer.ts';
import { ofCall, replayedCalls } from '../kit/replay/replayedCalls.ts';

/** A recorded call with its peer connection. */
function replayCall(recorded: unknown, incoming: boolean) {
  const { pc, plays } = replayPeer();
  const emitter = createEmitter({
    connectionId: textField(recorded, 'connectionId') ?? 'mc_replayed',
    peer: textField(recorded, 'peer') ?? '',
    open: false,
    options: incoming ? { _payload: {} } : {},
    peerConnection: pc,
    dataChannel: { readyState: 'open' },
    close() {
      if (!emitter.open) return;
      emitter.open = false;
      emitter.emit('close');
    },
  });
  return {
    call: emitter satisfies PeerjsCallLike,
    play(event: string, payload: unknown) {
      const ofPeer = ownEntry(plays, event);
      if (ofPeer) ofPeer(payload);
      else if (event === 'close') {
        emitter.dataChannel.readyState = textField(payload, 'dataChannel') ?? 'open';
        emitter.close();
      } else {
        if (event === 'stream') emitter.open = true;
        emitter.emit(event, payload);
      }
    },
  };
}

/**
 * The real adapter with a peer that emits the SDK events of a recording. The payload of an event is its argument;
 * `track` adds a call that the app placed; `call.*` is emitted by the last call, or the one that `replay.call` names, `call.pc.*` and `call.track.*` by its
 * peer connection as in recordings of WebRTC; `call.close` gives the state of its data channel; `app.reconnect` is a
 * call by the app; `server.message` came from the server; and `server.socket` is the state of the WebSocket to it.
 */
export function replayPeerjs(_options: object, clock: SourceClock, tap?: Tap): Replayed {
  const calls = replayedCalls<ReturnType<typeof replayCall>>();
  const nobody = replayCall({}, false);
  const last = () => calls.current() ?? nobody;
  const hurried = hurriedClock(clock, last);
  const socket = createEmitter<{ _socket: unknown }>({ _socket: undefined });
  /** Whether the app called `reconnect()` before this source heard that the peer is disconnected. */
  let isTriedFirst = false;
  const peer = createEmitter({
    open: false,
    disconnected: false,
    destroyed: false,
    connections: {},
    socket,
    reconnect() {
      isTriedFirst = !peer.disconnected;
      Object.assign(peer, { open: false, disconnected: false });
    },
  });
  const source = peerjsSource(peer satisfies PeerjsPeerLike, {
    clock: hurried.clock,
    tap,
    getUserMedia: () => Promise.resolve(),
  });
  const states: Readonly<Record<string, () => void>> = {
    open: () => Object.assign(peer, { open: true, disconnected: false }),
    disconnected() {
      Object.assign(peer, { open: false, disconnected: !isTriedFirst });
      isTriedFirst = false;
    },
    close: () => Object.assign(peer, { destroyed: true }),
  };
  return {
    source,
    play(event, payload) {
      if (event.endsWith('.rejected-promise')) source.report(payload);
      else if (event === ofCall) calls.turnTo(payload);
      else if (event === 'app.reconnect') peer.reconnect();
      else if (event === 'server.socket') socket._socket = { readyState: payload };
      else if (event === 'server.message') socket.emit('message', payload);
      else if (event === 'call.pc.late') hurried.runOut();
      else if (event.startsWith('call.')) last().play(event.slice(5), payload);
      else if (event === 'track' || event === 'call') {
        const id = textField(payload, 'connectionId');
        const call = id === null ? undefined : calls.add(id, replayCall(payload, event === 'call')).call;
        if (event === 'track') source.track(call);
        else peer.emit('call', call ?? payload);
      } else {
        ownEntry(states, event)?.();
        peer.emit(event, payload);
      }
    },
  };
}

/** The replay adapters, by the npm name of the SDK. */
export const peerjsReplays: Readonly<Record<string, ReplayAdapter>> = { peerjs: replayPeerjs };
