'use client';
import type { Shown } from '@faultline/core';
import { promptIdOf, useCallContext, useScreen } from '@faultline/hooks';
import { forwardRef, type ForwardedRef } from 'react';
import { useAnnouncement, WithAnnouncer } from '../announcer/index.ts';
import type { Messages } from '../messages/types.ts';
import { ItemProvider, stateOf, useCreateItem } from './item.tsx';
import { renderPart, type PartProps } from './part.tsx';
import { SlotGuard, statementOf } from './SlotGuard.tsx';
import { toneOf } from './tone.ts';

interface ShownRootProps {
  readonly shown: Shown;
  readonly family: string;
  readonly english: Messages;
  readonly props: PartProps<'section'>;
  readonly outer: ForwardedRef<Element>;
}

function ShownRoot({ shown, family, english, props, outer }: ShownRootProps) {
  const { uid } = useCallContext('Root');
  const item = useCreateItem('prompt', shown, english);
  useAnnouncement(shown, { title: item.title, body: item.body, asks: true });
  const own = {
    id: promptIdOf(uid),
    role: 'group',
    tabIndex: -1,
    'aria-labelledby': item.titleId,
    'aria-describedby': item.bodyId,
    'data-faultline': family,
    'data-tone': toneOf(shown),
    ...stateOf(shown),
  };
  return <ItemProvider item={item}>{renderPart('section', own, props, outer)}</ItemProvider>;
}

/** Makes the root of a family that fills the prompt slot with one area's conditions. */
export function createPromptRoot(family: string, area: 'media.' | 'auth.', english: Messages) {
  const Root = forwardRef<Element, PartProps<'section'>>((props, ref) => {
    const { prompt } = useScreen();
    const shown = prompt?.condition.startsWith(area) ? prompt : null;
    return (
      <WithAnnouncer>
        {shown && (
          <SlotGuard of={statementOf(shown)}>
            <ShownRoot
              key={shown.issueId}
              shown={shown}
              family={family}
              english={english}
              props={props}
              outer={ref}
            />
          </SlotGuard>
        )}
      </WithAnnouncer>
    );
  });
  Root.displayName = `${family}.Root`;
  return Root;
}
