'use client';
import type { Shown } from '@faultline/core';
import { useCountdown } from '@faultline/hooks';
import { stepOf, useProgressAnnouncement } from '../../announcer/index.ts';
import { part } from '../../internals/item.tsx';

/** Seconds until the call stops waiting, while it still waits. */
const useSecondsLeft = ({ phase, deadlineAt }: Shown): number | null =>
  useCountdown(phase === 'start' ? deadlineAt : null);

/** "The call waits 18 more seconds"; nothing when no call waits. */
export const Deadline = part('Deadline', 'span', ({ shown, t }) => {
  const seconds = useSecondsLeft(shown);
  const text = seconds === null ? '' : t('prompt.deadline', { seconds });
  useProgressAnnouncement(`${shown.issueId} deadline`, stepOf(seconds), text);
  return text ? { role: 'timer', children: text } : null;
});

/**
 * A bar for the time that is left: its `--faultline-left` goes from 1 to 0. Hidden from assistive technology, because
 * `Deadline` says it. Nothing when no call waits.
 */
export const DeadlineBar = part('DeadlineBar', 'div', ({ shown }) => {
  const seconds = useSecondsLeft(shown);
  if (seconds === null || shown.deadlineAt === null) return null;
  const all = (shown.deadlineAt - shown.startedAt) / 1_000;
  const left = seconds < all ? seconds / all : 1;
  return {
    'aria-hidden': true,
    style: {
      // The part of the waiting time that is left, from 1 to 0.
      '--faultline-left': left,
    },
  };
});
