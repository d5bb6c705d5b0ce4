import { act } from '@testing-library/react';

/** Waits until an announcement is in the live regions. */
export const heard = (): Promise<void> => act(async () => undefined);

/** Everything that is put into live regions of a part of the page from now on, as `urgency: text`, in order. */
export function listen(root: HTMLElement): readonly string[] {
  const told: string[] = [];
  new MutationObserver((records) => {
    for (const record of records)
      for (const node of record.addedNodes) {
        const region = record.target instanceof Element ? record.target.closest('[aria-live]') : null;
        if (region) told.push(`${region.getAttribute('aria-live')}: ${node.textContent}`);
      }
  }).observe(root, { childList: true, subtree: true });
  return told;
}
