import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
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
  },
};
