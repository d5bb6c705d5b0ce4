import { createContext, useContext, useSyncExternalStore } from 'react';
import type { MarksStore } from './createMarks.ts';
import { noMark, type Mark } from './mark.ts';

/** The marks of the reviewer who looks at the board. */
export const MarksContext = createContext<MarksStore | null>(null);

function useMarks(): MarksStore {
  const marks = useContext(MarksContext);
  if (!marks) throw new Error('A mark has no store: render it inside <MarksContext value={…}>.');
  return marks;
}

/** The mark of one cell or condition, and how it is set; a change of another one renders nothing. */
export function useMark(key: string): readonly [Mark, (mark: Mark) => void] {
  const store = useMarks();
  const mark = useSyncExternalStore(store.subscribe, () => store.get().marks.get(key) ?? noMark);
  return [mark, (changed) => store.set(key, changed)];
}
