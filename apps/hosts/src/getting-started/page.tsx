import { App } from '@faultline/app-samples/getting-started/App.tsx';
import { createRoot } from 'react-dom/client';
import { store } from 'the-sample';

declare global {
  interface Window {
    /** The codes of what has come in so far. */
    codes: () => readonly string[];
  }
}

window.codes = () => store.getSnapshot().callErrors.issues.map(({ code }) => code);

const root = document.getElementById('root');
if (root) createRoot(root).render(<App store={store} />);
