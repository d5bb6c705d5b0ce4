import type { Shown } from '@faultline/core';

/**
 * The colour an item is shown in. `danger`: over, or broken until the person acts. `warning`: it is being fixed, or may
 * get worse. `info`: good to know. `back`: all is well again.
 */
export type Tone = 'info' | 'warning' | 'danger' | 'back';

/** The tone of a shown item: red is only for what nobody is fixing. */
export function toneOf({
  severity,
  actor,
  condition,
  phase,
}: Pick<Shown, 'severity' | 'actor' | 'condition' | 'phase'>): Tone {
  if (phase === 'granted') return 'back';
  if (severity === 'info' || (condition === 'auth.expiringSoon' && phase === 'start')) return 'info';
  return severity === 'warning' || actor === 'sdk' ? 'warning' : 'danger';
}

/** Whether a shown item needs the person now, rather than only says that it is being fixed. */
export const needsPerson = ({
  severity,
  actor,
  condition,
}: Pick<Shown, 'severity' | 'actor' | 'condition'>): boolean =>
  severity === 'fatal' || (severity !== 'info' && actor !== 'sdk' && condition !== 'auth.refreshFailing');
