import { IssueList } from '@faultline/components';
import { rowOf, type ConditionId } from '@faultline/core';
import { useMemo, type ReactNode } from 'react';
import { Listed } from '../controls/Listed.tsx';
import { Frame } from '../Frame.tsx';
import words from '../words.json';
import { OnScreen } from './OnScreen.tsx';
import { specimensOf } from './specimens.ts';

const One = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <section aria-label={name} className="review-state">
    <h3>{name}</h3>
    {children}
  </section>
);

function InList({ condition }: { readonly condition: ConditionId }) {
  const conditions = useMemo(() => [condition], [condition]);
  return (
    <Listed conditions={conditions}>
      <IssueList />
    </Listed>
  );
}

/** A condition on each surface that it has, in everything that changes its words; what is silent is in the details list alone. */
export function Specimens({ condition }: { readonly condition: ConditionId }) {
  const specimens = useMemo(() => specimensOf(condition), [condition]);
  const [first] = specimens;
  const isDialog = rowOf(condition).surface === 'dialog';
  return (
    <div className="review-specimens">
      {isDialog && first && (
        <One name={words['specimen.modal']}>
          <Frame title={words['specimen.modal']}>
            <OnScreen specimen={first} modal />
          </Frame>
        </One>
      )}
      {specimens.map((specimen) => (
        <One
          key={specimen.name}
          name={isDialog && specimen === first ? words['specimen.inFlow'] : specimen.name}
        >
          <OnScreen specimen={specimen} />
        </One>
      ))}
      <One name={words['specimen.list']}>
        <InList condition={condition} />
      </One>
    </div>
  );
}
