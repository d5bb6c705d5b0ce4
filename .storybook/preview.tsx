import '@faultline/components/styles.css';
import '../apps/storybook/src/review.css';
import type { Preview } from '@storybook/react-vite';
import { withPresentation } from './withPresentation.tsx';

const toolbar = <const Icon extends string>(title: string, icon: Icon, items: readonly string[]) => ({
  toolbar: { title, icon, items: items.map((value) => ({ value, title: value })), dynamicTitle: true },
});

const preview: Preview = {
  decorators: [withPresentation],
  globalTypes: {
    theme: { description: 'Colours', ...toolbar('Theme', 'contrast', ['light', 'dark', 'system']) },
    direction: { description: 'Writing direction', ...toolbar('Direction', 'transfer', ['ltr', 'rtl']) },
    motion: { description: 'Motion', ...toolbar('Motion', 'lightning', ['normal', 'reduced']) },
    locale: { description: 'Language', ...toolbar('Language', 'globe', ['en']) },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', motion: 'normal', locale: 'en' },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { disable: true },
    options: { storySort: { order: ['Welcome', 'Catalogue', 'Families', 'Flows', 'Codes'] } },
  },
};

export default preview;
