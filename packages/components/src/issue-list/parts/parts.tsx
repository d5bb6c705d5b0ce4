'use client';
import { ConditionIcon } from '../../internals/icons/ConditionIcon.tsx';
import type { IconProps } from '../../internals/icons/Icon.tsx';
import { isoOf } from '../../internals/isoOf.ts';
import { partsOf } from '../../internals/part.tsx';
import { SupportDetails, type SupportDetailsProps } from '../../internals/SupportDetails.tsx';
import { signs } from '../signs.ts';
import { factsOf, useListedIssue, useListedIssues, useListMessages } from './Root.tsx';

/** The icon of the condition. */
export function IssueIcon(props: IconProps) {
  const { issue } = useListedIssue('IssueIcon');
  return <ConditionIcon of={issue} signs={signs} {...props} />;
}

const issuePart = partsOf(useListedIssue);
const listPart = partsOf(useListMessages);

/** What happened. */
export const IssueTitle = issuePart('IssueTitle', 'p', ({ title }) => ({ children: title }));

/** What it meant. */
export const IssueBody = issuePart('IssueBody', 'p', ({ body }) => ({ children: body }));

/** Its status, how often it happened, and when it last did. */
export const IssueStatusLine = issuePart('IssueStatusLine', 'p', ({ issue, statusText, lastEpoch, t }) => {
  const iso = isoOf(lastEpoch);
  const parts = [statusText, issue.count > 1 ? t('list.count', { count: issue.count }) : ''].filter(Boolean);
  return {
    children: (
      <>
        {parts.join(' · ')}
        {iso && (
          <>
            {' · '}
            <time dateTime={iso} suppressHydrationWarning>
              {new Date(iso).toLocaleTimeString(t.language.lang)}
            </time>
          </>
        )}
      </>
    ),
  };
});

/** Codes, times and ids, collapsed at first, to copy for support. */
export function IssueDetails(props: Omit<SupportDetailsProps, 'facts' | 't'>) {
  const listed = useListedIssue('IssueDetails');
  return <SupportDetails {...props} t={listed.t} facts={factsOf(listed)} />;
}

/** The heading of the list. */
export const ListTitle = listPart('ListTitle', 'h2', (t) => ({ children: t('list.title') }));

/** Says that nothing has gone wrong; rendered only while that is so. */
export const Empty = listPart('Empty', 'p', (t) =>
  useListedIssues().length === 0 ? { children: t('list.empty') } : null,
);
