import { conditions, rowOf, type ConditionId } from '@faultline/core';
import { Fragment, type ReactNode } from 'react';
import { codesOf, conditionGroups } from '../conditionRows.ts';
import { describeCondition } from '@faultline/components/words';
import { toId } from 'storybook/internal/csf';
import { toStory } from '../links.ts';
import { Table } from '../reference/Table.tsx';
import studio from '../words.json';
import { families, type Family } from './families.ts';
import { Page, Part } from './Page.tsx';
import { hookStory } from './places.ts';
import words from './words.json';

/** The component that shows what a family has on a surface. */
const componentOn = {
  banner: () => 'ReconnectBanner',
  prompt: (family: Family) => (family === 'auth' ? 'AuthPrompt' : 'MicPermissionPrompt'),
  dialog: () => 'HangupDialog',
  indicator: () => 'QualityIndicator',
  silent: () => 'IssueList',
} as const;

const commas = (links: readonly ReactNode[]): ReactNode =>
  links.map((link, at) => (
    <Fragment key={at}>
      {at > 0 && ', '}
      {link}
    </Fragment>
  ));

function ReadWith({ family, ids }: { readonly family: Family; readonly ids: readonly ConditionId[] }) {
  const components = new Set(ids.map((id) => componentOn[conditions[id].surface](family)));
  return (
    <p>
      {commas([
        ...families[family].hooks.map((name) => (
          <a key={name} {...toStory(hookStory(name))}>
            {name}
          </a>
        )),
        ...[...components].map((name) => (
          <a key={name} {...toStory(toId(`Components/${name}`, 'Reference'))}>
            {name}
          </a>
        )),
      ])}
    </p>
  );
}

/** A family of conditions: what it is about, what reads and shows it, and each of its conditions with the way to its page. */
export function FamilyPage({ family }: { readonly family: Family }) {
  const { title, lead } = families[family];
  const places = conditionGroups.find(({ file }) => file === family)?.places ?? [];
  return (
    <Page>
      <h1>{title}</h1>
      <p>{lead}</p>
      <Part title={words.readWith}>
        <ReadWith family={family} ids={places.map(({ condition }) => condition)} />
      </Part>
      <Part title={words.conditions}>
        <Table
          label={words.conditions}
          columns={[
            words['column.condition'],
            words['column.name'],
            words['column.surface'],
            words['column.actor'],
            words['column.codes'],
          ]}
          lines={places.map(({ condition, story }) => ({
            id: condition,
            name: <a {...toStory(story)}>{describeCondition(condition).title}</a>,
            cells: [
              <code key="id" dir="ltr">
                {condition}
              </code>,
              studio[`surface.${conditions[condition].surface}`],
              words[`actor.${rowOf(condition).actor}`],
              codesOf(condition).length,
            ],
          }))}
        />
      </Part>
    </Page>
  );
}
