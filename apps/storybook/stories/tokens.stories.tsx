import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TokensPage } from '../src/tokens/TokensPage.tsx';

const meta = { title: 'Tokens', component: TokensPage } satisfies Meta<typeof TokensPage>;

export default meta;

/** Every token by role, with its value here and the contrast of what stands on what. */
export const Tokens: StoryObj<typeof meta> = {
  async play({ canvasElement }) {
    const table = await within(canvasElement).findByRole('table', { name: 'Contrast' });
    const text = within(table).getByRole('row', { name: /^text on surface/ });
    // Black on white is 21 : 1; the kit's text is nearly that.
    await expect(text).toHaveTextContent(/1[4-9]\.\d\d : 1 AAA.*1[4-9]\.\d\d : 1 AAA/);
    await expect(within(table).queryByText(/too low/)).toBeNull();
  },
};

/** The same in another theme: what is measured is the page, not a list. */
export const InHighContrast: StoryObj<typeof meta> = {
  globals: { look: 'contrast' },
  async play({ canvasElement }) {
    const table = await within(canvasElement).findByRole('table', { name: 'Contrast' });
    const text = within(table).getByRole('row', { name: /^text on surface/ });
    await expect(text).toHaveTextContent(/(21\.00|20\.99) : 1 AAA/);
  },
};
