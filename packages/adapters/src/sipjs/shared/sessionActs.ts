import type { Guard } from '../../kit/source/guard.ts';
import { listenToActs, type Acts, type ActsHeard } from '../../sip/acts.ts';
import { normaliseAct, type Step } from './calls.ts';
import type { SipjsMemory } from './memory.ts';

/**
 * Listens to the methods by which an app answers or ends a session, and remembers each with its call.
 *
 * @param also receives the arguments of such a method
 */
export const listenToSessionActs = (
  session: object,
  acts: Acts,
  guard: Guard,
  take: (event: string, read: (memory: SipjsMemory) => Step) => void,
  callId: string,
  also: (args: readonly unknown[]) => void = () => undefined,
): ActsHeard =>
  listenToActs(
    session,
    acts,
    guard,
    (act, by, args) => {
      also(args);
      take(`${by}()`, (memory) => normaliseAct(memory, callId, by, act));
    },
    'session',
  );
