'use client';
import type { RecoveryView } from '@faultline/hooks';
import { classes } from '../internals/classes.ts';
import type { ReactNode } from 'react';
import { useItem } from '../internals/item.tsx';
import type { PartProps } from '../internals/part.tsx';
import inFlow from '../internals/in-flow.module.css';
import frame from '../internals/prompt.module.css';
import { SlotGuard, statementOf } from '../internals/SlotGuard.tsx';
import { StyledAction } from '../internals/StyledAction.tsx';
import { Actions, Body, Failure, Heading, Icon, Reference, Root } from './index.parts.ts';

/** What a sign-in form receives. */
export interface SignInForm {
  /** Passes credentials on: `recovery.run('reauthenticate', { login, password })`. */
  readonly recovery: RecoveryView;
}

/** Props of `AuthPrompt`. */
export interface AuthPromptProps extends Omit<PartProps<'section'>, 'children' | 'render'> {
  /** The app's own form, instead of the buttons. */
  readonly form?: (form: SignInForm) => ReactNode;
}

interface FormProps {
  readonly form: NonNullable<AuthPromptProps['form']>;
}

const Form = ({ form }: FormProps) => form({ recovery: useItem('Form').recovery });

/** The app's own form in an error boundary of its own: if it throws, the prompt still says what is needed. */
const GuardedForm = ({ form }: FormProps) => (
  <SlotGuard of={statementOf(useItem('Form').shown)}>
    <Form form={form} />
  </SlotGuard>
);

/**
 * Asks the person to sign in again, on the same client, when the service refuses their sign-in.
 *
 * @throws Error outside `CallProvider`.
 * @example <AuthPrompt form={({ recovery }) => <SignIn onSubmit={(credentials) => recovery.run('reauthenticate', credentials)} />} />
 */
export function AuthPrompt({ className, form, ...props }: AuthPromptProps) {
  return (
    <Root {...props} className={classes(inFlow.root, frame.root, className)}>
      <div className={frame.layout}>
        <Icon className={frame.icon} />
        <div className={frame.content}>
          <Heading className={frame.title} />
          <Body className={frame.body} />
          <Reference className={frame.reference} />
          <Failure className={frame.failure} />
          <div className={frame.foot}>
            {form ? (
              <GuardedForm form={form} />
            ) : (
              <Actions className={frame.actions}>
                {(action, index) => <StyledAction action={action} index={index} />}
              </Actions>
            )}
          </div>
        </div>
      </div>
    </Root>
  );
}
