import type { CallSource, Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/devices.ts';
import { mustEmit } from '../kit/listen.ts';
import { createSourceBase, type SourceOptions } from '../kit/sourceBase.ts';
import { createWaiting } from '../kit/waiting.ts';
import { watchFlow } from '../kit/watchFlow.ts';
import type { WebrtcEnd } from './events/ending.ts';
import { reported } from './events/failures.ts';
import { emptyMemory } from './events/memory.ts';
import { createPeers, type Given, type WebrtcCall } from './peers.ts';
import { recoveriesOf } from './recoveries.ts';
import type { SocketLike } from './sdk.ts';
import { createSockets } from './sockets.ts';

export interface WebrtcSourceOptions extends SourceOptions {
  /** Opens the app's signalling again, and gives the new socket to `socket()`. Without it nothing offers to reconnect. */
  readonly reconnect?: () => unknown;
  /** The app opens its socket again by itself after each loss. */
  readonly retries?: boolean;
  /** Asks for the microphone or camera; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} for apps that hold their peer connections themselves, without an SDK for calls. */
export interface WebrtcSource extends CallSource {
  /**
   * Watches a peer connection as one call, from its present state on, until it is closed or `ended` is called. Give it before
   * offer and answer are made. A function is asked every second, for connections that come later or are replaced.
   *
   * @returns what it was given.
   * @example const pc = source.track(new RTCPeerConnection(), { remote: 'Ana', direction: 'outbound' });
   */
  track<One extends Given>(peer: One, call?: WebrtcCall): One;
  /**
   * Tells how a call ended, where the app's own signalling knows. Call it before closing the connection: a bare `close()` is
   * the person's own act.
   *
   * @param peer what `track` was given
   * @example if (message.type === 'bye') { source.ended(pc, { reason: 'hungUp' }); pc.close(); }
   * @example source.ended(pc, { status: response.status }); // the offer was refused
   */
  ended(peer: Given, how?: WebrtcEnd): void;
  /**
   * Tells that the other side is muted, or not any more. Only an app knows: one that mutes by taking its track away looks like
   * one whose sound does not come.
   */
  remoteMuted(peer: Given, muted: boolean): void;
  /**
   * Watches the app's WebSocket, or a class that looks the same; a newer one takes its place. `close()` of this side is the
   * app's own act, any other close a loss. Calls flow beside it and go on.
   *
   * @returns what it was given.
   * @throws Error when it cannot be listened to.
   */
  socket<One extends SocketLike>(socket: One): One;
  /**
   * Reports what `getUserMedia()` rejected with, and for which device: the microphone, where none is named.
   *
   * @example navigator.mediaDevices.getUserMedia({ audio: true }).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/** The source, with what watches the flow of sound: a replay has no counters, only what was told of them. */
export function makeSource(options: WebrtcSourceOptions, watch: typeof watchFlow): WebrtcSource {
  const base = createSourceBase('webrtc', emptyMemory, options);
  const waiting = createWaiting(base);
  const peers = createPeers(base, watch);
  const { reconnect, retries = false, getUserMedia } = options;
  const sockets = createSockets(base, { retries, actions: reconnect ? ['reconnect'] : [] });
  const report = (error: unknown, device: Device = 'microphone') =>
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
 * Peer connections, a socket and sent tracks of an app without an SDK for calls. Listens beside the app's own listeners and
 * removes only its own.
 *
 * @example
 * const source = webrtcSource();
 * createCallStore([source]).connect();
 * const pc = source.track(new RTCPeerConnection(), { remote: 'Ana', direction: 'outbound' });
 */
export const webrtcSource = (options: WebrtcSourceOptions = {}): WebrtcSource =>
  makeSource(options, watchFlow);
