'use client';
import { classes } from '../internals/classes.ts';
import { StyledAction } from '../internals/StyledAction.tsx';
import list from '../unblock-steps/list.module.css';
import styles from './hangup-dialog.module.css';
import {
  Actions,
  Body,
  Details,
  Failure,
  Heading,
  Icon,
  Reference,
  Root,
  Steps,
  type RootProps,
} from './index.parts.ts';

/** Props of `HangupDialog`: the attributes of its element, and whether it may be modal. */
export type HangupDialogProps = Omit<RootProps, 'children' | 'render'>;

/**
 * Shows how a call ended, who ended it and what can be done, with details for support. Escape closes it. While another
 * call is live it is not modal: the same text is part of the page, and the focus stays where it is. With
 * `modal={false}` it is always part of the page.
 *
 * @throws Error outside `CallProvider`.
 * @example <HangupDialog />
 */
export function HangupDialog({ className, ...props }: HangupDialogProps) {
  return (
    <Root {...props} className={classes(styles.root, className)}>
      <div className={styles.content}>
        <span className={styles.sign}>
          <Icon className={styles.icon} />
        </span>
        <Heading className={styles.title} />
        <Body className={styles.body} />
        <Steps className={list.steps} />
        <Reference className={styles.body} />
        <Failure className={styles.failure} />
        <Actions className={styles.actions}>
          {(action, index) => <StyledAction action={action} index={index} />}
        </Actions>
        <Details className={styles.details} />
      </div>
    </Root>
  );
}
