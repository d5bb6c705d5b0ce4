import { useState, useSyncExternalStore } from 'react';
import { english } from '../english.ts';
import './board.css';
import './paper.css';
import { usePrinting } from './cells/usePrinting.ts';
import { useWords } from './cells/useWords.ts';
import { createMarks } from './marks/createMarks.ts';
import { MarksContext } from './marks/MarksContext.tsx';
import { Chooser } from './parts/Chooser.tsx';
import { Count } from './parts/Count.tsx';
import { Progress } from './parts/Progress.tsx';
import { SheetView } from './parts/SheetView.tsx';
import { Tools } from './parts/Tools.tsx';
import { useSelection } from './selection/useSelection.ts';
import { useBoard } from './useBoard.ts';
import words from './words.json';

/** Every state of every condition in chosen variants, each to be marked by a reviewer. */
export function BoardPage() {
  const [store] = useState(() => createMarks(window));
  const kept = useSyncExternalStore(store.subscribe, store.get);
  const { selection, select } = useSelection();
  const board = useBoard(selection, store);
  const messages = useWords(selection.locale);
  const isPrinting = usePrinting();
  return (
    <main className="board" {...english}>
      <h1>{words.title}</h1>
      <p className="board-screen-only">{words.intro}</p>
      <Chooser selection={selection} onSelect={select} />
      <Tools selection={selection} store={store} kept={kept} />
      <Count board={board} selection={selection} />
      <Progress sheets={board.sheets} marks={kept.marks} />
      <MarksContext.Provider value={store}>
        {board.sheets.map((sheet) => (
          <SheetView key={sheet.condition} sheet={sheet} messages={messages} isPrinting={isPrinting} />
        ))}
      </MarksContext.Provider>
    </main>
  );
}
