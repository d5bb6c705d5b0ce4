import { useState } from 'react';
import { CodeReview, type CodeReviewProps } from './CodeReview.tsx';
import words from './words.json';

const nameOf = (code: string): string => code.slice(code.lastIndexOf('/') + 1);

/** Every way a call can end, to step through with the arrow keys. */
export function HangupBrowser({ causes }: { readonly causes: readonly CodeReviewProps[] }) {
  const [index, setIndex] = useState(0);
  const cause = causes[index];
  return (
    <>
      <div className="review-filters review-browser">
        <label>
          {words['flow.cause']}
          <select value={index} onChange={(event) => setIndex(Number(event.target.value))}>
            {causes.map(({ code }, at) => (
              <option key={code} value={at}>
                {nameOf(code)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {cause && <CodeReview key={cause.code} {...cause} />}
    </>
  );
}
