import type { Flow, watchFlow } from '../media/watchFlow.ts';

/** A watch on the flow of sound for a replay, which has no counters but only their recorded results. */
export function createReplayFlow() {
  const watches = new Set<Parameters<typeof watchFlow>>();
  const watch: typeof watchFlow = (...given) => {
    watches.add(given);
    return () => void watches.delete(given);
  };
  return {
    watch,
    /** Tells a result for this peer connection. */
    play(pc: unknown, flow: Flow) {
      for (const [peerOf, tell] of [...watches]) if (peerOf() === pc) tell(flow);
    },
  };
}
