import '@faultline/components/styles.css';
import { createCallStore } from '@faultline/core';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

declare global {
  interface Window {
    /** What React could not hydrate, and what the page's policy refused. */
    complaints: string[];
  }
}

window.complaints = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
  window.complaints.push(`${violatedDirective} ${sample}`),
);

const store = createCallStore([]);
store.connect();
// The call is in trouble before React has taken the page over.
store.send({
  type: 'issueRaised',
  at: Date.now(),
  code: 'app/blocked',
  condition: 'media.permissionDenied',
  device: 'microphone',
});

hydrateRoot(document.getElementById('root') ?? document.body, <App store={store} />, {
  onRecoverableError: (error) => window.complaints.push(String(error)),
});
