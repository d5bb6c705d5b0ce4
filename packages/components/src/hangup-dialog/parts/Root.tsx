'use client';
import type { ShownDialog } from '@faultline/core';
import { useScreen } from '@faultline/hooks';
import {
  createContext,
  forwardRef,
  useContext,
  useImperativeHandle,
  type ForwardedRef,
  type SyntheticEvent,
} from 'react';
import { DialogRegions, useAnnouncement, WithAnnouncer } from '../../announcer/index.ts';
import { ItemProvider, stateOf, useCreateItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { SlotGuard, statementOf } from '../../internals/SlotGuard.tsx';
import { toneOf } from '../../internals/tone.ts';
import { en } from '../generated/en.ts';
import { useDialogElement } from '../useDialogElement.ts';

/** Props of the root. */
export type RootProps = PartProps<'dialog'>;

interface ShownRootProps {
  readonly shown: ShownDialog;
  readonly props: RootProps;
  readonly outer: ForwardedRef<Element>;
}

const ShownContext = createContext<ShownDialog | null>(null);

/** The shown dialog of the nearest root, with its call. */
export const useShownDialog = (): ShownDialog | null => useContext(ShownContext);

function ShownRoot({ shown, props: { children, ...props }, outer }: ShownRootProps) {
  const { modal } = shown;
  const item = useCreateItem('dialog', shown, en);
  const ref = useDialogElement(modal);
  useImperativeHandle<Element | null, Element | null>(outer, () => ref.current, [ref]);
  useAnnouncement(shown, { title: item.title, body: item.body, asks: true, silent: modal });
  const own = {
    role: modal ? 'alertdialog' : undefined,
    'aria-modal': modal || undefined,
    'aria-labelledby': item.titleId,
    'aria-describedby': item.bodyId,
    'data-faultline': 'hangup-dialog',
    'data-modal': modal || undefined,
    'data-tone': toneOf(shown),
    ...stateOf(shown),
    // Escape: left alone, the browser would close the element behind the store's back.
    onCancel: (event: SyntheticEvent) => {
      event.preventDefault();
      item.dismiss();
    },
    children: (
      <>
        {modal && <DialogRegions />}
        {children}
      </>
    ),
  };
  return (
    <ShownContext.Provider value={shown}>
      <ItemProvider item={item}>
        {renderPart('dialog', own, props, ref as ForwardedRef<Element>)}
      </ItemProvider>
    </ShownContext.Provider>
  );
}

/**
 * The dialog that may be on screen now, as a native dialog element: modal only while no other call lives. Its children are the
 * other parts.
 */
export const Root = forwardRef<Element, RootProps>((props, ref) => {
  const { dialog } = useScreen();
  return (
    <WithAnnouncer>
      {dialog && (
        <SlotGuard of={statementOf(dialog)}>
          <ShownRoot key={dialog.issueId} shown={dialog} props={props} outer={ref} />
        </SlotGuard>
      )}
    </WithAnnouncer>
  );
});
Root.displayName = 'HangupDialog.Root';
