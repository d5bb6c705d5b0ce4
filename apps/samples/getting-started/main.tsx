import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { store } from './telnyx.ts';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App store={store} />);
