import type { ConditionId } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { createFakeStore, sampleErrors, sampleIssue } from '@faultline/testing/app';
import { useMemo, type ReactNode } from 'react';

interface ListedProps {
  readonly conditions: readonly ConditionId[];
  readonly children: ReactNode;
}

/** A session in which these conditions have come about, all of them now. */
export function Listed({ conditions, children }: ListedProps) {
  const { store } = useMemo(() => {
    const now = Date.now();
    const times = { firstAt: now, lastAt: now, since: now };
    const issues = conditions.map((condition) => sampleIssue(condition, times));
    return createFakeStore({ callErrors: sampleErrors(...issues) });
  }, [conditions]);
  return <CallProvider store={store}>{children}</CallProvider>;
}
