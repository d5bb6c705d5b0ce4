import { browserSource } from '@faultline/adapters/browser';
import { twilioSource } from '@faultline/adapters/twilio';
import { createCallStore } from '@faultline/core';
import { Device } from '@twilio/voice-sdk';
import { fetchToken } from './yourBackend.ts';

export const device = new Device(await fetchToken());
export const source = twilioSource(device, { credentials: fetchToken });
export const store = createCallStore([source, browserSource()]);
store.connect();
device.register().catch((error: unknown) => source.report(error));

export const dial = (To: string) => source.track(device.connect({ params: { To } }));
