import { listenTo } from '../kit/listen/listen.ts';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { asked, field, textField } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { undoAll } from '../kit/source/undo.ts';
import { watchPeer } from '../kit/media/watchPeer.ts';
import type { PeerFact } from './peer.ts';

/** The events of a peer connection that are used besides `connectionstatechange`. */
const peerEvents = ['signalingstatechange', 'icegatheringstatechange'] as const;

/** How long sound may take after both sides agreed, and how long an ICE restart may take, ms. */
export const soundWithinMs = 3_000;
const restartWithinMs = 30_000;

/** What is observed of a peer connection. `agreed`: it has both offer and answer. */
export type ConnectionFact = PeerFact | 'agreed' | 'closedByOther' | 'closed';

const states: readonly string[] = ['connecting', 'connected', 'disconnected', 'failed'];

/** Whether the browser found no address at which this side can be reached. */
export const hasNoCandidates = (pc: unknown): boolean =>
  textField(pc, 'iceGatheringState') === 'complete' &&
  textField(field(pc, 'localDescription'), 'sdp')?.includes('a=candidate:') === false;

/** Whether it has both offer and answer. */
export const hasAgreed = (pc: unknown): boolean =>
  textField(pc, 'signalingState') === 'stable' && Boolean(field(pc, 'remoteDescription'));

/** The encrypted transports of a peer connection: with bundling, which is usual, one. */
function transportsOf(pc: unknown): readonly object[] {
  const ends = ['getSenders', 'getReceivers'].flatMap((method) => {
    const all = asked(pc, method);
    return Array.isArray(all) ? (all as unknown[]) : [];
  });
  const all = [field(pc, 'sctp'), ...ends].map((one) => field(one, 'transport'));
  return all.filter((one): one is object => textField(one, 'state') !== null);
}

/**
 * Watches one peer connection by cheap signals: its states, its encrypted transport, which is closed when the other
 * side closes its own end (seen in Chromium 156, within 50 ms, also when a page is reloaded), and the methods `close`,
 * `restartIce` and `createOffer({ iceRestart: true })`, for which no browser fires an event. Reports the current state
 * first.
 *
 * In a recording it is `pc`.
 *
 * @returns a function that stops the watch; null when the value is not a peer connection.
 */
export function watchConnection(
  pc: unknown,
  tell: (fact: ConnectionFact) => void,
  { clock, guard }: Pick<SourceBase<unknown>, 'clock' | 'guard'>,
): (() => void) | null {
  if (typeof pc !== 'object' || pc === null) return null;
  const undos: (() => void)[] = [];
  const transports = new Set<object>();
  let awaited: (() => void) | null = null;
  let restarts: (() => void) | null = null;
  let isClosed = false;
  let toldNoAddress = false;

  const after = (ms: number, fact: PeerFact, heard?: Parameters<typeof guard>[2]) => {
    const cancel = clock.timer(() => guard('late', () => tell(fact), heard), ms);
    undos.push(cancel);
    return cancel;
  };
  /** News about it is recorded separately. */
  const unwritten: typeof guard = (what, run) => guard(what, run);
  const restart = () => {
    tell('restarts');
    restarts?.();
    restarts = after(restartWithinMs, 'restartTooLong');
  };
  const look = () => {
    if (hasAgreed(pc)) {
      awaited ??= after(soundWithinMs, 'soundAwaited', { from: pc, of: 'pc', args: [] });
      tell('agreed');
    }
    if (!toldNoAddress && hasNoCandidates(pc)) {
      toldNoAddress = true;
      tell('noCandidates');
    }
    for (const transport of transportsOf(pc)) {
      if (transports.has(transport)) continue;
      transports.add(transport);
      // A transport that was never up has only been discarded: with bundling, all but one of those that an offer
      // created.
      let wasUp = textField(transport, 'state') === 'connected';
      const changed = () => {
        const state = textField(transport, 'state');
        if (state === 'connected') wasUp = true;
        else if (state === 'closed' && wasUp && !isClosed)
          guard('left', () => tell('closedByOther'), { from: pc, of: 'pc', args: [] });
      };
      undos.push(listenTo(transport, ['statechange'], unwritten, changed));
    }
  };
  const turned = (state: string) => {
    look();
    if (state === 'connected') {
      awaited?.();
      restarts?.();
    }
    if (states.includes(state)) tell(state as PeerFact);
    else if (state === 'closed') tell('closed');
  };

  const undo = watchPeer(pc, guard, turned);
  if (!undo) return null;
  const close = () => {
    isClosed = true;
    tell('closed');
  };
  const offer = (options: unknown) => {
    if (field(options, 'iceRestart') === true) restart();
  };
  undos.push(
    undo,
    listenTo(pc, peerEvents, guard, look, 'pc'),
    listenToMethod(pc, 'close', guard, { before: close }, 'pc'),
    listenToMethod(pc, 'restartIce', guard, { before: restart }, 'pc'),
    listenToMethod(pc, 'createOffer', guard, { before: offer }, 'pc'),
  );
  return () => undoAll(undos);
}
