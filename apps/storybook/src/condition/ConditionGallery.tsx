import type { ConditionId } from '@faultline/core';
import { useMemo } from 'react';
import { conditionPlaces } from '../conditionRows.ts';
import { toStory } from '../links.ts';
import { OnScreen } from './OnScreen.tsx';
import { specimensOf } from './specimens.ts';

function State({ condition }: { readonly condition: ConditionId }) {
  const [specimen] = useMemo(() => specimensOf(condition), [condition]);
  return (
    <section aria-label={condition} className="review-state">
      <h2>
        <a {...toStory(conditionPlaces.get(condition)?.story ?? '')}>{condition}</a>
      </h2>
      {specimen && <OnScreen specimen={specimen} />}
    </section>
  );
}

/** Conditions side by side, each as it is at first, with the way to its page. */
export const ConditionGallery = ({ conditions }: { readonly conditions: readonly ConditionId[] }) => (
  <main className="review-gallery">
    {conditions.map((condition) => (
      <State key={condition} condition={condition} />
    ))}
  </main>
);
