import { forCall } from '../kit/source/forCall.ts';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { createTracked, type Tracked } from '../kit/tracked/tracked.ts';
import { undoAll } from '../kit/source/undo.ts';
import { watchSentTracks } from '../kit/media/watchSentTracks.ts';
import { sentTold } from '../peer/media.ts';
import { watchConnection, type ConnectionFact } from '../peer/watchConnection.ts';
import { answered, callSeen, peerTold } from './events/calls.ts';
import { closed } from './events/ending.ts';
import { normaliseCall } from './events/events.ts';
import { callFactsOf, closedByOther, directionOf } from './events/facts.ts';
import type { CallFacts, PeerjsMemory } from './events/memory.ts';
import { callEvents, type PeerjsCallLike } from './sdk.ts';

/** The calls of a peer: the live ones and the last ones that ended. */
export interface Calls extends Tracked<PeerjsCallLike> {
  /** Listens to a call, starting with its present state. */
  follow(call: PeerjsCallLike): void;
}

/** Listens to media connections, their peer connections and their sent tracks. */
export function createCalls(base: SourceBase<PeerjsMemory>): Calls {
  const idOf = (call: PeerjsCallLike) => callFactsOf(call, 'outbound').id ?? '';
  const tracked = createTracked<PeerjsCallLike>(base, {
    isOver: (call) => (base.memory.calls.get(idOf(call))?.ended ?? null) !== null,
  });

  const listenToCall = (call: PeerjsCallLike, direction: CallFacts['direction']) => {
    const facts = () => callFactsOf(call, direction);
    const { id } = facts();
    const ofCall = forCall(base, id);
    const undos: (() => void)[] = [];
    const watched = new Set<unknown>();
    const tell = (fact: ConnectionFact) =>
      base.take(fact, (memory, at) => {
        if (fact === 'agreed') return answered(memory, id, at);
        if (fact === 'closedByOther') return closed(memory, id, true, at);
        // The call's own `close()` comes before that of its connection.
        return fact === 'closed' ? { memory, events: [] } : peerTold(memory, id, fact, at);
      });
    const watch = () => {
      const pc = field(call, 'peerConnection');
      if (watched.has(pc)) return;
      const undo = watchConnection(pc, tell, ofCall);
      if (!undo) return;
      watched.add(pc);
      undos.push(undo);
    };
    base.take('call', (memory, at) => callSeen(memory, facts(), at));
    const sent = watchSentTracks(
      () => field(call, 'peerConnection'),
      (news) =>
        base.take('sent', (memory, at) => {
          const more = { callId: id, actions: ['resumeMedia', 'useDevice'] } as const;
          const { refused, events } = sentTold('peerjs', memory.refused, news, at, more);
          return { memory: { ...memory, refused }, events };
        }),
      ofCall,
    );
    const look = () => {
      watch();
      sent.look();
    };
    undos.push(
      sent.stop,
      // A call that is closed before it was answered emits nothing, and no event says who closed a call.
      listenToMethod(
        call,
        'close',
        ofCall.guard,
        {
          before: () => {
            const byOther = closedByOther(call);
            base.take('close', (memory, at) => closed(memory, id, byOther, at));
          },
        },
        'call',
      ),
      ofCall.listen(
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
    return () => undoAll(undos);
  };

  return {
    ...tracked,
    follow: (call) => void tracked.add(call, () => listenToCall(call, directionOf(call))),
  };
}
