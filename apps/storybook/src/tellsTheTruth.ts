import { describeCondition } from '@faultline/components/words';
import type { ConditionId } from '@faultline/core';
import { expect, waitFor, within } from 'storybook/test';
import { placeIn, settled } from './framed.ts';
import words from './words.json';

interface Played {
  readonly canvasElement: HTMLElement;
  readonly args: { readonly shows: readonly ConditionId[] };
}

/** Stands for whoever a fixture speaks with: a name, a number. */
const anybody = 'ANYBODY';
const remotes = [undefined, anybody];
const phases = ['start', 'missed'] as const;
const devices = ['microphone', 'camera', 'screen', 'speaker'] as const;

/** A microphone counts as held after two seconds; the rest is a limit for what hangs, on a machine that does other work too. */
const patient = { timeout: 30_000 };

/** A title as a pattern, whoever it names. */
const patternOf = (title: string): RegExp =>
  new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(anybody, '.{1,60}'));

/** Every condition of a code is on the screen with its own title, and a silent code leaves the call as it was. */
export async function tellsTheTruth({ canvasElement, args }: Played): Promise<void> {
  const place = await placeIn(canvasElement);
  const call = await within(place).findByRole('region', {
    name: new RegExp(`^${words['call.with']} `),
    hidden: true,
  });
  for (const condition of args.shows) {
    const told = remotes.flatMap((remote) =>
      phases.flatMap((phase) =>
        devices.map(
          (device) => describeCondition(condition, { phase, device, ...(remote ? { remote } : {}) }).title,
        ),
      ),
    );
    await waitFor(async () => {
      const text = call.querySelector(`[data-condition="${condition}"]`)?.textContent ?? '';
      await expect(
        told.some((title) => patternOf(title).test(text)),
        `${condition} says "${text}"`,
      ).toBe(true);
    }, patient);
  }
  if (args.shows.length === 0) await expect(call.querySelector('[data-condition]')).toBeNull();
  settled(place);
}
