/** One thing that an SDK emits. */
export interface FixtureEvent {
  readonly event: string;
  readonly payload: unknown;
}

/**
 * How one code comes from its SDK: real-shaped payloads in the order they come. Plays through the SDK's replay, so a
 * fixture is a recording of one moment.
 */
export interface CodeFixture {
  /** The npm name of the SDK, which decides what replays it. */
  readonly sdk: string;
  /** Options of the replayed object, where they matter. */
  readonly options?: object;
  /** What led there: connected, in a call. */
  readonly before: readonly FixtureEvent[];
  /** The event that carries the code. */
  readonly event: string;
  readonly payload: unknown;
  /** What always follows at once, and belongs to what a person sees. */
  readonly after?: readonly FixtureEvent[];
}

/** Everything that is emitted up to a fixture's event, with it, and what always follows, in order. */
export const eventsOf = ({ before, event, payload, after = [] }: CodeFixture): readonly FixtureEvent[] => [
  ...before,
  { event, payload },
  ...after,
];
