import type { CallSource, Device, Emit } from '@faultline/core';
import { leaving } from '../bounded.ts';
import { createGuard } from '../guard.ts';
import { oneStore, undoAll } from '../oneStore.ts';
import { factsOf } from './facts.ts';
import {
  connectionOf,
  emptyMemory,
  maxCalls,
  noLink,
  withLink,
  type LinkName,
  type MeteredMemory,
  type MeteredStep,
} from './memory.ts';
import { callsNow, endCalls, normaliseRemote } from './normaliseCall.ts';
import { gaveUp, normaliseClient } from './normaliseConnection.ts';
import { normalisePeer } from './normalisePeer.ts';
import { normaliseThrown } from './normaliseThrown.ts';
import { field, textField } from '../read.ts';
import { recover } from './recover.ts';
import {
  clientEvents,
  peerEvents,
  remoteEvents,
  type MeteredClientLike,
  type MeteredPeerLike,
  type MeteredRemoteLike,
} from './sdk.ts';

/** The SDK's objects: a client, a peer, or both, which are then one connection to the person. */
export interface MeteredObjects {
  readonly client?: MeteredClientLike;
  readonly peer?: MeteredPeerLike;
}

export interface MeteredSourceOptions {
  /** Unique in a store; `metered` by default. */
  readonly id?: string;
  /** What the person calls this, where a store has several sources. */
  readonly label?: string;
  /** The channel to join again; the one the peer was last in by default. */
  readonly channel?: string;
  /**
   * Makes a new peer, with its tracks, in place of one that the SDK has closed for good. The source listens to it and
   * joins the channel. Without it a closed peer cannot be reconnected.
   */
  readonly newPeer?: () => MeteredPeerLike;
  readonly now?: () => number;
}

/** A {@link CallSource} that also takes in what the SDK throws. */
export interface MeteredSource extends CallSource {
  /**
   * Reports an error that a method of the SDK threw or rejected with. A device says what a failed `replaceTrack` was
   * for; with it the app's own `getUserMedia()` can be reported too, which this SDK never calls.
   *
   * @example await peer.replaceTrack(old, fresh).catch((error) => source.report(error, 'microphone'));
   */
  report(error: unknown, device?: Device): void;
  /** The remote peer that a call is with now: after an outage the same call can be with another id. Null: unknown. */
  peerIdOf(callId: string): string | null;
}

interface EmitterLike {
  on(event: string, listener: (payload: unknown) => void): unknown;
  off(event: string, listener: (payload: unknown) => void): unknown;
}

const isEmitter = (value: unknown): boolean =>
  typeof field(value, 'on') === 'function' && typeof field(value, 'off') === 'function';

/** What a state that was there before anyone listened says of a connection. */
const stateNow = {
  connecting: { ...noLink, status: 'connecting' },
  joining: { ...noLink, status: 'connecting' },
  connected: { ...noLink, status: 'connected', welcomed: true },
  joined: { ...noLink, status: 'connected', welcomed: true },
  reconnecting: { ...noLink, status: 'lost', retrying: true, welcomed: true },
} as const;

/**
 * The events of a `SignallingClient`, a `MeteredPeer`, or both, of `@metered-ca/realtime` 1.2.0. Remote peers are calls.
 * Connect the store before `connect()` or `join()`, so that errors of the handshake count.
 *
 * @throws Error when it is given neither, or something without `on` and `off`.
 * @example const source = meteredSource({ peer }, { newPeer: () => new MeteredPeer({ tokenProvider }) });
 */
