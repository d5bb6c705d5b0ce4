import { defaultTiming, rowOf, type ConditionId } from '@faultline/core';
import { useMemo, type ReactNode } from 'react';
import { adapterOf } from '../adapterOf.ts';
import { codesOf, conditionPlaces } from '../conditionRows.ts';
import { toStory } from '../links.ts';
import words from '../words.json';
import { endsCall, occurs, type Told } from './occurs.ts';

const { minimumShownMs, confirmationMs, repeatClearsMs, offlineProbationMs, sameIncidentMs } = defaultTiming;

const seconds = (ms: number): string => `${ms / 1_000} s`;

/** Longer times are drawn shorter than they are, so that a blink beside a minute can still be seen. */
const widthOf = (fromMs: number, toMs: number): number => Math.sqrt(toMs) - Math.sqrt(fromMs);
const openEndMs = 20_000;

interface Span {
  readonly name: ReactNode;
  readonly when: string;
  readonly look: 'wait' | 'start' | 'long' | 'act';
  readonly grow: number;
}

/** What takes over: its title, and the way to its page. */
function Instead({ condition }: { readonly condition: ConditionId }) {
  const place = conditionPlaces.get(condition);
  return <a {...toStory(place?.story ?? '')}>{place?.title}</a>;
}

function nameOf({ shown, instead }: Told): ReactNode {
  if (shown !== null) return words[`phase.${shown.phase}`];
  return instead === null ? words['timeline.over'] : <Instead condition={instead} />;
}

function spansOf(told: readonly Told[]): readonly Span[] {
  const firstMs = told[0]?.atMs ?? 0;
  const before: Span = {
    name: words['timeline.waits'],
    when: `0 – ${seconds(firstMs)}`,
    look: 'wait',
    grow: widthOf(0, firstMs),
  };
  const spans = told.map((one, at): Span => {
    const { atMs, shown } = one;
    const next = told[at + 1]?.atMs;
    const look =
      shown === null ? 'wait' : shown.phase === 'long' || shown.phase === 'act' ? shown.phase : 'start';
    return {
      name: nameOf(one),
      when:
        next === undefined
          ? `${words['timeline.from']} ${seconds(atMs)}`
          : `${seconds(atMs)} – ${seconds(next)}`,
      look,
      grow: widthOf(atMs, next ?? atMs + openEndMs),
    };
  });
  return firstMs > 0 ? [before, ...spans] : spans;
}

function Lane({ name, told }: { readonly name: string; readonly told: readonly Told[] }) {
  return (
    <section aria-label={name} className="review-lane">
      <h3>{name}</h3>
      <ol>
        {spansOf(told).map((span) => (
          <li key={span.when} data-look={span.look} style={{ flexGrow: span.grow }}>
            <strong>{span.name}</strong>
            <span dir="ltr">{span.when}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is to be known about its end, beside what ends it. */
function endsOf(condition: ConditionId): readonly string[] {
  const { endsOn, lacks, surface, area } = rowOf(condition);
  const repeats = codesOf(condition).some(({ id }) => adapterOf(id)?.catalogue[id]?.clears === 'repeat');
  return [
    ...(surface === 'banner' && area !== 'signaling'
      ? [`${words['timeline.least']} ${seconds(minimumShownMs)}.`]
      : []),
    ...endsOn.map((ending) => words[`ending.${ending}`]),
    ...(repeats ? [`${words['timeline.repeats']} ${seconds(repeatClearsMs)}.`] : []),
    ...(lacks === 'network' ? [`${words['timeline.probation']} ${seconds(offlineProbationMs)}.`] : []),
    ...(lacks === null ? [] : [`${words['timeline.back']} ${seconds(confirmationMs)}.`]),
    ...(lacks === 'connection' ? [`${words['timeline.same']} ${seconds(sameIncidentMs)}.`] : []),
  ];
}

/** When a condition is told and how its words change, in a call and outside of one, and what ends it: as a real store does it. */
export function Timeline({ condition }: { readonly condition: ConditionId }) {
  const lanes = useMemo(
    () =>
      // What ends a call happens in one.
      (endsCall(condition) ? [true] : [true, false]).map((inCall) => ({
        name: words[inCall ? 'timeline.inCall' : 'timeline.outside'],
        told: occurs(condition, { inCall }),
      })),
    [condition],
  );
  const isSilent = rowOf(condition).surface === 'silent';
  return (
    <>
      {isSilent ? <p>{words['timeline.never']}</p> : lanes.map((lane) => <Lane key={lane.name} {...lane} />)}
      <ul>
        {endsOf(condition).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </>
  );
}
