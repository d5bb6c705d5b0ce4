'use client';
import type { OfferedAction } from '@faultline/core';
import { forwardRef, Fragment, type ReactNode } from 'react';
import { ConditionIcon } from './icons/ConditionIcon.tsx';
import type { IconProps } from './icons/Icon.tsx';
import { actionLabelOf, buttonsOf, nameIn } from '../messages/words.ts';
import { part, useItem, useNamed, type Item } from './item.tsx';
import { renderPart, type PartProps } from './part.tsx';

/** The icon of the condition. Hidden from assistive technology: the title says it. */
export const Icon = (props: IconProps) => {
  const { shown, signs } = useItem('Icon');
  return <ConditionIcon of={shown} signs={signs} {...props} />;
};

/** A title with any id the caller gives it: the elements that it labels use that id. */
const useTitle = (item: Item, givenId: string | undefined) => {
  useNamed(item, 'titleId', givenId);
  return { id: item.titleId, children: item.title };
};

/** What happened. */
export const Title = part('Title', 'p', useTitle);

/** The same as `Title`, as a heading. */
export const Heading = part('Heading', 'h2', useTitle);

/** What it means and what to do. */
export const Body = part('Body', 'p', (item, givenId) => {
  useNamed(item, 'bodyId', givenId);
  return { id: item.bodyId, children: item.body };
});

/** The reference to read out to support; nothing when there is none. */
export const Reference = part('Reference', 'p', ({ t, shown: { reference } }) =>
  reference === null
    ? null
    : { children: t(['banner.reference', 'prompt.reference', 'dialog.reference'], { reference }) },
);

/** Says that the last recovery action did not work; otherwise nothing. */
export const Failure = part('Failure', 'p', ({ t, recovery }) =>
  recovery.status === 'failed' ? { 'data-status': 'failed', children: t('action.failed') } : null,
);

/** Props of `Action`. */
export interface ActionProps extends PartProps<'button'> {
  /** The recovery action that a press runs; one of `shown.actions`. */
  readonly action: OfferedAction;
}

/** The state of one button: another button's recovery does not change it. */
const statusOf = ({ recovery }: Item, action: OfferedAction): 'idle' | 'pending' | 'failed' | 'done' =>
  recovery.status !== 'idle' && recovery.action === action ? recovery.status : 'idle';

function labelOf({ t, args, shown, store }: Item, action: OfferedAction, status: string): string {
  if (status === 'pending') return t([`action.${action}.pending`, 'action.pending'], args);
  return status === 'done' ? t('action.done') : actionLabelOf(t, shown, args, action, store);
}

/** The button of one recovery action, with its idle, pending, failed and done states in `data-status`. */
export const Action = forwardRef<Element, ActionProps>(({ action, ...props }, ref) => {
  const item = useItem('Action');
  const status = statusOf(item, action);
  const own = { 'data-status': status, 'data-action': action, children: labelOf(item, action, status) };
  if (action === 'dialIn' && item.dialIn)
    return renderPart(
      'a',
      {
        ...own,
        href: item.dialIn.href,
        children: item.t('action.dialIn.number', { number: nameIn(item.dialIn.label, item.t.language) }),
      },
      props as PartProps<'a'>,
      ref,
    );
  const press = () => (action === 'dismiss' ? item.dismiss() : void item.recovery.run(action));
  // Not disabled while pending, because a disabled button would lose the focus.
  return renderPart(
    'button',
    { type: 'button', onClick: press, 'aria-disabled': status === 'pending' || undefined, ...own },
    props,
    ref,
  );
});
Action.displayName = 'Action';

/** Props of `Actions`. */
export interface ActionsProps extends Omit<PartProps<'div'>, 'children'> {
  /** Renders one action; by default an `Action`. */
  readonly children?: (action: OfferedAction, index: number) => ReactNode;
}

/** Every recovery action that can work now, with the main one (index 0) at the end; nothing when there is none. */
export const Actions = forwardRef<Element, ActionsProps>(({ children, ...props }, ref) => {
  const actions = buttonsOf(useItem('Actions').shown);
  if (actions.length === 0) return null;
  const drawn = actions.map((action, index) => (
    <Fragment key={action}>{children ? children(action, index) : <Action action={action} />}</Fragment>
  ));
  drawn.reverse();
  return renderPart('div', { children: drawn }, props, ref);
});
Actions.displayName = 'Actions';
