import { listenToMethod } from '../../kit/listen/listenToMethod.ts';
import type { ForCall } from '../../kit/source/forCall.ts';
import { undoAll } from '../../kit/source/undo.ts';
import { field } from '../shared/read.ts';

/** What listening for a call in the place of another came to. */
interface ReplacedHeard {
  /** The session is being ended, with these options. */
  ending(options: unknown): void;
  readonly undo: () => void;
}

/**
 * Hears that others put another call in the place of this one (RFC 3891), as an attended transfer does: both packages then end this
 * one by their own `terminate()`. sip.js 0.15.11 says so just before, JsSIP 3.13.8 when it asks the app, and does it once the new
 * call stands.
 */
export function listenToReplaced(
  session: object,
  { guard, listen }: ForCall,
  told: () => void,
): ReplacedHeard {
  let isTaken = false;
  const undos: (() => void)[] = [];
  undos.push(
    listen(
      session,
      ['replaced', 'replaces'],
      (name, data) => {
        if (name === 'replaced') return told();
        if (typeof data !== 'object' || data === null) return;
        const taken = { before: () => void (isTaken = true) };
        undos.push(listenToMethod(data, 'accept', guard, taken, 'replaces'));
      },
      'session',
    ),
  );
  return {
    ending: (options) => {
      if (isTaken && field(options, 'cause') === undefined) told();
    },
    undo: () => undoAll(undos),
  };
}
