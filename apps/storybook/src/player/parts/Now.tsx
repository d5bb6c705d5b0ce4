import type { Position, RecordedEvent } from '@faultline/testing';
import { useId } from 'react';
import type { Survey } from '../timeline/survey.ts';
import { english } from '../../english.ts';
import words from '../words.json';

const printed = (value: unknown): string => JSON.stringify(value, null, 2) ?? '';

interface NowProps {
  readonly survey: Survey;
  /** The event that has just happened; null where only time has passed. */
  readonly event: RecordedEvent | null;
  readonly at: Position;
}

/** What the SDK said at this moment, and what its source made of it. */
export function Now({ survey, event, at }: NowProps) {
  const id = useId();
  const told = survey.told.filter((one) => one.played === at.played && one.atMs === at.atMs);
  return (
    <div role="group" aria-labelledby={id} className="player-now" {...english}>
      <h3 id={id}>{words.now}</h3>
      {!event && told.length === 0 && <p>{words['now.nothing']}</p>}
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
