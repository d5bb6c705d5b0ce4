import { languageOf, MessagesProvider } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import type { ReactNode } from 'react';
import type { Look } from '../themes/themes.ts';
import './controls.css';

/** What every story with controls can be seen in; without one of them, as the toolbar says. */
export interface Surroundings {
  readonly locale?: string;
  readonly theme?: Look;
  readonly colours?: 'light' | 'dark';
}

interface StageProps extends Surroundings {
  readonly children: ReactNode;
}

const Worded = ({ locale, children }: StageProps) =>
  locale === undefined ? (
    children
  ) : (
    <MessagesProvider locale={locale} messages={loadMessages}>
      {children}
    </MessagesProvider>
  );

/** A component in the language, the theme and the colours that its controls say. */
export const Stage = ({ locale, theme, colours, children }: StageProps) => (
  <main
    className="controls-stage"
    data-look={theme}
    style={{ colorScheme: colours }}
    {...(locale === undefined ? {} : languageOf(locale))}
  >
    <Worded {...(locale === undefined ? {} : { locale })}>{children}</Worded>
  </main>
);
