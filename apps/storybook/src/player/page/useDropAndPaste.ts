import { useEffect, useRef } from 'react';
import words from '../words.json';
import type { ColumnState } from './useColumn.ts';

/** Whether a text goes into a field of its own. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;

/** Opens what is dropped or pasted anywhere on the page: in the place that it is dropped on, else in the first. */
export function useDropAndPaste(columns: readonly ColumnState[]): void {
  const latest = useRef(columns);
  useEffect(() => {
    latest.current = columns;
  });
  useEffect(() => {
    const columnAt = (target: EventTarget | null): ColumnState | undefined => {
      const place = target instanceof Element ? target.closest('[data-place]') : null;
      return latest.current[Number(place?.getAttribute('data-place') ?? 0)];
    };
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData('text') ?? '';
      const column = columnAt(event.target);
      if (file) void column?.openFile(file);
      else if (text) void column?.openText(words['open.name'], text);
    };
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target)) return;
      const file = event.clipboardData?.files[0];
      const text = event.clipboardData?.getData('text') ?? '';
      const column = columnAt(event.target);
      if (file) void column?.openFile(file);
      else if (text) void column?.openText(words['open.name'], text);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
