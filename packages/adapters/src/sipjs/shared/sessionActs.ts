import type { Guard } from '../../kit/guard.ts';
import { listenToActs, type Acts, type ActsHeard } from '../../sip/acts.ts';
import { normaliseAct, type Step } from './calls.ts';
import type { SipjsMemory } from './memory.ts';

/**
 * Listens to the methods by which an app takes a session or lets it go, and remembers it with its call.
 *
 * @param also is told what such a method was called with
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
