import { describeCondition } from '@faultline/components/words';
import { conditions, ownEntry, rowOf, type ConditionId } from '@faultline/core';
import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { families } from './docs/families.ts';
import { catalogueRows, type CatalogueRow } from './rows.ts';

/** A condition with the place of its page. */
export interface ConditionPlace {
  readonly condition: ConditionId;
  readonly title: string;
  /** Its export name in the file of its area. */
  readonly exported: string;
  /** Id of its story. */
  readonly story: string;
}

/** The conditions of one area: a place in the sidebar, and a file. */
export interface ConditionGroup {
  readonly title: string;
  readonly file: string;
  readonly places: readonly ConditionPlace[];
}

const ids = Object.keys(conditions) as readonly ConditionId[];
const titleOfArea = (area: string): string => `Conditions/${ownEntry(families, area)?.title ?? area}`;

function placeOf(condition: ConditionId): ConditionPlace {
  const { area } = rowOf(condition);
  const last = condition.slice(area.length + 1);
  const exported = `${last.charAt(0).toUpperCase()}${last.slice(1)}`;
  return {
    condition,
    title: describeCondition(condition).title,
    exported,
    story: toId(titleOfArea(area), storyNameFromExport(exported)),
  };
}

/** Every condition with the place of its page, by its id. */
export const conditionPlaces: ReadonlyMap<ConditionId, ConditionPlace> = new Map(
  ids.map((condition) => [condition, placeOf(condition)]),
);

/** The same by area. */
export const conditionGroups: readonly ConditionGroup[] = [...new Set(ids.map((id) => rowOf(id).area))].map(
  (area) => ({
    title: titleOfArea(area),
    file: area,
    places: [...conditionPlaces.values()].filter(({ condition }) => rowOf(condition).area === area),
  }),
);

const rowsByCondition: ReadonlyMap<ConditionId, readonly CatalogueRow[]> = new Map(
  ids.map((id) => [id, catalogueRows.filter(({ condition }) => condition === id)]),
);

/** The codes of all SDKs that lead to a condition. */
export const codesOf = (condition: ConditionId): readonly CatalogueRow[] =>
  rowsByCondition.get(condition) ?? [];
