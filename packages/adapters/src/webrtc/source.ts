import type { CallSource, Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import type { Heard } from '../kit/listen/tap.ts';
import { deviceOfMediaError } from '../kit/read/mediaError.ts';
import { mustEmit } from '../kit/listen/listen.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { createWaiting } from '../kit/source/waiting.ts';
import { watchFlow } from '../kit/media/watchFlow.ts';
import type { WebrtcEnd } from './events/ending.ts';
import { reported } from './events/failures.ts';
import { emptyMemory } from './events/memory.ts';
import { createPeers, type Given, type WebrtcCall } from './peers.ts';
import { recoveriesOf } from './recoveries.ts';
import type { SocketLike } from './sdk.ts';
import { createSockets } from './sockets.ts';

/** Options of `webrtcSource`. */
export interface WebrtcSourceOptions extends SourceOptions {
  /**
   * Opens the app's signalling again, and passes the new socket to `socket()`. Without it, reconnecting is not offered.
   */
  readonly reconnect?: () => unknown;
  /** Whether the app opens its socket again by itself after each loss. */
  readonly retries?: boolean;
  /** Asks for the microphone or camera; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} for apps that create their peer connections themselves, without an SDK for calls. */
export interface WebrtcSource extends CallSource {
  /**
   * Watches a peer connection as one call, from its present state on, until it is closed or `ended` is called. Pass it
   * before offer and answer are created. A function is called every second, to find connections that appear later or
   * are replaced.
   *
   * @returns its argument.
   * @example const pc = source.track(new RTCPeerConnection(), { remote: 'Ana', direction: 'outbound' });
   */
  track<One extends Given>(peer: One, call?: WebrtcCall): One;
  /**
   * Reports how a call ended, if the app's own signalling knows. Call it before closing the connection: `close()` alone
   * counts as the person's own action.
   *
   * @param peer the value that was passed to `track`
   * @example if (message.type === 'bye') { source.ended(pc, { reason: 'hungUp' }); pc.close(); }
   * @example source.ended(pc, { status: response.status }); // the offer was refused
   */
  ended(peer: Given, how?: WebrtcEnd): void;
  /**
   * Reports that the other side is muted, or no longer muted. Only an app knows this: a side that mutes by removing its
   * track looks like one whose sound does not arrive.
   */
  remoteMuted(peer: Given, muted: boolean): void;
  /**
   * Watches the app's WebSocket, or an object of a similar class; a newer one replaces it. `close()` from this side is
   * the app's own action, any other close a loss. Calls do not depend on it and continue.
   *
   * @returns its argument.
   * @throws Error when it has no way to add listeners.
   */
  socket<One extends SocketLike>(socket: One): One;
  /**
   * Reports what `getUserMedia()` rejected with, and for which device: by default the one that the error names,
   * else the microphone.
   *
   * @example navigator.mediaDevices.getUserMedia({ audio: true }).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/** The source, with a watch on the flow of sound: a replay has no counters, only their recorded results. */
export function makeSource(options: WebrtcSourceOptions, watch: typeof watchFlow): WebrtcSource {
  const { tap } = options;
  /** Of the app's own acts, only the source knows which call they are about: the tracking itself names it. */
  const ofCall = (heard: Heard): Heard => {
    const [given, call] = heard.args as [Given, WebrtcCall?];
    if (heard.from !== null) return heard;
    const id = heard.name === 'track' ? peers.named(given, call) : peers.idOf(given);
    return id === undefined ? heard : { ...heard, call: id };
  };
  const base = createSourceBase('webrtc', emptyMemory, {
    ...options,
    tap: tap && ((heard) => tap(ofCall(heard))),
  });
  const waiting = createWaiting(base);
  const peers = createPeers(base, watch);
  const { reconnect, retries = false, getUserMedia } = options;
  const sockets = createSockets(base, { retries, actions: reconnect ? ['reconnect'] : [] });
  const report = (error: unknown, device: Device = deviceOfMediaError(error)) =>
    base.take('report', (memory, at) => reported(memory, error, device, at));

  return base.toSource<Omit<WebrtcSource, keyof ReturnType<typeof base.toSource>>>(
    {
      start() {
        sockets.start();
        peers.start();
      },
      recoveries: recoveriesOf({ waiting, peers: peers.all, getUserMedia, report, reconnect }),
    },
    {
      track<One extends Given>(peer: One, call: WebrtcCall = {}) {
        if (typeof peer !== 'function') mustEmit(peer, 'track()', 'an RTCPeerConnection, or a function');
        peers.track(peer, call);
        return peer;
      },
      ended: (peer: Given, how: WebrtcEnd = {}) => peers.ended(peer, how),
      remoteMuted: (peer: Given, muted: boolean) => peers.remoteMuted(peer, muted),
      socket<One extends SocketLike>(socket: One) {
        mustEmit(socket, 'socket()', 'a WebSocket');
        sockets.use(socket);
        return socket;
      },
      report,
    },
  );
}

/**
 * Creates a source for the peer connections, the socket and the sent tracks of an app without an SDK for calls. It adds
 * listeners beside the app's own, and removes only these.
 *
 * @example
 * const source = webrtcSource();
 * createCallStore([source]).connect();
 * const pc = source.track(new RTCPeerConnection(), { remote: 'Ana', direction: 'outbound' });
 */
export const webrtcSource = (options: WebrtcSourceOptions = {}): WebrtcSource =>
  makeSource(options, watchFlow);
