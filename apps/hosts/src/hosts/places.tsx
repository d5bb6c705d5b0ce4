import { IssueList, ReconnectBanner } from '@faultline/components';
import { Activity, Suspense, use, useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { HostPage } from '../page.tsx';
import words from '../words.json';

declare global {
  interface Window {
    /** In Chromium from 116; TypeScript's own types do not know it yet. */
    readonly documentPictureInPicture: {
      requestWindow(size: { readonly width: number; readonly height: number }): Promise<Window>;
    };
  }
}

export const Plain: HostPage = ({ kit }) => (
  <>
    {kit}
    <button>{words.open}</button>
  </>
);

/** Every family, in the app's own type and width: what a reset of the app would change is the look of the kit alone. */
export const EveryFamily: HostPage = ({ kit }) => (
  <div
    id="kit"
    style={{
      position: 'absolute',
      inset: '0 auto auto 0',
      width: 560,
      minHeight: '100vh',
      zIndex: 1,
      background: 'white',
      font: '16px/1.5 sans-serif',
    }}
  >
    {kit}
    <IssueList />
  </div>
);

/** The app gives the banner a look of its own, by utility classes. */
export const WithUtility: HostPage = () => <ReconnectBanner className="bg-red-500 text-center" />;

/** A parent that is as wide as what is in it. */
export const ShrinkToFit: HostPage = ({ kit }) => <div style={{ display: 'inline-block' }}>{kit}</div>;

/** The app marks its dark theme by a class, and tells the browser nothing. */
export const DarkByClass: HostPage = ({ kit }) => (
  <div className="dark" style={{ background: 'black' }}>
    {kit}
  </div>
);

/** A light part of a dark page, such as a preview. */
export const LightInDark: HostPage = ({ kit }) => (
  <div className="dark" style={{ background: 'black' }}>
    <div className="light" style={{ background: 'white' }}>
      {kit}
    </div>
  </div>
);

/** A call screen beside the kit fills the screen. */
export const FullScreen: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <>
      {kit}
      <div ref={ref} role="region" aria-label={words.settings}>
        <button onClick={() => void ref.current?.requestFullscreen()}>{words.open}</button>
        <button onClick={() => void document.exitFullscreen()}>{words.close}</button>
      </div>
    </>
  );
};

const Switch = ({ children }: { readonly children: (shown: boolean) => ReactNode }) => {
  const [shown, setShown] = useState(false);
  return (
    <>
      <button onClick={() => setShown(!shown)}>{shown ? words.hide : words.show}</button>
      {children(shown)}
    </>
  );
};

export const HiddenPanel: HostPage = ({ kit }) => (
  <Switch>{(shown) => <div style={shown ? {} : { display: 'none' }}>{kit}</div>}</Switch>
);

export const InActivity: HostPage = ({ kit }) => (
  <Switch>{(shown) => <Activity mode={shown ? 'visible' : 'hidden'}>{kit}</Activity>}</Switch>
);

const never = new Promise<string>(() => undefined);
const Waits = () => use(never);

/** Something beside the kit waits for its data, so that all of the boundary is hidden. */
export const Suspended: HostPage = ({ kit }) => (
  <Switch>
    {(shown) => (
      <Suspense fallback={<p>{words.name}</p>}>
        {kit}
        {!shown && <Waits />}
      </Suspense>
    )}
  </Switch>
);

/** The kit in an element of its own, into which the style sheets of the page are put. */
function In({
  element,
  children,
}: {
  readonly element: Element | DocumentFragment;
  readonly children: ReactNode;
}) {
  const [styles] = useState(() =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
      .join('\n'),
  );
  return createPortal(
    <>
      <style>{styles}</style>
      <button>{words.open}</button>
      {children}
    </>,
    element,
  );
}

/** A part of the app's own shadow root, with the kit in it, fills the screen. */
export const FullScreenInShadow: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <ShadowRoot
      kit={
        <div ref={ref} style={{ background: 'white' }}>
          {kit}
          <button onClick={() => void ref.current?.requestFullscreen()}>{words.show}</button>
        </div>
      }
    />
  );
};

export const ShadowRoot: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDivElement>(null);
  const [root, setRoot] = useState<DocumentFragment | null>(null);
  useEffect(() => {
    if (ref.current) setRoot(ref.current.shadowRoot ?? ref.current.attachShadow({ mode: 'open' }));
  }, []);
  return <div ref={ref}>{root && <In element={root}>{kit}</In>}</div>;
};

/** The kit in a window beside the page, which a press on a button opens. */
function InWindow({
  open,
  children,
}: {
  readonly open: () => Promise<Window | null>;
  readonly children: ReactNode;
}) {
  const [body, setBody] = useState<Element | null>(null);
  return (
    <>
      <button onClick={() => void open().then((opened) => setBody(opened?.document.body ?? null))}>
        {words.popup}
      </button>
      {body && <In element={body}>{children}</In>}
    </>
  );
}

const openPopup = () => Promise.resolve(window.open('', '', 'popup,width=600,height=500'));

export const Popup: HostPage = ({ kit }) => <InWindow open={openPopup}>{kit}</InWindow>;

/** A window that stays on top, with a document of the page's own. */
const openPictureInPicture = () => window.documentPictureInPicture.requestWindow({ width: 600, height: 500 });

export const PictureInPicture: HostPage = ({ kit }) => <InWindow open={openPictureInPicture}>{kit}</InWindow>;
