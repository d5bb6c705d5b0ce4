import { adapters } from '@faultline/adapters/adapters';
import { locales } from '@faultline/components/locales';
import { conditions, rowOf, type ConditionId } from '@faultline/core';
import { galleries } from '../../condition/galleries.ts';
import { specimenIds } from '../../condition/specimens.ts';
import { platforms } from '../../platforms.ts';
import { pseudoLocales } from '../../pseudo.ts';
import { verdicts } from '../marks/mark.ts';

const conditionIds = Object.keys(conditions) as readonly ConditionId[];

/** Every condition by the family that tells it, also those that are in the details list alone. */
export const families: Readonly<Record<string, readonly ConditionId[]>> = {
  ...galleries,
  detailsList: conditionIds.filter((id) => rowOf(id).surface === 'silent'),
};

/** What decides which conditions and states are on the board: of each, nothing chosen means any. */
export const filters = {
  condition: conditionIds,
  family: Object.keys(families),
  severity: ['fatal', 'error', 'warning', 'info'],
  surface: ['banner', 'prompt', 'dialog', 'indicator', 'silent'],
  state: [...specimenIds, 'specimen.list'],
  sdk: adapters.map(({ sdk }) => sdk),
  mark: ['none', ...verdicts],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** In which variants each state is drawn: every choice of one with every choice of the others. */
export const axes = {
  theme: ['light', 'dark'],
  width: ['320', '480', '768', '1024'],
  direction: ['auto', 'ltr', 'rtl'],
  locale: [...locales, ...Object.keys(pseudoLocales)],
  platform: Object.keys(platforms),
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FilterName = keyof typeof filters;
export type AxisName = keyof typeof axes;
export type ListName = FilterName | AxisName;

const namesIn = <Name extends string>(lists: Readonly<Record<Name, unknown>>): readonly Name[] =>
  Object.keys(lists) as Name[];

export const filterNames = namesIn(filters);
export const axisNames = namesIn(axes);
export const lists: Readonly<Record<ListName, readonly string[]>> = { ...filters, ...axes };
export const listNames = namesIn(lists);
