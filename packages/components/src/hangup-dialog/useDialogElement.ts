'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { openInFlow, openModally } from './openDialog.ts';

/** Opens a native dialog while it is mounted: modally, as far as that traps nobody, or only in the flow. */
export function useDialogElement(modal: boolean): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const voice = useVoice();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    return modal ? openModally(dialog, (open) => voice?.enterDialog(open)) : openInFlow(dialog);
  }, [modal, voice]);
  return ref;
}
