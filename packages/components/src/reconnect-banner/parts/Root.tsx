'use client';
import type { Shown } from '@faultline/core';
import { useScreen } from '@faultline/hooks';
import { forwardRef, type ForwardedRef } from 'react';
import { useAnnouncement, WithAnnouncer } from '../../announcer/index.ts';
import { ItemProvider, stateOf, useCreateItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { SlotGuard, statementOf } from '../../internals/SlotGuard.tsx';
import { toneOf } from '../../internals/tone.ts';
import { en } from '../generated/en.ts';

/** Props of the root. */
export type RootProps = PartProps<'section'>;

interface ShownRootProps {
  readonly shown: Shown;
  readonly props: RootProps;
  readonly outer: ForwardedRef<Element>;
}

function ShownRoot({ shown, props, outer }: ShownRootProps) {
  const item = useCreateItem('banner', shown, en);
  useAnnouncement(shown, item);
  const own = {
    role: 'group',
    'aria-labelledby': item.titleId,
    'data-faultline': 'reconnect-banner',
    'data-tone': toneOf(shown),
    ...stateOf(shown),
  };
  return <ItemProvider item={item}>{renderPart('section', own, props, outer)}</ItemProvider>;
}

/** The banner that may be on screen now; nothing where there is none. Its children are the other parts. */
export const Root = forwardRef<Element, RootProps>((props, ref) => {
  const { banner } = useScreen();
  return (
    <WithAnnouncer>
      {banner && (
        <SlotGuard of={statementOf(banner)}>
          <ShownRoot key={banner.issueId} shown={banner} props={props} outer={ref} />
        </SlotGuard>
      )}
    </WithAnnouncer>
  );
});
Root.displayName = 'ReconnectBanner.Root';
