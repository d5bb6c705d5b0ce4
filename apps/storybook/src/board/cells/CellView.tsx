import type { Messages } from '@faultline/components';
import { memo } from 'react';
import { MarkControl } from '../marks/MarkControl.tsx';
import words from '../words.json';
import { variantName, type Cell } from './cells.ts';
import { Stage } from './Stage.tsx';
import { useNear } from './useNear.ts';

interface CellViewProps {
  readonly cell: Cell;
  /** Undefined while they load; null: they could not be loaded. */
  readonly messages: Messages | null | undefined;
  readonly isPrinting: boolean;
}

/** One cell: its variant, what a person sees, and the reviewer's mark. Far from what is seen there is only its place. */
export const CellView = memo(({ cell, messages, isPrinting }: CellViewProps) => {
  const [ref, isNear] = useNear<HTMLElement>();
  const isDrawn = isNear || isPrinting;
  const variant = variantName(cell.variant);
  const name = `${cell.condition}, ${cell.state.name}, ${variant}`;
  return (
    <article
      ref={ref}
      aria-label={name}
      className="board-cell"
      data-drawn={isDrawn}
      style={{ inlineSize: `${cell.variant.width}px` }}
    >
      {isDrawn && (
        <>
          <p className="board-variant">{variant}</p>
          {messages && <Stage cell={cell} messages={messages} />}
          {messages === null && <p role="alert">{words['cell.notLoaded']}</p>}
          <MarkControl markKey={cell.key} legend={words['mark.cell']} of={name} />
        </>
      )}
    </article>
  );
});
CellView.displayName = 'CellView';
