'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';

/**
 * Opens a native dialog while it is mounted. Modal: focus goes in, and comes back to where it was. Not modal: it is only there,
 * in the flow, and takes nothing.
 */
export function useDialogElement(modal: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const voice = useVoice();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const close = () => (dialog.close ? dialog.close() : dialog.removeAttribute('open'));
    if (!modal) {
      dialog.setAttribute('open', '');
      return close;
    }
    const before = document.activeElement;
    try {
      dialog.showModal();
    } catch {
      // A browser without modal dialogs, or an element that it does not take for one: shown in place, and given the focus by hand.
      dialog.setAttribute('open', '');
      dialog.querySelector('button')?.focus();
    }
    voice?.enterDialog(true);
    return () => {
      voice?.enterDialog(false);
      close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [modal, voice]);
  return ref;
}
