import { axisNames, filterNames, lists, type ListName } from '../selection/lists.ts';
import { usual, type Selection } from '../selection/selection.ts';
import words from '../words.json';
import { Choices } from './Choices.tsx';
import { valueName } from './valueName.ts';

interface ChooserProps {
  readonly selection: Selection;
  readonly onSelect: (change: Partial<Selection>) => void;
}

/** So many conditions are searched for, not ticked off. */
const tickable = filterNames.filter((name) => name !== 'condition');

const Lists = ({ names, selection, onSelect }: ChooserProps & { readonly names: readonly ListName[] }) =>
  names.map((name) => (
    <Choices
      key={name}
      legend={words[`list.${name}`]}
      values={lists[name]}
      chosen={selection[name]}
      nameOf={(value) => valueName(name, value)}
      onChoose={(chosen) => onSelect({ [name]: chosen })}
    />
  ));

/** What is chosen in some lists, in words. */
const chosenIn = (names: readonly ListName[], selection: Selection): string =>
  names
    .filter((name) => selection[name].length > 0)
    .map((name) => selection[name].map((value) => valueName(name, value)).join(', '))
    .join(' · ');

const Only = ({ selection, onSelect }: ChooserProps) => (
  <p className="board-only">
    {words.only}: {selection.condition.join(', ')}{' '}
    <button type="button" onClick={() => onSelect({ condition: [] })}>
      {words['only.end']}
    </button>
  </p>
);

/** What is on the board, and in which variants. */
export function Chooser({ selection, onSelect }: ChooserProps) {
  return (
    <form role="search" className="board-chooser" onSubmit={(event) => event.preventDefault()}>
      <label className="board-search">
        {words.text}
        <input
          type="search"
          placeholder={words['text.example']}
          value={selection.text}
          onChange={({ target }) => onSelect({ text: target.value })}
        />
      </label>
      {selection.condition.length > 0 && <Only selection={selection} onSelect={onSelect} />}
      <details>
        <summary>
          {words.axes}: <small>{chosenIn(axisNames, selection)}</small>
        </summary>
        <div className="board-lists">
          <Lists names={axisNames} selection={selection} onSelect={onSelect} />
        </div>
      </details>
      <details>
        <summary>
          {words.filters}: <small>{chosenIn(tickable, selection) || words['filters.every']}</small>
        </summary>
        <p>{words['filters.hint']}</p>
        <div className="board-lists">
          <Lists names={tickable} selection={selection} onSelect={onSelect} />
        </div>
      </details>
      <button type="button" onClick={() => onSelect(usual)}>
        {words.usual}
      </button>
    </form>
  );
}
