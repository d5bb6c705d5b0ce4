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
   * Limits it to this call, for a page with several; null: to what is about no call, such as the connection and the
   * sign-in. By default everything. Show each message in one place: one `CallStatus` with `callId={null}` beside those
   * of the calls.
   */
  readonly callId?: string | null | undefined;
  /** Steps to unblock a device in the current browser, as list items. */
  readonly steps?: ReactNode;
  /** The app's own sign-in form. */
  readonly signIn?: NonNullable<AuthPromptProps['form']> | undefined;
  /** Replaces the kit's `QualityIndicator`; null or false leaves it out, because the app shows it elsewhere. */
  readonly indicators?: ReactNode;
  /** Replaces the kit's `ReconnectBanner`; null or false leaves it out. */
  readonly banner?: ReactNode;
  /** Replaces the kit's `MicPermissionPrompt`; null or false leaves it out. */
  readonly devicePrompt?: ReactNode;
  /** Replaces the kit's `AuthPrompt`; null or false leaves it out. */
  readonly authPrompt?: ReactNode;
  /** Replaces the kit's `HangupDialog`, e.g. `<HangupDialog modal={false} />`; null or false leaves it out. */
  readonly dialog?: ReactNode;
  /**
   * Also show a system notification while the page is hidden, if the person has allowed them before; by default false.
   */
  readonly notify?: boolean | undefined;
  /** Called each time that something in here throws; a plain sentence is shown in its place. */
  readonly onError?: NonNullable<GuardProps['onError']>;
}

/**
 * The app's own component instead of the kit's, in an error boundary of its own, so that an error in it removes nothing
 * else.
 */
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
 * Renders the whole kit: the banner, the prompts, the dialog and the indicators, each only while it should be on
 * screen, and announced to assistive technology once. It takes no room while all is well, and moves the page's content
 * instead of covering it. While a modal dialog or a full-screen element hides this place, it is rendered at the top of
 * that element. While the page is in the background, the page's title asks for attention.
 *
 * If anything in here throws, the app and everything else in here keep working, and a plain sentence is shown in its
 * place until there is something else to show there.
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
  // Outside the boundary, so that the developer sees the error of a missing provider.
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
