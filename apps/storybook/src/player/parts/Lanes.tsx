import { useId, type CSSProperties, type ReactNode } from 'react';
import { isOfStore } from '../capture.ts';
import { lanesOf, type Bar } from '../timeline/lanes.ts';
import { seconds, titleOfShown } from '../timeline/reasonWords.ts';
import type { Survey } from '../timeline/survey.ts';
import { english } from '../../english.ts';
import words from '../words.json';

const percent = (part: number, whole: number): string => `${(100 * part) / Math.max(1, whole)}%`;

/** Which row of its lane a bar is in, so that none covers another. */
function rowsOf(bars: readonly Bar[]): readonly number[] {
  const ends: number[] = [];
  return bars.map(({ fromMs, toMs }) => {
    const free = ends.findIndex((end) => end <= fromMs);
    const row = free < 0 ? ends.length : free;
    ends[row] = toMs;
    return row;
  });
}

interface LaneProps {
  readonly name: string;
  readonly rows?: number;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Lane({ name, rows = 1, isEmpty, children }: LaneProps) {
  const id = useId();
  return (
    <div className="player-lane">
      <h4 id={id}>{name}</h4>
      {isEmpty ? (
        <p>{words['lane.empty']}</p>
      ) : (
        <ul aria-labelledby={id} style={{ '--rows': rows } as CSSProperties}>
          {children}
        </ul>
      )}
    </div>
  );
}

/** One moment as a thin line, with words for those who do not see it. */
function Tick({
  atMs,
  endMs,
  name,
}: {
  readonly atMs: number;
  readonly endMs: number;
  readonly name: string;
}) {
  return (
    <li className="player-tick" style={{ '--from': percent(atMs, endMs) } as CSSProperties} title={name}>
      <span className="player-unseen">
        {seconds(atMs)}: {name}
      </span>
    </li>
  );
}

interface LanesProps {
  readonly survey: Survey;
  readonly endMs: number;
  readonly atMs: number;
}

/** When what was on the screen, and what the SDK and its source said, on one scale of time. */
export function Lanes({ survey, endMs, atMs }: LanesProps) {
  const id = useId();
  const { told } = survey;
  const events = survey.events.filter((event) => !isOfStore(event));
  return (
    <div role="group" aria-labelledby={id} className="player-lanes" {...english}>
      <h3 id={id}>{words.lanes}</h3>
      <div className="player-scale" style={{ '--at': percent(atMs, endMs) } as CSSProperties}>
        {lanesOf(survey).map(({ slot, bars }) => {
          const rows = rowsOf(bars);
          return (
            <Lane
              key={slot}
              name={words[`lane.${slot}`]}
              rows={Math.max(0, ...rows) + 1}
              isEmpty={bars.length === 0}
            >
              {bars.map(({ item, fromMs, toMs }, index) => {
                const title = item ? titleOfShown(item) : words['lane.back'];
                const when = `${seconds(fromMs)} to ${seconds(toMs)}`;
                const style = {
                  '--from': percent(fromMs, endMs),
                  '--length': percent(toMs - fromMs, endMs),
                  '--row': rows[index],
                } as CSSProperties;
                return (
                  <li
                    key={index}
                    className="player-bar"
                    data-severity={item?.severity ?? 'back'}
                    data-now={(fromMs <= atMs && atMs < toMs) || undefined}
                    style={style}
                    title={`${title}, ${when}`}
                  >
                    {title}
                    <span className="player-unseen">, {when}</span>
                  </li>
                );
              })}
            </Lane>
          );
        })}
        <Lane name={words['events.sdk']} isEmpty={events.length === 0}>
          {events.map(({ tMs, event }, index) => (
            <Tick key={index} atMs={tMs} endMs={endMs} name={event} />
          ))}
        </Lane>
        <Lane name={words['events.told']} isEmpty={told.length === 0}>
          {told.map(({ atMs: toldMs, event }, index) => (
            <Tick key={index} atMs={toldMs} endMs={endMs} name={event.type} />
          ))}
        </Lane>
      </div>
    </div>
  );
}
