interface ChoicesProps {
  readonly legend: string;
  readonly values: readonly string[];
  readonly chosen: readonly string[];
  readonly nameOf: (value: string) => string;
  /** The values that are chosen now, in the order of all. */
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** Several of some values. */
export const Choices = ({ legend, values, chosen, nameOf, onChoose }: ChoicesProps) => (
  <fieldset className="board-list">
    <legend>{legend}</legend>
    <div className="board-choices">
      {values.map((value) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChoose(values.filter((one) => (one === value ? target.checked : chosen.includes(one))))
            }
          />{' '}
          {nameOf(value)}
        </label>
      ))}
    </div>
  </fieldset>
);
