import { vi } from 'vitest';

/** Lets a test hide and show the page; `vi.restoreAllMocks()` undoes it. */
export function createPage() {
  let hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
  return {
    hide(value: boolean) {
      hidden = value;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}
