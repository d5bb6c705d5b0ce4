import { adapters } from '@faultline/adapters/adapters';
import { storyNameFromExport } from 'storybook/internal/csf';
import shared from '../../words.json';
import { sayValue } from '../cells/cells.ts';
import { axisNames, type AxisName, type FilterName, type ListName } from '../selection/lists.ts';
import words from '../words.json';

const texts: ReadonlyMap<string, string> = new Map(Object.entries({ ...shared, ...words }));
const textOf = (key: string, value: string): string => texts.get(key) ?? value;

const filterValue: Readonly<Record<FilterName, (value: string) => string>> = {
  condition: (value) => value,
  // As in the sidebar.
  family: (value) => storyNameFromExport(value),
  severity: (value) => value,
  surface: (value) => textOf(`surface.${value}`, value),
  state: (value) => textOf(value, value),
  sdk: (value) => adapters.find(({ sdk }) => sdk === value)?.title ?? value,
  mark: (value) => textOf(`mark.${value}`, value),
};

const isAxis = (name: ListName): name is AxisName => (axisNames as readonly string[]).includes(name);

/** A value of a list in words. */
export const valueName = (name: ListName, value: string): string =>
  isAxis(name) ? sayValue(name, value) : filterValue[name](value);
