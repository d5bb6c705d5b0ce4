import type { TelnyxRTC } from '@telnyx/webrtc';
import { plain } from '../page/plain/plainScreen.ts';

interface Notification {
  readonly type: string;
  readonly call?: { readonly state: string };
  readonly error?: unknown;
}

/**
 * The handlers of the first steps: README of `@telnyx/webrtc` 2.27.10, “Events” (ready, error, callUpdate); its INotification
 * reference (userMediaError); README of `@telnyx/react-client`, “useCallbacks” (disconnected).
 */
export function plainTelnyx(client: TelnyxRTC): void {
  client.on('telnyx.ready', () => plain.label('Ready to call'));
  client.on('telnyx.socket.close', () => plain.label('Disconnected'));
  client.on('telnyx.error', ({ error }: { readonly error?: unknown }) => plain.failed(error));
  client.on('telnyx.notification', ({ type, call, error }: Notification) => {
    if (type === 'callUpdate' && call) plain.label(call.state);
    if (type === 'userMediaError') plain.failed(error);
  });
}
