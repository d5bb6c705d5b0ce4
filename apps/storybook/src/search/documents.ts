import { adapters } from '@faultline/adapters/adapters';
import { describeCondition, type Words } from '@faultline/components';
import { conditions, type ConditionId } from '@faultline/core';
import { catalogueRows, type CatalogueRow } from '../rows.ts';
import { symptoms } from './symptoms.ts';

/** The words of a condition in the language that is shown. */
export type WordsOf = (condition: ConditionId) => Words;

const developerWords = new Map(adapters.flatMap(({ developer }) => Object.entries(developer)));
const titleOfSdk = new Map(adapters.map(({ sdk, title }) => [sdk, title]));

/** What the SDK of a code is called. */
export const sdkTitle = ({ sdk }: CatalogueRow): string => titleOfSdk.get(sdk) ?? sdk;

const causesOf = (code: string): string => {
  const { happened = '', fix = '' } = developerWords.get(code) ?? {};
  return `${happened} ${fix}`;
};

/** A code with its SDK, its kind and what it means, as it is searched. */
export const codeDocuments = () =>
  catalogueRows.map((row) => ({
    id: row.id,
    code: String(row.code),
    name: row.name,
    sdk: sdkTitle(row),
    kind: `${row.kind} ${row.id}`,
    title: row.title,
    causes: causesOf(row.id),
  }));

const namesOf = ({ code, name, kind }: CatalogueRow): string => `${code} ${name} ${kind}`;

/** A condition as it is searched: its words in English and in the language that is shown, what people call it, and its codes with their causes. */
export const conditionDocuments = (wordsOf: WordsOf) =>
  (Object.keys(conditions) as ConditionId[]).map((id) => {
    const rows = catalogueRows.filter(({ condition }) => condition === id);
    const english = describeCondition(id);
    const shown = wordsOf(id);
    return {
      id,
      name: id,
      title: english.title,
      body: english.body,
      shownTitle: shown.title === english.title ? '' : shown.title,
      shownBody: shown.body === english.body ? '' : shown.body,
      symptoms: symptoms[id].join(' . '),
      codes: [...new Set(rows.flatMap(namesOf))].join(' '),
      causes: rows.map((row) => causesOf(row.id)).join(' '),
    };
  });
