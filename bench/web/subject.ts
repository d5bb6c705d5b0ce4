/** What happens to the connection in a benchmark. */
export type Change = 'connected' | 'reconnecting' | 'disconnected';

/** One way to show a connection's state, put under test. */
export interface Subject {
  send(change: Change): void;
  /** Whether trouble is on the page now. */
  isShown(): boolean;
}

/** Puts a subject into an element of the page. */
export type Mount = (element: HTMLElement) => Subject;

const changes: readonly Change[] = ['connected', 'reconnecting', 'disconnected'];

/** A storm that is the same every time and ends well: half of the changes repeat the one before. */
export function makeChanges(count: number): readonly Change[] {
  let seed = 20_260_101;
  const random = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x7fffffff;
  let current = 0;
  const all = Array.from({ length: count - 1 }, () => {
    if (random() < 0.5) current = (current + (random() < 0.5 ? 1 : 2)) % changes.length;
    return changes[current] ?? 'connected';
  });
  return [...all, 'connected'];
}

/** What a hand-written interface would say. */
export const words: Readonly<Record<Change, string | null>> = {
  connected: null,
  reconnecting: 'Reconnecting',
  disconnected: 'Disconnected',
};
