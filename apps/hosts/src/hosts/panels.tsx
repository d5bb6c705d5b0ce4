import { CallStatus } from '@faultline/components';
import { createCallStore } from '@faultline/core';
import { CallProvider, useScreen } from '@faultline/hooks';
import { useRef, useState, type CSSProperties, type ReactNode } from 'react';
import type { HostPage } from '../page.tsx';
import words from '../words.json';

/** A panel with the call, and a button beside it that hides the panel when the call has ended, as a call page does. */
const panelHidden = (by: (shown: boolean, kit: ReactNode) => ReactNode): HostPage =>
  function Panel({ kit }) {
    const [shown, setShown] = useState(false);
    return (
      <>
        <button onClick={() => setShown(!shown)}>{shown ? words.hide : words.show}</button>
        {by(shown, kit)}
      </>
    );
  };
const styled = (style: CSSProperties): HostPage =>
  panelHidden((shown, kit) => <div style={shown ? {} : style}>{kit}</div>);

export const InvisiblePanel: HostPage = styled({ visibility: 'hidden' });
export const SkippedPanel: HostPage = styled({ contentVisibility: 'hidden' });
export const ClosedDetails: HostPage = panelHidden((shown, kit) => (
  <details open={shown}>
    <summary>{words.title}</summary>
    {kit}
  </details>
));

/** The app goes on with a field of its own as soon as the dialog is gone. */
export const FocusesAfter: HostPage = ({ kit }) => {
  const { dialog } = useScreen();
  const had = useRef(false);
  had.current ||= dialog !== null;
  return (
    <>
      {kit}
      <button>{words.open}</button>
      {had.current && !dialog && <input autoFocus aria-label={words.number} />}
    </>
  );
};

/** What had the focus leaves the page while the dialog is open. */
export const FocusGone: HostPage = ({ kit }) => {
  const { dialog } = useScreen();
  return (
    <>
      <button>{words.show}</button>
      {kit}
      {!dialog && <GoneForGood />}
      <button>{words.next}</button>
    </>
  );
};
function GoneForGood() {
  const [isThere, setThere] = useState(true);
  return isThere && <button onBlur={() => setThere(false)}>{words.open}</button>;
}

/** The page's own element moves into another window, with the call in it. */
export const MovesToWindow: HostPage = ({ kit }) => {
  const move = () => {
    const opened = window.open('', '', 'popup,width=600,height=500');
    const root = document.getElementById('root');
    if (opened && root) opened.document.body.append(root);
  };
  return (
    <>
      {kit}
      <button onClick={move}>{words.open}</button>
    </>
  );
};

const second = createCallStore([]);
second.connect();
/** Two calls of two SDKs, each with a store of its own. */
export const TwoStores: HostPage = ({ kit }) => {
  window.hostPage.sendToSecond = second.send;
  return (
    <>
      {kit}
      <CallProvider store={second}>
        <CallStatus />
      </CallProvider>
    </>
  );
};
