'use client';
import type { OfferedAction } from '@faultline/core';
import { classes } from './classes.ts';
import styles from './button.module.css';
import { Icon } from './icons/Icon.tsx';
import { check } from './icons/paths.tsx';
import { useItem } from './item.tsx';
import { Action } from './parts.tsx';

/** An `Action` in the kit's style: filled if the person should do it, outlined or plain if it is only possible. */
export function StyledAction({ action, index }: { readonly action: OfferedAction; readonly index: number }) {
  const { shown, recovery } = useItem('StyledAction');
  const asks = index === 0 && shown.actor !== 'sdk' && action !== 'dismiss';
  const done = recovery.status === 'done' && recovery.action === action;
  const className = classes(styles.button, asks && styles.primary, index > 1 && styles.plain);
  if (!done) return <Action action={action} className={className} />;
  return (
    <Action
      action={action}
      className={className}
      render={({ children, ...props }) => (
        <button {...props}>
          <Icon d={check} width="16" height="16" />
          {children as string}
        </button>
      )}
    />
  );
}
