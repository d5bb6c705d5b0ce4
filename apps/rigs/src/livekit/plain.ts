import { RoomEvent, type Room } from 'livekit-client';
import { plain } from '../page/plain/plainScreen.ts';

/**
 * The handlers of the first steps: README of `livekit-client` 2.23.0, “Connecting to a room” (connected, disconnected) and
 * “Handling device failures”; its example `examples/demo/demo.ts` (reconnecting, reconnected).
 */
export function plainLivekit(room: Room): void {
  room
    .on(RoomEvent.Connected, () => plain.label('Connected'))
    .on(RoomEvent.Reconnecting, () => plain.label('Reconnecting'))
    .on(RoomEvent.Reconnected, () => plain.label('Connected'))
    .on(RoomEvent.Disconnected, () => plain.label('Disconnected'))
    .on(RoomEvent.MediaDevicesError, plain.failed);
}
