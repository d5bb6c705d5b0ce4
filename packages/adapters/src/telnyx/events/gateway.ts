import type { CallEvent, Details } from '@faultline/core';
import { codeField, field, textField } from '../../kit/read/read.ts';
import type { TelnyxMemory, TelnyxStep } from './memory.ts';

/**
 * The states in which no call can come in although the socket stands. After `UNREGED` and `NOREG` the SDK asks for the
 * state again every 2 to 6 s, and gives up at the fifth with a 46001; after the others it does nothing (2.27.10).
 */
const missing: readonly unknown[] = ['EXPIRED', 'UNREGISTER', 'UNREGED', 'NOREG'];

/** Whether a gateway state means that the client can call and be called. */
export const isRegistered = (state: unknown): boolean => state === 'REGED' || state === 'REGISTER';

/** The gateway state in a message of the socket, which is an answer or comes unasked; null when it has none. */
export const gatewayStateOf = (message: unknown): string | null =>
  textField(field(field(message, 'result'), 'params'), 'state') ??
  textField(field(message, 'params'), 'state');

/** Reads a message of the socket. While the client signs in, "not registered" only means "not yet". */
export function normaliseGateway(before: TelnyxMemory, message: unknown, at: number): TelnyxStep {
  const state = gatewayStateOf(message);
  if (!missing.includes(state)) return { memory: before, events: [] };
  const isDenial = state === 'UNREGED' || state === 'NOREG';
  const memory = isDenial ? { ...before, denials: before.denials + 1 } : before;
  const isGivenUp = isDenial && before.denials < 0;
  if (!memory.ready || memory.leaving || isGivenUp) return { memory, events: [] };
  const event: CallEvent = {
    type: 'registrationChanged',
    at,
    status: 'expired',
    code: `telnyx/gateway/${state}`,
    condition: 'signaling.notRegistered',
    actions: ['reconnect'],
  };
  return { memory: { ...memory, unregistered: true }, events: [event] };
}

/** The fifth makes the SDK stop; it handles each message before or after this adapter does. */
const enoughDenials = 4;

/** After the SDK has stopped: its last message, which it may handle first, is not news. */
export const givenUp = { denials: -1 } as const;

/**
 * Whether an error says that the gateway answered five times that the client is not registered. A 46001 says the same, word
 * for word, of a login that was refused, so the answers are counted (2.26.1, 2.27.10); in 2.25.25 it has a code of its own.
 */
export function isUnregistered({ denials }: TelnyxMemory, error: unknown): boolean {
  const code = codeField(error, 'code');
  return code === 'UNREGED|NOREG' || (code === '46001' && denials >= enoughDenials);
}

/**
 * Reads such an error of a client that was ready before, so its credentials are good. The SDK stops asking, and neither
 * signs in nor connects again (2.27.10).
 */
export function normaliseUnregistered(memory: TelnyxMemory, details: Details, at: number): TelnyxStep {
  const told = { at, code: 'telnyx/46001', actions: ['reconnect'], details } as const;
  if (!memory.ready)
    return {
      memory: { ...memory, ...givenUp },
      events: [
        {
          ...told,
          type: 'connectionChanged',
          status: 'lost',
          condition: 'signaling.disconnected',
          retrying: false,
        },
      ],
    };
  const condition = 'signaling.notRegistered';
  return {
    memory: { ...memory, unregistered: true, ...givenUp },
    events: [
      // The states that came before it said less.
      { type: 'issueCleared', at, condition },
      { ...told, type: 'registrationChanged', status: 'refused', condition },
    ],
  };
}
