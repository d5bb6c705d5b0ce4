'use client';
import { classes } from '../internals/classes.ts';
import button from '../internals/button.module.css';
import { StyledAction } from '../internals/StyledAction.tsx';
import {
  Actions,
  Body,
  DeviceChoice,
  Failure,
  Icon,
  Root,
  Snooze,
  Title,
  type RootProps,
} from './index.parts.ts';
import styles from './quality-indicator.module.css';

/** Props of `QualityIndicator`. */
export type QualityIndicatorProps = Omit<RootProps, 'children' | 'render'>;

/**
 * Shows a small icon with a text beside the call: weak connection, no sound from the other side, a silent microphone. A
 * press opens what it means, what to do, and a button to hide it for ten minutes. Put it beside the call's name or its
 * controls.
 *
 * @throws Error outside `CallProvider`.
 * @example <header>Call with Ana <QualityIndicator callId={call.id} /></header>
 */
export function QualityIndicator({ className, ...props }: QualityIndicatorProps) {
  return (
    <Root {...props} className={classes(styles.root, className)}>
      <details className={styles.item}>
        <summary className={styles.summary}>
          <Icon className={styles.icon} />
          <Title render={<span />} className={styles.title} />
        </summary>
        <div className={styles.more}>
          <Body className={styles.body} />
          <Failure className={styles.body} />
          <div className={styles.actions}>
            <DeviceChoice className={classes(styles.actions, styles.choice)}>
              {(choice) => <button {...choice.button} className={classes(button.button, button.small)} />}
            </DeviceChoice>
            <Snooze className={classes(button.button, button.small)} />
            <Actions className={styles.actions}>
              {(action, index) =>
                action === 'dismiss' ? null : <StyledAction action={action} index={index} />
              }
            </Actions>
          </div>
        </div>
      </details>
    </Root>
  );
}
