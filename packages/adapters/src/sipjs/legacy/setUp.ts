import type { SourceBase } from '../../kit/source/sourceBase.ts';
import { field } from '../shared/read.ts';
import { isOver } from './facts.ts';
import { sessionEvents } from './sdk.ts';

/**
 * JsSIP 3.13.8 reports that it has a stream at the moment in which it is told to call, unless the browser asks first.
 */
const sameMomentMs = 100;

/**
 * Watches an outgoing call of JsSIP that got no stream at the moment in which it was created. If JsSIP could not even
 * ask for one, it only logs that, and the call stays new for ever (3.13.8). Returns a function that stops the watch.
 */
export function whenStuckInSetUp(
  session: unknown,
  { clock, guard, listen }: Pick<SourceBase<unknown>, 'clock' | 'guard' | 'listen'>,
  stuck: () => void,
): () => void {
  let goesOn = field(session, 'direction') !== 'outgoing';
  if (goesOn) return () => undefined;
  const undo = listen(session, ['connecting', 'sending', ...sessionEvents], () => (goesOn = true));
  const stop = clock.timer(
    () =>
      guard('connecting', () => {
        // Its status is 0 until it has sent something.
        if (!goesOn && !field(session, 'status') && !isOver(session)) stuck();
      }),
    sameMomentMs,
  );
  return () => {
    stop();
    undo();
  };
}
