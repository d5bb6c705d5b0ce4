import { App } from '@faultline/app-samples/getting-started/App.tsx';
import { screenView } from '@faultline/core';
import { createRoot } from 'react-dom/client';
import { store } from 'the-sample';

declare global {
  interface Window {
    /** The sources of what is on screen. */
    sources: () => readonly string[];
  }
}

window.sources = () => {
  const { banner, prompt, dialog } = store.read(screenView);
  return [banner, prompt, dialog].flatMap((shown) => (shown ? [shown.source] : []));
};

const root = document.getElementById('root');
if (root) createRoot(root).render(<App store={store} />);
