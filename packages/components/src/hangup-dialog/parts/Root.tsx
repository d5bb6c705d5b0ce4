'use client';
import type { ShownDialog } from '@faultline/core';
import { useImperativeHandle, type ForwardedRef } from 'react';
import { DialogRegions, useAnnouncement } from '../../announcer/index.ts';
import { en as details } from '../../internals/generated/en.ts';
import { createRoot } from '../../internals/createRoot.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { en } from '../generated/en.ts';
import { signs } from '../signs.ts';
import { useDialogElement } from '../useDialogElement.ts';

/** Props of the root. */
export interface RootProps extends PartProps<'dialog'> {
  /**
   * False: it is never a dialog, but a group in the page that takes neither focus nor pointer and is announced through
   * the live regions. By default it is modal while no other call is live.
   */
  readonly modal?: boolean | undefined;
}

/**
 * The dialog that may be on screen now, as a native dialog element: modal only while no other call is live. Its
 * children are the other parts.
 */
export const Root = createRoot<ShownDialog, RootProps>({
  name: 'hangup-dialog',
  slot: 'dialog',
  words: { ...en, ...details },
  signs,
  pick: ({ dialog }) => dialog,
  useElement({ shown, item, own, props: { children, modal: mayBeModal = true, ...props }, outer }) {
    const asksToBeModal = mayBeModal && shown.modal;
    const { ref, isModal: modal } = useDialogElement(mayBeModal ? asksToBeModal : null, item.dismiss);
    useImperativeHandle<Element | null, Element | null>(outer, () => ref.current, [ref]);
    useAnnouncement(shown, { title: item.title, body: item.body, asks: true, silent: modal });
    const more = {
      role: modal ? 'alertdialog' : mayBeModal ? undefined : 'group',
      'aria-modal': modal || undefined,
      'aria-describedby': item.bodyId,
      'data-modal': modal || undefined,
      children: (
        <>
          {asksToBeModal && <DialogRegions />}
          {children}
        </>
      ),
    };
    const tag = mayBeModal ? 'dialog' : 'section';
    return renderPart(tag, { ...own, ...more }, props, ref as ForwardedRef<Element>);
  },
});
