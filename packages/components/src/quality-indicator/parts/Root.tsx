'use client';
import type { Shown } from '@faultline/core';
import { useIndicators } from '@faultline/hooks';
import { forwardRef, type ReactNode } from 'react';
import { useAnnouncement, WithAnnouncer } from '../../announcer/index.ts';
import { Hosted } from '../../host/Hosted.tsx';
import { ItemProvider, stateOf, useCreateItem, type Family } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { SlotGuard, statementOf } from '../../internals/SlotGuard.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { en } from '../generated/en.ts';
import { signs } from '../signs.ts';

/** Props of the root. */
export interface RootProps extends PartProps<'ul'> {
  /** Only what is about this call; without it, every call. */
  readonly callId?: string;
}

const family: Family = { name: 'quality-indicator', words: en, signs };

function Entry({ shown, children }: { readonly shown: Shown; readonly children: ReactNode }) {
  const item = useCreateItem(shown.issueId, shown, family);
  // Quality is being handled, or is for the person to look at when they want, so it is never announced assertively.
  useAnnouncement({ ...shown, actor: 'sdk', severity: 'info' }, item);
  return <ItemProvider item={item}>{children}</ItemProvider>;
}

/** What is wrong with sound or picture now, as a list; nothing when all is well. Its children are rendered for each. */
export const Root = forwardRef<Element, RootProps>(({ callId, children, ...props }, ref) => {
  const indicators = useIndicators();
  const t = useMessages(en);
  const shown = indicators.filter(
    (one) => callId === undefined || one.callId === null || one.callId === callId,
  );
  const entries = shown.map((one) => (
    <li key={one.issueId} {...stateOf(one)}>
      <SlotGuard of={statementOf(one)}>
        <Entry shown={one}>{children}</Entry>
      </SlotGuard>
    </li>
  ));
  const own = {
    'data-faultline': family.name,
    'aria-label': t('indicator.label'),
    role: 'list',
    ...t.language,
  };
  return (
    <WithAnnouncer>
      <Hosted active={entries.length > 0}>
        {entries.length > 0 && renderPart('ul', own, { ...props, children: entries }, ref)}
      </Hosted>
    </WithAnnouncer>
  );
});
Root.displayName = 'QualityIndicator.Root';
