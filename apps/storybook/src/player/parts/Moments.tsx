import { useId } from 'react';
import { nameOf } from '../timeline/stopWords.ts';
import { seconds } from '../timeline/reasonWords.ts';
import type { PlayerState } from '../usePlayer.ts';
import { english } from '../../english.ts';
import words from '../words.json';

/** Every moment by its name, to go to. */
export function Moments({
  player,
  names,
}: {
  readonly player: PlayerState;
  readonly names: readonly string[];
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="player-moments" {...english}>
      <h2 id={id}>{words.moments}</h2>
      <ol>
        {player.stops.map((stop, index) => (
          <li key={index}>
            <button
              type="button"
              aria-current={stop === player.stop ? 'step' : undefined}
              onClick={() => player.goTo(stop)}
            >
              <span className="player-time">{seconds(stop.atMs)}</span>{' '}
              <span>
                {names.length > 1 && stop.kind === 'moment' ? `${names[stop.column] ?? ''}: ` : ''}
                {nameOf(stop)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
