import '@faultline/components/styles.css';
import '../apps/storybook/src/typefaces.css';
import '../apps/storybook/src/review.css';
import '../apps/storybook/src/themes/themes.css';
import type { Preview } from '@storybook/react-vite';
import { locales } from '@faultline/components/locales';
import { platforms } from '../apps/storybook/src/platforms.ts';
import { pseudoLocales } from '../apps/storybook/src/pseudo.ts';
import { lookName, looks } from '../apps/storybook/src/themes/themes.ts';
import { withPresentation } from './withPresentation.tsx';

const toolbar = <const Icon extends string, Value extends string>(
  title: string,
  icon: Icon,
  items: readonly Value[],
  nameOf: (value: Value) => string = (value) => value,
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
    theme: { description: 'Colours', ...toolbar('Colours', 'contrast', ['light', 'dark', 'system']) },
    look: { description: 'Theme', ...toolbar('Theme', 'paintbrush', looks, lookName) },
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
  initialGlobals: { theme: 'light', look: 'default', motion: 'normal', locale: 'en', platform: thisOne },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Docs',
          ['Guides', 'Hooks', 'SDKs', 'Condition families', 'API', 'Reference'],
          'Catalogue',
          'Review board',
          'Components',
          'Tokens',
          'Themes',
          'Conditions',
          'Families',
          'Flows',
          'Codes',
        ],
      },
    },
  },
};

export default preview;
