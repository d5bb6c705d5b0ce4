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
  readonly signIn?: NonNullable<AuthPromptProps['form']> | undefined;
  /**
   * What stands in each place instead of the kit's own, e.g. `dialog={<HangupDialog modal={false} />}`; null or false leaves the place
   * out, because the app tells it elsewhere.
   */
  readonly indicators?: ReactNode;
  readonly banner?: ReactNode;
  readonly devicePrompt?: ReactNode;
  readonly authPrompt?: ReactNode;
  readonly dialog?: ReactNode;
  /** Also a system notification while the page is hidden, if the person has allowed them before; by default false. */
  readonly notify?: boolean | undefined;
  /** Told each time that something in here throws; a plain sentence is shown in its place. */
  readonly onError?: NonNullable<GuardProps['onError']>;
}

/** The app's own in place of the kit's, in a guard of its own: what it throws takes no other place away. */
const slot = (given: ReactNode, ours: ReactNode, of: unknown): ReactNode =>
  given === undefined || given === true ? ours : <SlotGuard of={of}>{given}</SlotGuard>;

interface SlotsProps extends Omit<CallStatusProps, 'onError' | 'callId'> {
  readonly of: unknown;
}

function Slots({ of, steps, signIn, notify = false, ...own }: SlotsProps) {
  useScreenNotice({ notify });
  return (
    <>
      {slot(own.indicators, <QualityIndicator />, of)}
      {slot(own.banner, <ReconnectBanner />, of)}
      {slot(own.devicePrompt, <MicPermissionPrompt {...(steps === undefined ? {} : { steps })} />, of)}
      {slot(own.authPrompt, <AuthPrompt {...(signIn ? { form: signIn } : {})} />, of)}
      {slot(own.dialog, <HangupDialog />, of)}
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
  banner,
  devicePrompt,
  authPrompt,
  dialog,
  notify,
  onError,
  ...props
}: Omit<CallStatusProps, 'callId'>) {
  // Outside the guard: a missing provider is the developer's to see.
  const screen = useScreen();
  const isShown =
    Boolean(screen.banner ?? screen.prompt ?? screen.dialog ?? screen.confirmation) ||
    screen.indicators.length > 0;
  const slots = { steps, signIn, indicators, banner, devicePrompt, authPrompt, dialog, notify };
  return (
    <div data-faultline="call-status" {...props} className={classes(styles.root, className)}>
      <ReportContext.Provider value={onError}>
        <SlotGuard of={screen}>
          <WithAnnouncer>
            <Hosted active={isShown}>
              <Slots of={screen} {...slots} />
            </Hosted>
          </WithAnnouncer>
        </SlotGuard>
      </ReportContext.Provider>
    </div>
  );
}
