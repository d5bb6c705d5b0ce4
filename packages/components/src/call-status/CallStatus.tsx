'use client';
import { useCallContext } from '@faultline/hooks';
import clsx from 'clsx';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { WithAnnouncer } from '../announcer/index.ts';
import { AuthPrompt, type AuthPromptProps } from '../auth-prompt/index.ts';
import { HangupDialog } from '../hangup-dialog/index.ts';
import { useMessages } from '../messages/MessagesProvider.tsx';
import { MicPermissionPrompt } from '../mic-permission-prompt/index.ts';
import { QualityIndicator } from '../quality-indicator/index.ts';
import { ReconnectBanner } from '../reconnect-banner/index.ts';
import styles from './call-status.module.css';
import { en } from './generated/en.ts';
import { Guard, type GuardProps } from './Guard.tsx';
import { useScreenNotice } from './useScreenNotice.ts';

/** Props of `CallStatus`. */
export interface CallStatusProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> {
  /** Steps for unblocking a device in the browser that is used, as list items. */
  readonly steps?: ReactNode;
  /** The app's own sign-in form. */
  readonly signIn?: NonNullable<AuthPromptProps['form']>;
  /** Leave the quality indicator out, because the app shows it elsewhere; by default it is shown. */
  readonly indicators?: boolean;
  /** Also a system notification while the page is hidden, if the person has allowed them before; by default false. */
  readonly notify?: boolean;
  /** Told if something in here throws; a plain sentence is shown in its place. */
  readonly onError?: NonNullable<GuardProps['onError']>;
}

const Fallback = () => {
  const t = useMessages(en);
  return (
    <p role="status" data-faultline="fallback">
      {t('status.fallback')}
    </p>
  );
};

function Slots({ steps, signIn, indicators = true, notify = false }: Omit<CallStatusProps, 'onError'>) {
  useScreenNotice({ notify });
  return (
    <>
      {indicators && <QualityIndicator />}
      <ReconnectBanner />
      <MicPermissionPrompt {...(steps === undefined ? {} : { steps })} />
      <AuthPrompt {...(signIn ? { form: signIn } : {})} />
      <HangupDialog />
    </>
  );
}

/**
 * All of the kit in one line: the banner, the prompts, the dialog and the indicators, each only while it should be on screen, and
 * told to assistive technology once. It takes no room while all is well, and pushes rather than covers. While the page is in the
 * background, its title calls the person.
 *
 * If anything in here throws, the app goes on and a plain sentence stands in its place.
 *
 * @throws Error outside `CallProvider`.
 * @example
 * <CallProvider store={store}>
 *   <CallStatus />
 *   <YourCallScreen />
 * </CallProvider>
 */
export function CallStatus({
  className,
  steps,
  signIn,
  indicators,
  notify,
  onError,
  ...props
}: CallStatusProps) {
  // Outside the guard: a missing provider is the developer's to see.
  useCallContext('CallStatus');
  const slots = {
    ...(steps === undefined ? {} : { steps }),
    ...(signIn ? { signIn } : {}),
    ...(indicators === undefined ? {} : { indicators }),
    ...(notify === undefined ? {} : { notify }),
  };
  return (
    <div data-faultline="call-status" {...props} className={clsx(styles.root, className)}>
      <Guard fallback={<Fallback />} {...(onError ? { onError } : {})}>
        <WithAnnouncer>
          <Slots {...slots} />
        </WithAnnouncer>
      </Guard>
    </div>
  );
}
