import { locales } from '@faultline/components/locales';
import { useId, useState } from 'react';
import { recordingNames } from '../files/library.ts';
import words from '../words.json';
import { ShareButton } from './ShareButton.tsx';
import type { ColumnState } from './useColumn.ts';

const sdkOf = (name: string): string => name.slice(0, name.indexOf('-'));
const sdks = [...new Set(recordingNames.map(sdkOf))];

interface ChooserProps {
  readonly label: string;
  readonly column: ColumnState;
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
}

/** What one place plays: a recording of the repository, or one of the person's own; and in which language. */
export function Chooser({ label, column, locale, onLocale }: ChooserProps) {
  const [text, setText] = useState('');
  const problemId = useId();
  const { playable, problem } = column;
  const isListed = playable !== null && recordingNames.includes(playable.name);
  return (
    <fieldset className="player-chooser">
      <legend>{label}</legend>
      <label>
        {words.choose}
        <select value={playable?.name ?? ''} onChange={({ target }) => void column.choose(target.value)}>
          {!isListed && <option value={playable?.name ?? ''}>{playable?.name ?? ''}</option>}
          {sdks.map((sdk) => (
            <optgroup key={sdk} label={sdk}>
              {recordingNames
                .filter((name) => sdkOf(name) === sdk)
                .map((name) => (
                  <option key={name}>{name}</option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {words.language}
        <select value={locale} onChange={({ target }) => onLocale(target.value)}>
          <option value="">{words['language.page']}</option>
          {locales.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <details>
        <summary>{words.open}</summary>
        <label>
          {words['open.file']}
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby={problem ? problemId : undefined}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) void column.openFile(file);
            }}
          />
        </label>
        <label>
          {words['open.paste']}
          <textarea
            rows={4}
            value={text}
            spellCheck={false}
            aria-describedby={problem ? problemId : undefined}
            onChange={({ target }) => setText(target.value)}
          />
        </label>
        <button type="button" onClick={() => void column.openText(words['open.name'], text)}>
          {words['open.button']}
        </button>
      </details>
      <p role="alert" id={problemId} className="player-problem">
        {problem}
      </p>
      {playable && <ShareButton key={playable.name} playable={playable} />}
    </fieldset>
  );
}
