'use client';
import { CallScope, useScreen } from '@faultline/hooks';
import { classes } from '../internals/classes.ts';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { WithAnnouncer } from '../announcer/index.ts';
import { AuthPrompt, type AuthPromptProps } from '../auth-prompt/index.ts';
import { Hosted } from '../host/Hosted.tsx';
import { HangupDialog } from '../hangup-dialog/index.ts';
import type { GuardProps } from '../internals/Guard.tsx';
import { ReportContext, SlotGuard } from '../internals/SlotGuard.tsx';
import { MicPermissionPrompt } from '../mic-permission-prompt/index.ts';
import { QualityIndicator } from '../quality-indicator/index.ts';
import { ReconnectBanner } from '../reconnect-banner/index.ts';
import styles from './call-status.module.css';
import { useScreenNotice } from './useScreenNotice.ts';

/** Props of `CallStatus`. */
export interface CallStatusProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'onError'> {
  /**
   * Only what is about this call, as on a desk with several; null: only what is about none, such as the connection and the sign-in.
   * By default everything. Give each thing one place: one `CallStatus` with `callId={null}` beside those of the calls.
   */
  readonly callId?: string | null | undefined;
  /** Steps for unblocking a device in the browser that is used, as list items. */
  readonly steps?: ReactNode;
  /** The app's own sign-in form. */
  readonly signIn?: NonNullable<AuthPromptProps['form']>;
  /** Leave the quality indicator out, because the app shows it elsewhere; by default it is shown. */
  readonly indicators?: boolean;
  /** Also a system notification while the page is hidden, if the person has allowed them before; by default false. */
  readonly notify?: boolean;
  /** Told each time that something in here throws; a plain sentence is shown in its place. */
  readonly onError?: NonNullable<GuardProps['onError']>;
}

function Slots({ steps, signIn, indicators = true, notify = false }: Omit<CallStatusProps, 'onError' | 'callId'>) {
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
 * told to assistive technology once. It takes no room while all is well, and pushes rather than covers. Where a modal dialog or an
 * element that fills the screen hides this place, it stands at the top of that one meanwhile. While the page is in the
 * background, its title calls the person.
 *
 * If anything in here throws, the app and everything else in here go on, and a plain sentence stands in its place until there is
 * something else to tell there.
 *
 * @throws Error outside `CallProvider`.
 * @example
 * <CallProvider store={store}>
 *   <CallStatus />
 *   <YourCallScreen />
 * </CallProvider>
 */
export function CallStatus({ callId, ...props }: CallStatusProps) {
  if (callId === undefined) return <Status {...props} />;
  return (
    <CallScope callId={callId}>
      <Status {...props} />
    </CallScope>
  );
}

function Status({
  className,
  steps,
  signIn,
  indicators,
  notify,
  onError,
  ...props
}: Omit<CallStatusProps, 'callId'>) {
  // Outside the guard: a missing provider is the developer's to see.
  const screen = useScreen();
  const { banner, prompt, dialog, confirmation, indicators: quality } = screen;
  const isShown = Boolean(banner ?? prompt ?? dialog ?? confirmation) || quality.length > 0;
  const slots = {
    ...(steps === undefined ? {} : { steps }),
    ...(signIn ? { signIn } : {}),
    ...(indicators === undefined ? {} : { indicators }),
    ...(notify === undefined ? {} : { notify }),
  };
  return (
    <div data-faultline="call-status" {...props} className={classes(styles.root, className)}>
      <ReportContext.Provider value={onError}>
        <SlotGuard of={screen}>
          <WithAnnouncer>
            <Hosted active={isShown}>
              <Slots {...slots} />
            </Hosted>
          </WithAnnouncer>
        </SlotGuard>
      </ReportContext.Provider>
    </div>
  );
}
