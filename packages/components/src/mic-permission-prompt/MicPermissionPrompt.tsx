'use client';
import { classes } from '../internals/classes.ts';
import type { ReactNode } from 'react';
import type { PartProps } from '../internals/part.tsx';
import { useInCall } from '../internals/useInCall.ts';
import inFlow from '../internals/in-flow.module.css';
import frame from '../internals/prompt.module.css';
import { StyledAction } from '../internals/StyledAction.tsx';
import {
  Actions,
  Body,
  Deadline,
  DeadlineBar,
  Failure,
  Heading,
  Icon,
  Reference,
  Root,
  Steps,
} from './index.parts.ts';
import { useUnblockSteps } from '../unblock-steps/useUnblockSteps.ts';
import list from '../unblock-steps/list.module.css';
import styles from './mic-permission-prompt.module.css';

/** Props of `MicPermissionPrompt`. */
export interface MicPermissionPromptProps extends Omit<PartProps<'section'>, 'children' | 'render'> {
  /** Steps to unblock the device in the current browser, as list items; by default those of the kit. */
  readonly steps?: ReactNode;
}

/**
 * Asks the person for the one thing that makes a microphone, camera, screen or speaker work. It says what the problem
 * is, how to fix it, how long a call waits, and what else can be done. It is part of the page and does not take the
 * focus.
 *
 * @throws Error outside `CallProvider`.
 * @example <MicPermissionPrompt steps={<ChromeSteps />} />
 */
export function MicPermissionPrompt({ className, steps, ...props }: MicPermissionPromptProps) {
  // Loaded during a call, because the network may be gone when the steps are needed.
  useUnblockSteps(useInCall(null) && steps === undefined);
  return (
    <Root {...props} className={classes(inFlow.root, frame.root, className)}>
      <div className={frame.layout}>
        <Icon className={frame.icon} />
        <div className={frame.content}>
          <Heading className={frame.title} />
          <Body className={frame.body} />
          <Reference className={frame.reference} />
          <Steps className={list.steps} {...(steps === undefined ? {} : { children: steps })} />
          <Failure className={frame.failure} />
          <DeadlineBar className={styles.bar} />
          <div className={frame.foot}>
            <Deadline className={styles.deadline} />
            <Actions className={frame.actions}>
              {(action, index) => <StyledAction action={action} index={index} />}
            </Actions>
          </div>
        </div>
      </div>
    </Root>
  );
}
