import { createEmitter, describeAdapter } from '@faultline/testing';
import { describe, it } from 'vitest';
import { acmeSource } from './acmeSource.ts';

describeAdapter(
  'acme',
  { describe, it },
  {
    create(clock) {
      const client = createEmitter({ ready: false, connect: () => Promise.resolve() });
      return {
        source: acmeSource(client, { clock }),
        listenerCount: client.listenerCount,
        provoke: () => client.emit('close'),
        provokeNonsense() {
          for (const payload of [null, 7, { code: {} }, { code: 'E_NEW', call: 'x'.repeat(9_000) }])
            client.emit('error', payload);
        },
      };
    },
  },
);
