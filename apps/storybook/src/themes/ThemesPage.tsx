import type { ConditionId } from '@faultline/core';
import { useMemo } from 'react';
import '../condition/condition.css';
import { OnScreen } from '../condition/OnScreen.tsx';
import { specimensOf, type Specimen } from '../condition/specimens.ts';
import { lookAbout, lookName, looks, type Look } from './themes.ts';
import './themesPage.css';
import words from './words.json';

/** A main state of every family, in the order in which people meet them. */
const states: readonly ConditionId[] = [
  'signaling.reconnecting',
  'signaling.reconnectExhausted',
  'media.permissionDenied',
  'auth.loginFailed',
  'call.busy',
  'quality.degraded',
];

function InTheme({ look, specimens }: { readonly look: Look; readonly specimens: readonly Specimen[] }) {
  return (
    <section aria-label={lookName(look)} className="themes-theme">
      <h2>{lookName(look)}</h2>
      <p>{lookAbout(look)}</p>
      <div data-look={look} className="themes-states">
        {specimens.map((specimen) => (
          <OnScreen key={specimen.shown.condition} specimen={specimen} />
        ))}
      </div>
    </section>
  );
}

/** All themes side by side, on the same states. */
export function ThemesPage() {
  const specimens = useMemo(() => states.flatMap((condition) => specimensOf(condition).slice(0, 1)), []);
  return (
    <main className="review-page reference">
      <h1>{words['page.title']}</h1>
      <p>{words['page.lead']}</p>
      <div className="themes-all" role="group" aria-label={words['page.states']}>
        {looks.map((look) => (
          <InTheme key={look} look={look} specimens={specimens} />
        ))}
      </div>
    </main>
  );
}
