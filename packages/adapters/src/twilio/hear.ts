import type { Guard } from '../guard.ts';
import { undoAll } from '../oneStore.ts';
import { field } from '../read.ts';
import { streamEvents, type EmitterLike, type StreamEvent, type TwilioDeviceLike } from './sdk.ts';

export const canBeHeard = (object: unknown): object is EmitterLike =>
  typeof field(object, 'on') === 'function' && typeof field(object, 'off') === 'function';

/** Hears every event of a list, with its own listeners only; returns the exact undo. */
export function hearAll<Name extends string>(
  object: EmitterLike,
  names: readonly Name[],
  guard: Guard,
  hear: (name: Name, args: readonly unknown[]) => void,
): () => void {
  const undos = names.map((name) => {
    const listener = (...args: unknown[]) => guard(name, () => hear(name, args));
    object.on(name, listener);
    return () => void object.off(name, listener);
  });
  return () => undoAll(undos);
}

/** The signalling of a device, which it makes when it first needs one, and anew after the service closed it. */
export interface StreamEars {
  /** Hears the one that is there now, if it is not heard already. */
  hear(): void;
  leave(): void;
}

export function createStreamEars(
  device: TwilioDeviceLike,
  guard: Guard,
  heard: (name: StreamEvent) => void,
): StreamEars {
  let stream: unknown = null;
  let undo: () => void = () => undefined;
  const leave = () => {
    undo();
    undo = () => undefined;
    stream = null;
  };
  return {
    hear() {
      const present = field(device, '_stream');
      if (present === stream || !canBeHeard(present)) return;
      leave();
      undo = hearAll(present, streamEvents, guard, heard);
      stream = present;
    },
    leave,
  };
}
