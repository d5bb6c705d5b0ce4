import {
  rowOf,
  createCallStore,
  emptyScreen,
  type CallErrors,
  type ConditionId,
  type Issue,
  type Screen,
  type Shown,
} from '@faultline/core';

/** A moment that all samples share, epoch ms. */
export const sampleTime = 1_767_225_600_000;

/** Creates an issue, with all fields filled in from its condition's row. */
export function sampleIssue(condition: ConditionId, more: Partial<Issue> = {}): Issue {
  const { severity, surface, actor } = rowOf(condition);
  return {
    id: `telnyx:${condition}`,
    source: 'telnyx',
    code: `telnyx/${condition}`,
    condition,
    said: condition,
    severity,
    surface,
    actor,
    actions: [],
    callId: null,
    device: null,
    party: null,
    count: 1,
    firstAt: sampleTime,
    lastAt: sampleTime,
    since: sampleTime,
    status: 'active',
    endedAt: null,
    snoozeUntil: null,
    deadlineAt: null,
    clears: null,
    evidence: 0,
    unknown: false,
    granted: false,
    details: {},
    ...more,
  };
}

/** Creates a shown item, with all fields filled in from its condition's row. */
export function sampleShown(condition: ConditionId, more: Partial<Shown> = {}): Shown {
  const { severity, actor } = rowOf(condition);
  return {
    issueId: `telnyx:${condition}`,
    condition,
    severity,
    code: `telnyx/${condition}`,
    source: 'telnyx',
    callId: null,
    callIds: more.callId == null ? [] : [more.callId],
    remote: null,
    party: null,
    device: null,
    actor,
    actions: [],
    phase: 'start',
    count: 1,
    waiting: 0,
    startedAt: sampleTime,
    deadlineAt: null,
    attempt: null,
    maxAttempts: null,
    nextAttemptAt: null,
    reference: null,
    details: {},
    ...more,
  };
}

/** The details list with these issues. */
export const sampleErrors = (...issues: readonly Issue[]): CallErrors => ({
  ...createCallStore([]).getSnapshot().callErrors,
  issues,
});

/** A screen with these slots filled. */
export const sampleScreen = (slots: Partial<Screen>): Screen => ({ ...emptyScreen, ...slots });
