import type { SourceBase } from '../../kit/sourceBase.ts';
import { field } from '../shared/read.ts';
import { isOver } from './facts.ts';
import { sessionEvents } from './sdk.ts';

/** JsSIP 3.13.8 says that it has a stream in the moment in which it is told to call, unless the browser asks first. */
const sameMomentMs = 100;

/**
 * An outgoing call of JsSIP, of which no stream has come in the moment in which it was made. Where it could not even ask for one,
 * it logs that, and the call stays new for ever (3.13.8). Returns the undo.
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
