'use client';
import {
  issueStatus,
  selectHangupCause,
  type CallRecord,
  type Issue,
  type IssueStatus,
  type Snapshot,
} from '@faultline/core';
import { useCallStore, useCallErrors, useCallSelector } from '@faultline/hooks';
import { createContext, forwardRef, useContext, useMemo, type ReactNode } from 'react';
import { en as details } from '../../internals/generated/en.ts';
import { renderPart, type PartProps } from '../../internals/part.tsx';
import type { SupportFacts } from '../../internals/supportRows.ts';
import { SlotGuard, statementOf } from '../../internals/SlotGuard.tsx';
import { toneOf } from '../../internals/tone.ts';
import { conditionMessages } from '../../messages/conditions.ts';
import { useMessages, type Translate } from '../../messages/MessagesProvider.tsx';
import type { Messages } from '../../messages/types.ts';
import { argsOf, labelOf, wordsOf, type Words } from '../../messages/words.ts';
import { misuse } from '../../misuse.ts';
import { en } from '../generated/en.ts';
import { together } from './together.ts';

/** One issue with its texts. */
export interface ListedIssue extends Words {
  readonly issue: Issue;
  /** The same trouble by other codes, newest first: it is listed once. */
  readonly others: readonly ListedIssue[];
  readonly status: IssueStatus;
  /** The status as a text. */
  readonly statusText: string;
  readonly call: CallRecord | null;
  /** When it last happened, epoch ms, for a person to read. */
  readonly lastEpoch: number;
  readonly t: Translate;
}

const IssueContext = createContext<ListedIssue | null>(null);
const listMessages: Messages = { ...conditionMessages, ...en, ...details };

/**
 * Returns the issue that a part of the list belongs to.
 *
 * @throws Error outside `IssueListParts.Items`.
 */
export function useListedIssue(name: string): ListedIssue {
  const listed = useContext(IssueContext);
  if (!listed) throw misuse('components/no-list', { part: name });
  return listed;
}

const selectSnapshot = (snapshot: Snapshot): Snapshot => snapshot;

/** Every trouble of the session with its texts, newest first; what several codes report alike is one. */
export function useListedIssues(): readonly ListedIssue[] {
  const { issues } = useCallErrors();
  const store = useCallStore();
  const snapshot = useCallSelector(selectSnapshot);
  const t = useMessages(listMessages);
  return useMemo(() => {
    const listed = issues
      .map((issue): ListedIssue => {
        const status = issueStatus(snapshot, issue);
        const call = issue.callId === null ? null : selectHangupCause(snapshot, issue.callId);
        const told = {
          condition: issue.condition,
          code: issue.code,
          actor: issue.actor,
          phase: 'start' as const,
          device: issue.device,
          remote: call?.remote ?? null,
        };
        return {
          ...wordsOf(t, told, argsOf(t, told), labelOf(store, issue.source)),
          issue,
          others: [],
          call,
          lastEpoch: store.epochOf(issue.lastAt),
          t,
          status,
          statusText: t(
            `list.status.${status === 'active' && issue.surface === 'silent' ? 'noted' : status}`,
          ),
        };
      })
      .sort((a, b) => b.issue.lastAt - a.issue.lastAt);
    return together(listed);
  }, [issues, snapshot, store, t]);
}

/** What support reads of an issue: all of its codes. */
export const factsOf = ({ issue, call, lastEpoch, others }: ListedIssue): readonly SupportFacts[] => {
  const { source, code, condition, callId, details } = issue;
  return [{ source, code, condition, callId, call, at: lastEpoch, details }, ...others.flatMap(factsOf)];
};

/** The messages of the list itself. */
export const useListMessages = (): Translate => useMessages(listMessages);

/** Props of `Items`. */
export interface ItemsProps extends PartProps<'ul'> {
  /** Rendered for each issue. */
  readonly children?: ReactNode;
}

/** The list of all issues, newest first; nothing when there are none. */
export const Items = forwardRef<Element, ItemsProps>(({ children, ...props }, ref) => {
  const listed = useListedIssues();
  const { language } = useListMessages();
  if (listed.length === 0) return null;
  const entries = listed.map((one) => (
    <IssueContext.Provider key={one.issue.id} value={one}>
      <li
        data-condition={one.issue.condition}
        data-severity={one.issue.severity}
        data-status={one.status}
        data-tone={toneOf({ ...one.issue, phase: 'start' })}
      >
        <SlotGuard
          of={statementOf({ issueId: one.issue.id, condition: one.issue.condition, phase: one.status })}
        >
          {children}
        </SlotGuard>
      </li>
    </IssueContext.Provider>
  ));
  return renderPart('ul', { role: 'list', ...language }, { ...props, children: entries }, ref);
});
Items.displayName = 'IssueList.Items';
