import '@faultline/components/styles.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Call } from './Call.tsx';

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <Call />
  </StrictMode>,
);
