import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { ways } from '../src/welcome/ways.ts';
import { WelcomePage } from '../src/welcome/WelcomePage.tsx';

const meta = { title: 'Welcome', component: WelcomePage } satisfies Meta<typeof WelcomePage>;

export default meta;

/** What everybody sees first leads to all that people come for. */
export const Welcome: StoryObj<typeof meta> = {
  async play({ canvasElement }) {
    const page = within(canvasElement);
    await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent('Faultline');
    await expect(within(page.getByRole('list')).getAllByRole('link')).toHaveLength(ways.length);
    // Support has a file: it can be dropped where this leads.
    await expect(page.getByRole('link', { name: /^What happens in an incident/ })).toHaveAttribute(
      'href',
      './?path=/story/incident-player--one-recording',
    );
  },
};

/** English stays at its own side where the kit speaks Arabic. */
export const BesideArabic: StoryObj<typeof meta> = {
  tags: ['!dev'],
  globals: { locale: 'ar' },
  async play({ canvasElement }) {
    await waitFor(() => expect(document.documentElement).toHaveAttribute('dir', 'rtl'));
    for (const text of canvasElement.querySelectorAll('main p'))
      await expect(getComputedStyle(text).textAlign).toBe('start');
  },
};
