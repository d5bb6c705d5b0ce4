'use client';
import { useEffect, useRef, type RefObject } from 'react';
import { useVoice } from '../announcer/index.ts';
import { openInFlow, openModally } from './openDialog.ts';

/**
 * Opens a native dialog while mounted: modally, when that blocks no other call, or as part of the page; with null not
 * at all.
 */
export function useDialogElement(
  modal: boolean | null,
  dismiss: () => void,
): RefObject<HTMLDialogElement | null> {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(dismiss);
  const voice = useVoice();
  useEffect(() => {
    latest.current = dismiss;
  });
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || modal === null) return;
    const escaped = () => latest.current();
    return modal
      ? openModally(dialog, { modal: (open) => voice?.enterDialog(open), escaped })
      : openInFlow(dialog);
  }, [modal, voice]);
  return ref;
}
