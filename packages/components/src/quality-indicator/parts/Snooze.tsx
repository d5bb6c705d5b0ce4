'use client';
import { forwardRef } from 'react';
import { useItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';

const tenMinutesMs = 600_000;

/** Props of `Snooze`. */
export interface SnoozeProps extends PartProps<'button'> {
  /** How long newer occurrences stay hidden too, ms; by default ten minutes, which is what its text says. */
  readonly snoozeMs?: number;
}

/** Hides an indicator for a while. */
export const Snooze = forwardRef<Element, SnoozeProps>(({ snoozeMs = tenMinutesMs, ...props }, ref) => {
  const { t, dismiss } = useItem('Snooze');
  return renderPart(
    'button',
    { type: 'button', onClick: () => dismiss(snoozeMs), children: t('indicator.snooze') },
    props,
    ref,
  );
});
Snooze.displayName = 'Snooze';
