import '@faultline/components/styles.css';
import { browserSource } from '@faultline/adapters/browser';
import { CallStatus } from '@faultline/components';
import { createCallStore, type CallEvent } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { StrictMode, type ComponentType, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { hosts } from './hosts/hosts.tsx';
import words from './words.json';

declare global {
  interface Window {
    /** The same of the first copy, on a page that loads this script twice. */
    firstPage?: Window['hostPage'];
    /** The page as its test drives it. */
    hostPage: {
      send(event: CallEvent): void;
      /** How often the person has pressed the way back. */
      pressed: number;
      /** Sends to the second store, on a page with two. */
      sendToSecond?(event: CallEvent): void;
      /** What the way back to the microphone does, where the host has one. */
      resume?(): Promise<void>;
    };
  }
}

/** What every host is given: the kit, to be placed where an app would place it. */
export type HostPage = ComponentType<{ readonly kit: ReactNode }>;

const name = new URLSearchParams(location.search).get('host') ?? '';
const Page = hosts.get(name);
if (!Page) throw new Error(`There is no host "${name}": use one of ${[...hosts.keys()].join(', ')}.`);

// What the browser itself says matters where the page asks it for something.
const store = createCallStore(name === 'Asks' ? [browserSource()] : []);
store.connect();
window.hostPage = { send: (event) => store.send(event), pressed: 0 };

const actions = {
  async resumeMedia() {
    window.hostPage.pressed++;
    await window.hostPage.resume?.();
  },
};
createRoot(document.getElementById('root') ?? document.body).render(
  <StrictMode>
    <CallProvider store={store} actions={actions}>
      <h1>{words.title}</h1>
      <Page kit={<CallStatus />} />
    </CallProvider>
  </StrictMode>,
);
