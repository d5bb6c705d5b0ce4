import { createCallStore } from '@faultline/core';
import { createVirtualClock, replayAdapters, watchScreen } from '@faultline/testing';

type Play = (event: string, payload: unknown) => void;

/** What an SDK emits, ms that pass, what a door plays, or a sleep of the computer, in which no timer runs, ms. */
export type StoryStep =
  number | readonly [event: string, payload?: unknown] | ((play: Play) => void) | { readonly asleep: number };

const startsAt = 1_000_000;

/** Plays a story on an SDK's adapter, and returns everything on the screen, in each period. */
export function seenOverTime(sdk: string, steps: readonly StoryStep[]): readonly string[] {
  const timers = createVirtualClock(startsAt);
  let asleepMs = 0;
  const clock = { ...timers, now: () => timers.now() + asleepMs };
  const replayed = replayAdapters[sdk]?.({ kind: 'peer', channel: 'events' }, clock);
  if (!replayed) throw new Error(`Nobody replays "${sdk}".`);
  const store = createCallStore([replayed.source], { clock });
  const seen = watchScreen(store);
  store.connect();
  const lines: string[] = [];
  const look = () => {
    const { banner, prompt, dialog, confirmation } = seen().screen;
    const told = [banner, prompt, dialog].flatMap((one) => one?.condition ?? []);
    const line = [...(confirmation ? ['back'] : []), ...told].join(' + ') || 'nothing';
    if (line !== lines.at(-1)) lines.push(line);
  };
  for (const step of steps) {
    if (typeof step === 'function') step(replayed.play);
    else if (typeof step === 'number')
      for (let passed = 0; passed < step; passed += 100) {
        timers.runTo(timers.now() + 100);
        look();
      }
    else if ('asleep' in step) asleepMs += step.asleep;
    else replayed.play(step[0], step[1] ?? null);
  }
  return lines;
}
