import { expect, waitFor, within } from 'storybook/test';
import words from './words.json';

interface Played {
  readonly canvasElement: HTMLElement;
}

/** A page that loads its text, on a machine that does other work too: a limit for what hangs. */
const patient = { timeout: 30_000 };

/** A page of the documents has a heading, and all that it loads. */
export async function hasLoaded({ canvasElement }: Played): Promise<void> {
  const page = within(canvasElement);
  await waitFor(() => expect(page.getAllByRole('heading', { level: 1 })).toHaveLength(1), patient);
  await waitFor(() => expect(page.queryByText(words.loading)).toBeNull(), patient);
}
