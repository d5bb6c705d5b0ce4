/** The event by which a recording of several calls says of which one the events that follow are; its payload is the id. */
export const ofCall = 'replay.call';

interface Line {
  readonly tMs: number;
  readonly event: string;
  readonly payload: unknown;
}

/** The lines of a recording, and before each that is of another call than the last, one that says of which. */
export function withTurns(lines: readonly (Line & { readonly call: string | null })[]): readonly Line[] {
  let current: string | null = null;
  return lines.flatMap(({ call, ...line }) => {
    const turned = call !== null && call !== current;
    current = call;
    return turned ? [{ tMs: line.tMs, event: ofCall, payload: call }, line] : [line];
  });
}

/** The calls of a replay. */
export interface ReplayedCalls<Call> {
  /** The one of which the events are now; null before the first. */
  current(): Call | null;
  get(id: string): Call | undefined;
  /** Another call begins: what follows is of this one. */
  add(id: string, call: Call): Call;
  /** What follows is of the call with this id; nothing changes where there is none. */
  turnTo(id: unknown): void;
}

/** Keeps the calls of a replay. Recordings name no call: their events are of the last that began, unless {@link ofCall} says otherwise. */
export function replayedCalls<Call>(): ReplayedCalls<Call> {
  const calls = new Map<string, Call>();
  let current: Call | null = null;
  return {
    current: () => current,
    get: (id) => calls.get(id),
    add(id, call) {
      calls.set(id, call);
      return (current = call);
    },
    turnTo(id) {
      current = (typeof id === 'string' ? calls.get(id) : undefined) ?? current;
    },
  };
}
