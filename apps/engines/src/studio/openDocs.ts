import type { FrameLocator, Page } from 'playwright';
import { openStudio } from './openStudio.ts';

/** A page of each kind, with its heading; of the reference the one with the widest table. */
export const kinds = [
  ['docs-guides--getting-started', 'Getting started'],
  ['docs-hooks--use-reconnect-state', 'useReconnectState'],
  ['docs-sdks--telnyx', 'Telnyx'],
  ['docs-condition-families--media', 'Devices and sound'],
  ['docs-api--testing', '@faultline/testing'],
  ['docs-reference--evidence', 'What an explanation rests on'],
] as const;

/** A page of the documents is there, with all that it loads. */
export async function hasLoaded(place: Page | FrameLocator, heading: string): Promise<void> {
  await place.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await place.getByText('Loading', { exact: true }).waitFor({ state: 'detached' });
}

/** Opens the studio for the tests of a file that are about the documents. */
export function openDocs() {
  const studio = openStudio();
  return {
    ...studio,
    async open(id: string, heading: string, globals = ''): Promise<void> {
      await studio.page().goto(studio.alone(id, globals));
      await hasLoaded(studio.page(), heading);
    },
  };
}
