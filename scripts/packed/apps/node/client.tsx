import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { Call } from './Call.tsx';

hydrateRoot(
  document.getElementById('root') as HTMLElement,
  <StrictMode>
    <Call />
  </StrictMode>,
);
