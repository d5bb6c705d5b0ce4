import type { Guard } from '../kit/source/guard.ts';
import { listenToMethod } from '../kit/listen/listenToMethod.ts';
import { field } from '../kit/read/read.ts';
import { undoAll } from '../kit/source/undo.ts';
import type { CallHistory } from './callHistory.ts';

/**
 * What a method of a call does, and who calls it: the app, or the SDK itself, which ends calls by the same methods. A
 * `goodbye` comes from the other side.
 */
export type Act = 'accept' | 'letGo' | 'tornDown' | 'goodbye';

/** The methods of a call by name, and what a call of one with these arguments is. */
export type Acts = Readonly<Record<string, (args: readonly unknown[]) => Act | null>>;

/** The result of listening to the methods of a call. */
export interface ActsHeard {
  /** Whether it would be noticed that the app ends the call: it has a method for that which can be wrapped. */
  readonly known: boolean;
  readonly undo: () => void;
}

/** Listens to the methods by which an app accepts or ends a call, for SDKs that do not report who ended it. */
export function listenToActs(
  call: object,
  acts: Acts,
  guard: Guard,
  hear: (act: Act, by: string, args: readonly unknown[]) => void,
  of: string,
): ActsHeard {
  const undos: (() => void)[] = [];
  let known = false;
  for (const [name, actOf] of Object.entries(acts)) {
    const own = field(call, name);
    const before = (...args: readonly unknown[]) => {
      const act = actOf(args);
      if (act !== null) hear(act, name, args);
    };
    undos.push(listenToMethod(call, name, guard, { before }, of));
    if (name !== 'accept' && name !== 'answer' && field(call, name) !== own) known = true;
  }
  return { known, undo: () => undoAll(undos) };
}

/** A call after one of its methods was called. Only the first method that ends it counts, because it calls others. */
export function withAct<Call extends CallHistory>(call: Call, act: Act): Call {
  if (call.letGo === true || call.tornDown || call.goodbye) return call;
  if (act === 'accept') return call.inbound ? { ...call, accepted: true } : call;
  if (act === 'goodbye') return { ...call, goodbye: true };
  return act === 'letGo' ? { ...call, letGo: true } : { ...call, tornDown: true };
}
