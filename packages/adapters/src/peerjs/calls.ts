import { listenToMethod } from '../kit/listenToMethod.ts';
import { field, textField } from '../kit/read.ts';
import type { SourceBase } from '../kit/sourceBase.ts';
import { createTracked, type Tracked } from '../kit/tracked.ts';
import { undoAll } from '../kit/undo.ts';
import { watchPeer } from '../kit/watchPeer.ts';
import { callSeen, noCandidates, peerChanged } from './events/calls.ts';
import { closed } from './events/ending.ts';
import { normaliseCall } from './events/events.ts';
import {
  callFactsOf,
  closedByOther,
  directionOf,
  hasNoCandidates,
  sendersOf,
  sentKinds,
} from './events/facts.ts';
import { deviceOfKind, mended, trackEnded } from './events/media.ts';
import type { CallFacts, PeerjsMemory } from './events/memory.ts';
import { callEvents, type PeerjsCallLike } from './sdk.ts';

/** The calls of a peer, those that go on and the last ones that ended. */
export interface Calls extends Tracked<PeerjsCallLike> {
  /** Listens to a call, from its present state on. */
  follow(call: PeerjsCallLike): void;
  /** Looks again at what every call sends. */
  lookAtSent(): void;
}

/** Listens to media connections, their peer connections and the tracks that they send. */
export function createCalls(base: SourceBase<PeerjsMemory>): Calls {
  const idOf = (call: PeerjsCallLike) => callFactsOf(call, 'outbound').id ?? '';
  const looks = new Map<PeerjsCallLike, () => void>();
  const tracked = createTracked<PeerjsCallLike>(base, {
    isOver: (call) => (base.memory.calls.get(idOf(call))?.ended ?? null) !== null,
  });

  const listenToCall = (call: PeerjsCallLike, direction: CallFacts['direction']) => {
    const facts = () => callFactsOf(call, direction);
    const { id } = facts();
    const undos: (() => void)[] = [];
    const watched = new Set<unknown>();
    const watch = () => {
      const pc = field(call, 'peerConnection');
      if (watched.has(pc)) return;
      const undo = watchPeer(pc, base.guard, (state) =>
        base.take('connectionstatechange', (memory, at) => peerChanged(memory, id, state, at)),
      );
      if (!undo) return;
      watched.add(pc);
      const gathered = () => {
        if (hasNoCandidates(pc)) base.take('gathered', (memory, at) => noCandidates(memory, id, at));
      };
      undos.push(undo, base.listen(pc, ['icegatheringstatechange'], gathered, 'pc'));
      gathered();
    };
    const lookAtSent = () => {
      for (const kind of sentKinds(call))
        base.take('sent', (memory, at) => mended(memory, deviceOfKind(kind), at));
      for (const sender of sendersOf(call)) {
        const track = field(sender, 'track');
        if (typeof track !== 'object' || track === null || watched.has(track)) continue;
        watched.add(track);
        const kind = textField(track, 'kind') ?? '';
        undos.push(
          base.listen(
            track,
            ['ended'],
            () => base.take('ended', (memory, at) => trackEnded(memory, id, kind, at)),
            'track',
          ),
        );
      }
    };
    const look = () => {
      watch();
      lookAtSent();
    };
    base.take('call', (memory, at) => callSeen(memory, facts(), at));
    undos.push(
      // A call that is closed before it was answered emits nothing, and no event has in it who closed a call.
      listenToMethod(
        call,
        'close',
        base.guard,
        {
          before: () => {
            const byOther = closedByOther(call);
            base.take('close', (memory, at) => closed(memory, id, byOther, at));
          },
        },
        'call',
      ),
      base.listen(
        call,
        callEvents,
        (name, payload) => {
          const byOther = closedByOther(call);
          base.take(name, (memory, at) => normaliseCall(memory, name, payload, facts(), byOther, at));
          look();
        },
        'call',
      ),
    );
    look();
    looks.set(call, lookAtSent);
    return () => {
      looks.delete(call);
      undoAll(undos);
    };
  };

  return {
    ...tracked,
    follow: (call) => void tracked.add(call, () => listenToCall(call, directionOf(call))),
    lookAtSent: () => [...looks.values()].forEach((look) => look()),
  };
}
