'use client';
import type { Issue, Snapshot } from '@faultline/core';
import { useSelected } from './useCallSelector.ts';

/** Everything that is, or was, wrong. */
export interface CallErrorsView {
  /** `trouble` while something that a person may be told is active. */
  readonly status: 'clear' | 'trouble';
  /** What is wrong now, silent conditions left out, oldest first. */
  readonly active: readonly Issue[];
  /** Everything of this session, silent, dismissed and resolved included, oldest first; at most 200. */
  readonly issues: readonly Issue[];
}

const views = new WeakMap<readonly Issue[], CallErrorsView>();

/** The view of a list of issues: one object per list, however many components ask. */
function selectCallErrorsView({ callErrors: { issues } }: Snapshot): CallErrorsView {
  let view = views.get(issues);
  if (!view) {
    const active = issues.filter((issue) => issue.status === 'active' && issue.surface !== 'silent');
    view = { status: active.length > 0 ? 'trouble' : 'clear', active, issues };
    views.set(issues, view);
  }
  return view;
}

/**
 * Everything that is or was wrong. The same object until an issue was added or changed.
 *
 * What may be on screen now is a smaller question: see `useScreen`.
 *
 * @throws Error outside a provider.
 * @example const { status, active } = useCallErrors();
 */
export const useCallErrors = (): CallErrorsView =>
  useSelected('useCallErrors', selectCallErrorsView, 'callErrors');
