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
  /** Steps for unblocking the device in the browser that is used, as list items; by default those of the kit. */
  readonly steps?: ReactNode;
}

/**
 * Asks the person for the one act that makes a microphone, camera, screen or speaker work: what stands in the way, how to
 * mend it, how long a call waits, and what to do instead. It stands in the flow and takes no focus.
 *
 * @throws Error outside `CallProvider`.
 * @example <MicPermissionPrompt steps={<ChromeSteps />} />
 */
export function MicPermissionPrompt({ className, steps, ...props }: MicPermissionPromptProps) {
  // In a call, because the network may be gone when they are needed.
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
