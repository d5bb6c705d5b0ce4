'use client';
import { classes } from './classes.ts';
import type { ComponentPropsWithoutRef } from 'react';
import type { Translate } from '../messages/MessagesProvider.tsx';
import { CopyButton } from './CopyButton.tsx';
import styles from './details.module.css';
import { supportRows, supportText, type SupportFacts } from './supportRows.ts';

/** Props of `SupportDetails`. */
export interface SupportDetailsProps extends ComponentPropsWithoutRef<'details'> {
  /** Of each code that reported it. */
  readonly facts: readonly SupportFacts[];
  readonly t: Translate;
}

/** Codes, times and ids, collapsed at first, to copy as text. All of it is plain text, whatever the server sent. */
export function SupportDetails({ facts, t, className, ...props }: SupportDetailsProps) {
  const rows = facts.flatMap((one) => supportRows(t, one));
  return (
    <details {...props} className={classes(styles.details, className)}>
      <summary className={styles.summary}>{t('details.summary')}</summary>
      <dl className={styles.rows} dir="ltr">
        {rows.map(([label, value], index) => (
          <div key={index} className={styles.row}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyButton t={t} text={() => supportText(rows)} />
    </details>
  );
}
