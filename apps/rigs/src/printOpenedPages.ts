import { beforeEach } from 'vitest';
import { noteOpenedPages, takeNotes } from './openedPages.ts';

// What a failed test last saw says more than the locator that it waited for.
beforeEach(({ onTestFailed }) => {
  takeNotes();
  onTestFailed(async () => {
    await noteOpenedPages();
    for (const note of takeNotes()) console.error(`Open when the test failed: ${note}`);
  });
});
