import { createVirtualClock } from '@faultline/testing';
import { afterEach, expect, it, vi } from 'vitest';
import type * as screenModule from '../view/screen.ts';
import { screenView } from '../view/screen.ts';
import { createCallStore } from './createCallStore.ts';

const broken = vi.hoisted(() => ({ on: null as string | null }));
vi.mock('../view/screen.ts', async (original) => {
  const real = await original<typeof screenModule>();
  return {
    ...real,
    screenView: {
      ...real.screenView,
      advance: (...args: Parameters<typeof real.screenView.advance>) => {
        if (args[1].callErrors.issues.some(({ code }) => code === broken.on))
          throw new Error('no view of this');
        return real.screenView.advance(...args);
      },
    },
  };
});

// Other test files of this worker use the same module.
afterEach(() => void (broken.on = null));

it('a state that no view can be made of is given up, said, and the next event is shown as ever', () => {
  const reported = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const clock = createVirtualClock(1_000);
  const store = createCallStore([], { clock });
  const screen = () => store.read(screenView);
  store.subscribe(() => void screen(), 'screen');
  screen();
  const raise = (code: string) =>
    store.send({ type: 'issueRaised', at: 1_000, source: 's', code, condition: 'call.missed' });
  raise('s/first');
  broken.on = 's/poison';
  // In one frame with it.
  raise('s/innocent');
  expect(() => raise('s/poison')).not.toThrow();
  clock.runTo(2_000);
  raise('s/next');
  clock.runTo(3_000);
  const { callErrors } = store.getSnapshot();
  expect(callErrors.issues.map(({ code }) => code)).toEqual([
    's/first',
    's/innocent',
    'app/unreadable-event',
    's/next',
  ]);
  expect(screen().banner).toMatchObject({ condition: 'call.missed', count: 3 });
  expect(reported).toHaveBeenCalledWith(expect.objectContaining({ message: 'no view of this' }));
  reported.mockRestore();
});
