import { MessagesProvider } from '@faultline/components';
import type { Decorator } from '@storybook/react-vite';
import { useEffect } from 'react';

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', system: 'light dark' };

/** Puts the choices of the toolbar on the page: colours, direction, motion, language. */
export const withPresentation: Decorator = (Story, { globals }) => {
  const { theme, direction, motion, locale } = globals as Record<
    'theme' | 'direction' | 'motion' | 'locale',
    string
  >;
  useEffect(() => {
    const { documentElement: root } = document;
    root.style.colorScheme = schemes[theme] ?? 'light';
    root.dir = direction;
    root.lang = locale;
    root.dataset['motion'] = motion;
  }, [theme, direction, motion, locale]);
  return (
    <MessagesProvider locale={locale}>
      <Story />
    </MessagesProvider>
  );
};
