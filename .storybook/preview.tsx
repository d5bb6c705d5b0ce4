import '@faultline/components/styles.css';
import '../apps/storybook/src/typefaces.css';
import '../apps/storybook/src/review.css';
import type { Preview } from '@storybook/react-vite';
import { locales } from '@faultline/components/locales';
import { themes } from 'storybook/theming';
import { platforms } from '../apps/storybook/src/platforms.ts';
import { pseudoLocales } from '../apps/storybook/src/pseudo.ts';
import { withPresentation } from './withPresentation.tsx';

const toolbar = <const Icon extends string>(
  title: string,
  icon: Icon,
  items: readonly string[],
  nameOf = (value: string) => value,
) => ({
  toolbar: {
    title,
    icon,
    items: items.map((value) => ({ value, title: nameOf(value) })),
    dynamicTitle: true,
  },
});

/** A language by its own name. */
const languageName = (locale: string): string =>
  `${new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? ''} (${locale})`;

const thisOne = 'This browser';

const preview: Preview = {
  decorators: [withPresentation],
  globalTypes: {
    theme: { description: 'Colours', ...toolbar('Theme', 'contrast', ['light', 'dark', 'system']) },
    motion: { description: 'Motion', ...toolbar('Motion', 'lightning', ['normal', 'reduced']) },
    locale: {
      description: 'Language',
      ...toolbar('Language', 'globe', [...locales, ...Object.keys(pseudoLocales)], languageName),
    },
    platform: {
      description: 'Browser and system',
      ...toolbar('Platform', 'browser', [thisOne, ...Object.keys(platforms)]),
    },
  },
  initialGlobals: { theme: 'light', motion: 'normal', locale: 'en', platform: thisOne },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    docs: {
      theme: {
        ...themes.light,
        fontBase: 'Inter Variable, sans-serif',
        fontCode: 'JetBrains Mono Variable, monospace',
      },
    },
    options: { storySort: { order: ['Welcome', 'Catalogue', 'Conditions', 'Families', 'Flows', 'Codes'] } },
  },
};

export default preview;
