import * as Headless from '@headlessui/react';
import * as RadixDialog from '@radix-ui/react-dialog';
import * as RadixToast from '@radix-ui/react-toast';
import Menu from '@mui/material/Menu';
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { HostPage } from '../page.tsx';
import words from '../words.json';

const covers: CSSProperties = { position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.3)' };
const panel: CSSProperties = { position: 'fixed', inset: '20%', background: 'white', overflow: 'auto' };
const Field = () => <input autoFocus aria-label={words.name} />;

/** What stands in each: a field, and a way to close it. */
const Settings = ({ close }: { readonly close: () => void }) => (
  <>
    <h2 id="settings">{words.settings}</h2>
    <Field />
    <button onClick={close}>{words.close}</button>
  </>
);

/** A button that opens something, and what it opens. */
function Opens({
  kit,
  children,
}: {
  readonly kit: ReactNode;
  readonly children: (open: boolean, close: () => void) => ReactNode;
}) {
  const [open, setOpen] = useState(false);
  return (
    <>
      {kit}
      <button onClick={() => setOpen(true)}>{words.open}</button>
      {children(open, () => setOpen(false))}
    </>
  );
}

/** The panel of a dialog in several steps: each step has a new one. */
function Steps({ close }: { readonly close: () => void }) {
  const [step, setStep] = useState(1);
  return (
    <Headless.DialogPanel key={step} style={{ background: 'white', padding: 40 }}>
      <Headless.DialogTitle>{words.settings}</Headless.DialogTitle>
      <Field />
      <button onClick={() => setStep(step + 1)}>{words.next}</button>
      <button onClick={close}>{words.close}</button>
    </Headless.DialogPanel>
  );
}

/** Its backdrop is in the element with the role, and so is what only says where the panel stands. */
export const HeadlessDialog: HostPage = ({ kit }) => (
  <Opens kit={kit}>
    {(open, close) => (
      <Headless.Dialog open={open} onClose={close} style={{ position: 'relative', zIndex: 50 }}>
        <Headless.DialogBackdrop style={covers} />
        <div style={{ position: 'fixed', inset: 0, display: 'grid', placeContent: 'center' }}>
          <Steps close={close} />
        </div>
      </Headless.Dialog>
    )}
  </Opens>
);

/** A drawer without a role; the rest of the page is inert. */
export const DrawerWithoutRole: HostPage = ({ kit }) => (
  <Opens kit={kit}>
    {(open, close) => (
      <>
        <Inert when={open} />
        {open &&
          createPortal(
            <>
              <div style={covers} />
              <div style={{ ...panel, inset: '0 0 0 50%' }}>
                <Settings close={close} />
              </div>
            </>,
            document.body,
          )}
      </>
    )}
  </Opens>
);

/** The panel of a library whose own element around it has no box. */
export const DrawerInNoBox: HostPage = ({ kit }) => (
  <Opens kit={kit}>
    {(open, close) => (
      <>
        <Inert when={open} />
        {open &&
          createPortal(
            <div style={{ display: 'contents' }}>
              <div style={{ ...panel, inset: '0 0 0 50%' }}>
                <Settings close={close} />
              </div>
            </div>,
            document.body,
          )}
      </>
    )}
  </Opens>
);

/** The app waits, and nothing of its page can be pressed meanwhile. */
export const InertPage: HostPage = ({ kit }) => (
  <Opens kit={kit}>
    {(open) => (
      <>
        <Inert when={open} />
        {open && <div style={covers} />}
      </>
    )}
  </Opens>
);

function Inert({ when }: { readonly when: boolean }) {
  useEffect(() => {
    document.getElementById('root')?.toggleAttribute('inert', when);
  }, [when]);
  return null;
}

export const MuiMenu: HostPage = ({ kit }) => {
  const [anchor, setAnchor] = useState<Element | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      {kit}
      <button onClick={({ currentTarget }) => setAnchor(currentTarget)}>{words.open}</button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <li role="menuitem" tabIndex={0} onClick={close}>
          {words.close}
        </li>
      </Menu>
    </>
  );
};

/** Two dialogs of the platform: the one that is opened from the other stands before it on the page. */
export const NestedDialogs: HostPage = ({ kit }) => {
  const [settings, sure] = [useRef<HTMLDialogElement>(null), useRef<HTMLDialogElement>(null)];
  return (
    <>
      {kit}
      <button onClick={() => settings.current?.showModal()}>{words.open}</button>
      <dialog ref={sure} aria-label={words.sure}>
        <button onClick={() => sure.current?.close()}>{words.close}</button>
      </dialog>
      <dialog ref={settings} aria-label={words.settings}>
        <Field />
        <button onClick={() => sure.current?.showModal()}>{words.next}</button>
      </dialog>
    </>
  );
};

/** The element of a component library: its dialog is in its shadow root, and shows what the page puts into it. */
class SettingsElement extends HTMLElement {
  readonly dialog = document.createElement('dialog');
  constructor() {
    super();
    this.dialog.setAttribute('aria-label', words.settings);
    this.dialog.append(document.createElement('slot'));
    this.attachShadow({ mode: 'open' }).append(this.dialog);
  }
}
if (!customElements.get('app-settings')) customElements.define('app-settings', SettingsElement);

export const DialogOfComponent: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDivElement>(null);
  const dialog = () => ref.current?.querySelector<SettingsElement>('app-settings')?.dialog;
  useEffect(() => {
    const element = document.createElement('app-settings');
    const field = document.createElement('input');
    field.ariaLabel = words.name;
    const close = document.createElement('button');
    close.textContent = words.close;
    close.onclick = () => dialog()?.close();
    element.append(field, close);
    ref.current?.replaceChildren(element);
  }, []);
  return (
    <>
      {kit}
      <button onClick={() => dialog()?.showModal()}>{words.open}</button>
      <div ref={ref} />
    </>
  );
};

/** A message of the app at the end of the page, which hides nothing. */
export const Toast: HostPage = ({ kit }) => (
  <Opens kit={kit}>
    {(open, close) => (
      <RadixToast.Provider duration={600_000}>
        <RadixToast.Root open={open} onOpenChange={close}>
          <RadixToast.Title>{words.note}</RadixToast.Title>
          <RadixToast.Close>{words.close}</RadixToast.Close>
        </RadixToast.Root>
        <RadixToast.Viewport style={{ position: 'fixed', insetBlockEnd: 0, insetInlineEnd: 0 }} />
      </RadixToast.Provider>
    )}
  </Opens>
);

/** A modal dialog of a library over a page whose kit is in a shadow root. */
export const RadixOverShadow = (InShadow: HostPage): HostPage =>
  function Host({ kit }) {
    return (
      <>
        <InShadow kit={kit} />
        <RadixDialog.Root>
          <RadixDialog.Trigger>{words.show}</RadixDialog.Trigger>
          <RadixDialog.Portal>
            <RadixDialog.Overlay style={covers} />
            <RadixDialog.Content aria-describedby={undefined} style={panel}>
              <RadixDialog.Title>{words.settings}</RadixDialog.Title>
              <Field />
            </RadixDialog.Content>
          </RadixDialog.Portal>
        </RadixDialog.Root>
      </>
    );
  };
