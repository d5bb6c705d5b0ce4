import { leaving } from '../bounded.ts';
import type { Guard } from '../guard.ts';
import { canBeHeard, hearAll } from './hear.ts';
import { callEvents, type CallEventName, type TwilioCallLike } from './sdk.ts';

export interface CallEarsOptions {
  readonly guard: Guard;
  /** A call is heard from now on, however far it has come. */
  readonly seen: (call: TwilioCallLike) => void;
  readonly heard: (call: TwilioCallLike, name: CallEventName, payload: unknown) => void;
  readonly hasEnded: (call: TwilioCallLike) => boolean;
}

export interface CallEars {
  /** Hears a call once; before the start it is only kept for it. */
  hear(call: TwilioCallLike): void;
  /** Hears the calls that were kept, and those of the device that are any. */
  start(ofDevice: readonly unknown[]): void;
  /** Lets go of every call, and keeps them for another start. */
  stop(): void;
}

/** Hears the calls of one device. */
export function createCallEars({ guard, seen, heard, hasEnded }: CallEarsOptions): CallEars {
  const calls = new Map<TwilioCallLike, () => void>();
  let started = false;
  const attach = (call: TwilioCallLike) => {
    calls.set(
      call,
      hearAll(call, callEvents, guard, (name, args) => heard(call, name, args[0])),
    );
    seen(call);
  };
  const forget = (call: TwilioCallLike | undefined) => {
    if (call === undefined) return;
    calls.get(call)?.();
    calls.delete(call);
  };
  /** What says nothing any more is let go when the next call comes, as an end can be followed by its reason. */
  const forgetEnded = () => {
    for (const call of calls.keys()) if (hasEnded(call)) forget(call);
  };
  return {
    hear(call) {
      if (calls.has(call)) return;
      forgetEnded();
      if (started) attach(call);
      else calls.set(call, () => undefined);
      forget(leaving(calls, () => false));
    },
    start(ofDevice) {
      started = true;
      const there = new Set([...calls.keys(), ...ofDevice]);
      for (const call of there) if (canBeHeard(call)) attach(call as TwilioCallLike);
    },
    stop() {
      started = false;
      for (const undo of calls.values()) undo();
    },
  };
}
