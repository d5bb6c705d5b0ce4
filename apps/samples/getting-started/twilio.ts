import { browserSource } from '@faultline/adapters/browser';
import { twilioSource } from '@faultline/adapters/twilio';
import { createCallStore } from '@faultline/core';
import { Device } from '@twilio/voice-sdk';
import { fetchToken } from './yourBackend.ts';

export const device = new Device('not fetched yet');
export const source = twilioSource(device, { credentials: fetchToken });
export const store = createCallStore([source, browserSource()]);
store.connect();

async function register() {
  device.updateToken(await fetchToken());
  await device.register();
}
register().catch((error: unknown) => source.report(error));

export const dial = (To: string) => source.track(device.connect({ params: { To } }));
