import { axisNames, listNames, lists, type ListName } from './lists.ts';
import { usual, type Selection } from './selection.ts';

/** Longer than anything that one searches for, characters. */
const maxText = 200;

/**
 * Text as letters, digits and `~` with two hexadecimal digits: Storybook writes what it has read from its address back
 * without encoding it, and so no sign may have a meaning in addresses.
 */
const escaped = (text: string): string =>
  new URLSearchParams({ text }).toString().slice('text='.length).replaceAll('+', '%20').replaceAll('%', '~');

const unescaped = (value: string): string =>
  new URLSearchParams(`text=${value.replaceAll('~', '%')}`).get('text') ?? '';

const isAxis = (name: ListName): boolean => (axisNames as readonly string[]).includes(name);

/** Of an axis an empty list is a choice, too: nothing is drawn. */
function listIn(name: ListName, given: string | null): readonly string[] {
  if (given === null) return usual[name];
  const asked = given.split(',');
  const known = lists[name].filter((value) => asked.includes(value));
  return known.length > 0 || (isAxis(name) && given === '') ? known : usual[name];
}

/** Reads a selection from the parameters of an address; what is unknown in it counts as not given. */
export const selectionIn = (parameters: URLSearchParams): Selection => ({
  ...(Object.fromEntries(listNames.map((name) => [name, listIn(name, parameters.get(name))])) as Record<
    ListName,
    readonly string[]
  >),
  text: unescaped(parameters.get('text') ?? '').slice(0, maxText),
});

const isUsual = (name: ListName, values: readonly string[]): boolean => values.join() === usual[name].join();

/** Puts a selection into the parameters of an address: only what is not usual, beside the parameters of others. */
export function putInto(parameters: URLSearchParams, selection: Selection): URLSearchParams {
  const put = new URLSearchParams(parameters);
  for (const name of listNames) {
    if (isUsual(name, selection[name])) put.delete(name);
    else put.set(name, selection[name].join());
  }
  if (selection.text === '') put.delete('text');
  else put.set('text', escaped(selection.text));
  return put;
}
