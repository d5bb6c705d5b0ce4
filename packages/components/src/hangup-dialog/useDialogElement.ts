'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { openInFlow, openModally } from './openDialog.ts';

interface DialogElement {
  readonly ref: RefObject<HTMLDialogElement | null>;
  /** Whether it is modal now: not where it is hidden, or waits for another dialog of the kit. */
  readonly isModal: boolean;
}

/**
 * Opens a native dialog while mounted: modally, when that blocks no other call, or as part of the page; with null not
 * at all.
 */
export function useDialogElement(modal: boolean | null, dismiss: () => void): DialogElement {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(dismiss);
  const [isOpenModally, setOpenModally] = useState(true);
  const voice = useVoice();
  useEffect(() => {
    latest.current = dismiss;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || modal === null) return;
    const escaped = () => latest.current();
    if (!modal) return openInFlow(dialog);
    const opened = (isOpen: boolean) => {
      setOpenModally(isOpen);
      voice?.enterDialog(isOpen);
    };
    return openModally(dialog, { modal: opened, escaped });
  }, [modal, voice]);
  return { ref, isModal: modal === true && isOpenModally };
}
