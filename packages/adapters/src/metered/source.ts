import type { CallSource, Device } from '@faultline/core';
import { isEmitter } from '../kit/listen/listen.ts';
import { field, textField } from '../kit/read/read.ts';
import { createSourceBase, type SourceOptions } from '../kit/source/sourceBase.ts';
import { eventsOfSent, nothingSent } from '../kit/media/sentEvents.ts';
import { undoAll } from '../kit/source/undo.ts';
import { takeUntilDue } from '../kit/source/takeUntilDue.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { watchSentTracks, type SentTracks } from '../kit/media/watchSentTracks.ts';
import { factsOf } from './events/facts.ts';
import {
  connectionOf,
  emptyMemory,
  maxCalls,
  noLink,
  withLink,
  type LinkName,
  type MeteredMemory,
} from './events/memory.ts';
import { callsNow, endCalls, neverConnected, normaliseRemote } from './events/calls.ts';
import { gaveUp, normaliseClient } from './events/connection.ts';
import { othersMissed, waitOf } from './events/missing.ts';
import { withParties } from './events/parties.ts';
import { normalisePeer } from './events/peer.ts';
import { normaliseThrown } from './events/thrown.ts';
import { recoveriesOf } from './recoveries.ts';
import {
  clientEvents,
  peerEvents,
  remoteEvents,
  type MeteredClientLike,
  type MeteredPeerLike,
  type MeteredRemoteLike,
} from './sdk.ts';
import { misuse } from './misuse.ts';
import { watchUnanswered } from './unanswered.ts';

/** The SDK's objects: a client, a peer, or both; for the person, both are one connection. */
export interface MeteredObjects {
  readonly client?: MeteredClientLike;
  readonly peer?: MeteredPeerLike;
}

/** What `meteredSource` takes: a peer or a client, and options. */
export interface MeteredSourceOptions extends SourceOptions {
  /** The channel to join again; by default the one the peer was last in. */
  readonly channel?: string;
  /**
   * Creates a new peer, with its tracks, to replace one that the SDK has closed for good. The source listens to it and
   * joins the channel. Without this function a closed peer cannot be reconnected.
   */
  readonly newPeer?: () => MeteredPeerLike;
}

/** A {@link CallSource} that also accepts errors that the SDK throws. */
export interface MeteredSource extends CallSource {
  /**
   * Reports an error that a method of the SDK threw or rejected with. A device says what a failed `replaceTrack` was
   * for; with it the app's own `getUserMedia()` can be reported too, which this SDK never calls.
   *
   * @example await meteredPeer.replaceTrack(oldTrack, newTrack).catch((error) => source.report(error, 'microphone'));
   */
  report(error: unknown, device?: Device): void;
  /**
   * The remote peer that a call is with now: after an outage the same call can have another peer id. Null when unknown.
   */
  peerIdOf(callId: string): string | null;
}

/** The connection status for a state from before anyone listened. */
const stateNow = {
  connecting: { ...noLink, status: 'connecting' },
  joining: { ...noLink, status: 'connecting' },
  connected: { ...noLink, status: 'connected', welcomed: true },
  joined: { ...noLink, status: 'connected', welcomed: true },
  reconnecting: { ...noLink, status: 'lost', retrying: true, welcomed: true },
} as const;

