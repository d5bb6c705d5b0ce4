import type { ConditionId } from '@faultline/core';
import { useEffect, useState } from 'react';
import { statesOf, type State } from './states.ts';

type States = ReadonlyMap<ConditionId, readonly State[]>;

/** So long the page does not answer while states are made, ms: hardly noticed. */
const atOnceMs = 20;

/** What was made stays for as long as the page: it takes seconds for all conditions together. */
let made: States = new Map();

/** The known states, and those of some more of these conditions. */
function withMore(conditions: readonly ConditionId[]): States {
  const more = new Map(made);
  const start = performance.now();
  for (const condition of conditions) {
    if (more.has(condition)) continue;
    more.set(condition, statesOf(condition));
    if (performance.now() - start > atOnceMs) break;
  }
  return more;
}

/** The states of conditions, as a real store tells them: a few at a time, so that the page can be used meanwhile. */
export function useStates(conditions: readonly ConditionId[]): States {
  const [states, setStates] = useState(made);
  useEffect(() => {
    if (conditions.every((condition) => states.has(condition))) return;
    const timer = setTimeout(() => {
      made = withMore(conditions);
      setStates(made);
    });
    return () => clearTimeout(timer);
  }, [conditions, states]);
  return states;
}
