import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStudio, type Studio } from '../../../storybook/src/pictures/takeAll.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
});
afterAll(() => studio.close());

/** A dialog in a page of its own, a flow with its timeline, countdowns, and a page of documents. */
const stories = [
  'codes-telnyx-errors--code-48501',
  'flows-reconnecting--back-again',
  'families--reconnect-banner',
  'families--microphone-prompt',
  'welcome--docs',
];

it('pictures are the same in whichever order and theme they are taken', async () => {
  const one = await studio.takeAll(stories);
  const other = await studio.takeAll(stories.toReversed());
  expect([...one.failures]).toEqual([]);
  expect(Object.fromEntries(other.looks)).toEqual(Object.fromEntries(one.looks));
});

it('a story is the same in dark as in light, but for its colours: a flow keeps what has happened', async () => {
  const { looks, pictures } = await studio.takeAll(['flows-reconnecting--back-again']);
  const { light = '', dark = '' } = looks.get('flows-reconnecting--back-again') ?? {};
  const sizeOf = (hash: string) => [pictures.get(hash)?.width, pictures.get(hash)?.height];
  expect(sizeOf(dark)).toEqual(sizeOf(light));
  expect(dark).not.toBe(light);
});

it('a story that cannot be shown is told, and the next one is not held up by it', async () => {
  const { looks, failures } = await studio.takeAll(['codes--no-such-story', 'families--quality-indicator']);
  expect(failures.get('codes--no-such-story')).toMatch(/storyMissing/);
  expect([...looks.keys()]).toEqual(['families--quality-indicator']);
});
