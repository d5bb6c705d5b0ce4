import { expect, waitFor } from 'storybook/test';

/** Something comes, and has arrived: what comes in softly is not there at once. */
export async function sees(coming: Promise<HTMLElement>): Promise<void> {
  const element = await coming;
  await waitFor(() => expect(element).toBeVisible());
}
