import { languageOf, MessagesProvider, PlatformProvider, type GivenMessages } from '@faultline/components';
import { loadMessages } from '@faultline/components/locales';
import type { Decorator } from '@storybook/react-vite';
import { useEffect, type ReactNode } from 'react';
import { platforms } from '../apps/storybook/src/platforms.ts';
import { pseudoLocales } from '../apps/storybook/src/pseudo.ts';

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', system: 'light dark' };

type Choices = Record<'theme' | 'look' | 'motion' | 'locale' | 'platform', string>;

const messagesIn = (locale: string): GivenMessages => pseudoLocales[locale] ?? loadMessages;

function Presentation({
  theme,
  look,
  motion,
  locale,
  platform,
  children,
}: Choices & { readonly children: ReactNode }) {
  useEffect(() => {
    const { documentElement: root } = document;
    root.style.colorScheme = schemes[theme] ?? 'light';
    Object.assign(root, languageOf(locale));
    root.dataset['motion'] = motion;
    root.dataset['look'] = look;
  }, [theme, look, motion, locale]);
  const known = platforms[platform];
  return (
    <MessagesProvider locale={locale} messages={messagesIn(locale)}>
      {known ? <PlatformProvider {...known}>{children}</PlatformProvider> : children}
    </MessagesProvider>
  );
}

/** Puts the choices of the toolbar on the page: colours, theme, motion, language with its direction, browser and system. */
export const withPresentation: Decorator = (Story, { globals }) => (
  <Presentation {...(globals as Choices)}>
    <Story />
  </Presentation>
);
