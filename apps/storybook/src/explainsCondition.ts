import { describeCondition } from '@faultline/components/words';
import { locales } from '@faultline/components/locales';
import { rowOf, type ConditionId } from '@faultline/core';
import { expect, waitFor, within } from 'storybook/test';
import { codesOf } from './conditionRows.ts';
import { placeIn, settled } from './framed.ts';
import { toStory } from './links.ts';
import words from './words.json';

interface Played {
  readonly canvasElement: HTMLElement;
  readonly args: { readonly condition: ConditionId };
}

/** A page that loads all languages, on a machine that does other work too: a limit for what hangs. */
const patient = { timeout: 30_000 };

/** The page of a condition shows it on its surface, leads to each of its codes and has its words in every language. */
export async function explainsCondition({ canvasElement, args: { condition } }: Played): Promise<void> {
  const page = within(canvasElement);
  const { surface } = rowOf(condition);
  const { title } = describeCondition(condition);
  await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  const onScreen = page.getByRole('region', { name: 'On the screen' });
  const told = onScreen.querySelectorAll(`[data-condition="${condition}"]`);
  await expect(told.length).toBeGreaterThan(0);
  await expect(onScreen.querySelector('ul, ol')).not.toBeNull();
  if (surface === 'dialog') {
    const place = await placeIn(onScreen);
    await waitFor(() => expect(place.querySelector(`[data-condition="${condition}"]`)).toBeVisible());
    settled(place);
  }
  const time = page.getByRole('region', { name: 'When it shows and when it goes' });
  // What takes over is named as people read it, not by its id.
  await expect(time).not.toHaveTextContent(/[a-z]\.[a-z]/);
  const leads = page.getByRole('region', { name: 'Codes that lead here' });
  await expect(leads).not.toHaveTextContent('`');
  const codes = within(leads).queryAllByRole('link');
  await expect(codes.map((link) => link.getAttribute('href'))).toEqual(
    codesOf(condition).map(({ story }) => toStory(story).href),
  );
  const languages = within(page.getByRole('region', { name: 'In every language' }));
  await waitFor(() => expect(languages.getAllByRole('rowheader')).toHaveLength(locales.length), patient);
  const changes = within(page.getByRole('region', { name: 'What an app can change' }));
  await expect(changes.getByText(`${condition}.title`)).toBeVisible();
  await expect(changes.getByRole('link', { name: 'Words of your own' })).toHaveAttribute(
    'href',
    toStory('docs-guides--your-own-words').href,
  );
  // Where the steps are those of one browser, those of the others are one link away.
  if (surface === 'prompt' && onScreen.querySelector('ol'))
    await expect(page.getByRole('link', { name: words['page.steps'] })).toBeVisible();
}
