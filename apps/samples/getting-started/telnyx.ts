import { browserSource } from '@faultline/adapters/browser';
import { telnyxSource } from '@faultline/adapters/telnyx';
import { createCallStore } from '@faultline/core';
import { TelnyxRTC } from '@telnyx/webrtc';
import { fetchToken } from './yourBackend.ts';

export const client = new TelnyxRTC({ login_token: await fetchToken() });
export const store = createCallStore([telnyxSource(client, { TelnyxRTC }), browserSource()]);
store.connect();
void client.connect();
