import type { Guard } from '../../guard.ts';
import { field } from '../read.ts';
import type { LegacyEmitterLike } from './sdk.ts';

type Listener = (...args: unknown[]) => void;

export const isEmitter = (value: unknown): value is LegacyEmitterLike =>
  typeof field(value, 'on') === 'function' && typeof field(value, 'removeListener') === 'function';

/** Hears several events of one emitter. Returns the undo. */
export function listen(
  emitter: LegacyEmitterLike,
  events: readonly string[],
  guard: Guard,
  hear: (event: string, args: unknown[]) => void,
): () => void {
  const undos = events.map((event) => {
    const listener: Listener = (...args) => guard(event, () => hear(event, args));
    emitter.on(event as never, listener as never);
    return () => void emitter.removeListener(event as never, listener as never);
  });
  return () => undos.forEach((undo) => undo());
}
