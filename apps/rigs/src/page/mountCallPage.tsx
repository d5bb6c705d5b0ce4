import '@faultline/components/styles.css';
import { CallProvider } from '@faultline/hooks';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Faults } from '../faults/fault.ts';
import { CallPage } from './call/CallPage.tsx';
import './page.css';
import type { Phone } from './phone.ts';
import { startRecorder } from './recorder.ts';
import { isStudio } from './watch/isStudio.ts';
import words from './words.json';

const bare = (phone: Phone): ReactNode => (
  <main>
    <h1>{words.title}</h1>
    <CallPage phone={phone} />
  </main>
);

/** The playground around it; it is loaded only where it is asked for. */
async function studio(phone: Phone, faults: Faults | undefined): Promise<ReactNode> {
  const { Studio } = await import('./studio/Studio.tsx');
  return <Studio phone={phone} {...(faults && { ownFaults: faults })} />;
}

/**
 * Shows a phone as the page. With `?test` in its address tests may reach in, with `?panel` the playground is around it.
 *
 * @param faults what can go wrong in the page itself, beside its servers.
 */
export async function mountCallPage(phone: Phone, faults?: Faults): Promise<void> {
  const query = new URLSearchParams(window.location.search);
  if (query.has('test')) window.faultlineRecorder = startRecorder(phone.store);
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id "root" to show the call page in. Add one.');
  const page = isStudio ? await studio(phone, faults) : bare(phone);
  createRoot(root).render(
    <StrictMode>
      <CallProvider store={phone.store}>{page}</CallProvider>
    </StrictMode>,
  );
}
