import { asked, callIdField, field, lengthField, textField } from '../../kit/read/read.ts';
import { fingerprint, tokenExpiry } from '../../kit/read/token.ts';
import type { CallFacts, DeviceFacts } from './memory.ts';
import type { TwilioDeviceLike } from '../sdk.ts';

/**
 * The state of the signalling (private in 2.18.5): a lost socket is deleted before any event, while the transport
 * reports that it is closed only when nobody wants it any more.
 */
function socketOf(device: TwilioDeviceLike): DeviceFacts['socket'] {
  const stream = field(device, '_stream');
  if (stream === null) return 'gone';
  const transport = field(stream, 'transport');
  const state = textField(transport, 'state');
  if (state === null) return null;
  if (state === 'closed') return 'gone';
  return field(transport, '_socket') ? 'open' : 'lost';
}

/** What a device reports about itself now. Its private fields may be missing. */
export const factsOf = (device: TwilioDeviceLike, dialling: number): DeviceFacts => ({
  state: textField(device, 'state'),
  socket: socketOf(device),
  registersAgain: field(device, '_shouldReRegister') === true,
  token: fingerprint(textField(device, 'token') ?? ''),
  tokenExpiresAt: tokenExpiry(textField(device, 'token')),
  tokenRefreshMs: lengthField(field(device, '_options'), 'tokenRefreshMs') ?? 10_000,
  dialling,
});

/** What a call reports about itself now. */
export function callFactsOf(call: unknown): CallFacts {
  const parameters = field(call, 'parameters');
  const sid = callIdField(parameters, 'CallSid');
  const inbound = field(call, 'direction') === 'INCOMING';
  const status = asked(call, 'status');
  const muted = asked(call, 'isMuted');
  const sends = field(call, '_shouldSendHangup');
  const to = asked(field(call, 'customParameters'), 'get', 'To');
  // An outgoing call gets its sid late, an incoming one has both ids from the start.
  return {
    id: inbound ? sid : (callIdField(call, 'outboundConnectionId') ?? sid),
    status: typeof status === 'string' ? status : null,
    direction: inbound ? 'inbound' : 'outbound',
    actsKnown: typeof field(call, 'disconnect') === 'function',
    remote: inbound ? textField(parameters, 'From') : typeof to === 'string' ? to : null,
    muted: typeof muted === 'boolean' ? muted : null,
    hungUpByService: typeof sends === 'boolean' ? !sends : null,
    resumable:
      textField(call, '_signalingReconnectToken') !== null || textField(call, 'connectToken') !== null,
  };
}
