import type { CallStore } from '@faultline/core';

/** What a test reads from the page. */
export interface Recorder {
  readonly store: CallStore;
  /** Every title that was on screen since the page opened, each once, in the order they came. */
  readonly titles: readonly string[];
}

declare global {
  interface Window {
    faultlineRecorder?: Recorder;
  }
}

/** Keeps every title that Faultline's families ever show, however briefly. */
export function startRecorder(store: CallStore): Recorder {
  const titles: string[] = [];
  const look = () => {
    for (const root of document.querySelectorAll('[data-faultline]')) {
      const title = document.getElementById(root.getAttribute('aria-labelledby') ?? '')?.textContent;
      if (title && !titles.includes(title)) titles.push(title);
    }
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  return { store, titles };
}
