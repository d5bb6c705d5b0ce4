import { ownEntry } from '@faultline/core';
import type { TelnyxFacts } from './memory.ts';
import { asked, callIdField, countField, field, numberField, textField } from '../../kit/read/read.ts';
import { fingerprint, tokenExpiry } from '../../kit/read/token.ts';
import type { TelnyxClientLike } from '../sdk.ts';

/** The default of `maxReconnectAttempts` in 2.27.10. */
const defaultAttempts = 10;

/** What the client reports about itself now. */
export function factsOf(client: TelnyxClientLike, replacing = false): TelnyxFacts {
  const options = field(client, 'options');
  const willReconnect = asked(client, 'hasAutoReconnect');
  const secrets = ['login', 'password', 'passwd', 'login_token'].map(
    (name) => textField(options, name) ?? '',
  );
  return {
    autoReconnect: field(options, 'autoReconnect') !== false,
    willReconnect: typeof willReconnect === 'boolean' ? willReconnect : null,
    socketGeneration: numberField(field(client, 'connection'), 'socketGeneration'),
    replacing,
    maxReconnectAttempts: countField(options, 'maxReconnectAttempts') ?? defaultAttempts,
    credentials: fingerprint(secrets.join('\n')),
    tokenExpiresAt: tokenExpiry(textField(options, 'login_token')),
  };
}

/** The call that has this id now: a reattached call is another object. */
export function callOf(client: TelnyxClientLike, callId: string): unknown {
  const calls = (client.calls ?? {}) as Readonly<Record<string, unknown>>;
  const isIt = (call: unknown) => callIdField(call, 'id') === callId;
  // They are listed by the SDK's own ids, which are mostly ours, too.
  const listed = ownEntry(calls, callId);
  return isIt(listed) ? listed : Object.values(calls).find(isIt);
}
