import { describeCondition } from '@faultline/components';
import { conditions, type ConditionId } from '@faultline/core';
import { useDeferredValue, useMemo } from 'react';
import { createSearch } from '../search/createSearch.ts';
import { useLanguage } from '../useLanguage.ts';
import { useStates } from './cells/useStates.ts';
import type { MarksStore } from './marks/createMarks.ts';
import type { Selection } from './selection/selection.ts';
import { chosenOf, countCells, mostCells, sheetsOf, type Sheet } from './sheets.ts';

const all = Object.keys(conditions) as readonly ConditionId[];

/** What a selection puts on the board. */
export interface Board {
  readonly sheets: readonly Sheet[];
  /** How many cells were asked for, whatever their marks. */
  readonly count: number;
  /** So many that none is drawn. */
  readonly isTooMany: boolean;
  /** The states of some conditions are still to come. */
  readonly isPreparing: boolean;
}

/** The conditions that are searched for, the best first; every one without a text. */
function useFound(text: string): readonly ConditionId[] {
  const language = useLanguage();
  const search = useMemo(
    () => createSearch((condition) => describeCondition(condition, {}, language)),
    [language],
  );
  return useMemo(() => (text.trim() === '' ? all : search(text).conditions), [search, text]);
}

/** Finds what a selection asks for. Marks count as they are when something is chosen: a cell that is marked stays where it is. */
export function useBoard(chosen: Selection, store: MarksStore): Board {
  const selection = useDeferredValue(chosen);
  const found = useFound(selection.text);
  const conditionsChosen = useMemo(() => chosenOf(found, selection), [found, selection]);
  const states = useStates(conditionsChosen);
  return useMemo(() => {
    const count = countCells(conditionsChosen, states, selection);
    const isTooMany = count > mostCells;
    return {
      count,
      isTooMany,
      isPreparing: conditionsChosen.some((condition) => !states.has(condition)),
      sheets: isTooMany ? [] : sheetsOf(conditionsChosen, states, selection, store.get().marks),
    };
  }, [conditionsChosen, states, selection, store]);
}
