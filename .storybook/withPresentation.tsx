import { MessagesProvider } from '@faultline/components';
import type { Decorator } from '@storybook/react-vite';
import { useEffect, type ReactNode } from 'react';

const schemes: Readonly<Record<string, string>> = { light: 'light', dark: 'dark', system: 'light dark' };

type Choices = Record<'theme' | 'direction' | 'motion' | 'locale', string>;

function Presentation({
  theme,
  direction,
  motion,
  locale,
  children,
}: Choices & { readonly children: ReactNode }) {
  useEffect(() => {
    const { documentElement: root } = document;
    root.style.colorScheme = schemes[theme] ?? 'light';
    root.dir = direction;
    root.lang = locale;
    root.dataset['motion'] = motion;
  }, [theme, direction, motion, locale]);
  return <MessagesProvider locale={locale}>{children}</MessagesProvider>;
}

/** Puts the choices of the toolbar on the page: colours, direction, motion, language. */
export const withPresentation: Decorator = (Story, { globals }) => (
  <Presentation {...(globals as Choices)}>
    <Story />
  </Presentation>
);
