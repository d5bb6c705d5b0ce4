import type { Call, Device } from '@twilio/voice-sdk';
import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers of the first steps: Twilio’s “Voice JavaScript SDK Quickstart” for Node, `public/quickstart.js`, written for
 * version 2 of the SDK.
 */
export function plainTwilio(device: Device): void {
  device.on('registered', () => plain.label('Ready to make and receive calls'));
  device.on('error', ({ message }: { readonly message: string }) => plain.toast(`Device error: ${message}`));
}

/** The same, for one call. */
export function plainTwilioCall(call: Call): void {
  call.on('accept', () => plain.label('Call in progress'));
  call.on('disconnect', () => plain.label('Call disconnected'));
  call.on('cancel', () => plain.label('Call ended'));
}
