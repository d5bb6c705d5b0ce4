import { CallPage, createPhone, lendRemoteParty, settingsOf } from '@faultline/app-rigs/page';
import '@faultline/app-rigs/page.css';
import '@faultline/components/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { FaultPanel } from './FaultPanel.tsx';

lendRemoteParty(`ws://${window.location.host}/remote`);
const phone = createPhone(settingsOf(window.location.href));
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CallPage phone={phone}>
        <FaultPanel />
      </CallPage>
    </StrictMode>,
  );
