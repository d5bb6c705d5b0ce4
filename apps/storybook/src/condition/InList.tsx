import { IssueList } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleErrors, sampleIssue } from '@faultline/testing/app';
import { useState } from 'react';

/** A condition in the details list. */
export function InList({ condition }: { readonly condition: ConditionId }) {
  const [{ store }] = useState(() => {
    const now = Date.now();
    const times = { firstAt: now, lastAt: now, since: now };
    return createFakeStore({ callErrors: sampleErrors(sampleIssue(condition, times)) });
  });
  return (
    <CallProvider store={store}>
      <IssueList />
    </CallProvider>
  );
}
