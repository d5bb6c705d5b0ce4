import { describeCondition, type Messages } from '@faultline/components';
import { rowOf, type ConditionId } from '@faultline/core';
import { memo } from 'react';
import { codesOf, conditionPlaces } from '../../conditionRows.ts';
import { toStory } from '../../links.ts';
import { sdkTitle } from '../../search/documents.ts';
import shared from '../../words.json';
import { CellView } from '../cells/CellView.tsx';
import { MarkControl } from '../marks/MarkControl.tsx';
import type { Sheet } from '../sheets.ts';
import words from '../words.json';

function Facts({ condition }: { readonly condition: ConditionId }) {
  const { surface, severity } = rowOf(condition);
  const sdks = [...new Set(codesOf(condition).map(sdkTitle))];
  return (
    <p className="board-facts">
      <a {...toStory(conditionPlaces.get(condition)?.story ?? '')}>{condition}</a>
      {` · ${shared[`surface.${surface}`]} · ${severity}`}
      {sdks.length > 0 && ` · ${words.leads} ${sdks.join(', ')}`}
    </p>
  );
}

interface SheetViewProps {
  readonly sheet: Sheet;
  readonly messages: ReadonlyMap<string, Messages | null>;
  readonly isPrinting: boolean;
}

/** One condition: its mark, and each of its states in every variant. On paper it begins a page. */
export const SheetView = memo(({ sheet: { condition, states }, messages, isPrinting }: SheetViewProps) => {
  const { title, body } = describeCondition(condition);
  return (
    <article aria-label={condition} className="board-sheet">
      <h2>{title}</h2>
      <Facts condition={condition} />
      <p>{body}</p>
      <MarkControl markKey={condition} legend={words['mark.condition']} of={condition} />
      {states.map(({ state, cells }) => (
        <div key={state.id} role="group" aria-label={state.name}>
          <h3>{state.name}</h3>
          <div className="board-cells">
            {cells.map((cell) => (
              <CellView
                key={cell.key}
                cell={cell}
                messages={messages.get(cell.variant.locale)}
                isPrinting={isPrinting}
              />
            ))}
          </div>
        </div>
      ))}
    </article>
  );
});
SheetView.displayName = 'SheetView';
