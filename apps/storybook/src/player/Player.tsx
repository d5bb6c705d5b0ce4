import { useMemo } from 'react';
import { Lanes } from './parts/Lanes.tsx';
import { Moments } from './parts/Moments.tsx';
import { Now } from './parts/Now.tsx';
import { Reasons } from './parts/Reasons.tsx';
import { Stage, type Scene } from './parts/Stage.tsx';
import { Transport } from './parts/Transport.tsx';
import type { Playable } from './timeline/playable.ts';
import { momentAt, surveyOf } from './timeline/survey.ts';
import { usePlayer } from './usePlayer.ts';
import words from './words.json';
import './player.css';

/** Something that is played, and in which language. */
export interface Column {
  readonly playable: Playable;
  /** Empty: as the page. */
  readonly locale: string;
}

/** Props of {@link Player}. */
export interface PlayerProps {
  readonly columns: readonly Column[];
  readonly scene?: Scene;
  /** Begins at the first moment at which something is on the screen, instead of at the start. */
  readonly isLate?: boolean;
}

/** Plays one or two recordings, on one time: what is on the screen, when, and why. */
export function Player({ columns, scene, isLate = false }: PlayerProps) {
  const surveys = useMemo(() => columns.map(({ playable }) => surveyOf(playable)), [columns]);
  const player = usePlayer(surveys, isLate);
  const { place, stop, endMs } = player;
  return (
    <div className="player">
      <Transport player={player} />
      <div className="player-columns">
        {columns.map(({ playable, locale }, index) => {
          const survey = surveys[index];
          const at = { atMs: place.atMs, played: place.played[index] ?? 0 };
          const why = survey && momentAt(survey, at)?.why;
          const isHere = stop?.column === index && stop.atMs === place.atMs;
          return (
            survey && (
              <section
                key={index}
                aria-label={`${playable.name} ${index + 1}`}
                className="player-column"
                data-place={index}
              >
                <h2>{playable.name}</h2>
                <h3>{words.stage}</h3>
                <Stage playable={playable} at={at} visits={player.visits} locale={locale} scene={scene} />
                {why && <Reasons why={why} began={Date.parse(playable.recording.recordedAt)} />}
                <Lanes survey={survey} endMs={endMs} atMs={place.atMs} />
                <Now survey={survey} event={isHere ? stop.event : null} at={at} />
              </section>
            )
          );
        })}
      </div>
      <Moments player={player} names={columns.map(({ playable }) => playable.name)} />
    </div>
  );
}
