import type { ConditionId } from '@faultline/core';
import type { Moment, Replay } from '../replay/replay.ts';

type Surfaces = Readonly<Partial<Record<'banner' | 'prompt' | 'dialog', readonly string[] | null>>> & {
  readonly either?: boolean;
};

/** What a correct screen shows for a recording. */
export interface Label {
  /** One member of each list is on the screen for 500 ms or more in total. */
  readonly see?: readonly (readonly string[])[];
  readonly never?: readonly string[];
  readonly quiet?: boolean;
  /** From 5 s after the last event on, nothing is on any surface. */
  readonly clean?: boolean;
  readonly final?: Surfaces;
  readonly settled?: Surfaces;
  readonly settledDirty?: boolean;
  readonly dialogs?: number;
  readonly secret?: string;
}

const seenAtLeastMs = 500;
const finalAfterMs = 5_000;
const settledAfterMs = 120_000;

const onScreen = (moment: Moment): readonly (ConditionId | null)[] => [
  moment.banner,
  moment.prompt,
  moment.dialog,
  ...moment.indicators,
];
const shown = (moment: Moment): readonly ConditionId[] =>
  onScreen(moment).filter((id): id is ConditionId => id !== null);

function at(timeline: readonly Moment[], time: number): Moment | undefined {
  return timeline.findLast((moment) => moment.atMs <= time);
}

function checkSurfaces(what: string, wanted: Surfaces, moment: Moment | undefined): readonly string[] {
  const { either, ...surfaces } = wanted;
  const wrong = Object.entries(surfaces).flatMap(([surface, allowed]) => {
    const is = moment?.[surface as 'banner'] ?? null;
    const right = allowed === null ? is === null : is !== null && (allowed as readonly string[]).includes(is);
    return right
      ? []
      : [
          `${what}: ${surface} shows ${is ?? 'nothing'}, wanted ${allowed === null ? 'nothing' : (allowed as readonly string[]).join(' or ')}`,
        ];
  });
  return either && wrong.length < Object.keys(surfaces).length ? [] : wrong;
}

/** Every difference between a replay and its label; empty when the screen was right. */
export function checkLabel(replayed: Replay, label: Label, lastEventMs: number): readonly string[] {
  const { timeline } = replayed;
  const wrong: string[] = [];
  const duration = (ids: readonly string[]): number =>
    timeline.reduce((sum, moment, index) => {
      const until = timeline[index + 1]?.atMs ?? lastEventMs + settledAfterMs;
      return shown(moment).some((id) => ids.includes(id)) ? sum + until - moment.atMs : sum;
    }, 0);
  for (const ids of label.see ?? [])
    if (duration(ids) < seenAtLeastMs)
      wrong.push(`see: ${ids.join(' or ')} was on screen for ${duration(ids)} ms`);
  for (const id of label.never ?? [])
    if (timeline.some((moment) => shown(moment).includes(id as ConditionId)))
      wrong.push(`never: ${id} was on screen`);
  if (label.quiet && timeline.some((moment) => shown(moment).length > 0 || moment.confirmation))
    wrong.push('quiet: something was on screen');
  const finalMs = lastEventMs + finalAfterMs;
  const late = [at(timeline, finalMs), ...timeline.filter((moment) => moment.atMs > finalMs)];
  if (label.clean && late.some((moment) => moment && shown(moment).length > 0))
    wrong.push('clean: something stayed on screen');
  if (label.final) wrong.push(...checkSurfaces('final', label.final, at(timeline, finalMs)));
  const end = at(timeline, lastEventMs + settledAfterMs);
  if (label.settled) wrong.push(...checkSurfaces('settled', label.settled, end));
  if (label.settledDirty && (!end || shown(end).length === 0))
    wrong.push('settledDirty: nothing is on screen any more');
  const opened = timeline.filter(
    (moment, index) => moment.dialog !== null && moment.dialog !== (timeline[index - 1]?.dialog ?? null),
  ).length;
  if (label.dialogs !== undefined && opened !== label.dialogs)
    wrong.push(`dialogs: ${opened} opened, wanted ${label.dialogs}`);
  if (label.secret && JSON.stringify(replayed).includes(label.secret))
    wrong.push('secret: it is in the output');
  return wrong;
}
