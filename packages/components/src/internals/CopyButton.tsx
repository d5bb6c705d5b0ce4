'use client';
import { classes } from './classes.ts';
import { useState } from 'react';
import type { Translate } from '../messages/MessagesProvider.tsx';
import styles from './button.module.css';
import { visuallyHidden } from './visuallyHidden.ts';

type Outcome = 'copy' | 'copied' | 'notCopied';

/** Copies a text, and shows whether that worked. */
export function CopyButton({
  t,
  label = 'details.copy',
  text,
}: {
  readonly t: Translate;
  readonly label?: string;
  readonly text: () => string;
}) {
  const [outcome, setOutcome] = useState<Outcome>('copy');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setOutcome('copied');
    } catch {
      // Without a secure page or a permission there is no clipboard: the person can select the text.
      setOutcome('notCopied');
    }
  };
  const words = outcome === 'copy' ? t(label) : t(`details.${outcome}`);
  return (
    <>
      <button
        type="button"
        className={classes(styles.button, styles.small)}
        data-status={outcome}
        onClick={() => void copy()}
      >
        {words}
      </button>
      <span ref={visuallyHidden} role="status">
        {outcome === 'copy' ? '' : words}
      </span>
    </>
  );
}
