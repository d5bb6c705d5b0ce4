import '@faultline/components/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallPage } from './CallPage.tsx';
import { FaultPanel } from './FaultPanel.tsx';
import './page.css';
import type { Phone } from './phone.ts';
import { startRecorder } from './recorder.ts';

/** Shows a phone as the page. With `?test` in its address tests may reach in, with `?panel` it has the playground's panel. */
export function mountCallPage(phone: Phone): void {
  const query = new URLSearchParams(window.location.search);
  if (query.has('test')) window.faultlineRecorder = startRecorder(phone.store);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root" to show the call page in. Add one.');
  createRoot(root).render(
    <StrictMode>
      <CallPage phone={phone}>{query.has('panel') && <FaultPanel />}</CallPage>
    </StrictMode>,
  );
}
