import { describeCondition, languageOf, type Words } from '@faultline/components';
import { loadMessages, locales } from '@faultline/components/locales';
import type { ConditionId } from '@faultline/core';
import { useEffect, useState } from 'react';
import { languageName } from '../languageName.ts';
import words from '../words.json';
import { reviewOf, type Review } from './reviews.ts';

const records = import.meta.glob<string>('../../../../packages/components/locales/*.md', {
  query: '?raw',
  import: 'default',
});

interface Line {
  readonly locale: string;
  readonly said: Words;
  readonly review: Review;
}

async function lineOf(condition: ConditionId, locale: string): Promise<Line> {
  const messages = (await loadMessages(locale)) ?? {};
  const record = await records[`../../../../packages/components/locales/${locale}.md`]?.();
  return {
    locale,
    said: describeCondition(condition, {}, { locale, messages }),
    review: reviewOf(record ?? '', condition),
  };
}

function stateOf(locale: string, { isReviewed, notes }: Review): string {
  if (locale === 'en') return words['languages.source'];
  return [words[isReviewed ? 'languages.reviewed' : 'languages.notReviewed'], ...notes].join(' ');
}

/** What a condition says in every language, side by side, and what the review of that language says about it. */
export function Languages({ condition }: { readonly condition: ConditionId }) {
  const [lines, setLines] = useState<readonly Line[]>([]);
  useEffect(() => {
    let isWanted = true;
    void Promise.all(locales.map((locale) => lineOf(condition, locale))).then((loaded) => {
      if (isWanted) setLines(loaded);
    });
    return () => {
      isWanted = false;
    };
  }, [condition]);
  return (
    <div className="review-table review-languages">
      <table>
        <thead>
          <tr>
            <th scope="col">{words['languages.language']}</th>
            <th scope="col">{words['languages.words']}</th>
            <th scope="col">{words['languages.review']}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ locale, said, review }) => (
            <tr key={locale}>
              <th scope="row">{languageName(locale)}</th>
              <td {...languageOf(locale)}>
                <strong>{said.title}</strong> <br /> {said.body}
              </td>
              <td>{stateOf(locale, review)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
