import type { ConditionId } from '@faultline/core';
import { languageName } from '../../languageName.ts';
import { axes, axisNames, type AxisName } from '../selection/lists.ts';
import { usual, type Selection } from '../selection/selection.ts';
import type { State } from './states.ts';
import shared from '../../words.json';
import words from '../words.json';

/** One value of each axis. */
export type Variant = Readonly<Record<AxisName, string>>;

/** One state of a condition in one variant. */
export interface Cell {
  /** Names its mark; never changes, also when words do. */
  readonly key: string;
  readonly condition: ConditionId;
  readonly state: State;
  readonly variant: Variant;
}

/** Every value of an axis with every value of the others, those of the last axis next to each other. */
export const variantsOf = (selection: Selection): readonly Variant[] =>
  axisNames.reduce<readonly Partial<Variant>[]>(
    (variants, name) =>
      variants.flatMap((variant) => selection[name].map((value) => ({ ...variant, [name]: value }))),
    [{}],
  ) as readonly Variant[];

/** Stands in no name of a condition, a state or a value. */
const separator = '|';

export const cellOf = (condition: ConditionId, state: State, variant: Variant): Cell => ({
  key: [condition, state.id, ...axisNames.map((name) => variant[name])].join(separator),
  condition,
  state,
  variant,
});

/** The selection that shows only what a key names: one cell, or a condition in the usual variants. */
export function selectionOf(key: string): Selection {
  const [condition = '', state, ...values] = key.split(separator);
  if (state === undefined) return { ...usual, condition: [condition] };
  const variant = axisNames.map((name, at) => [name, [values[at] ?? '']] as const);
  return { ...usual, condition: [condition], state: [state], ...Object.fromEntries(variant) };
}

/** A value of an axis in words: `German (de)`, `320 px`. */
const saying: Readonly<Record<AxisName, (value: string) => string>> = {
  theme: (value) => ({ light: words['theme.light'], dark: words['theme.dark'] })[value] ?? value,
  // A mark from outside can name a language that nobody has.
  locale: (value) => ((axes.locale as readonly string[]).includes(value) ? languageName(value) : value),
  direction: (value) =>
    ({
      auto: words['direction.auto'],
      ltr: words['direction.ltr'],
      rtl: words['direction.rtl'],
    })[value] ?? value,
  width: (value) => `${value} px`,
  platform: (value) => value,
};

export const sayValue = (name: AxisName, value: string): string => saying[name](value);

/** A variant in words; of the direction nothing where it is that of the language. */
export const variantName = (variant: Variant): string =>
  axisNames
    .filter((name) => name !== 'direction' || variant[name] !== axes.direction[0])
    .map((name) => sayValue(name, variant[name]))
    .join(', ');

const stateNames: ReadonlyMap<string, string> = new Map(Object.entries(shared));

/** What a key names, in words; `cell` is null for a whole condition. */
export function nameOfKey(key: string): { readonly condition: string; readonly cell: string | null } {
  const [condition = '', state, ...values] = key.split(separator);
  if (state === undefined) return { condition, cell: null };
  const variant = Object.fromEntries(axisNames.map((name, at) => [name, values[at] ?? '']));
  return { condition, cell: `${stateNames.get(state) ?? state}, ${variantName(variant as Variant)}` };
}
