'use client';
import { useCountdown } from '@faultline/hooks';
import { forwardRef } from 'react';
import { stepOf, useProgressAnnouncement } from '../../announcer/index.ts';
import { timeLeft } from '../../internals/timeLeft.ts';
import { useItem } from '../../internals/item.tsx';
import { renderPart, type PartProps } from '../../internals/part.tsx';

/** A number that can be told; null for what is none. */
const finite = (value: number | null): number | null => (Number.isFinite(value) ? value : null);

/** Which attempt comes and when, as far as the SDK proves it; nothing at the start, and where nothing is known. */
export const Progress = forwardRef<Element, PartProps<'span'>>((props, ref) => {
  const { shown, t } = useItem('Progress');
  const early = shown.condition === 'signaling.reconnecting' && shown.phase === 'start';
  const attempt = early ? null : finite(shown.attempt);
  const seconds = useCountdown(early ? null : shown.nextAttemptAt);
  const text = attempt === null ? '' : t('banner.attempt', { attempt, max: finite(shown.maxAttempts) ?? 0 });
  useProgressAnnouncement(`${shown.issueId} attempt`, attempt, text);
  const next = seconds === null ? '' : t('banner.nextAttempt', { seconds });
  const children = [text, next].filter(Boolean).join(' ');
  return children ? renderPart('span', { children: `${children} ` }, props, ref) : null;
});
Progress.displayName = 'Progress';

/** How long is left, while there is a deadline ahead. */
export const Countdown = forwardRef<Element, PartProps<'span'>>((props, ref) => {
  const { shown, t } = useItem('Countdown');
  const seconds = useCountdown(shown.deadlineAt);
  const text = seconds ? t('banner.left', { time: timeLeft(seconds) }) : '';
  useProgressAnnouncement(`${shown.issueId} countdown`, stepOf(seconds), text);
  return text ? renderPart('span', { role: 'timer', children: ` ${text}` }, props, ref) : null;
});
Countdown.displayName = 'Countdown';

/** What else is to be known: how often it happened, and what waits behind it. */
export const Note = forwardRef<Element, PartProps<'p'>>((props, ref) => {
  const { shown, t } = useItem('Note');
  const lines = [
    shown.count > 1 && t('banner.count', { count: shown.count }),
    shown.waiting > 0 && t('banner.waiting', { count: shown.waiting }),
  ].filter(Boolean);
  return lines.length > 0 ? renderPart('p', { children: lines.join(' · ') }, props, ref) : null;
});
Note.displayName = 'Note';
