import { describeCondition } from '@faultline/components';
import { rowOf, type ConditionId } from '@faultline/core';
import type { ReactNode } from 'react';
import { toSteps } from '../board/selection/address.ts';
import { toReview } from '../links.ts';
import { useLanguage } from '../useLanguage.ts';
import words from '../words.json';
import { Codes } from './Codes.tsx';
import './condition.css';
import { Languages } from './Languages.tsx';
import { Overridable } from './Overridable.tsx';
import { Specimens } from './Specimens.tsx';
import { Timeline } from './Timeline.tsx';

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

/** Whether the kit has steps that are different in each browser and system. */
const hasSteps = (condition: ConditionId): boolean =>
  [
    'media.permissionDenied',
    'media.blockedBySystem',
    'media.permissionPending',
    'media.unsupportedBrowser',
  ].includes(condition);

function Facts({ condition }: { readonly condition: ConditionId }) {
  const { severity, surface, actor, action } = rowOf(condition);
  const facts = {
    [words['panel.condition']]: condition,
    [words['page.surface']]: words[`surface.${surface}`],
    [words['panel.severity']]: severity,
    [words['page.actor']]: words[`actor.${actor}`],
    [words['page.action']]: action ?? words['page.none'],
  };
  return (
    <dl className="review-facts">
      {Object.entries(facts).map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Everything about one condition: how it looks, when it shows, which codes lead to it, its words, and what an app can change. */
export function ConditionPage({ condition }: { readonly condition: ConditionId }) {
  const { title, body } = describeCondition(condition, {}, useLanguage());
  return (
    <main className="review-page">
      <h1>{title}</h1>
      <p className="review-lead">{body}</p>
      <Facts condition={condition} />
      <p>
        <a {...toReview(condition)}>{words['page.review']}</a>
        {hasSteps(condition) && (
          <>
            {' · '}
            <a {...toSteps(condition)}>{words['page.steps']}</a>
          </>
        )}
      </p>
      <Part title={words['page.screen']}>
        <Specimens condition={condition} />
      </Part>
      <Part title={words['page.time']}>
        <Timeline condition={condition} />
      </Part>
      <Part title={words['page.codes']}>
        <Codes condition={condition} />
      </Part>
      <Part title={words['page.languages']}>
        <Languages condition={condition} />
      </Part>
      <Part title={words['page.override']}>
        <Overridable condition={condition} />
      </Part>
    </main>
  );
}
