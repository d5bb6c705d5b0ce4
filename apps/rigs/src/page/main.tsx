import '@faultline/components/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CallPage } from './CallPage.tsx';
import './page.css';
import { createPhone } from './phone.ts';
import { startRecorder } from './recorder.ts';
import { lendRemoteParty } from './remoteParty.ts';
import { settingsOf } from './settings.ts';

const settings = settingsOf(window.location.href);
const phone = createPhone(settings);
if (settings.test) window.faultlineRecorder = startRecorder(phone.store);
lendRemoteParty(`ws://${window.location.host}/remote`);
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <CallPage phone={phone} />
    </StrictMode>,
  );
