import type { Shown } from '@faultline/core';
import { Fragment, type ReactNode } from 'react';
import type { Translate } from '../messages/MessagesProvider.tsx';
import { StepDrawing } from './drawings.tsx';
import type { Platform } from './platform.ts';
import { settingsOf, stepsFor, type Step } from './rows.ts';
import styles from './unblock-steps.module.css';

export { en } from './generated/en.ts';
export { platformOf } from './platform.ts';

/** Characters that no message contains: each replaces a name while a sentence is put together. */
const marks = { host: '\ue000', toggle: '\ue001', browser: '\ue002', app: '\ue003' };

/** What steps are made from. */
export interface StepsOptions {
  readonly shown: Pick<Shown, 'condition' | 'device' | 'actions'>;
  readonly t: Translate;
  readonly platform: Platform;
  /** The name of the site in the address bar; empty when unknown. */
  readonly host: string;
  /** The name of the device as the browser writes it. */
  readonly toggle: string;
  /** The name of the device inside a sentence. */
  readonly noun: string;
}

/** A sentence with the names in it emphasised, each in its own direction. */
function sentence(step: Step, { t, platform, host, toggle, noun }: StepsOptions, kind: string): ReactNode {
  const names = new Map([
    [marks.host, host],
    [marks.toggle, toggle],
    [marks.browser, platform.name],
    [marks.app, platform.name],
  ]);
  return t(step.words, { ...marks, kind, device: noun })
    .split(/([\ue000-\ue003])/)
    .map((text, index) => {
      const name = names.get(text);
      if (name === undefined) return <Fragment key={index}>{text}</Fragment>;
      return (
        <strong key={index}>
          <bdi>{name}</bdi>
        </strong>
      );
    });
}

/** The steps as list items; null when none are known for this browser and system. */
export function stepsOf(options: StepsOptions): ReactNode {
  const { shown, t, platform, host, toggle } = options;
  const device = shown.device === 'camera' ? 'camera' : 'microphone';
  const steps = stepsFor(shown.condition, platform, host);
  if (steps.length === 0) return null;
  // An app that opens the settings itself has a button for that.
  const href = shown.actions.includes('openSettings') ? undefined : settingsOf(platform, device);
  return steps.map((step) => (
    <li key={step.words}>
      {sentence(step, options, device)}
      {step.drawing === 'link'
        ? href && (
            // In a new tab: opened in this page, it would make the page seem to leave, and SDKs hang up then.
            <a className={styles.link} href={href} target="_blank" rel="noopener">
              {t('action.openSettings')}
            </a>
          )
        : step.drawing && (
            <span aria-hidden="true" className={styles.place}>
              <StepDrawing drawing={step.drawing} of={{ device, toggle, host }} />
            </span>
          )}
    </li>
  ));
}
