import { IssueList } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import { useMemo } from 'react';
import { Listed } from '../controls/Listed.tsx';

/** A condition in the details list. */
export function InList({ condition }: { readonly condition: ConditionId }) {
  const conditions = useMemo(() => [condition], [condition]);
  return (
    <Listed conditions={conditions}>
      <IssueList />
    </Listed>
  );
}
