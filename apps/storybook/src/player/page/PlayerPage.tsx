import { useEffect, useMemo, useState } from 'react';
import { playableIn } from '../files/share.ts';
import { Player, type Column } from '../Player.tsx';
import words from '../words.json';
import { Chooser } from './Chooser.tsx';
import { useColumn, type ColumnState } from './useColumn.ts';
import { useDropAndPaste } from './useDropAndPaste.ts';

/** Props of {@link PlayerPage}. */
export interface PlayerPageProps {
  /** The recording to begin with, unless the address of the page brings one along. */
  readonly recording: string;
  /** Another one beside it. */
  readonly second?: string;
}

/** Opens what the address brings along, now and whenever it changes; else what to begin with. */
function useAddress(column: ColumnState, name: string): void {
  const { open, choose } = column;
  useEffect(() => {
    const look = () => open(() => playableIn(window.location.hash));
    if (new URLSearchParams(window.location.hash.slice(1)).has('recording')) void look();
    else void choose(name);
    const changed = () => void look();
    window.addEventListener('hashchange', changed);
    return () => window.removeEventListener('hashchange', changed);
  }, [open, choose, name]);
}

/** The player with everything that it can be given. */
export function PlayerPage({ recording, second }: PlayerPageProps) {
  const [one, two] = [useColumn(), useColumn()];
  const [isTwo, setTwo] = useState(second !== undefined);
  const [languages, setLanguages] = useState<readonly [string, string]>(['', '']);
  useAddress(one, recording);
  const { choose, playable: beside } = two;
  const isWanted = isTwo && beside === null;
  useEffect(() => {
    if (isWanted) void choose(second ?? recording);
  }, [isWanted, choose, second, recording]);
  useDropAndPaste(isTwo ? [one, two] : [one]);
  const [first, other] = [one.playable, isTwo ? beside : null];
  const [language, otherLanguage] = languages;
  const columns = useMemo<readonly Column[]>(
    () => [
      ...(first ? [{ playable: first, locale: language }] : []),
      ...(other ? [{ playable: other, locale: otherLanguage }] : []),
    ],
    [first, other, language, otherLanguage],
  );
  return (
    <main className="player-page">
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <div className="player-choosers">
        <div data-place={0}>
          <Chooser
            label={words['column.first']}
            column={one}
            locale={language}
            onLocale={(locale) => setLanguages([locale, otherLanguage])}
          />
        </div>
        {isTwo && (
          <div data-place={1}>
            <Chooser
              label={words['column.second']}
              column={two}
              locale={otherLanguage}
              onLocale={(locale) => setLanguages([language, locale])}
            />
          </div>
        )}
      </div>
      <label className="player-compare">
        <input type="checkbox" checked={isTwo} onChange={({ target }) => setTwo(target.checked)} />{' '}
        {words.compare}
      </label>
      {columns.length > 0 && <Player key={`${one.opened} ${other ? two.opened : ''}`} columns={columns} />}
    </main>
  );
}
