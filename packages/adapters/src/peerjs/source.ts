import type { CallSource, Device } from '@faultline/core';
import type { GetUserMedia } from '../kit/media/devices.ts';
import { deviceOfMediaError } from '../kit/read/mediaError.ts';
import { isEmitter, mustEmit } from '../kit/listen/listen.ts';
import { field } from '../kit/read/read.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { createWaiting } from '../kit/source/waiting.ts';
import { createCalls } from './calls.ts';
import { peerSeen } from './events/connection.ts';
import { normaliseMessage, normalisePeer } from './events/events.ts';
import { callsOf, peerFactsOf } from './events/facts.ts';
import { reported } from './events/failures.ts';
import { emptyMemory } from './events/memory.ts';
import { recoveriesOf } from './recoveries.ts';
import { listenToReconnect } from './reconnecting.ts';
import { peerEvents, type PeerjsCallLike, type PeerjsPeerLike } from './sdk.ts';

/** Options of `peerjsSource`. */
export interface PeerjsSourceOptions extends SourceOptions {
  /** Asks for the microphone or camera; by default the browser's own. */
  readonly getUserMedia?: GetUserMedia;
}

/** A {@link CallSource} that also accepts calls that the app places, and errors that the SDK does not emit. */
export interface PeerjsSource extends CallSource {
  /**
   * Listens to a call. Pass what `peer.call()` returned, because the SDK emits nothing about outgoing calls; incoming
   * calls are found automatically. Returns its argument, even if that is no call: `peer.call()` returns undefined on a
   * disconnected peer.
   *
   * @example const call = source.track(peer.call('bob', stream));
   */
  track<Given extends PeerjsCallLike | undefined>(call: Given): Given;
  /**
   * Reports what `getUserMedia()` rejected with, with the requested device (by default the microphone), or an error of
   * a data connection.
   *
   * @example navigator.mediaDevices.getUserMedia({ audio: true }).catch((error) => source.report(error));
   */
  report(error: unknown, device?: Device): void;
}

/**
 * Creates a source for one `Peer` of `peerjs` and its media connections, seen with 1.5.5. It adds listeners beside the
 * app's own, and removes only these. Pass calls that the app places to `track`.
 *
 * @throws Error when the peer, or a call given to `track`, has no `on` and `off`.
 * @example const source = peerjsSource(new Peer('ada'));
 */
export function peerjsSource(peer: PeerjsPeerLike, options: PeerjsSourceOptions = {}): PeerjsSource {
  mustEmit(peer, 'peerjsSource', 'the peer that `new Peer(…)` returned');
  const base = createSourceBase('peerjs', emptyMemory, options);
  const waiting = createWaiting(base);
  const calls = createCalls(base);
  const facts = () => peerFactsOf(peer);
  const report = (error: unknown, device: Device = deviceOfMediaError(error)) =>
    base.take('report', (memory, at) => reported(memory, error, device, facts(), at));

  return base.toSource(
    {
      start() {
        base.take('peer', (memory, at) => peerSeen(memory, facts(), at));
        calls.start();
        for (const call of callsOf(peer)) if (isEmitter(call)) calls.follow(call);
        base.listen(peer, peerEvents, (name, payload) => {
          if (name === 'call' && isEmitter(payload)) calls.follow(payload as PeerjsCallLike);
          else base.take(name, (memory, at) => normalisePeer(memory, name, payload, facts(), at));
        });
        base.listen(
          field(peer, 'socket'),
          ['message'],
          (name, message) => base.take(name, (memory, at) => normaliseMessage(memory, message, at)),
          'server',
        );
        listenToReconnect(peer, base);
      },
      recoveries: recoveriesOf({
        peer,
        calls,
        facts,
        waiting,
        getUserMedia: options.getUserMedia,
        report,
      }),
    },
    {
      track(call) {
        if (call === undefined) return call;
        mustEmit(call, 'track()', 'what peer.call() returned');
        calls.follow(call);
        return call;
      },
      report,
    },
  );
}
