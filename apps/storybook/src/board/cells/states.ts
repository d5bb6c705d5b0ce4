import type { ConditionId } from '@faultline/core';
import { specimensOf, type Specimen, type SpecimenId } from '../../condition/specimens.ts';
import words from '../../words.json';

/** One of the states of a condition that a reviewer sees. */
export interface State {
  readonly id: SpecimenId | 'specimen.list';
  readonly name: string;
  /** Null: in the details list, where what is never on the screen by itself is found. */
  readonly specimen: Specimen | null;
}

const inList: State = { id: 'specimen.list', name: words['specimen.list'], specimen: null };

/** Every state of a condition; what is silent has one. */
export function statesOf(condition: ConditionId): readonly State[] {
  const specimens = specimensOf(condition);
  if (specimens.length === 0) return [inList];
  return specimens.map((specimen) => ({ id: specimen.id, name: specimen.name, specimen }));
}
