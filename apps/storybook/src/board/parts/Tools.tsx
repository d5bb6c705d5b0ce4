import { CopyText } from '../../CopyText.tsx';
import type { KeptMarks, MarksStore } from '../marks/createMarks.ts';
import { addressOf } from '../selection/address.ts';
import type { Selection } from '../selection/selection.ts';
import words from '../words.json';
import { download, exportOf } from './exportOf.ts';
import { Import } from './Import.tsx';

interface ToolsProps {
  readonly selection: Selection;
  readonly store: MarksStore;
  readonly kept: KeptMarks;
}

/** What a reviewer does with the board and with their marks. */
export function Tools({ selection, store, kept: { marks, isKept, isUnread } }: ToolsProps) {
  const clear = () => {
    if (window.confirm(words['clear.sure'])) store.clear();
  };
  return (
    <section aria-label={words.tools} className="board-tools">
      <p role="status">
        {[isKept ? '' : words['kept.not'], isUnread ? words['kept.unread'] : ''].join(' ').trim()}
      </p>
      <CopyText
        label={words.link}
        text={() => addressOf(selection, window)}
        copied={words['link.copied']}
        fieldLabel={words['link.field']}
      />
      <CopyText
        label={words['export.copy']}
        text={() => exportOf(marks, selection)}
        copied={words['export.copied']}
        fieldLabel={words['export.field']}
        isLong
      />
      <button type="button" onClick={() => download(words['export.file'], exportOf(marks, selection))}>
        {words['export.download']}
      </button>
      <button type="button" onClick={() => window.print()}>
        {words.print}
      </button>
      <button type="button" disabled={marks.size === 0} onClick={clear}>
        {words.clear}
      </button>
      <Import store={store} />
    </section>
  );
}
