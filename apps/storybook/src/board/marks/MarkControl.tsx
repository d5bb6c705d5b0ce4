import { useId } from 'react';
import words from '../words.json';
import { verdicts, type Verdict } from './mark.ts';
import { useMark } from './MarksContext.tsx';

const choices: readonly (Verdict | null)[] = [null, ...verdicts];

interface MarkControlProps {
  /** Of a cell, or a condition. */
  readonly markKey: string;
  readonly legend: string;
  /** What the mark is of, for those who do not see where it stands. */
  readonly of: string;
}

/** What a reviewer says of a cell or a condition: one of three marks, with a text. A text alone is a note. */
export function MarkControl({ markKey, legend, of }: MarkControlProps) {
  const [{ verdict, note }, setMark] = useMark(markKey);
  const name = useId();
  return (
    <fieldset className="board-mark" data-verdict={verdict} aria-label={`${legend}: ${of}`}>
      <legend>{legend}</legend>
      <div className="board-choices">
        {choices.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              checked={verdict === choice}
              onChange={() => setMark({ verdict: choice, note })}
            />{' '}
            {words[`mark.${choice ?? 'none'}`]}
          </label>
        ))}
      </div>
      <label className="board-note">
        <span>{words['mark.text']}</span>
        <textarea
          rows={1}
          value={note}
          onChange={({ target }) => setMark({ verdict: verdict ?? 'note', note: target.value })}
        />
      </label>
      {note !== '' && (
        <p className="board-on-paper" aria-hidden="true">
          {note}
        </p>
      )}
    </fieldset>
  );
}
