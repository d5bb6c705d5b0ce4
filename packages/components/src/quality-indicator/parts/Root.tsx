'use client';
import type { Shown } from '@faultline/core';
import { useIndicators } from '@faultline/hooks';
import { forwardRef, type ReactNode, type RefObject } from 'react';
import { useAnnouncement, WithAnnouncer } from '../../announcer/index.ts';
import { Hosted } from '../../host/Hosted.tsx';
import { ItemProvider, stateOf, useCreateItem, type Family } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { SlotGuard, statementOf } from '../../internals/SlotGuard.tsx';
import { useShownOnce } from '../../internals/useShownOnce.ts';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { en } from '../generated/en.ts';
import { signs } from '../signs.ts';

/** Props of the root. */
export interface RootProps extends PartProps<'ul'> {
  /** Only what is about this call; without it, every call. */
  readonly callId?: string;
}

const family: Family = { name: 'quality-indicator', words: en, signs };

interface EntryProps {
  readonly shown: Shown;
  readonly children: ReactNode;
}

function Words({ shown, children }: EntryProps) {
  const item = useCreateItem(shown.issueId, shown, family);
  // Quality is being handled, or is for the person to look at when they want, so it is never announced assertively.
  useAnnouncement({ ...shown, actor: 'sdk', severity: 'info' }, item);
  return <ItemProvider item={item}>{children}</ItemProvider>;
}

function Entry({ isOnce, ...props }: EntryProps & { readonly isOnce: boolean }) {
  const { shown } = props;
  const { issueId, condition } = shown;
  const place = useShownOnce({ name: family.name, issueId, condition }, isOnce);
  return (
    <li ref={place as RefObject<HTMLLIElement>} {...stateOf(shown)}>
      <SlotGuard of={statementOf(shown)}>
        <Words {...props} />
      </SlotGuard>
    </li>
  );
}

/** What is wrong with sound or picture now, as a list; nothing when all is well. Its children are rendered for each. */
export const Root = forwardRef<Element, RootProps>(({ callId, children, ...props }, ref) => {
  const indicators = useIndicators();
  const t = useMessages(en);
  const shown = indicators.filter(
    (one) => callId === undefined || one.callId === null || one.callId === callId,
  );
  const entries = shown.map((one) => (
    // What is about no call stands beside each call.
    <Entry key={one.issueId} shown={one} isOnce={callId === undefined || one.callId !== null}>
      {children}
    </Entry>
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
