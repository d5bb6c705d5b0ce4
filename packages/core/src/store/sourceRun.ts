import type { CallEvent } from '../events.ts';
import type { CallSource } from '../source.ts';
import { report } from './report.ts';

/** The callbacks of a run of sources. */
export interface SourceRunEvents {
  readonly event: (event: CallEvent, source: string) => void;
  /** The `connect` of a source threw. */
  readonly failed: (source: string, error: unknown) => void;
}

/** All sources of a store, from start to stop. Each of the two happens once. */
export interface SourceRun {
  /** Starts the sources one after the other. One that throws is skipped; what it emitted before counts. */
  start(): void;
  /** Stops the sources that were started, even during the start. What a source emits afterwards is ignored. */
  stop(): void;
}

const safely = (act: () => void) => {
  try {
    act();
  } catch (error) {
    report(error);
  }
};

export function createSourceRun(sources: readonly CallSource[], on: SourceRunEvents): SourceRun {
  let live = true;
  const undos: (() => void)[] = [];
  const startOne = (source: CallSource) => {
    try {
      const undo: unknown = source.connect((event) => {
        if (live) on.event(event, source.id);
      });
      if (typeof undo !== 'function') return;
      if (live) undos.push(undo as () => void);
      else safely(undo as () => void);
    } catch (error) {
      on.failed(source.id, error);
      report(error);
    }
  };
  return {
    start() {
      for (const source of sources) if (live) startOne(source);
    },
    stop() {
      live = false;
      undos.splice(0).forEach(safely);
    },
  };
}
