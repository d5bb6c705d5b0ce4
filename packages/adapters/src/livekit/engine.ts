import { listenTo } from '../kit/listen/listen.ts';
import { field } from '../kit/read/read.ts';
import type { Guard } from '../kit/source/guard.ts';
import type { LivekitRoomLike } from './sdk.ts';

/** What only the room's engine tells: that the service mutes a track. */
const engineEvents = ['remoteMute'] as const;

/** A watch on the engine of a room. */
export interface EngineWatch {
  /** Looks which engine the room has now: it makes new ones when it joins. */
  look(): void;
  stop(): void;
}

/** Listens to the engine that the room has; `hear` gets the arguments of `remoteMute`. */
export function watchEngine(
  room: LivekitRoomLike,
  guard: Guard,
  hear: (trackSid: unknown, muted: unknown) => void,
): EngineWatch {
  let engine: unknown;
  let stop = () => undefined as void;
  const look = () => {
    const now = field(room, 'engine');
    if (now === engine) return;
    stop();
    engine = now;
    stop = listenTo(now, engineEvents, guard, (_, ...args) => hear(args[0], args[1]), 'engine');
  };
  look();
  return { look, stop: () => stop() };
}
