import type { SourceBase, Step } from './sourceBase.ts';

/** What happens when no event arrives in time. */
export interface Due<Memory> {
  /** Ms until then; null when nothing is expected. */
  readonly waitOf: (memory: Memory, now: number) => number | null;
  /** Read like an event. */
  readonly read: (memory: Memory, at: number) => Step<Memory>;
}

/**
 * A `take` for a source that waits for events: after every event it sets one timer for what is due next. The timer ends
 * when the store disconnects.
 *
 * @example const take = takeUntilDue(base, { waitOf, read: stillMissing });
 */
export function takeUntilDue<Memory>(
  base: Pick<SourceBase<Memory>, 'take' | 'memory' | 'now' | 'clock' | 'connected' | 'onStop'>,
  due: Due<Memory>,
): SourceBase<Memory>['take'] {
  let undo: () => void = () => undefined;
  const take: SourceBase<Memory>['take'] = (event, read) => {
    base.take(event, read);
    undo();
    const waitMs = due.waitOf(base.memory, base.now());
    if (base.connected() && waitMs !== null)
      undo = base.onStop(base.clock.timer(() => take('timer', due.read), waitMs));
  };
  return take;
}
