'use client';
import { useCountdown } from '@faultline/hooks';
import { forwardRef } from 'react';
import { stepOf, useProgressAnnouncement } from '../../announcer/index.ts';
import { useItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';

/** Seconds until the call stops waiting, while it still waits. */
function useSecondsLeft(): number | null {
  const { shown } = useItem('Deadline');
  return useCountdown(shown.phase === 'start' ? shown.deadlineAt : null);
}

/** "Answer within 18 s"; nothing where no call waits. */
export const Deadline = forwardRef<Element, PartProps<'span'>>((props, ref) => {
  const { shown, t } = useItem('Deadline');
  const seconds = useSecondsLeft();
  const text = seconds === null ? '' : t('prompt.deadline', { seconds });
  useProgressAnnouncement(`${shown.issueId} deadline`, stepOf(seconds), text);
  return text ? renderPart('span', { role: 'timer', children: text }, props, ref) : null;
});
Deadline.displayName = 'Deadline';

/**
 * How much of the time is left, as a bar: its own `--faultline-left` goes from 1 to 0. Hidden from assistive technology, because
 * `Deadline` says it. Nothing where no call waits.
 */
export const DeadlineBar = forwardRef<Element, PartProps<'div'>>((props, ref) => {
  const { shown } = useItem('DeadlineBar');
  const seconds = useSecondsLeft();
  if (seconds === null || shown.deadlineAt === null) return null;
  const all = (shown.deadlineAt - shown.startedAt) / 1_000;
  const left = seconds < all ? seconds / all : 1;
  return renderPart('div', { 'aria-hidden': true, style: { '--faultline-left': left } }, props, ref);
});
DeadlineBar.displayName = 'DeadlineBar';
