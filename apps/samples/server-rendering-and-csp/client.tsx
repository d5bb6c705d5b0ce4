import '@faultline/components/styles.css';
import { browserSource } from '@faultline/adapters/browser';
import { createCallStore } from '@faultline/core';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';

/** The source of your SDK goes into this list; its client connects after the store. */
export const store = createCallStore([browserSource()]);
store.connect();

export const takeOver = (root: Element) =>
  hydrateRoot(
    root,
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  );

const root = document.getElementById('root');
if (root) takeOver(root);
