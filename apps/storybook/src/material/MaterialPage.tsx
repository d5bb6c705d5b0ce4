import { createTheme, ThemeProvider } from '@mui/material/styles';
import { CallStatus } from '@faultline/components';
import type { ConditionId } from '@faultline/core';
import { useMemo, type ReactNode } from 'react';
import '../condition/condition.css';
import { Situation } from '../controls/Situation.tsx';
import type { Look } from '../themes/themes.ts';
import '../themes/themesPage.css';
import { MaterialBanner } from './MaterialBanner.tsx';
import { MaterialEnd } from './MaterialEnd.tsx';
import { MaterialIndicators } from './MaterialIndicators.tsx';
import { MaterialPrompt } from './MaterialPrompt.tsx';
import words from './words.json';

/** One trouble of each family. */
const troubles: readonly ConditionId[] = [
  'signaling.reconnectExhausted',
  'media.permissionDenied',
  'call.busy',
  'quality.degraded',
];

interface ColumnProps {
  readonly title: string;
  readonly about: string;
  readonly look?: Look;
  readonly children: ReactNode;
}

const Column = ({ title, about, look = 'default', children }: ColumnProps) => (
  <section aria-label={title} className="themes-theme">
    <h2>{title}</h2>
    <p>{about}</p>
    <div className="themes-states" data-look={look}>
      {troubles.map((condition) => (
        <Situation key={condition} condition={condition}>
          {children}
        </Situation>
      ))}
    </div>
  </section>
);

/** The same trouble three times: with components of Material UI around the kit's parts, with the kit in its look, and the kit alone. */
export function MaterialPage({ mode }: { readonly mode: 'light' | 'dark' }) {
  const theme = useMemo(() => createTheme({ palette: { mode } }), [mode]);
  return (
    <main className="review-page reference">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <div className="themes-all">
        <ThemeProvider theme={theme}>
          <Column title={words.theirs} about={words['theirs.about']}>
            <CallStatus
              banner={<MaterialBanner />}
              devicePrompt={<MaterialPrompt />}
              dialog={<MaterialEnd />}
              indicators={<MaterialIndicators />}
            />
          </Column>
        </ThemeProvider>
        <Column title={words.look} about={words['look.about']} look="material">
          <CallStatus />
        </Column>
        <Column title={words.kit} about={words['kit.about']}>
          <CallStatus />
        </Column>
      </div>
    </main>
  );
}
