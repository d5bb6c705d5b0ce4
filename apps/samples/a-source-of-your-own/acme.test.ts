import { createCallStore } from '@faultline/core';
import { createEmitter } from '@faultline/testing';
import '@faultline/testing/vitest';
import { expect, it, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { acmeSource } from './acmeSource.ts';

/** A store over the backend's client, which is ready. */
function connected() {
  const connect = vi.fn(() => Promise.resolve());
  const client = createEmitter({ ready: true, connect });
  const store = createCallStore([acmeSource(client)]);
  store.connect();
  return { client, connect, store };
}

it('tells what the backend means, and of an unknown code that it is unknown', () => {
  const { client, store } = connected();
  client.emit('error', { code: 'E_BUSY', call: 'a' });
  client.emit('error', { code: 'E_NEW' });
  expect(store).toShow('call.busy', { on: 'dialog', callId: 'a' });
  expect(store).toShow('sdk.unknown');
});

it('connects again on the same client', async () => {
  const { client, connect, store } = connected();
  client.emit('close');
  await store.recover('acme:connection', 'reconnect');
  expect(connect).toHaveBeenCalledOnce();
});

it('has fewer than 40 lines', () => {
  const file = readFileSync(new URL('./acmeSource.ts', import.meta.url), 'utf8');
  expect(file.trim().split('\n').length).toBeLessThan(40);
});
