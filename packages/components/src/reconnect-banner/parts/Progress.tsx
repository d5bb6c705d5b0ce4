'use client';
import { useCountdown } from '@faultline/hooks';
import { stepOf, useProgressAnnouncement } from '../../announcer/index.ts';
import { part } from '../../internals/item.tsx';
import { noteOf } from '../../messages/words.ts';
import { clockOf } from '../../internals/clockOf.ts';

/** A number that can be shown; null for NaN and infinite ones. */
const finite = (value: number | null): number | null => (Number.isFinite(value) ? value : null);

/** The next attempt and its time, as far as the SDK proves them; nothing at the start, and when nothing is known. */
export const Progress = part('Progress', 'span', ({ shown, t }) => {
  const early = shown.condition === 'signaling.reconnecting' && shown.phase === 'start';
  const attempt = early ? null : finite(shown.attempt);
  const seconds = useCountdown(early ? null : shown.nextAttemptAt);
  const text = attempt === null ? '' : t('banner.attempt', { attempt, max: finite(shown.maxAttempts) ?? 0 });
  useProgressAnnouncement(`${shown.issueId} attempt`, attempt, text);
  const next = seconds === null ? '' : t('banner.nextAttempt', { seconds });
  const both = text && next ? t('sentences', { first: text, second: next }) : text || next;
  // The body follows this sentence.
  return both ? { children: t('sentences', { first: both, second: '' }) } : null;
});

/** How long is left, while there is a deadline ahead. */
export const Countdown = part('Countdown', 'span', ({ shown, t }) => {
  const seconds = useCountdown(shown.deadlineAt);
  const text = seconds
    ? t('banner.left', { seconds, minutes: Math.floor(seconds / 60), clock: clockOf(seconds) })
    : '';
  useProgressAnnouncement(`${shown.issueId} countdown`, stepOf(seconds), text);
  return text ? { role: 'timer', children: t('sentences', { first: '', second: text }) } : null;
});

/** What else there is to know: how often it happened, and how many items wait behind it. */
export const Note = part('Note', 'p', ({ shown, t }) => {
  const children = noteOf(t, shown);
  return children ? { children } : null;
});
