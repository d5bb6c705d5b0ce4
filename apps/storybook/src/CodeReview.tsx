import { describeCondition } from '@faultline/components';
import { rowOf, type ConditionId } from '@faultline/core';
import { CallProvider } from '@faultline/hooks';
import { useEffect, useState, type ReactNode } from 'react';
import { Breakable } from './Breakable.tsx';
import { CallPage } from './call/CallPage.tsx';
import { conditionPlaces } from './conditionRows.ts';
import { Frame } from './Frame.tsx';
import { toStory } from './links.ts';
import { appActions, createFixtureStore, fixtureOf } from './fixtureStore.ts';
import { Doc } from './reference/Doc.tsx';
import { catalogueRows } from './rows.ts';
import { adapterOf } from './adapterOf.ts';
import words from './words.json';

/** Props of {@link CodeReview}. */
export interface CodeReviewProps {
  /** Full code id. */
  readonly code: string;
  /** The conditions that are on the screen; empty for a code that stays silent. */
  readonly shows: readonly ConditionId[];
}

function Panel({ code, shows }: CodeReviewProps) {
  const row = catalogueRows.find((one) => one.id === code);
  const developer = adapterOf(code)?.developer[code];
  const told = shows.map((condition) => describeCondition(condition, { remote: 'Ana Ruiz' }));
  const condition = shows[0] ?? row?.condition ?? 'sdk.unknown';
  const parts: readonly (readonly [string, ReactNode])[] = [
    [words['panel.happened'], developer?.happened ?? words['panel.unknown']],
    [words['panel.sdkDoes'], developer?.sdkDoes ?? ''],
    [
      words['panel.person'],
      told.length === 0
        ? words['panel.nothing']
        : told.map(({ title, body }) => `${title}. ${body}`).join(' '),
    ],
    [words['panel.fix'], developer?.fix ?? ''],
    [
      words['panel.condition'],
      <a key={condition} {...toStory(conditionPlaces.get(condition)?.story ?? '')}>
        {condition}
      </a>,
    ],
    [words['panel.severity'], row?.severity ?? 'fatal'],
  ];
  return (
    <aside className="review-panel" aria-label={words['panel.title']}>
      <h2>
        <Breakable name={row ? (row.name === row.code ? row.name : `${row.code} ${row.name}`) : code} />
      </h2>
      <dl>
        {parts
          .filter(([, text]) => text !== '')
          .map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{typeof text === 'string' ? <Doc text={text} /> : text}</dd>
            </div>
          ))}
      </dl>
      <h3>{words['panel.payload']}</h3>
      {/* A scrollable area must be reachable by keyboard. */}
      <pre tabIndex={0} aria-label={words['panel.payload']}>
        {JSON.stringify(fixtureOf(code).payload, null, 2)}
      </pre>
    </aside>
  );
}

/** One code: its fixture through the real adapter and a real store onto the screen, beside everything about it. */
export function CodeReview({ code, shows }: CodeReviewProps) {
  // What is modal would cover what is to be read beside it.
  const isModal = shows.some((condition) => rowOf(condition).surface === 'dialog');
  const [{ store, start }] = useState(() => createFixtureStore(code, appActions));
  useEffect(() => start(), [start]);
  return (
    <CallProvider store={store}>
      <main className="review">
        {isModal ? (
          <Frame title={words['panel.frame']}>
            <CallPage />
          </Frame>
        ) : (
          <CallPage />
        )}
        <Panel code={code} shows={shows} />
      </main>
    </CallProvider>
  );
}
