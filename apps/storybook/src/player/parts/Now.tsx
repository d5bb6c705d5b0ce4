import type { RecordedEvent } from '@faultline/testing';
import { useId } from 'react';
import type { Survey } from '../timeline/survey.ts';
import words from '../words.json';

const printed = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

interface NowProps {
  readonly survey: Survey;
  /** The event that has just happened; null where only time has passed. */
  readonly event: RecordedEvent | null;
  readonly played: number;
}

/** What the SDK said at this moment, and what its source made of it. */
export function Now({ survey, event, played }: NowProps) {
  const id = useId();
  const told = event ? survey.told.filter((one) => one.played === played && one.atMs >= event.tMs) : [];
  return (
    <div role="group" aria-labelledby={id} className="player-now">
      <h3 id={id}>{words.now}</h3>
      {!event && <p>{words['now.nothing']}</p>}
      {event && (
        <>
          <h4>{event.event}</h4>
          <pre>{printed(event.payload)}</pre>
        </>
      )}
      {told.length > 0 && (
        <>
          <h4>{words['events.told']}</h4>
          {told.map(({ event: call, source }, index) => (
            <pre key={index}>
              {source} {printed(call)}
            </pre>
          ))}
        </>
      )}
    </div>
  );
}
