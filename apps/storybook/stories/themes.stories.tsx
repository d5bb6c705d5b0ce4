import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
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
    // A review looks the same on every computer: codes are in the typeface that is bundled, in each theme.
    for (const states of canvasElement.querySelectorAll('[data-look]'))
      await expect(getComputedStyle(states).getPropertyValue('--faultline-font-family-details')).toContain(
        'JetBrains Mono Variable',
      );
  },
};

/** The same where the whole page has a theme: each column keeps its own. */
export const InsideAnotherTheme: StoryObj<typeof meta> = {
  ...SideBySide,
  // A test: its colours cannot be chosen.
  tags: ['!dev'],
  globals: { look: 'dense', theme: 'dark' },
};

/** From right to left the components look as they do in an app: the page around them changes nothing of theirs. */
export const RightToLeft: StoryObj<typeof meta> = {
  tags: ['!dev'],
  globals: { locale: 'ar' },
  async play({ canvasElement }) {
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'));
    const texts = [...canvasElement.querySelectorAll('[data-faultline="hangup-dialog"] p')];
    await expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) await expect(getComputedStyle(text).unicodeBidi).not.toBe('plaintext');
    await expect(getComputedStyle(within(canvasElement).getByRole('heading', { level: 1 })).unicodeBidi).toBe(
      'plaintext',
    );
  },
};