/** The source, with a watch on first offers: a replay has no peer connections, only what was found out about them. */
export function makeSource(
  objects: MeteredObjects,
  options: MeteredSourceOptions,
  watch: typeof watchUnanswered,
): MeteredSource {
  const given = [objects.client, objects.peer].filter((one) => one !== undefined);
  if (given.length === 0 || !given.every(isEmitter)) throw misuse('adapters/metered-no-object');
  const base = createSourceBase('metered', emptyMemory, options);
  const takeRead = takeUntilDue(base, {
    waitOf,
    read: (memory, at) => withParties(othersMissed(memory, at)),
  });
  const take: typeof base.take = (event, read) =>
    takeRead(event, (memory, at) => withParties(read(memory, at)));
  const remotes = createTracked<MeteredRemoteLike>(base, { max: maxCalls });
  let { peer } = objects;
  let undoPeer: () => void = () => undefined;

  const insidePeer = (): MeteredClientLike | null => {
    const inside = field(peer, 'client');
    return isEmitter(inside) ? (inside as MeteredClientLike) : null;
  };
  // The client of a peer is one connection, even if it is also passed separately.
  const ownClient = () => (objects.client === insidePeer() ? undefined : objects.client);
  const channel = () => options.channel ?? base.memory.channel;
  /** A peer that never joined can join again; one that waits for its client returns with that client. */
  const peerCanReturn = (): boolean =>
    peer?.state === 'reconnecting'
      ? insidePeer()?.state === 'closed'
      : peer?.state !== 'closed' && channel() !== null;
  const facts = (link: LinkName) =>
    factsOf({
      client: link === 'client' ? ownClient() : insidePeer(),
      peer,
      hearsInside: insidePeer() !== null,
      restorable: link === 'client' || options.newPeer !== undefined || peerCanReturn(),
    });

  const follow = (remote: MeteredRemoteLike) => {
    if (isEmitter(remote))
      remotes.add(remote, () => {
        const unlisten = base.listen(
          remote,
          remoteEvents,
          (name, payload) => {
            take(name, (memory, at) => normaliseRemote(memory, remote, name, payload, at));
            sent?.look();
          },
          'remote',
        );
        const unwatch = watch(
          remote,
          () =>
            base.guard(
              'unanswered',
              () => take('unanswered', (memory, at) => neverConnected(memory, remote, at)),
              { from: remote, of: 'remote', args: [{ from: remote.state }] },
            ),
          () => peer?.state === 'joined',
          base,
        );
        return () => undoAll([unlisten, unwatch]);
      });
  };
  /** What all connections to the others send; the SDK creates them again after an outage. */
  const connections = () => remotes.objects().map(({ pc }) => pc);
  const watchSent = () =>
    watchSentTracks(
      connections,
      (news) =>
        take('sent', (memory, at) => {
          const actions = peer?.replaceTrack ? (['resumeMedia', 'useDevice'] as const) : [];
          return { memory, events: eventsOfSent('metered', news, at, { actions }) };
        }),
      base,
    );
  let sent: SentTracks | null = null;
  const watchAnew = () => {
    sent?.stop();
    sent = watchSent();
  };
  const listenToClient = (link: LinkName, client: MeteredClientLike | null | undefined) =>
    base.listen(
      client,
      clientEvents,
      (name, payload) =>
        take(name, (memory, at) => normaliseClient(memory, link, name, payload, facts(link), at)),
      link === 'peer' ? 'client' : '',
    );
  const listenToPeer = () => {
    const undoOwn = base.listen(peer, peerEvents, (name, payload) => {
      const remote = field(payload, 'peer');
      if (name === 'peer-joined') follow(remote as MeteredRemoteLike);
      take(name, (memory, at) => normalisePeer(memory, name, payload, facts('peer'), at));
      if (name === 'peer-left') {
        remotes.forget(remote);
        // When alone, nobody misses what is not sent; during an outage the others come back.
        if (connections().length === 0 && peer?.state !== 'reconnecting') {
          take('sent', (memory, at) => ({ memory, events: nothingSent(at) }));
          watchAnew();
        }
      }
      if (name === 'peer-joined' || name === 'peer-left') sent?.look();
      // After joining again, trouble with what is sent is reported again.
      if (name === 'state-change' && textField(payload, 'to') === 'closed') watchAnew();
    });
    const undoInside = listenToClient('peer', insidePeer());
    undoPeer = base.onStop(() => {
      undoOwn();
      undoInside();
      remotes.forgetAll();
    });
  };

  const renew = (make: () => MeteredPeerLike): MeteredPeerLike => {
    const fresh = make();
    if (!isEmitter(fresh)) throw misuse('adapters/metered-new-peer');
    const old = peer;
    undoPeer();
    peer = fresh;
    take('newPeer', (memory, at) => endCalls(memory, at, () => true));
    if (base.connected()) listenToPeer();
    void old?.close?.().catch(() => undefined);
    return fresh;
  };

  /** Nobody listened when the SDK gave up: its client is closed, and not by the app. */
  const isDead = (link: LinkName): boolean => {
    const object = link === 'client' ? ownClient() : peer?.state === 'reconnecting' ? insidePeer() : null;
    return object?.state === 'closed' && facts(link).ownClose === false;
  };

  const tellCurrent = () => {
    // Call ids outlive a store: the id of an ended call must not be used again.
    const { calls, expectedSince } = base.memory;
    let now: MeteredMemory = { ...emptyMemory, calls, expectedSince, channel: textField(peer, 'channel') };
    for (const [link, object] of [['client', ownClient()] as const, ['peer', peer] as const]) {
      const state = textField(object, 'state') ?? '';
      if (object) now = withLink(now, link, stateNow[state as keyof typeof stateNow] ?? noLink);
    }
    take('state', (_, at) => ({ memory: now, events: [connectionOf(now, at)] }));
    for (const link of ['client', 'peer'] as const)
      if (isDead(link)) take('state', (memory, at) => gaveUp(memory, link, null, facts(link), at));
    const present = [...(peer?.remotePeers ?? [])];
    take('peers', (memory, at) => callsNow(memory, present, at));
    for (const remote of present) {
      follow(remote);
      take('state-change', (memory, at) =>
        normaliseRemote(memory, remote, 'state-change', { to: remote.state }, at),
      );
    }
  };

  const ifGone = <Kind>(link: LinkName, object: Kind | undefined): Kind | null => {
    const { status, retrying } = base.memory.links[link] ?? noLink;
    return status === 'lost' && !retrying ? (object ?? null) : null;
  };

  const report = (error: unknown, device?: Device) =>
    take('report', (memory, at) =>
      normaliseThrown(memory, error, { device, restorable: facts(peer ? 'peer' : 'client').restorable }, at),
    );

  return base.toSource(
    {
      start() {
        remotes.start();
        tellCurrent();
        listenToClient('client', ownClient());
        if (peer) listenToPeer();
        watchAnew();
        base.onStop(() => sent?.stop());
      },
      recoveries: recoveriesOf(() => {
        const { newPeer } = options;
        return {
          connections: connections(),
          replace: (old, fresh) => peer?.replaceTrack?.(old, fresh),
          report,
          client: ifGone('client', ownClient()),
          peer: ifGone('peer', peer),
          inside: insidePeer(),
          channel: channel(),
          renew: newPeer ? () => renew(newPeer) : null,
          refused: report,
        };
      }),
    },
    {
      report,
      peerIdOf: (callId) => base.memory.calls.get(callId)?.peerId ?? null,
    },
  );
}

/**
 * Creates a source for a `SignallingClient`, a `MeteredPeer`, or both, of `@metered-ca/realtime` 1.2.0. Remote peers
 * are calls. Connect the store before `connect()` or `join()`, so that errors of the handshake count.
 *
 * @throws Error when it is given neither, or something without `on` and `off`.
 * @example const newPeer = () => new MeteredPeer({ tokenProvider });
 * const source = meteredSource({ peer: newPeer() }, { newPeer });
 */
export const meteredSource = (objects: MeteredObjects, options: MeteredSourceOptions = {}): MeteredSource =>
  makeSource(objects, options, watchUnanswered);
