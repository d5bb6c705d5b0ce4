'use client';
import { classes } from '../internals/classes.ts';
import { useId, type ComponentPropsWithoutRef } from 'react';
import { useCallErrors } from '@faultline/hooks';
import { CopyButton } from '../internals/CopyButton.tsx';
import { SlotGuard } from '../internals/SlotGuard.tsx';
import { supportRows, supportText } from '../internals/supportRows.ts';
import {
  Empty,
  IssueBody,
  IssueDetails,
  IssueIcon,
  IssueStatusLine,
  IssueTitle,
  Items,
  ListTitle,
  useListedIssues,
} from './index.parts.ts';
import styles from './issue-list.module.css';
import { factsOf, useListMessages } from './parts/Root.tsx';

/** Props of `IssueList`: the attributes of its element. */
export type IssueListProps = Omit<ComponentPropsWithoutRef<'section'>, 'children'>;

/** Copies everything in the list, as one text for support. */
function CopyAll() {
  const listed = useListedIssues();
  const t = useListMessages();
  if (listed.length === 0) return null;
  const text = () =>
    listed
      .map((one) => {
        const rows = factsOf(one).flatMap((facts) => supportRows(t, facts));
        return [one.title, one.statusText, supportText(rows)].join('\n');
      })
      .join('\n\n');
  return <CopyButton t={t} label="list.copyAll" text={text} />;
}

/**
 * Lists everything that went wrong in this session, including what is over, newest first, each with details to copy for
 * support. An entry that throws is replaced by a plain sentence.
 *
 * @throws Error outside `CallProvider`.
 * @example <IssueList />
 */
export function IssueList({ className, ...props }: IssueListProps) {
  const { issues } = useCallErrors();
  const { language } = useListMessages();
  const titleId = useId();
  return (
    <section
      aria-labelledby={titleId}
      data-faultline="issue-list"
      {...language}
      {...props}
      className={classes(styles.root, className)}
    >
      <SlotGuard of={issues}>
        <div className={styles.head}>
          <ListTitle id={titleId} className={styles.heading} />
          <CopyAll />
        </div>
        <Empty className={styles.empty} />
        <Items className={styles.items}>
          <IssueIcon className={styles.icon} />
          <div className={styles.text}>
            <IssueTitle className={styles.title} />
            <IssueBody className={styles.body} />
            <IssueStatusLine className={styles.status} />
            <IssueDetails />
          </div>
        </Items>
      </SlotGuard>
    </section>
  );
}
