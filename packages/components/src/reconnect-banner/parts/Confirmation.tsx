'use client';
import type { Confirmation as Shape } from '@faultline/core';
import { useElementId, useScreen } from '@faultline/hooks';
import { forwardRef, useEffect, type ForwardedRef, type ReactNode } from 'react';
import { useVoice, WithAnnouncer } from '../../announcer/index.ts';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { Hosted } from '../../host/Hosted.tsx';
import { SlotGuard } from '../../internals/SlotGuard.tsx';
import { useMessages, type Translate } from '../../messages/MessagesProvider.tsx';
import { en } from '../generated/en.ts';

/** The texts of a confirmation. */
export interface ConfirmationWords {
  readonly title: string;
  readonly body: string;
  readonly titleId: string;
}

/** Props of `Confirmation`. */
export interface ConfirmationProps extends Omit<PartProps<'section'>, 'children'> {
  /** Draws the confirmation from its texts. */
  readonly children: (words: ConfirmationWords) => ReactNode;
}

/** How long it lasted, as a text; nothing when the length is invalid. */
function awayWords(t: Translate, awayMs: number): string {
  const seconds = Math.max(1, Math.round(awayMs / 1_000));
  if (!Number.isFinite(seconds)) return '';
  return seconds < 60
    ? t('back.seconds', { count: seconds })
    : t('back.minutes', { count: Math.round(seconds / 60) });
}

interface InnerProps {
  readonly confirmation: Shape;
  readonly props: ConfirmationProps;
  readonly outer: ForwardedRef<Element>;
}

function Inner({ confirmation: { since, awayMs }, props: { children, ...props }, outer }: InnerProps) {
  const titleId = `${useElementId('back')}-title`;
  const t = useMessages(en);
  const voice = useVoice();
  const title = t('back.title');
  const body = awayWords(t, awayMs);
  useEffect(
    () => voice?.say({ key: `back ${since}`, text: title, language: t.language }),
    [voice, since, title, t],
  );
  const own = {
    role: 'group',
    'aria-labelledby': titleId,
    'data-faultline': 'reconnect-banner',
    'data-tone': 'back',
    'data-status': 'back',
    ...t.language,
    children: children({ title, body, titleId }),
  };
  return renderPart('section', own, props, outer);
}

/** "You're back", for as long as the screen has it and no banner is shown. */
export const Confirmation = forwardRef<Element, ConfirmationProps>((props, ref) => {
  const { banner, confirmation } = useScreen();
  return (
    <WithAnnouncer>
      <Hosted active={confirmation !== null && !banner}>
        {confirmation && !banner && (
          <SlotGuard of={confirmation.since}>
            <Inner confirmation={confirmation} props={props} outer={ref} />
          </SlotGuard>
        )}
      </Hosted>
    </WithAnnouncer>
  );
});
Confirmation.displayName = 'ReconnectBanner.Confirmation';
