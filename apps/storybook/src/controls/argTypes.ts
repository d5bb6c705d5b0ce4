import { locales } from '@faultline/components/locales';
import type { ConditionId } from '@faultline/core';
import { looks } from '../themes/themes.ts';
import type { Moment } from './Situation.tsx';

/** A control that offers some values, and one that stands for not giving any. */
export const select = (options: readonly unknown[], description: string) => ({
  control: { type: 'select' as const },
  options,
  description,
});

/** The controls of the language, the theme and the colours. */
export const surroundings = {
  locale: select([undefined, ...locales], 'Language; without one, as the toolbar says'),
  theme: select([undefined, ...looks], 'Theme; without one, as the toolbar says'),
  colours: select([undefined, 'light', 'dark'], 'Colours; without any, as the toolbar says'),
};

const phases: readonly Moment[] = ['start', 'first', 'long', 'act', 'checking', 'missed', 'granted'];

/** The controls of what is shown. */
export const situation = (conditions: readonly ConditionId[], moments: readonly Moment[] = phases) => ({
  condition: select(conditions, 'What has happened'),
  phase: select(moments, 'How far it has come'),
});

/** Shows the controls of a story, which are hidden for all others. */
export const withControls = { controls: { disable: false, expanded: true } };
