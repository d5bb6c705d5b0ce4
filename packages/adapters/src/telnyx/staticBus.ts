import { callIdField, numberField, field, textField } from '../kit/read/read.ts';
import type { TelnyxStaticLike } from './sdk.ts';

/** Events that only the class's own bus emits. */
export type StaticEvent = 'telnyx.warning' | 'telnyx.error';

type Listener = (name: StaticEvent, payload: unknown) => void;

/**
 * Codes that 2.27.10 emits with the call id as bus key, so that no client receives them (seen for 33001, 40001, 40003;
 * the others from its source). Everything else on the bus reaches the client too.
 */
const onlyStatic: Readonly<Record<StaticEvent, ReadonlySet<number>>> = {
  'telnyx.warning': new Set([33001, 33002, 33003, 33009]),
  'telnyx.error': new Set([40001, 40002, 40003]),
};

const hubs = new WeakMap<object, Set<Listener>>();

/**
 * Listens on the class's own bus. The class can only remove all listeners of an event, including the app's, so one
 * permanent listener per class and event is added once, and passes events on to those who listen now. Returns a
 * function that stops listening.
 */
export function listenStatic(sdk: TelnyxStaticLike, listener: Listener): () => void {
  let listeners = hubs.get(sdk);
  if (!listeners) {
    const all = new Set<Listener>();
    hubs.set(sdk, all);
    listeners = all;
    for (const name of ['telnyx.warning', 'telnyx.error'] as const)
      sdk.on(name, (payload) => {
        for (const one of [...all]) one(name, payload);
      });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Identifies the owner of an event on the shared bus, by the ids in it. */
export interface Owner {
  readonly hasCall: (callId: string) => boolean;
  readonly sessionId: string | undefined;
  /** The only call that is being set up, for errors that name none. */
  readonly callInSetup: () => string | null;
}

/**
 * An event of the shared bus as the client would have emitted it; null for events of other clients, and for those that
 * the client emits itself. Errors during the setup of a call do not carry the call's id.
 */
export function ownStatic(name: StaticEvent, payload: unknown, owner: Owner): object | null {
  const code = numberField(field(payload, name === 'telnyx.error' ? 'error' : 'warning'), 'code');
  if (code === null || !onlyStatic[name].has(code) || typeof payload !== 'object' || payload === null)
    return null;
  const callId = callIdField(payload, 'callId');
  if (callId !== null) return owner.hasCall(callId) ? payload : null;
  const sessionId = textField(payload, 'sessionId');
  if (sessionId === null || sessionId !== owner.sessionId) return null;
  const inSetup = owner.callInSetup();
  return inSetup === null ? payload : { ...payload, callId: inSetup };
}
