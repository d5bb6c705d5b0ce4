import { field } from '../read.ts';
import { streamEvents, type EmitterLike, type StreamEvent, type TwilioDeviceLike } from './sdk.ts';

export const canBeHeard = (object: unknown): object is EmitterLike =>
  typeof field(object, 'on') === 'function' && typeof field(object, 'off') === 'function';

/** Hears every event of a list, with its own listeners only; returns the exact undo. */
export function hearAll<Name extends string>(
  object: EmitterLike,
  names: readonly Name[],
  hear: (name: Name, args: readonly unknown[]) => void,
): () => void {
  const undos = names.map((name) => {
    const listener = (...args: unknown[]) => hear(name, args);
    object.on(name, listener);
    return () => object.off(name, listener);
  });
  return () => {
    for (const undo of undos.splice(0)) undo();
  };
}

/** The signalling of a device, which it makes when it first needs one, and anew after the service closed it. */
export interface StreamEars {
  /** Hears the one that is there now, if it is not heard already. */
  hear(): void;
  leave(): void;
}

export function createStreamEars(device: TwilioDeviceLike, heard: (name: StreamEvent) => void): StreamEars {
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
      undo = hearAll(present, streamEvents, heard);
      stream = present;
    },
    leave,
  };
}
