import { describeCondition, languageOf, type WordsOfLanguage } from '@faultline/components';
import { conditions, type ConditionId } from '@faultline/core';
import { Breakable } from '../Breakable.tsx';
import { codesOf, conditionPlaces } from '../conditionRows.ts';
import { toStory } from '../links.ts';
import type { CatalogueRow } from '../rows.ts';
import type { Found } from '../search/createSearch.ts';
import { sdkTitle } from '../search/documents.ts';
import words from '../words.json';

const most = { conditions: 5, codes: 8 } as const;

function ConditionResult({ id, language }: { readonly id: ConditionId; readonly language: WordsOfLanguage }) {
  const { title, body } = describeCondition(id, {}, language);
  const sdks = [...new Set(codesOf(id).map(sdkTitle))];
  return (
    <a {...toStory(conditionPlaces.get(id)?.story ?? '')}>
      <strong {...languageOf(language.locale)}>{title}</strong>
      <span {...languageOf(language.locale)}>{body}</span>
      <small>{[id, words[`surface.${conditions[id].surface}`], ...sdks].join(' · ')}</small>
    </a>
  );
}

const CodeResult = ({ row }: { readonly row: CatalogueRow }) => (
  <a {...toStory(row.story)}>
    <strong>
      {sdkTitle(row)} · <Breakable name={row.name === row.code ? row.name : `${row.code} ${row.name}`} />
    </strong>
    <small>
      {row.condition} · {row.title}
    </small>
  </a>
);

/** What a search has found: conditions and codes, each a link; codes first where one was asked for. */
export function Results({ found, language }: { readonly found: Found; readonly language: WordsOfLanguage }) {
  const parts = [
    {
      title: words['search.conditions'],
      items: found.conditions
        .slice(0, most.conditions)
        .map((id) => ({ key: id, link: <ConditionResult id={id} language={language} /> })),
    },
    {
      title: words['search.codes'],
      items: found.codes.slice(0, most.codes).map((row) => ({ key: row.id, link: <CodeResult row={row} /> })),
    },
  ];
  return (found.asksForCode ? parts.toReversed() : parts)
    .filter(({ items }) => items.length > 0)
    .map(({ title, items }) => (
      <section key={title} aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {items.map(({ key, link }) => (
            <li key={key}>{link}</li>
          ))}
        </ul>
      </section>
    ));
}