export function meteredSource(objects: MeteredObjects, options: MeteredSourceOptions = {}): MeteredSource {
  const given = [objects.client, objects.peer].filter((one) => one !== undefined);
  if (given.length === 0 || !given.every(isEmitter))
    throw new Error(
      'meteredSource was given nothing that it can listen to. Pass { client: new SignallingClient(…) }, { peer: new MeteredPeer(…) }, or both.',
    );
  const now = options.now ?? Date.now;
  let memory: MeteredMemory = emptyMemory;
  let emit: Emit | null = null;
  let { peer } = objects;
  const undosOfPeer: (() => void)[] = [];
  /** The remote peers that are listened to. */
  const remotes = new Map<unknown, () => void>();

  const insidePeer = (): MeteredClientLike | null => {
    const inside = field(peer, 'client');
    return isEmitter(inside) ? (inside as MeteredClientLike) : null;
  };
  // The client of a peer is one connection, also where it is passed twice.
  const ownClient = () => (objects.client === insidePeer() ? undefined : objects.client);
  const channel = () => options.channel ?? memory.channel;
  /** A peer that never joined can join again; one that waits for its client comes back with that. */
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

  const guard = createGuard('metered', now, (event) => emit?.(event));
  const take = (name: string, step: (at: number) => MeteredStep) =>
    guard(name, () => {
      const next = step(now());
      memory = next.memory;
      for (const event of next.events) emit?.(event);
    });

  const listen = <Name extends string>(
    emitter: EmitterLike,
    names: readonly Name[],
    step: (name: Name, payload: unknown, at: number) => MeteredStep,
  ) => {
    const undos = names.map((name) => {
      const listener = (payload: unknown) => take(name, (at) => step(name, payload, at));
      emitter.on(name, listener);
      return () => void emitter.off(name, listener);
    });
    return () => undoAll(undos);
  };

  const leave = (remote: unknown) => {
    remotes.get(remote)?.();
    remotes.delete(remote);
  };
  const follow = (remote: MeteredRemoteLike) => {
    if (!isEmitter(remote) || remotes.has(remote)) return;
    remotes.set(
      remote,
      listen(remote, remoteEvents, (name, payload, at) => normaliseRemote(memory, remote, name, payload, at)),
    );
    const gone = leaving(remotes, () => false, maxCalls);
    if (gone !== undefined) leave(gone);
  };

  const attach = (link: LinkName, client: MeteredClientLike) =>
    listen(client, clientEvents, (name, payload, at) =>
      normaliseClient(memory, link, name, payload, facts(link), at),
    );

  const attachPeer = (one: MeteredPeerLike) => {
    undosOfPeer.push(
      listen(one, peerEvents, (name, payload, at) => {
        const remote = field(payload, 'peer');
        if (name === 'peer-joined') follow(remote as MeteredRemoteLike);
        const step = normalisePeer(memory, name, payload, facts('peer'), at);
        if (name === 'peer-left') leave(remote);
        return step;
      }),
    );
    const inside = insidePeer();
    if (inside) undosOfPeer.push(attach('peer', inside));
  };

  const leavePeer = () => {
    undoAll(undosOfPeer);
    for (const remote of [...remotes.keys()]) leave(remote);
  };

  const renew = (make: () => MeteredPeerLike): MeteredPeerLike => {
    const fresh = make();
    if (!isEmitter(fresh))
      throw new Error(
        'The `newPeer` of meteredSource returned nothing that it can listen to. Return a new MeteredPeer.',
      );
    const old = peer;
    leavePeer();
    peer = fresh;
    take('newPeer', (at) => endCalls(memory, at, () => true));
    if (emit) attachPeer(fresh);
    void old?.close?.().catch(() => undefined);
    return fresh;
  };

  /** Nobody listened when the SDK gave up: its client is closed, and not by the app. */
  const isDead = (link: LinkName): boolean => {
    const object = link === 'client' ? ownClient() : peer?.state === 'reconnecting' ? insidePeer() : null;
    return object?.state === 'closed' && facts(link).ownClose === false;
  };

  const emitCurrent = () => {
    for (const [link, object] of [['client', ownClient()] as const, ['peer', peer] as const]) {
      const state = textField(object, 'state') ?? '';
      if (object) memory = withLink(memory, link, stateNow[state as keyof typeof stateNow] ?? noLink);
    }
    memory = { ...memory, channel: textField(peer, 'channel') };
    emit?.(connectionOf(memory, now()));
    for (const link of ['client', 'peer'] as const)
      if (isDead(link)) take('state', (at) => gaveUp(memory, link, null, facts(link), at));
    const present = [...(peer?.remotePeers ?? [])];
    take('peers', (at) => callsNow(memory, present, at));
    for (const remote of present) {
      follow(remote);
      take('state-change', (at) => normaliseRemote(memory, remote, 'state-change', { to: remote.state }, at));
    }
  };

  const gone = (link: LinkName): boolean => {
    const one = memory.links[link];
    return one?.status === 'lost' && !one.retrying;
  };

  const report = (error: unknown, device?: Device) =>
    take('report', (at) =>
      normaliseThrown(memory, error, { device, restorable: facts(peer ? 'peer' : 'client').restorable }, at),
    );

  return {
    id: options.id ?? 'metered',
    sdk: 'metered',
    ...(options.label === undefined ? {} : { label: options.label }),
    connect: oneStore((to) => {
      emit = to;
      // Ids of calls outlive a connect: one that ended must not come again.
      memory = { ...emptyMemory, calls: memory.calls };
      emitCurrent();
      const client = ownClient();
      const undo = client && attach('client', client);
      if (peer) attachPeer(peer);
      return () => {
        emit = null;
        undo?.();
        leavePeer();
      };
    }),
    report,
    peerIdOf: (callId) => memory.calls.get(callId)?.peerId ?? null,
    async recover(request) {
      const { newPeer } = options;
      return recover(
        {
          client: gone('client') ? (ownClient() ?? null) : null,
          peer: gone('peer') ? (peer ?? null) : null,
          inside: insidePeer(),
          channel: channel(),
          renew: newPeer ? () => renew(newPeer) : null,
          refused: report,
        },
        request,
      );
    },
  };
}
