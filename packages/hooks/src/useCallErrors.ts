'use client';
import type { Issue, Snapshot } from '@faultline/core';
import { useCallback } from 'react';
import { callAskedFor, useCallContext } from './internals/context.ts';
import { useSelected } from './useCallSelector.ts';

/** Everything that is, or was, wrong. */
export interface CallErrorsView {
  /** `trouble` while something that may be shown to a person is active. */
  readonly status: 'clear' | 'trouble';
  /** What is wrong now, without silent conditions, oldest first. */
  readonly active: readonly Issue[];
  /** Everything of this session, including what is silent, dismissed or resolved, oldest first; at most 200. */
  readonly issues: readonly Issue[];
}

const isSame = (a: readonly Issue[], b: readonly Issue[]): boolean =>
  a.length === b.length && a.every((issue, index) => issue === b[index]);

const views = new WeakMap<readonly Issue[], CallErrorsView>();

/** The view of a list of issues: one object per list, however many components read it. */
function viewOf(issues: readonly Issue[]): CallErrorsView {
  let view = views.get(issues);
  if (!view) {
    const active = issues.filter((issue) => issue.status === 'active' && issue.surface !== 'silent');
    view = { status: active.length > 0 ? 'trouble' : 'clear', active, issues };
    views.set(issues, view);
  }
  return view;
}

/**
 * Reads everything that is or was wrong. The same object until an issue is added or changed.
 *
 * For what may be on screen now, use `useScreen`.
 *
 * @param callId limits it to this call; null: to what is about no call; by default the call of the `CallScope` around
 * it, or everything.
 * @throws Error outside a provider.
 * @example const { status, active } = useCallErrors();
 */
export function useCallErrors(callId?: string | null): CallErrorsView {
  const call = callAskedFor(useCallContext('useCallErrors'), callId);
  const select = useCallback(
    ({ callErrors: { issues } }: Snapshot) =>
      call === undefined ? issues : issues.filter((issue) => issue.callId === call),
    [call],
  );
  return viewOf(useSelected('useCallErrors', select, 'callErrors', isSame));
}
