'use client';
import { useCallContext, useScreen } from '@faultline/hooks';
import { forwardRef, useEffect, type ReactNode } from 'react';
import { useVoice, WithAnnouncer } from '../../announcer/index.ts';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import { useMessages } from '../../messages/MessagesProvider.tsx';
import { en } from '../generated/en.ts';

/** What a confirmation says. */
export interface ConfirmationWords {
  readonly title: string;
  readonly body: string;
  readonly titleId: string;
}

/** Props of `Confirmation`. */
export interface ConfirmationProps extends Omit<PartProps<'section'>, 'children'> {
  readonly children: (words: ConfirmationWords) => ReactNode;
}

const Inner = forwardRef<Element, ConfirmationProps>(({ children, ...props }, ref) => {
  const { banner, confirmation } = useScreen();
  const { uid } = useCallContext('Confirmation');
  const t = useMessages(en);
  const voice = useVoice();
  const since = confirmation && !banner ? confirmation.since : null;
  const seconds = Math.max(1, Math.round((confirmation?.awayMs ?? 0) / 1_000));
  const title = t('back.title');
  const body =
    seconds < 60
      ? t('back.seconds', { count: seconds })
      : t('back.minutes', { count: Math.round(seconds / 60) });
  useEffect(() => {
    if (since === null) return;
    return voice?.say({ key: `back ${since}`, text: title });
  }, [voice, since, title]);
  if (since === null) return null;
  const titleId = `${uid}back-title`;
  const own = {
    role: 'group',
    'aria-labelledby': titleId,
    'data-faultline': 'reconnect-banner',
    'data-tone': 'back',
    'data-status': 'back',
    children: children({ title, body, titleId }),
  };
  return renderPart('section', own, props, ref);
});
Inner.displayName = 'Confirmation';

/** "You're back", for as long as the screen says so and no banner is shown. */
export const Confirmation = forwardRef<Element, ConfirmationProps>((props, ref) => (
  <WithAnnouncer>
    <Inner {...props} ref={ref} />
  </WithAnnouncer>
));
Confirmation.displayName = 'ReconnectBanner.Confirmation';
