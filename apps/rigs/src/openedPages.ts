import type { Page } from 'playwright';

const opened = new Set<Page>();
const notes: string[] = [];
const readWithinMs = 2_000;

/** Until it is closed, the page is one of those that a failed test prints. */
export function watchOpenedPage(page: Page): void {
  opened.add(page);
  page.once('close', () => opened.delete(page));
}

/** In the page: what is on the screen, what was, and what the store knows. */
const seen = (): string => {
  const { store, titles = [] } = window.faultlineRecorder ?? {};
  const snapshot = store?.getSnapshot();
  const issues = snapshot?.callErrors.issues.map(({ code, status, device }) => ({ code, status, device }));
  const known = { titles, issues, mediaRecovery: snapshot?.mediaRecovery };
  return `${document.body.innerText}\n${JSON.stringify(known, null, 1)}`;
};

/** Notes what the pages show that are still open. Call it before a browser is closed. */
export async function noteOpenedPages(): Promise<void> {
  for (const page of opened) {
    const late = new Promise<string>((resolve) => setTimeout(resolve, readWithinMs, 'does not answer'));
    const text = page.evaluate(seen).catch(String);
    notes.push(`${page.url()}\n${await Promise.race([text, late])}`);
  }
}

/** What was noted since the last time. */
export const takeNotes = (): readonly string[] => notes.splice(0);
