import * as Radix from '@radix-ui/react-dialog';
import Mui from '@mui/material/Dialog';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { Button, Dialog, DialogTrigger, Heading, Modal } from 'react-aria-components';
import type { HostPage } from '../page.tsx';
import words from '../words.json';

const Field = () => <input aria-label={words.name} />;

/** The platform's modal dialog. */
export const NativeDialog: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDialogElement>(null);
  return (
    <>
      {kit}
      <button onClick={() => ref.current?.showModal()}>{words.open}</button>
      <dialog ref={ref} aria-label={words.settings}>
        <Field />
        <button onClick={() => ref.current?.close()}>{words.close}</button>
      </dialog>
    </>
  );
};

/** The platform's popover: it covers and does not hide. */
export const NativePopover: HostPage = ({ kit }) => {
  const ref = useRef<HTMLDivElement>(null);
  return (
    <>
      {kit}
      <button onClick={() => ref.current?.showPopover()}>{words.open}</button>
      <div ref={ref} popover="manual" role="dialog" aria-label={words.settings}>
        <Field />
        <button onClick={() => ref.current?.hidePopover()}>{words.close}</button>
      </div>
    </>
  );
};

export const RadixDialog: HostPage = ({ kit }) => (
  <>
    {kit}
    <Radix.Root>
      <Radix.Trigger>{words.open}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Overlay style={{ position: 'fixed', inset: 0, background: 'rgb(0 0 0 / 0.5)' }} />
        <Radix.Content
          aria-describedby={undefined}
          style={{ position: 'fixed', inset: '20%', background: 'white', overflow: 'auto' }}
        >
          <Radix.Title>{words.settings}</Radix.Title>
          <Field />
          <Radix.Close>{words.close}</Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  </>
);

export const AriaModal: HostPage = ({ kit }) => (
  <>
    {kit}
    <DialogTrigger>
      <Button>{words.open}</Button>
      <Modal isDismissable>
        <Dialog>
          {({ close }) => (
            <>
              <Heading slot="title">{words.settings}</Heading>
              <Field />
              <Button onPress={close}>{words.close}</Button>
            </>
          )}
        </Dialog>
      </Modal>
    </DialogTrigger>
  </>
);

export const MuiDialog: HostPage = ({ kit }) => {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      {kit}
      <button onClick={() => setOpen(true)}>{words.open}</button>
      <Mui open={open} onClose={close} aria-labelledby="settings">
        <h2 id="settings">{words.settings}</h2>
        <Field />
        <button onClick={close}>{words.close}</button>
      </Mui>
    </>
  );
};

/** A dialog that stays in the page, and that styles show and hide. */
const ShownByStyle = ({ shown, children }: { readonly shown: boolean; readonly children: ReactNode }) =>
  createPortal(
    <div
      role="dialog"
      aria-label={words.settings}
      style={{ position: 'fixed', inset: '20%', background: 'white', display: shown ? 'block' : 'none' }}
    >
      {children}
    </div>,
    document.body,
  );

/** Two dialogs that stay in the page: while the page is inert, the second takes the place of the first. */
export const DialogsByStyle: HostPage = ({ kit }) => {
  const [step, setStep] = useState(0);
  useEffect(() => {
    document.getElementById('root')?.toggleAttribute('inert', step > 0);
  }, [step]);
  return (
    <>
      {kit}
      <button onClick={() => setStep(1)}>{words.open}</button>
      <ShownByStyle shown={step === 2}>
        <button onClick={() => setStep(1)}>{words.back}</button>
      </ShownByStyle>
      <ShownByStyle shown={step === 1}>
        <button onClick={() => setStep(2)}>{words.next}</button>
      </ShownByStyle>
    </>
  );
};
