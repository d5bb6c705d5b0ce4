import { browserSource } from '@faultline/adapters/browser';
import { telnyxSource } from '@faultline/adapters/telnyx';
import { createCallStore } from '@faultline/core';
import { TelnyxRTC } from '@telnyx/webrtc';
import { fetchToken } from './yourBackend.ts';

const credentials = async () => ({ login_token: await fetchToken() });
export const client = new TelnyxRTC({ login_token: 'not fetched yet' });
export const source = telnyxSource(client, { TelnyxRTC, credentials });
export const store = createCallStore([source, browserSource()]);
store.connect();

async function connect() {
  Object.assign(client.options, await credentials());
  await client.connect();
}
connect().catch((error: unknown) => source.report(error));
