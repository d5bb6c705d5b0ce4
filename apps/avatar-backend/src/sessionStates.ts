/** `ended` is over and `lost` is cut off; both can be opened again for as long as they are remembered. */
export type SessionState = 'open' | 'reconnecting' | 'lost' | 'ended';

const isLive = (state: SessionState): boolean => state === 'open' || state === 'reconnecting';

/**
 * The state of each session. Bounded: there is room for so many live ones, and the same number of others is remembered.
 */
export interface SessionStates {
  /** Whether one can open; one that is live has its room already. */
  hasRoomFor(id: string): boolean;
  get(id: string): SessionState | undefined;
  /** Sets the state of a session. One that opens becomes the newest. */
  set(id: string, state: SessionState): void;
  /** Takes room for a session that is being opened, until the returned function is called. */
  reserve(): () => void;
  /** The newest that is not over. */
  readonly newest: string | null;
  readonly live: readonly (readonly [id: string, state: SessionState])[];
}

export function createSessionStates(maxSessions: number): SessionStates {
  const states = new Map<string, SessionState>();
  let reserved = 0;
  const all = () => [...states];
  let live = 0;

  /** Forgets the oldest that are not live. */
  const forget = () => {
    let surplus = states.size - live - maxSessions;
    if (surplus <= 0) return;
    for (const [id, state] of all()) {
      if (surplus === 0) return;
      if (isLive(state)) continue;
      states.delete(id);
      surplus--;
    }
  };

  return {
    hasRoomFor(id) {
      const state = states.get(id);
      return (state !== undefined && isLive(state)) || live + reserved < maxSessions;
    },
    get: (id) => states.get(id),
    set(id, state) {
      const before = states.get(id);
      if (before !== undefined && isLive(before)) live--;
      if (isLive(state)) live++;
      if (state === 'open') states.delete(id);
      states.set(id, state);
      forget();
    },
    reserve() {
      reserved++;
      return () => reserved--;
    },
    get newest() {
      return all().findLast(([, state]) => state !== 'ended')?.[0] ?? null;
    },
    get live() {
      return all().filter(([, state]) => isLive(state));
    },
  };
}
