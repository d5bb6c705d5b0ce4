import type { ConditionId } from '@faultline/core';
import { createSourceBase, textField, type SourceOptions } from '@faultline/adapters/kit';

/** What is used of the backend's client. */
export interface AcmeClient {
  readonly ready: boolean;
  connect(): Promise<void>;
}

/** What each code means; any other is told as unknown, with its code. */
const meanings = new Map<string | null, ConditionId>([
  ['E_BUSY', 'call.busy'],
  ['E_TOKEN', 'auth.expired'],
]);

/** A calling backend of one's own as a source for `createCallStore`. */
export function acmeSource(client: AcmeClient, options: SourceOptions = {}) {
  const base = createSourceBase('acme', null, options);
  const isReady = (ready: boolean) => {
    const status = ready ? 'connected' : 'lost';
    base.send({ type: 'connectionChanged', at: base.now(), status, actions: ['reconnect'] });
  };
  const failed = (payload: unknown) => {
    const code = textField(payload, 'code');
    const condition = meanings.get(code) ?? 'sdk.unknown';
    const callId = textField(payload, 'call');
    base.send({ type: 'issueRaised', at: base.now(), code: `acme/${code ?? 'error'}`, condition, callId });
  };
  return base.toSource({
    start() {
      isReady(client.ready);
      base.listen(client, ['open', 'close', 'error'], (name, payload) =>
        name === 'error' ? failed(payload) : isReady(name === 'open'),
      );
    },
    recoveries: { reconnect: () => client.connect() },
  });
}
