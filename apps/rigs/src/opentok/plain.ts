import type OT from '@opentok/client';
import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers of the first steps: Vonage’s guide “Joining a Session — Web”, for OpenTok.js 2 (2.35.2 here): connected,
 * disconnected, and automatic reconnection. Errors of `connect` and `initPublisher` go through `handleError` of the tutorial,
 * which alerts their message: the phone passes them to `plain.failed`.
 */
export function plainOpentok(session: OT.Session): void {
  session.on('sessionConnected', () => plain.label('Connected'));
  session.on('sessionReconnecting', () => plain.label('Disconnected. Attempting to reconnect'));
  session.on('sessionReconnected', () => plain.label('Reconnected'));
  session.on('sessionDisconnected', ({ reason }) => plain.label(`Disconnected: ${reason}`));
}
