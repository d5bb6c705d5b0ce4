import type { LocalParticipant, Room } from 'livekit-client';
import type { LivekitLocalParticipantLike, LivekitRoomLike } from './sdk.ts';

/** Does not compile unless the real class fits what the adapter expects. */
type Fits<Real extends Like, Like> = Real;

export type Fitting = [Fits<Room, LivekitRoomLike>, Fits<LocalParticipant, LivekitLocalParticipantLike>];
