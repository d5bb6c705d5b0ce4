/** One event of an SDK. */
export interface FixtureEvent {
  readonly event: string;
  readonly payload: unknown;
}

/**
 * How an SDK reports one code: realistic payloads in their order. It is played through the SDK's replay, so a fixture
 * is a short recording.
 */
export interface CodeFixture {
  /** The npm name of the SDK, which decides what replays it. */
  readonly sdk: string;
  /** Options of the replayed object, if they matter. */
  readonly options?: object;
  /** The events before it: connected, in a call. */
  readonly before: readonly FixtureEvent[];
  /** The event that carries the code. */
  readonly event: string;
  readonly payload: unknown;
  /** Events that always follow at once, and affect what a person sees. */
  readonly after?: readonly FixtureEvent[];
}

/** All events of a fixture in order: those before it, its own, and those that always follow. */
export const eventsOf = ({ before, event, payload, after = [] }: CodeFixture): readonly FixtureEvent[] => [
  ...before,
  { event, payload },
  ...after,
];
