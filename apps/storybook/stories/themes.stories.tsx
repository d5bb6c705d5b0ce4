import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { ThemesPage } from '../src/themes/ThemesPage.tsx';

const meta = { title: 'Themes', component: ThemesPage } satisfies Meta<typeof ThemesPage>;

export default meta;

const cornerOf = (theme: HTMLElement): string => {
  const banner = within(theme).getAllByRole('group', { name: 'Reconnecting' })[0];
  return banner ? getComputedStyle(banner).borderStartEndRadius : '';
};

/** The main states of every family in all themes. */
export const SideBySide: StoryObj<typeof meta> = {
  async play({ canvasElement }) {
    const theme = (name: string) => within(canvasElement).findByRole('region', { name });
    await expect(cornerOf(await theme('Default'))).toBe('12px');
    await expect(cornerOf(await theme('Dense desktop'))).toBe('3px');
    await expect(cornerOf(await theme('Rounded consumer'))).toBe('24px');
    await expect(cornerOf(await theme('Material UI'))).toBe('4px');
  },
};

/** The same where the whole page has a theme: each column keeps its own. */
export const InsideAnotherTheme: StoryObj<typeof meta> = {
  ...SideBySide,
  // A test: its colours cannot be chosen.
  tags: ['!dev'],
  globals: { look: 'dense', theme: 'dark' },
};
