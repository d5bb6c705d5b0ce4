import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import type { SourceBase } from '../kit/source/sourceBase.ts';
import { createTracked } from '../kit/tracked/tracked.ts';
import { undoAll } from '../kit/source/undo.ts';
import { closing, socketSeen, socketTold, type SocketFacts } from './events/connection.ts';
import type { WebrtcMemory } from './events/memory.ts';
import { socketEvents, type SocketLike } from './sdk.ts';

/** Listens to the latest socket that the app has given. */
export function createSockets(base: SourceBase<WebrtcMemory>, facts: SocketFacts) {
  const tracked = createTracked<SocketLike>(base);
  const listenToSocket = (socket: SocketLike) => {
    base.take('socket', (memory, at) => socketSeen(memory, field(socket, 'readyState'), facts, at));
    const undos = [
      base.listen(
        socket,
        socketEvents,
        (name, event) => base.take(name, (memory, at) => socketTold(memory, name, event, facts, at)),
        'socket',
      ),
      listenToMethod(socket, 'close', base.guard, { before: () => base.take('close()', closing) }, 'socket'),
    ];
    return () => undoAll(undos);
  };
  return {
    start() {
      if (tracked.objects().length === 0)
        base.take('socket', (memory, at) => ({
          memory,
          events: [{ type: 'connectionChanged', at, status: 'idle' }],
        }));
      tracked.start();
    },
    /** A newer socket replaces an older one, whose events are ignored from then on. */
    use(socket: SocketLike) {
      for (const other of tracked.objects()) if (other !== socket) tracked.forget(other);
      tracked.add(socket, () => listenToSocket(socket));
    },
  };
}
